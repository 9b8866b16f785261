import { beforeEach, describe, expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import type { Person } from '@/domain/annotation/permissions'
import type { AnnotationChange, NewAnnotation } from '@/domain/contract/annotation'
import { addArticle, getArticle, listArticles, updateArticle } from './articles'
import { deleteAnnotation, restoreAnnotation } from './annotation-bin'
import { createAnnotation, getAnnotation, updateAnnotation } from './annotations'
import { listAnnotations, listLightAnnotations } from './list-annotations'
import type { Database } from './database'
import { listEvents } from './events'
import { createEvidence, updateEvidence } from './evidence'
import { openDatabase } from './open'
import { createTag, listTags, mergeTag, updateTag } from './tags'
import { refusalOf } from './testing/one-article'

const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const now = new Date('2026-11-24T10:00:00Z')
const TEXT = ['De dijk is in 2019 versterkt.', '“Dat was te laat”, zegt Bos, “veel te laat.” De dijk is oud.']

let db: Database
let articleId: string

beforeEach(() => {
  db = openDatabase(':memory:')
  const doc = schema.nodeFromJSON({ type: 'doc', content: TEXT.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) })
  const fields = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
  articleId = addArticle(db, marieke, { ...fields, doc, annotations: [], request: 1 }, now).article.id
})

const make = (input: Omit<NewAnnotation, 'kind'> & { kind?: NewAnnotation['kind'] }) =>
  createAnnotation(db, marieke, articleId, { kind: 'claim', ...input }, now).annotation
const change = (id: string, version: number, input: AnnotationChange) => updateAnnotation(db, marieke, id, version, input, now)
const quote = (exact: string, prefix?: string) => ({ type: 'TextQuoteSelector' as const, exact, ...(prefix ? { prefix } : {}) })

describe('making an annotation', () => {
  test('stands on its words in both units, with what is around them', () => {
    const annotation = make({ target: [{ type: 'TextPositionSelector', start: 11, end: 18 }] })
    expect(annotation.ranges).toEqual([
      {
        start: 11,
        end: 18,
        from: 12,
        to: 19,
        exact: 'in 2019',
        prefix: 'De dijk is ',
        suffix: ' versterkt.\n\n“Dat was te laat”, ',
        state: 'anchored',
        was: 'in 2019',
        made: { prefix: 'De dijk is ', suffix: ' versterkt.\n\n“Dat was te laat”, ' },
      },
    ])
  })

  test('keeps several ranges in one annotation, and ranges that cross blocks', () => {
    const annotation = make({ kind: 'quote', target: [quote('“Dat was te laat”'), quote('"veel te laat."'), quote('versterkt. “Dat')] })
    expect(annotation.ranges.map((range) => range.exact)).toEqual(['“Dat was te laat”', '“veel te laat.”', 'versterkt.\n\n“Dat'])
    expect(listLightAnnotations(db, marieke, articleId).items[0]?.ranges).toHaveLength(3)
  })

  test('is refused with the places when its words stand in several', () => {
    const refused = refusalOf(() => make({ target: [quote('De dijk is')] }))
    expect(refused.kind).toBe('invalid')
    expect(refused.details.more?.['candidates']).toHaveLength(2)
    expect(make({ target: [quote('De dijk is', 'laat.” ')] }).ranges[0]?.start).toBe(TEXT[0]!.length + 2 + TEXT[1]!.indexOf('De dijk'))
  })

  test('is refused as behind when other words stand at the positions', () => {
    const refused = refusalOf(() => make({ target: [{ type: 'Positions', from: 12, to: 19, exact: 'in 2018' }] }))
    expect([refused.kind, refused.details.more?.['exact']]).toEqual(['behind', 'in 2019'])
  })

  test('made twice with the same id and content is there once; other content is refused', () => {
    const id = '0190a0a0-0000-7000-8000-000000000001'
    const input: NewAnnotation = { id, kind: 'claim', target: [quote('in 2019')] }
    expect(createAnnotation(db, marieke, articleId, input, now).isNew).toBe(true)
    expect(createAnnotation(db, marieke, articleId, input, now).isNew).toBe(false)
    expect(refusalOf(() => createAnnotation(db, marieke, articleId, { ...input, statement: 'x' }, now)).kind).toBe('taken')
    expect(listAnnotations(db, marieke, articleId).items).toHaveLength(1)
  })
})

describe('settling', () => {
  test('needs the words as seen, and holds for them', () => {
    const { id } = make({ target: [quote('in 2019')] })
    expect(refusalOf(() => change(id, 1, { verdict: 'correct' })).kind).toBe('unconditional')
    expect(refusalOf(() => change(id, 1, { verdict: 'correct', seen: ['in 2018'] })).kind).toBe('stale')
    const settled = change(id, 1, { verdict: 'correct', seen: ['in  2019'] })
    expect(settled).toMatchObject({ status: 'done', verdict: 'correct', settledBy: { id: 'p1' }, settledVersion: 0, version: 2 })
    expect(getArticle(db, marieke, articleId).counts).toMatchObject({ claim: 1, open: 0, settled: 1 })
  })

  test('refuses a verdict that is not on the scale of its kind', () => {
    const { id } = make({ kind: 'quote', target: [quote('in 2019')] })
    expect(refusalOf(() => change(id, 1, { verdict: 'correct', seen: ['in 2019'] })).message).toContain('accurate, inaccurate')
  })

  test('is undone by moving it to other words, and by opening it again', () => {
    const { id } = make({ target: [quote('in 2019')] })
    change(id, 1, { verdict: 'correct', seen: ['in 2019'] })
    expect(change(id, 2, { target: [quote('in 2019 versterkt')] })).toMatchObject({
      status: 'checking',
      verdict: null,
      settledAt: null,
      state: 'anchored',
    })
    change(id, 3, { status: 'done', seen: ['in 2019 versterkt'] })
    expect(change(id, 4, { status: 'open' })).toMatchObject({ status: 'open', settledAt: null })
  })
})

test('new tags spread over all colours, and one that was chosen counts', () => {
  createTag(db, { ...marieke, role: 'admin' }, { name: 'Chosen', colour: 'red' }, now)
  const names = Array.from({ length: 17 }, (_, i) => `tag ${i}`)
  const { tags } = make({ target: [quote('in 2019')], tags: names })
  const uses = Object.groupBy(['red', ...tags.map((tag) => tag.colour)], (colour) => colour)
  expect(Object.values(uses).map((each) => each?.length)).toEqual(Array(9).fill(2))
})

describe('changing', () => {
  test('an older version is refused with the annotation as it is now', () => {
    const { id } = make({ target: [quote('in 2019')] })
    change(id, 1, { statement: 'De dijk is in 2019 versterkt' })
    const refused = refusalOf(() => change(id, 1, { statement: 'anders' }))
    expect([refused.kind, (refused.details.more?.['current'] as { statement: string }).statement]).toEqual([
      'stale',
      'De dijk is in 2019 versterkt',
    ])
  })

  test('to what it is already raises no version and writes no event', () => {
    const { id } = make({ target: [quote('in 2019')], tags: ['Water'], statement: 'De dijk is in 2019 versterkt' })
    change(id, 1, { verdict: 'correct', seen: ['in 2019'] })
    const before = [getAnnotation(db, marieke, id), listEvents(db, marieke, { since: 0, limit: 100 })]
    const same: AnnotationChange[] = [
      {},
      { statement: 'De dijk is in 2019 versterkt' },
      { tags: ['water'], note: null, visibility: 'public' },
      { verdict: 'correct', seen: ['in 2019'] },
      { target: [quote('in 2019')] },
    ]
    for (const input of same) updateAnnotation(db, marieke, id, 2, input, new Date('2026-11-25T10:00:00Z'))
    expect([getAnnotation(db, marieke, id), listEvents(db, marieke, { since: 0, limit: 100 })]).toEqual(before)
    expect(change(id, 2, { statement: 'anders' }).version).toBe(3)
  })

  test('of an article, a source or a tag to what it is already raises no version and writes no event', () => {
    const { id, tags } = make({ target: [quote('in 2019')], tags: ['Water'] })
    const source = createEvidence(db, marieke, id, { url: 'https://www.example.org/a' }, now).evidence
    const events = () => listEvents(db, marieke, { since: 0, limit: 100 })
    const before = events()
    expect(updateArticle(db, marieke, articleId, 1, { title: 'Dijk', byline: null }, now).metaVersion).toBe(1)
    expect(updateEvidence(db, marieke, source.id, 1, { stance: 'supports', url: 'https://www.example.org/a' }, now).version).toBe(1)
    const admin: Person = { ...marieke, role: 'admin' }
    expect(updateTag(db, admin, tags[0]!.id, tags[0]!.version, { name: 'Water' }, now).version).toBe(tags[0]!.version)
    expect(events()).toEqual(before)
  })

  test('the bin keeps everything, and gives it back', () => {
    const { id } = make({ target: [quote('in 2019')], tags: ['Water'] })
    createEvidence(db, marieke, id, { url: 'https://www.example.org/a' }, now)
    deleteAnnotation(db, marieke, id, 1, now)
    expect(listAnnotations(db, marieke, articleId).items).toEqual([])
    const [binned] = listAnnotations(db, marieke, articleId, { inBin: true }).items
    expect([binned?.id, binned?.deletedBy]).toEqual([id, { id: 'p1', name: 'Marieke Visser' }])
    const restored = restoreAnnotation(db, marieke, id, now)
    expect([restored.tags[0]?.name, restored.evidence[0]?.title, restored.deletedAt]).toEqual(['Water', 'example.org', null])
  })

  test('merging tags keeps every use, once', () => {
    const both = make({ target: [quote('in 2019')], tags: ['water', 'Waterschap'] })
    const one = make({ target: [quote('versterkt')], tags: ['Waterschap'] })
    const [water, waterschap] = listTags(db, marieke)
    mergeTag(db, marieke, waterschap!.id, water!.id, now)
    expect(listTags(db, marieke).map((tag) => [tag.name, tag.uses])).toEqual([['water', 2]])
    expect([both.id, one.id].map((id) => getAnnotation(db, marieke, id).tags.map((tag) => tag.name))).toEqual([['water'], ['water']])
  })

  test('every write is one event, and the log cannot be changed', () => {
    const { id } = make({ target: [quote('in 2019')], tags: ['nieuw', 'ook nieuw'] })
    change(id, 1, { verdict: 'correct', seen: ['in 2019'] })
    deleteAnnotation(db, marieke, id, 2, now)
    const types = listEvents(db, marieke, { since: 0, articleId, limit: 100 }).map((event) => event.type)
    expect(types).toEqual(['article.created', 'annotation.created', 'annotation.settled', 'annotation.deleted'])
    expect(() => db.$client.exec('delete from events')).toThrow('append-only')
  })

  test('articles are found by the words of their title, page by page', () => {
    expect(listArticles(db, marieke, { q: 'dijk', limit: 1 }).items).toHaveLength(1)
    expect(listArticles(db, marieke, { q: '100%', limit: 1 })).toEqual({ items: [], next: null })
  })
})
