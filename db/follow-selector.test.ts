import { beforeEach, expect, test } from 'vitest'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import type { NewAnnotation } from '@/domain/contract/annotation'
import { createAnnotation, updateAnnotation } from './annotations'
import type { Database } from './database'
import { takeSteps } from './steps'
import { deskWith, marieke, minute, refusalOf } from './testing/one-article'

const TEXT = 'De dijk brak. Over de dam en de dijk.'

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith(TEXT))
})

const replace = (version: number, from: number, to: number, words = '') => {
  const slice = words ? { slice: { content: [{ type: 'text', text: words }] } } : {}
  const steps = [{ stepType: 'replace', from, to, ...slice }]
  takeSteps(db, marieke, articleId, { version, clientId: 'c', batchId: `b${version}`, schemaVersion: SCHEMA_VERSION, steps }, minute(1))
}
const DIKE = { type: 'TextQuoteSelector' as const, exact: 'dijk', prefix: 'De ', suffix: ' brak' }
const make = (input: Omit<NewAnnotation, 'kind'>) =>
  createAnnotation(db, marieke, articleId, { kind: 'claim', ...input }, minute(2)).annotation
const at = (version: number, ...target: NewAnnotation['target']) =>
  make({ version, target }).ranges.map(({ start, exact }) => [start, exact])

test('a quote of an older version is never put on words like it, once its own are gone', () => {
  replace(0, 4, 9)
  const refused = refusalOf(() => at(0, DIKE))
  const candidates = [{ start: 27, end: 31, exact: 'dijk' }]
  expect([refused.kind, refused.details.more]).toEqual(['behind', { version: 1, exact: '', candidates }])
  const { id } = make({ target: [{ type: 'TextQuoteSelector', exact: 'dam' }] })
  expect(refusalOf(() => updateAnnotation(db, marieke, id, 1, { version: 0, target: [DIKE] }, minute(3))).kind).toBe('behind')
  expect(at(1, DIKE)).toEqual([[27, 'dijk']])
})

test('says what stands there by now, when it is something else', () => {
  replace(0, 5, 7, 'o')
  expect(refusalOf(() => at(0, DIKE))).toMatchObject({ kind: 'behind', details: { more: { exact: 'dok' } } })
})

test('follows its words, also where they are told apart by what stood around them then', () => {
  replace(0, 1, 4, 'Ook de dijk liep over. Een ')
  replace(1, 1, 1, 'Nu: ')
  expect(at(0, DIKE, { ...DIKE, prefix: 'en de ', suffix: '.' })).toEqual([
    [31, 'dijk'],
    [60, 'dijk'],
  ])
})

test('words that did not stand in that version are refused, though they stand in the text of now', () => {
  replace(0, 1, 1, 'Rampspoed! ')
  expect(refusalOf(() => at(0, { type: 'TextQuoteSelector', exact: 'Rampspoed' }))).toMatchObject({
    kind: 'invalid',
    details: { more: { candidates: [] } },
  })
  const past = { type: 'TextPositionSelector' as const, start: TEXT.length, end: TEXT.length + 4 }
  expect(refusalOf(() => at(0, past)).kind).toBe('invalid')
})

test('several places of that version are told as they are in the text of now', () => {
  replace(0, 1, 1, 'Nu: ')
  expect(refusalOf(() => at(0, { type: 'TextQuoteSelector', exact: 'dijk' }))).toMatchObject({
    kind: 'invalid',
    details: {
      more: {
        version: 1,
        candidates: [
          { start: 7, end: 11 },
          { start: 36, end: 40 },
        ],
      },
    },
  })
})
