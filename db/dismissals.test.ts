import { beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '@/domain/formats/read-article'
import { LONGEST_READ } from '@/domain/reading/longest-read'
import { checkDatabase } from './mending/check'
import { takeContent } from './content'
import type { Database } from './database'
import { dismissSuggestions, listDismissals, takeDismissalBack } from './dismissals'
import { listEvents } from './events'
import { listSittings } from './sittings'
import { deskWith, joost, kindOf, marieke, minute } from './testing/one-article'

const TEXT = ['De dijk is oud. Het water stijgt.', 'Er wonen veel mensen langs de rivier.']
const WATER = { start: 16, end: 33 }
const ID = '0198a000-0000-7000-8000-000000000001'

let db: Database
let articleId: string
let version = 0

beforeEach(() => {
  ;({ db, articleId } = deskWith(...TEXT))
  version = 0
})

const lookAt = (range: { start: number; end: number }, id?: string) =>
  dismissSuggestions(
    db,
    marieke,
    articleId,
    { version, items: [{ kind: 'passage', ranges: [range], ...(id !== undefined && { id }) }] },
    minute(1),
  )
const edit = (...blocks: string[]) => {
  const { doc } = readArticle({ format: 'text', content: blocks.join('\n\n') }).article
  ;({ version } = takeContent(db, joost, articleId, doc, undefined, minute(5)))
}
const places = () => listDismissals(db, joost, articleId).map(({ start, end }) => [start, end])
const doings = () =>
  listSittings(db, joost, articleId, { limit: 10 }).items.flatMap((sitting) => sitting.doings.map(({ did, count }) => [did, count]))

describe('a passage with nothing to check', () => {
  test('is known by its words, with who said so and when', () => {
    const { items, isNew } = lookAt(WATER)
    expect(isNew).toBe(true)
    expect(items).toEqual([
      {
        ...{ id: expect.any(String) as string, articleId, kind: 'passage', exact: 'Het water stijgt.', ...WATER },
        ...{ prefix: 'De dijk is oud. ', suffix: '\n\nEr wonen veel mensen langs de ' },
        ...{ by: { id: 'p1', name: 'Marieke Visser' }, at: minute(1).toISOString() },
      },
    ])
    expect(listDismissals(db, joost, articleId)).toEqual(items)
    expect(checkDatabase(db)).toEqual([])
  })

  test('may be in an article that is too long to be read', () => {
    ;({ db, articleId } = deskWith(...TEXT, ...Array<string>(1001).fill('woord '.repeat(LONGEST_READ / 6 / 1000))))
    expect(lookAt(WATER).items).toMatchObject([WATER])
    expect(places()).toEqual([[WATER.start, WATER.end]])
  })

  test('follows its words through edits and new copies, and is without a place when they change', () => {
    lookAt(WATER)
    edit('Nieuw begin.', ...TEXT)
    expect(places()).toEqual([[30, 47]])
    edit('De dijk is oud. Het water daalt.', TEXT[1] ?? '')
    expect(places()).toEqual([[null, null]])
    edit(...TEXT)
    expect(places()).toEqual([[16, 33]])
  })

  test('goes up to the ends of its words, also across paragraphs, and is the same one when it is said again', () => {
    const { items } = lookAt({ start: 18, end: 40 })
    expect(items).toMatchObject([{ start: 16, end: 43, exact: 'Het water stijgt.\n\nEr wonen' }])
    expect(lookAt({ start: 18, end: 40 }).isNew).toBe(false)
  })

  test('is one range, of words that are there', () => {
    const item = (...ranges: { start: number; end: number }[]) => ({ version, items: [{ kind: 'passage' as const, ranges }] })
    for (const wrong of [item(WATER, { start: 0, end: 4 }), item({ start: 400, end: 500 }), item({ start: 9, end: 3 })])
      expect(kindOf(() => dismissSuggestions(db, marieke, articleId, wrong, minute(1)))).toBe('invalid')
    expect(listDismissals(db, marieke, articleId)).toEqual([])
  })
})

test('said twice it is there once, by its id or by its words', () => {
  const first = lookAt(WATER, ID)
  for (const again of [lookAt(WATER, ID), lookAt(WATER)]) expect(again).toEqual({ ...first, isNew: false })
  expect(kindOf(() => lookAt({ start: 0, end: 7 }, ID))).toBe('taken')
  expect(doings()).toEqual([['lookedAt', 1]])
})

test('what was seen in an older version is followed, unless its words have changed', () => {
  edit('Nieuw begin.', ...TEXT)
  version = 0
  expect(lookAt(WATER).items).toMatchObject([{ exact: 'Het water stijgt.', start: 30 }])
  edit('Nieuw begin.', 'De dijk is oud. Het water daalt.', TEXT[1] ?? '')
  version = 0
  expect(kindOf(() => lookAt({ start: 20, end: 33 }))).toBe('behind')
  version = 99
  expect(kindOf(() => lookAt(WATER))).toBe('invalid')
})

test('what is no suggestion cannot be dismissed as one, and nothing of the call is written', () => {
  const items = [
    { kind: 'passage' as const, ranges: [WATER] },
    { kind: 'claim' as const, ranges: [{ start: 3, end: 7 }] },
  ]
  expect(() => dismissSuggestions(db, marieke, articleId, { version, items }, minute(1))).toThrow('“dijk” is no suggestion')
  expect(listDismissals(db, marieke, articleId)).toEqual([])
})

test('taken back it is gone, and can be said again with the same id', () => {
  lookAt(WATER, ID)
  takeDismissalBack(db, joost, ID, minute(2))
  expect(listDismissals(db, marieke, articleId)).toEqual([])
  expect(kindOf(() => takeDismissalBack(db, joost, ID, minute(3)))).toBe('missing')
  expect(lookAt(WATER, ID).isNew).toBe(true)
  expect(doings()).toEqual([
    ['lookedAt', 2],
    ['offeredAgain', 1],
  ])
  const log = listEvents(db, joost, { since: 1, articleId, limit: 10 })
  expect(log.map(({ type, data }) => [type, (data['dismissal'] as { exact: string }).exact])).toEqual(
    ['dismissal.created', 'dismissal.deleted', 'dismissal.created'].map((type) => [type, 'Het water stijgt.']),
  )
})
