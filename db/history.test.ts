import { beforeEach, describe, expect, test } from 'vitest'
import { Transform } from '@tiptap/pm/transform'
import type { Person } from '@/domain/annotation/permissions'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import { deleteAnnotation } from './annotation-bin'
import { createAnnotation, updateAnnotation } from './annotations'
import { addArticle, getArticle, updateArticle } from './articles'
import { checkDatabase } from './mending/check'
import type { Database } from './database'
import { currentText } from './documents'
import { createEvidence } from './evidence'
import { articleAt } from './history'
import { listSittings } from './sittings'
import { takeSteps } from './steps'
import { deskWith, FIELDS, joost, marieke, minute } from './testing/one-article'

let db: Database
let articleId: string
let batches = 0

beforeEach(() => {
  ;({ db, articleId } = deskWith('De dijk is te laag.', 'Er wonen tien miljoen mensen.'))
})

function edit(person: Person, at: Date, change: (tr: Transform) => void): void {
  const { doc, version } = currentText(db, articleId)
  const tr = new Transform(doc)
  change(tr)
  const steps = tr.steps.map((step) => step.toJSON() as { stepType: string })
  takeSteps(db, person, articleId, { version, clientId: person.id, batchId: `b${++batches}`, schemaVersion: SCHEMA_VERSION, steps }, at)
}
const type = (words: string) => (tr: Transform) => void tr.insert(1, schema.text(words))

describe('sittings', () => {
  test('are one person’s edits in one go, newest first, with how much came and went', () => {
    edit(marieke, minute(1), type('A'))
    edit(marieke, minute(4), type('BB'))
    edit(joost, minute(5), (tr) => tr.delete(1, 4))
    edit(joost, minute(30), type('C'))
    const { items, next } = listSittings(db, marieke, articleId, { limit: 10 })
    expect(items.map(({ person, from, to, added, removed }) => [person.name, from, to, added, removed])).toEqual([
      ['Joost Bakker', 3, 4, 1, 0],
      ['Joost Bakker', 2, 3, 0, 3],
      ['Marieke Visser', 0, 2, 3, 0],
      ['Marieke Visser', 0, 0, 0, 0],
    ])
    expect(items[3]).toMatchObject({ how: 'import', words: 10, startedAt: minute(0).toISOString() })
    expect([items[2]?.startedAt, items[2]?.endedAt, next]).toEqual([minute(1).toISOString(), minute(4).toISOString(), null])
    const first = listSittings(db, marieke, articleId, { limit: 1 })
    expect(first.next).toBe('3')
    expect(listSittings(db, marieke, articleId, { limit: 1, before: Number(first.next) }).items).toEqual([items[1]])
  })
})

describe('an article at a version', () => {
  test('has the text and the annotations of then', () => {
    const target = [{ type: 'TextQuoteSelector' as const, exact: 'tien miljoen' }]
    const claim = createAnnotation(db, marieke, articleId, { kind: 'claim', target, tags: ['cijfers'] }, minute(1)).annotation
    edit(joost, minute(2), type('Kijk: '))
    createEvidence(db, marieke, claim.id, { title: 'Telling' }, minute(3))
    updateAnnotation(
      db,
      marieke,
      claim.id,
      1,
      { verdict: 'correct', statement: 'Er wonen er tien miljoen', seen: ['tien miljoen'] },
      minute(4),
    )
    edit(joost, minute(5), (tr) => tr.delete(36, 48))
    deleteAnnotation(db, marieke, claim.id, 2, minute(6))

    const first = articleAt(db, marieke, articleId, 0)
    expect(first.article).toMatchObject({
      version: 0,
      text: 'De dijk is te laag.\n\nEr wonen tien miljoen mensen.',
      counts: { claim: 1, open: 1 },
    })
    expect(first.annotations).toMatchObject([{ id: claim.id, verdict: null, evidence: [], ranges: [{ start: 30, exact: 'tien miljoen' }] }])
    const second = articleAt(db, marieke, articleId, 1)
    expect(second.article.text).toMatch(/^Kijk: De dijk/)
    expect(second.annotations).toMatchObject([
      {
        verdict: 'correct',
        statement: 'Er wonen er tien miljoen',
        evidence: [{ title: 'Telling' }],
        ranges: [{ start: 36, state: 'anchored' }],
      },
    ])
    expect(articleAt(db, marieke, articleId, 2).annotations).toEqual([])
    expect(() => articleAt(db, marieke, articleId, 3)).toThrow(/never was at version 3/)
    expect(checkDatabase(db)).toEqual([])
  })

  test('has the title and the other details of then', () => {
    const now = () => getArticle(db, marieke, articleId)
    updateArticle(db, joost, articleId, now().metaVersion, { title: 'De dijk', language: 'fy' }, minute(1))
    edit(marieke, minute(2), type('A'))
    updateArticle(db, joost, articleId, now().metaVersion, { title: 'De hoge dijk' }, minute(3))
    edit(marieke, minute(4), type('B'))
    updateArticle(db, joost, articleId, now().metaVersion, { title: 'Hoe hoog de dijk is', byline: 'Ria', language: 'nl' }, minute(5))
    expect([0, 1, 2].map((version) => articleAt(db, marieke, articleId, version).article)).toMatchObject([
      { title: 'De dijk', byline: null, language: 'fy' },
      { title: 'De hoge dijk', byline: null, language: 'fy' },
      { title: 'Hoe hoog de dijk is', byline: 'Ria', language: 'nl' },
    ])
  })

  test('that came with annotations begins with them', () => {
    const target = [{ type: 'TextQuoteSelector' as const, exact: 'tien miljoen' }]
    const { annotation } = createAnnotation(db, marieke, articleId, { kind: 'claim', target }, minute(1))
    const doc = currentText(db, articleId).doc
    const copy = addArticle(db, marieke, { ...FIELDS, title: 'Kopie', doc, annotations: [annotation], request: 2 }, minute(2)).article.id
    expect(articleAt(db, marieke, copy, 0).annotations).toMatchObject([{ ranges: [{ exact: 'tien miljoen', state: 'anchored' }] }])
    expect(checkDatabase(db)).toEqual([])
  })
})
