import { beforeEach, describe, expect, test } from 'vitest'
import type { Annotation } from '@/domain/contract/annotation'
import { readArticle } from '@/domain/formats/read-article'
import { confirmAnnotation, createAnnotation, getAnnotation, updateAnnotation } from './annotations'
import { getArticle } from './articles'
import { checkDatabase } from './mending/check'
import { previewContent, takeContent } from './content'
import type { Database } from './database'
import { listEvents } from './events'
import { listCandidates } from './lost-words'
import { listSittings } from './sittings'
import { deskWith, kindOf, marieke, minute } from './testing/one-article'

const now = minute(0)
const TEXT = [
  'De dijk bij het dorp is te laag, zegt Bos.',
  'Er wonen tien miljoen mensen langs de rivier.',
  'Het water komt elk jaar hoger.',
]

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith(...TEXT))
})

const copy = (...blocks: string[]) => readArticle({ format: 'text', content: blocks.join('\n\n') }).article.doc
const mark = (exact: string): Annotation =>
  createAnnotation(db, marieke, articleId, { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }] }, now).annotation
const again = ({ id }: Annotation) => getAnnotation(db, marieke, id)

describe('a new copy', () => {
  test('moves annotations with their blocks, changes and detaches the others, and says which', () => {
    const [dike, people, water] = [mark('De dijk bij het dorp is te laag'), mark('tien miljoen'), mark('Het water komt elk jaar hoger')]
    const doc = copy(
      'Het water komt elk jaar hoger.',
      'De dijk bij het dorp is te laag, zegt Bos.',
      'Er wonen veel mensen langs de rivier.',
    )
    const preview = previewContent(db, marieke, articleId, doc, 0, now)
    expect([again(people).state, getArticle(db, marieke, articleId).version]).toEqual(['anchored', 0])
    const taken = takeContent(db, marieke, articleId, doc, 0, now)
    expect(taken).toEqual(preview)
    expect(taken.detached).toEqual([people.id])
    expect([again(dike).ranges[0]?.exact, again(dike).state]).toEqual(['De dijk bij het dorp is te laag', 'anchored'])
    expect([again(water).ranges[0]?.start, again(water).state]).toEqual([0, 'anchored'])
    expect(again(people)).toMatchObject({ state: 'detached', ranges: [{ exact: 'tien miljoen' }] })
    expect(taken.blocks.map(({ kind }) => kind)).toEqual(['arrived', 'same', 'changed', 'left'])
    expect(checkDatabase(db)).toEqual([])
    expect(listEvents(db, marieke, { since: 0, articleId, limit: 50 }).filter(({ type }) => type === 'article.edited')).toHaveLength(1)
  })

  test('in which a block moved keeps what stood on words that had changed before', () => {
    const all = mark('Er wonen tien miljoen mensen langs de rivier.')
    const [first = '', , third = ''] = TEXT
    const eleven = 'Er wonen elf miljoen mensen langs de rivier.'
    for (const blocks of [
      [first, eleven, third],
      [eleven, first, third],
      [first, third, eleven],
    ]) {
      expect(takeContent(db, marieke, articleId, copy(...blocks), undefined, now).detached).toEqual([])
      expect(again(all)).toMatchObject({ state: 'changed', ranges: [{ exact: eleven }] })
    }
    expect(checkDatabase(db)).toEqual([])
  })

  test('in which a block moved and a word of it changed keeps what stood on it: changed, wherever it went', () => {
    const [dike, all] = [mark('te laag'), mark('Er wonen tien miljoen mensen langs de rivier.')]
    const taken = (...blocks: string[]) => takeContent(db, marieke, articleId, copy(...blocks), undefined, now)
    const [first = '', , third = ''] = TEXT
    const up = taken('Er wonen elf miljoen mensen langs de rivier.', first, third)
    expect(up).toMatchObject({ detached: [], affected: [{ after: { words: ['Er wonen elf miljoen mensen langs de rivier.'] } }] })
    expect([again(all).state, again(dike).state]).toEqual(['changed', 'anchored'])
    const down = taken('De dijk is oud.', third, 'Er wonen elf miljoen mensen dicht langs de rivier.')
    expect(down.detached).toEqual([dike.id])
    expect(again(all)).toMatchObject({ state: 'changed', ranges: [{ exact: 'Er wonen elf miljoen mensen dicht langs de rivier.' }] })
    taken(...TEXT)
    expect([again(all).state, again(dike).state]).toEqual(['anchored', 'anchored'])
    expect(checkDatabase(db)).toEqual([])
  })

  test('counts as detached only what it leaves without words itself, and so does its sitting', () => {
    const target = ['te laag', 'tien miljoen'].map((exact) => ({ type: 'TextQuoteSelector' as const, exact }))
    const both = createAnnotation(db, marieke, articleId, { kind: 'claim', target }, now).annotation
    const water = mark('elk jaar')
    const [, people = '', third = ''] = TEXT
    expect(takeContent(db, marieke, articleId, copy('De dijk is oud.', people, third), undefined, now).detached).toEqual([both.id])
    const next = copy('De dijk is oud.', 'Er wonen elf miljoen mensen langs de rivier.', 'Het water komt.')
    const preview = previewContent(db, marieke, articleId, next, undefined, now)
    const taken = takeContent(db, marieke, articleId, next, undefined, now)
    expect(taken).toEqual(preview)
    expect(new Set(taken.touched)).toEqual(new Set([both.id, water.id]))
    expect([again(both).state, taken.detached]).toEqual(['detached', [water.id]])
    const sittings = listSittings(db, marieke, articleId, { limit: 10 }).items
    expect(sittings.map(({ touched, detached }) => [touched, detached])).toEqual([
      [2, 1],
      [1, 1],
      [0, 0],
    ])
    expect(checkDatabase(db)).toEqual([])
  })

  test('that is the same is no change at all', () => {
    expect(takeContent(db, marieke, articleId, copy(...TEXT), undefined, now)).toMatchObject({
      version: 0,
      steps: 0,
      touched: [],
      detached: [],
    })
    expect(listEvents(db, marieke, { since: 1, articleId, limit: 50 })).toEqual([])
  })

  test('of a version that is behind is refused', () => {
    takeContent(db, marieke, articleId, copy('Nieuw begin.', ...TEXT), 0, now)
    expect(kindOf(() => takeContent(db, marieke, articleId, copy(...TEXT), 0, now))).toBe('behind')
    expect(kindOf(() => takeContent(db, marieke, articleId, copy(...TEXT), 99, now))).toBe('invalid')
  })

  test('without the words of an annotation proposes where these might belong, and acts on nothing', () => {
    const people = mark('tien miljoen mensen langs de rivier')
    takeContent(db, marieke, articleId, copy(TEXT[0] ?? '', 'Kort.'), undefined, now)
    expect([again(people).state, listCandidates(db, marieke, people.id).items]).toEqual(['detached', []])
    takeContent(db, marieke, articleId, copy(TEXT[0] ?? '', 'Er zijn tien miljoen menschen langs de rivier, schrijft hij.'), undefined, now)
    expect(again(people).state).toBe('detached')
    expect(listCandidates(db, marieke, people.id).items[0]?.exact).toBe('tien miljoen menschen langs de rivier')
  })
})

describe('confirming', () => {
  const changed = (): Annotation => {
    const claim = mark('tien miljoen mensen')
    updateAnnotation(db, marieke, claim.id, 1, { verdict: 'correct', seen: ['tien miljoen mensen'] }, now)
    takeContent(
      db,
      marieke,
      articleId,
      copy(TEXT[0] ?? '', 'Er wonen tien miljoen brave mensen langs de rivier.', TEXT[2] ?? ''),
      undefined,
      now,
    )
    return again(claim)
  }

  test('makes the wording of now the one the verdict holds for', () => {
    const claim = changed()
    expect(claim).toMatchObject({
      state: 'changed',
      verdict: 'correct',
      ranges: [{ was: 'tien miljoen mensen', exact: 'tien miljoen brave mensen' }],
    })
    const after = confirmAnnotation(db, marieke, claim.id, ['tien miljoen brave mensen'], now)
    expect(after).toMatchObject({ state: 'anchored', verdict: 'correct', settledVersion: 1, version: claim.version + 1 })
    expect(after.ranges[0]?.was).toBe('tien miljoen brave mensen')
    expect(confirmAnnotation(db, marieke, claim.id, ['tien miljoen brave mensen'], now).version).toBe(after.version)
    expect(checkDatabase(db)).toEqual([])
  })

  test('names the words that were seen; other words, none, or an annotation without words are refused', () => {
    const claim = changed()
    expect(kindOf(() => confirmAnnotation(db, marieke, claim.id, undefined, now))).toBe('unconditional')
    expect(kindOf(() => confirmAnnotation(db, marieke, claim.id, ['tien miljoen mensen'], now))).toBe('stale')
    takeContent(db, marieke, articleId, copy(TEXT[0] ?? ''), undefined, now)
    expect(kindOf(() => confirmAnnotation(db, marieke, claim.id, [claim.ranges[0]?.exact ?? ''], now))).toBe('invalid')
  })
})
