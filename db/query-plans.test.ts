import { beforeAll, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { sampleArticle } from '@/domain/sample/sample-article'
import { deleteAnnotation, restoreAnnotation } from './annotation-bin'
import { createAnnotation, getAnnotation, updateAnnotation } from './annotations'
import { listAnnotations, listLightAnnotations } from './list-annotations'
import { addArticle, deleteArticle, getArticle, listArticles, restoreArticle, updateArticle } from './articles'
import type { Database } from './database'
import { dismissSuggestions, listDismissals, takeDismissalBack } from './dismissals'
import { lastSeq, listEvents } from './events'
import { createEvidence, deleteEvidence, updateEvidence } from './evidence'
import { correctName, listNameCorrections } from './name-corrections'
import { openDatabase } from './open'
import { addPerson } from './people'
import { listSuggestions } from './suggestions'
import { createTag, deleteTag, listTags, mergeTag, updateTag } from './tags'
import { listTokens, makeToken, personOfToken, revokeToken, touchToken } from './tokens'

/** Tables that grow with the work of a desk: no page and no call may read one from end to end. */
const GROWING = [
  'articles',
  'documents',
  'snapshots',
  'steps',
  'annotations',
  'ranges',
  'evidence',
  'dismissals',
  'name_corrections',
  'annotation_tags',
  'events',
  'sessions',
  'tokens',
]

const now = new Date('2026-11-24T10:00:00Z')
let db: Database
let person: Person
let articleId: string
const asked = new Map<string, string>()

/** Notes the SQL of everything that is prepared, under what was being done. */
function listen(database: Database): { doing: (what: string) => void } {
  let doing = ''
  const client = database.$client
  const prepare = client.prepare.bind(client)
  client.prepare = (sql: string) => {
    if (doing !== '') asked.set(sql, doing)
    return prepare(sql)
  }
  return { doing: (what) => (doing = what) }
}

beforeAll(() => {
  db = openDatabase(':memory:')
  person = addPerson(db, { name: 'Marieke Visser', email: 'm@example.org', role: 'admin', passwordHash: 'x' }, now)
  const { doing } = listen(db)
  let n = 0
  const newId = () => `id-${++n}`
  const add = (language: 'nl' | 'en') => {
    const { article, annotations } = sampleArticle(language, { person, now, newId })
    return addArticle(db, person, { ...article, annotations, request: language }, now).article
  }
  doing('adding an article')
  articleId = add('nl').id
  const other = add('en')
  const cursor = Buffer.from(JSON.stringify([now.getTime(), articleId])).toString('base64url')
  const target = [{ type: 'TextPositionSelector' as const, start: 0, end: 10 }]

  const calls: Record<string, () => unknown> = {
    'the list of articles': () => listArticles(db, person, { limit: 50 }),
    'its next page': () => listArticles(db, person, { limit: 50, cursor }),
    'looking for an article': () => listArticles(db, person, { limit: 50, q: 'dijk water' }),
    'the bin of articles': () => listArticles(db, person, { limit: 50, inBin: true }),
    'an article': () => getArticle(db, person, articleId),
    'its metadata': () => updateArticle(db, person, other.id, 1, { title: 'Dike' }, now),
    'an article into the bin': () => deleteArticle(db, person, other.id, 2, now),
    'an article out of the bin': () => restoreArticle(db, person, other.id, now),
    'the light annotations of an article': () => listLightAnnotations(db, person, articleId),
    'the annotations of an article': () => listAnnotations(db, person, articleId, {}),
    'some annotations of an article': () => listAnnotations(db, person, articleId, { ids: ['id-1', 'id-2'] }),
    'the bin of an article': () => listAnnotations(db, person, articleId, { inBin: true }),
    'the tags': () => listTags(db, person),
    'the log': () => listEvents(db, person, { since: 3, limit: 500 }),
    'the log of an article': () => listEvents(db, person, { since: 3, articleId, limit: 500 }),
    'the end of the log': () => lastSeq(db),
    tokens: () => listTokens(db, person),
  }
  for (const [what, call] of Object.entries(calls)) {
    doing(what)
    call()
  }
  doing('marking')
  const { annotation } = createAnnotation(db, person, articleId, { kind: 'claim', target, tags: ['een', 'twee'] }, now)
  doing('an annotation')
  getAnnotation(db, person, annotation.id)
  doing('changing an annotation')
  updateAnnotation(
    db,
    person,
    annotation.id,
    1,
    { tags: ['drie'], target, verdict: 'correct', seen: [annotation.ranges[0]?.exact ?? ''] },
    now,
  )
  doing('an annotation into the bin and out of it')
  deleteAnnotation(db, person, annotation.id, 2, now)
  restoreAnnotation(db, person, annotation.id, now)
  doing('evidence')
  const { evidence } = createEvidence(db, person, annotation.id, { title: 'Rapport' }, now)
  updateEvidence(db, person, evidence.id, 1, { title: 'Rapport 2' }, now)
  deleteEvidence(db, person, evidence.id, 2, now)
  doing('suggestions')
  listSuggestions(db, person, articleId)
  const passage = { kind: 'passage' as const, ranges: [{ start: 0, end: 10 }] }
  const [dismissal] = dismissSuggestions(db, person, articleId, { version: 0, items: [passage] }, now).items
  listDismissals(db, person, articleId)
  takeDismissalBack(db, person, dismissal?.id ?? '', now)
  const speaker = listAnnotations(db, person, articleId).items.find((item) => item.speaker !== null)?.speaker ?? ''
  correctName(db, person, articleId, { name: speaker, correction: 'Ada Bos' }, now)
  listNameCorrections(db, person, articleId)
  doing('the vocabulary')
  const one = createTag(db, person, { name: 'vier' }, now).tag
  const two = createTag(db, person, { name: 'vijf' }, now).tag
  updateTag(db, person, one.id, 1, { name: 'vier!' }, now)
  deleteTag(db, person, two.id, mergeTag(db, person, one.id, two.id, now).version, now)
  doing('a token')
  const { made, token } = makeToken(db, person, 'cms', now)
  personOfToken(db, token)
  touchToken(db, token, now)
  revokeToken(db, person, made.id, now)
  doing('')
})

test('no page and no call reads a table that grows from end to end', () => {
  expect(asked.size).toBeGreaterThan(60)
  const scans = [...asked].flatMap(([sql, what]) => {
    if (!/^\s*(select|with|update|delete|insert)\b/i.test(sql)) return []
    // Bound values do not change a plan here: any will do.
    const plan = db.$client.prepare(`explain query plan ${sql}`)
    const values = Array.from({ length: (sql.match(/\?/g) ?? []).length }, () => null)
    return (
      (plan.all(...values) as { detail: string }[])
        // The index of the bin holds what is in the bin and nothing else.
        .filter(({ detail }) => new RegExp(`^SCAN (${GROWING.join('|')})\\b`).test(detail) && !detail.endsWith('articles_in_bin'))
        .map(({ detail }) => `${what}: ${detail}\n    ${sql}`)
    )
  })
  expect(scans).toEqual([])
})

test('whatever points at another table finds its way by an index', () => {
  const without = GROWING.flatMap((table) => {
    const indexes = (db.$client.pragma(`index_list(${table})`) as { name: string }[]).map(
      ({ name }) => (db.$client.pragma(`index_info(${name})`) as { name: string }[])[0]?.name,
    )
    const keys = (db.$client.pragma(`table_info(${table})`) as { name: string; pk: number }[]).filter((column) => column.pk === 1)
    const found = [...indexes, ...keys.map((column) => column.name)]
    return (db.$client.pragma(`foreign_key_list(${table})`) as { from: string }[])
      .filter(({ from }) => !found.includes(from))
      .map(({ from }) => `${table}.${from}`)
  })
  expect(without).toEqual([])
})
