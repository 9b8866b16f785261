import { beforeEach, describe, expect, test } from 'vitest'
import { annotationHistory } from './annotation-history'
import { deleteAnnotation } from './annotation-bin'
import { createAnnotation, getAnnotation } from './annotations'
import { listAnnotations } from './list-annotations'
import { checkDatabase } from './mending/check'
import type { Database } from './database'
import { listEvents } from './events'
import { correctName, listNameCorrections } from './name-corrections'
import { listSittings } from './sittings'
import { listSuggestions } from './suggestions'
import { deskWith, joost, kindOf, marieke, minute } from './testing/one-article'

const TEXT = [
  '“De dijk was te laag,” zei wethouder Jan Bosch.',
  '“Dat wist iedereen op het stadhuis,” zei Ada Kok.',
  '“Wij wisten van niets,” zei Piet Dekker.',
]

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith(...TEXT))
})

const quoteOf = (speaker: string, exact: string) =>
  createAnnotation(db, marieke, articleId, { kind: 'quote', speaker, target: [{ type: 'TextQuoteSelector', exact }] }, minute(1)).annotation
const correct = (name: string, correction: string) => correctName(db, joost, articleId, { name, correction }, minute(2))
const speakers = () => listAnnotations(db, joost, articleId).items.map(({ speaker }) => speaker)
const people = () => listSuggestions(db, joost, articleId).people.map(({ name }) => name)

describe('a name that is put right', () => {
  test('is on every quote that had the wrong one, each with a version and an event of its own', () => {
    const [first, second, other] = [quoteOf('Jan Bosch', 'De dijk'), quoteOf('Jan Bosch', 'te laag'), quoteOf('Ada Kok', 'iedereen')]
    const { items } = correct('Jan Bosch', 'Jan Bos')
    expect(items.map(({ id, speaker, version }) => [id, speaker, version])).toEqual([
      [first.id, 'Jan Bos', 2],
      [second.id, 'Jan Bos', 2],
    ])
    expect(getAnnotation(db, marieke, other.id)).toEqual(other)
    expect(annotationHistory(db, marieke, first.id).items[0]).toMatchObject({
      did: 'changed',
      person: { name: 'Joost Bakker' },
      fields: [{ field: 'speaker', before: 'Jan Bosch', after: 'Jan Bos' }],
    })
    expect(listEvents(db, joost, { since: 4, articleId, limit: 9 }).map(({ type }) => type)).toEqual([
      'annotation.updated',
      'annotation.updated',
      'speaker.corrected',
    ])
    expect(listSittings(db, joost, articleId, { limit: 1 }).items[0]?.doings).toContainEqual(
      expect.objectContaining({ did: 'renamed', count: 1 }),
    )
    expect(checkDatabase(db)).toEqual([])
  })

  test('is on every claim that was made by the wrong one', () => {
    const target = [{ type: 'TextQuoteSelector' as const, exact: 'te laag' }]
    const { annotation } = createAnnotation(db, marieke, articleId, { kind: 'claim', claimant: 'Jan Bosch', target }, minute(1))
    expect(correct('Jan Bosch', 'Jan Bos').items.map(({ id, claimant }) => [id, claimant])).toEqual([[annotation.id, 'Jan Bos']])
    expect(correct('Jan Bos', 'Jan Bosch').items.map(({ claimant }) => claimant)).toEqual(['Jan Bosch'])
    expect(checkDatabase(db)).toEqual([])
  })

  test('is who speaks in every later read, and among the people', () => {
    expect(people()).toContain('Jan Bosch')
    const answer = correct('Jan Bosch', 'Jan Bos')
    expect(answer.people.map(({ name }) => name)).toEqual(people())
    expect(people()).toContain('Jan Bos')
    expect(people()).not.toContain('Jan Bosch')
    expect(listSuggestions(db, joost, articleId).quotes.map(({ speaker }) => speaker)).toEqual(['Jan Bos', 'Ada Kok', 'Piet Dekker'])
    expect(listNameCorrections(db, joost, articleId)).toEqual([{ name: 'Jan Bosch', correction: 'Jan Bos' }])
  })

  test('leaves the bin alone', () => {
    const binned = quoteOf('Jan Bosch', 'De dijk')
    deleteAnnotation(db, marieke, binned.id, 1, minute(1))
    expect(correct('Jan Bosch', 'Jan Bos').items).toEqual([])
    expect(getAnnotation(db, marieke, binned.id).speaker).toBe('Jan Bosch')
  })

  test('twice is so once', () => {
    quoteOf('Jan Bosch', 'De dijk')
    const { people } = correct('Jan Bosch', 'Jan Bos')
    const before = listEvents(db, joost, { since: 0, articleId, limit: 99 }).length
    expect(correct('Jan Bosch', 'Jan Bos')).toEqual({ version: 0, items: [], people })
    expect(correct('Jan Bos', 'Jan Bos')).toEqual({ version: 0, items: [], people })
    expect(listEvents(db, joost, { since: 0, articleId, limit: 99 })).toHaveLength(before)
  })

  test('is somebody’s', () => {
    expect(kindOf(() => correct('Karel Niemand', 'Karel'))).toBe('invalid')
    quoteOf('Karel', 'iedereen')
    expect(correct('Karel', 'Karel Iemand').items).toHaveLength(1)
  })
})

describe('taken back by its opposite', () => {
  test('everything is as it was, and what was made meanwhile too has the old name', () => {
    quoteOf('Jan Bosch', 'De dijk')
    const before = people()
    correct('Jan Bosch', 'Jan Bos')
    quoteOf('Jan Bos', 'te laag')
    correct('Jan Bos', 'Jan Bosch')
    expect(speakers()).toEqual(['Jan Bosch', 'Jan Bosch'])
    expect(people()).toEqual(before)
    expect(listNameCorrections(db, joost, articleId)).toEqual([])
    correct('Jan Bosch', 'Jan Bos')
    expect(speakers()).toEqual(['Jan Bos', 'Jan Bos'])
  })

  test('two people that were made one are two again', () => {
    quoteOf('Jan Bosch', 'De dijk')
    quoteOf('Ada Kok', 'iedereen')
    const before = people()
    correct('Jan Bosch', 'Ada Kok')
    expect(people()).toEqual(before.filter((name) => name !== 'Jan Bosch'))
    expect(speakers()).toEqual(['Ada Kok', 'Ada Kok'])
    correct('Ada Kok', 'Jan Bosch')
    expect(people()).toEqual(before)
    expect(speakers()).toEqual(['Jan Bosch', 'Ada Kok'])
  })

  test('a name put right twice goes back one step at a time', () => {
    quoteOf('Jan Bosch', 'De dijk')
    correct('Jan Bosch', 'Jan Bos')
    correct('Jan Bos', 'Johan Bos')
    expect(listNameCorrections(db, joost, articleId)).toEqual([{ name: 'Jan Bosch', correction: 'Johan Bos' }])
    correct('Johan Bos', 'Jan Bos')
    expect([speakers(), listNameCorrections(db, joost, articleId)]).toEqual([['Jan Bos'], [{ name: 'Jan Bosch', correction: 'Jan Bos' }]])
  })
})
