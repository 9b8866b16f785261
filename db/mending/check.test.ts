import { beforeEach, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { sampleArticle } from '@/domain/sample/sample-article'
import { createAnnotation, updateAnnotation } from '../annotations'
import { addArticle, updateArticle } from '../articles'
import { checkDatabase } from './check'
import type { Database } from '../database'
import { createEvidence } from '../evidence'
import { openDatabase } from '../open'

const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const now = new Date('2026-11-24T10:00:00Z')

let db: Database

beforeEach(() => {
  db = openDatabase(':memory:')
  let n = 0
  const newId = () => `sample-${++n}`
  const { article, annotations } = sampleArticle('nl', { person: marieke, now, newId })
  const { article: stored } = addArticle(db, marieke, { ...article, annotations, request: 1 }, now)
  updateArticle(db, marieke, stored.id, 1, { byline: 'Ruud Bos', publishedAt: '2026-03' }, now)
  const target = [{ type: 'TextPositionSelector' as const, start: 0, end: 10 }]
  const { annotation } = createAnnotation(db, marieke, stored.id, { kind: 'claim', target, tags: ['dijk'] }, now)
  updateAnnotation(db, marieke, annotation.id, 1, { statement: 'De dijk is oud.' }, now)
  createEvidence(db, marieke, annotation.id, { title: 'Rapport', url: 'https://example.org/' }, now)
})

test('a desk that works is whole', () => {
  expect(checkDatabase(db)).toEqual([])
})

test.each([
  ['a changed title', `update articles set title = 'Een andere dijk'`, /its title is not what the log says/],
  ['a changed byline', `update articles set byline = 'Iemand anders'`, /its byline is not what the log says/],
  ['a changed text', `update documents set text = text || '.'`, /its text is not that of its document/],
  ['a lost text', `pragma foreign_keys = off; delete from documents`, /its text is missing/],
  ['a document of another schema', `update documents set doc = '{"type":"doc","content":[{"type":"video"}]}'`, /does not fit the schema/],
  ['a lost first version', `delete from snapshots`, /first version is missing/],
  ['a wrong version', `update documents set version = 3`, /version is 3, and it has 0 steps/],
  ['lost places', `update documents set placements = x''`, /range \d+ has no place/],
  ['a lost range', `delete from ranges where no = (select max(no) from ranges)`, /a place is kept for range \d+, which is not there/],
  ['a range with other words', `update ranges set was = 'iets anders' where no = 1`, /range 1 is anchored, and its words say otherwise/],
  ['a detached range with a place', `update ranges set state = 'detached' where no = 1`, /range 1 is detached and has a place/],
  ['a wrong state', `update annotations set state = 'changed'`, /is changed, and its ranges say otherwise/],
  ['a version that the log does not know', `update annotations set version = version + 1`, /is at version 3, the log at 2/],
  ['half a settlement', `update annotations set settled_at = 1, settled_version = null`, /is half settled/],
  [
    'a lost annotation',
    `pragma foreign_keys = off; delete from annotations where statement = 'De dijk is oud.'`,
    /annotation \S+ is in the log and nowhere else/,
  ],
  [
    'a lost annotation that came with the article',
    `pragma foreign_keys = off; delete from annotations where id = (select id from annotations where id like 'sample-%')`,
    /\d+ annotations came with it by the log, and \d+ are there/,
  ],
  ['lost evidence', `delete from evidence where title = 'Rapport'`, /evidence \S+ is in the log and nowhere else/],
  [
    'a row that points at nothing',
    `pragma foreign_keys = off; update evidence set annotation_id = 'gone'`,
    /points at nothing in annotations/,
  ],
  ['a lost event', `drop trigger events_no_delete; delete from events where seq = 2`, /the log lacks 1 of \d+ events/],
  ['a lost article', `pragma foreign_keys = off; delete from articles`, /article \S+ is in the log and nowhere else/],
])('%s is found', (_name, damage, line) => {
  db.$client.exec(damage)
  const differences = checkDatabase(db)
  expect(
    differences.some((difference) => line.test(difference)),
    differences.join('\n'),
  ).toBe(true)
})

test('steps are replayed', () => {
  const articleId = db.$client.prepare<[], string>('select id from articles').pluck().get() ?? ''
  const step = JSON.stringify({ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'Nu: ' }] } })
  db.$client
    .prepare(`insert into steps (article_id, version, batch_id, client_id, step, at) values (?, 1, 'b', 'c', ?, 0)`)
    .run(articleId, step)
  db.$client.exec('update documents set version = 1')
  expect(checkDatabase(db)).toContain(`article ${articleId}: its text is not what its steps give`)
})
