import fc from 'fast-check'
import { expect, test } from 'vitest'
import { v7 as newId } from 'uuid'
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation } from '@/domain/contract/annotation'
import { readArticle } from '@/domain/formats/read-article'
import { writerOf } from '@/domain/formats/formats'
import { sampleArticle } from '@/domain/sample/sample-article'
import { docWithSpans, line } from '@/domain/testing/arbitraries'
import { deleteAnnotation } from './annotation-bin'
import { createAnnotation } from './annotations'
import { listAnnotations } from './list-annotations'
import { addArticle, getArticle } from './articles'
import type { Database } from './database'
import { createEvidence } from './evidence'
import { gatherExport } from './export'
import { openDatabase } from './open'
import { people } from './schema'
import { listTags } from './tags'

const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const ruud: Person = { id: 'p2', name: 'Ruud Bos', email: 'r@example.org', role: 'member' }
const now = new Date('2026-11-24T10:00:00Z')
const later = new Date('2026-11-25T10:00:00Z')

function desk(...persons: Person[]): Database {
  const db = openDatabase(':memory:')
  for (const person of persons) {
    db.insert(people)
      .values({ ...person, createdAt: now, updatedAt: now })
      .run()
  }
  return db
}

const exported = (db: Database, person: Person, articleId: string) => {
  const { article, annotations, scale } = gatherExport(db, person, articleId)
  return writerOf('json')?.write(article, annotations, { notes: 'all', scale, now: later }).content ?? ''
}

function importInto(db: Database, person: Person, content: string) {
  const { article, annotations, origin } = readArticle({ format: 'json', content })
  return addArticle(db, person, { ...article, annotations, origin, request: content }, later)
}

/** People this desk does not know are there by name only. */
const byName = (annotation: Annotation) =>
  JSON.parse(
    JSON.stringify(annotation, (key, value: unknown) =>
      /author|settledBy|assignee/.test(key) && value !== null ? (value as { name: string }).name : value,
    ),
  ) as unknown

const fields = fc.record(
  {
    kind: fc.constantFrom('claim', 'quote', 'note'),
    statement: fc.option(line),
    speaker: fc.option(line),
    visibility: fc.constantFrom('internal', 'public'),
    tags: fc.uniqueArray(fc.constantFrom('cijfers', 'water', 'Nabellen'), { maxLength: 3 }),
    source: fc.option(line),
    isSettled: fc.boolean(),
    isDeleted: fc.boolean(),
  },
  { requiredKeys: ['kind', 'isSettled', 'isDeleted', 'visibility'] },
)

test('a JSON export read into an empty desk is the same article, with the same on it', () => {
  fc.assert(
    fc.property(docWithSpans, fc.array(fields, { minLength: 6, maxLength: 6 }), ({ doc, spans }, list) => {
      const db = desk(marieke, ruud)
      const { article } = addArticle(
        db,
        ruud,
        {
          title: 'Dijk',
          byline: 'Ria',
          source: 'Dagblad',
          url: 'https://a.example/',
          language: 'nl',
          publishedAt: '2026-01',
          doc,
          annotations: [],
          request: 1,
        },
        now,
      )
      const worded = spans.filter((span) => /\S/.test(article.text.slice(span.start, span.end)))
      worded.forEach((span, i) => {
        const { source, isSettled, isDeleted, ...given } = list[i] ?? { kind: 'note', visibility: 'public' }
        const isWhole = given.kind === 'note' && i % 2 === 0
        const target = isWhole ? [] : [{ type: 'TextPositionSelector' as const, start: span.start, end: span.end }]
        const seen = [article.text.slice(span.start, span.end)]
        const settled = isSettled && given.kind !== 'note' ? { seen, status: 'done' as const } : {}
        const { annotation } = createAnnotation(db, i % 2 === 0 ? ruud : marieke, article.id, { ...given, target, ...settled }, now)
        if (source) createEvidence(db, ruud, annotation.id, { title: source, kind: 'document', stance: 'supports' }, now)
        if (isDeleted) deleteAnnotation(db, ruud, annotation.id, 1, now)
      })
      const other = desk(marieke)
      const { article: copy, renumbered } = importInto(other, marieke, exported(db, ruud, article.id))
      expect(renumbered).toBe(false)
      const { updatedAt: _, createdBy, ...original } = getArticle(db, ruud, article.id)
      expect(copy).toMatchObject({ ...original, createdBy: { id: null, name: createdBy.name } })
      expect(listAnnotations(other, marieke, copy.id).items.map(byName)).toEqual(listAnnotations(db, ruud, article.id).items.map(byName))
    }),
    { numRuns: 30 },
  )
})

test('where its ids are taken the copy gets new ones, and nothing else is lost', () => {
  const db = desk(marieke)
  const sample = sampleArticle('nl', { person: marieke, now, newId })
  const { article } = addArticle(db, marieke, { ...sample.article, annotations: sample.annotations, request: 1 }, now)
  const before = listAnnotations(db, marieke, article.id).items
  const { article: copy, renumbered } = importInto(db, marieke, exported(db, marieke, article.id))
  const after = listAnnotations(db, marieke, copy.id).items
  expect(renumbered).toBe(true)
  expect(copy.id).not.toBe(article.id)
  expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id))
  expect(
    after.map(({ kind, ranges, statement, noteText, verdict, evidence }) => [
      kind,
      ranges,
      statement,
      noteText,
      verdict,
      evidence.map(({ title }) => title),
    ]),
  ).toEqual(
    before.map(({ kind, ranges, statement, noteText, verdict, evidence }) => [
      kind,
      ranges,
      statement,
      noteText,
      verdict,
      evidence.map(({ title }) => title),
    ]),
  )
  expect(listTags(db, marieke).map(({ name, uses }) => [name, uses])).toEqual([
    ['cijfers', 8],
    ['nabellen', 4],
    ['water', 6],
  ])
})

test('an id that stands twice in one file does no harm', () => {
  const db = desk(marieke)
  const sample = sampleArticle('nl', { person: marieke, now, newId })
  const twice = [...sample.annotations.slice(0, 2), ...sample.annotations.slice(0, 2)]
  const { article, renumbered } = addArticle(db, marieke, { ...sample.article, annotations: twice, request: 1 }, now)
  expect([listAnnotations(db, marieke, article.id).items.length, renumbered]).toEqual([4, true])
})

test('an export whose ranges stand on other words is refused whole', () => {
  const db = desk(marieke)
  const sample = sampleArticle('nl', { person: marieke, now, newId })
  const { article } = addArticle(db, marieke, { ...sample.article, annotations: sample.annotations, request: 1 }, now)
  const moved = exported(db, marieke, article.id).replace('"exact": "piping"', '"exact": "pipeng"')
  const other = desk(marieke)
  expect(() => importInto(other, marieke, moved)).toThrow('these words are not where it says')
  expect(listTags(other, marieke)).toEqual([])
})
