import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listAnnotations } from '../list-annotations'
import { checkDatabase } from './check'
import type { Database } from '../database'
import { forgetText } from '../documents'
import { openDatabase } from '../open'
import { rebuildDatabase } from './rebuild'
import { marieke } from '../testing/one-article'
import { BARE, FULL, PLAIN, SAMPLE, workedOn, type WorkedOn } from '../testing/worked-on'

let desk: WorkedOn
let db: Database

beforeAll(() => {
  desk = workedOn()
})
beforeEach(() => {
  db = desk.open()
})
afterEach(() => db.$client.close())
afterAll(() => desk.remove())

/** All that the desk holds. In no event are the requests that made things, when a tag came, and numbers of ranges, which nobody sees. */
function contents(): Record<string, unknown[]> {
  const without = (table: string, ...columns: string[]) =>
    (db.$client.prepare(`select * from ${table}`).all() as Record<string, unknown>[])
      .map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([key]) => !columns.includes(key)))))
      .sort()
  for (const id of [FULL, SAMPLE]) forgetText(id)
  const shown = [FULL, SAMPLE].flatMap((id) => [false, true].flatMap((inBin) => listAnnotations(db, marieke, id, { inBin }).items))
  return {
    ...{ articles: without('articles'), documents: without('documents', 'placements', 'wounds'), shown },
    ...{ steps: without('steps'), snapshots: without('snapshots'), annotations: without('annotations', 'request_hash') },
    ...{ ranges: without('ranges', 'no', 'exact'), evidence: without('evidence', 'request_hash'), events: without('events') },
    ...{ dismissals: without('dismissals', 'request_hash'), corrections: without('name_corrections'), images: without('images') },
    ...{ tags: without('tags', 'created_at', 'request_hash'), tagged: without('annotation_tags') },
  }
}

const guards = () => db.$client.prepare<[], string>(`select sql from sqlite_schema where type = 'trigger'`).pluck().all()
/** What keeps the log from being changed stands again afterwards. */
function damage(sql: string): void {
  const before = guards()
  db.$client.exec(`pragma foreign_keys = off; ${sql}; pragma foreign_keys = on`)
  const after = new Set(guards())
  for (const guard of before) if (!after.has(guard)) db.$client.exec(guard)
}
/** A condition that finds the rows of an article. */
const of = (id: string) => `article_id = '${id}'`
const HIGHLIGHT = '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Niets aan de hand."}]}]}'
const ANNOTATION = `(select annotation_id from ranges where was = 'te laat')`

test('a desk on which all was done is whole, and nothing is written', () => {
  const before = contents()
  expect(checkDatabase(db)).toEqual([])
  expect(rebuildDatabase(db)).toEqual({ mended: [], left: [], reasons: [] })
  expect(contents()).toEqual(before)
})

describe('is told by the check, mended from the log, and as it was', () => {
  test.each<[string, string, RegExp]>([
    ['another text', `update documents set text = 'Iets anders' where ${of(FULL)}`, /its text is not that of its document/],
    ['another text of one without annotations', `update documents set text = '' where ${of(BARE)}`, /its text is not that of its document/],
    [
      'a document with the same text',
      `update documents set doc = replace(doc, '"bold"', '"italic"') where ${of(PLAIN)}`,
      /not what its steps give/,
    ],
    [
      'a document of one that was never edited',
      `update documents set doc = replace(doc, 'Niets', 'Iets'), text = replace(text, 'Niets', 'Iets') where ${of(BARE)}`,
      /its text is not what its steps give/,
    ],
    [
      'a document that fits no schema',
      `update documents set doc = '{"type":"doc","content":[{"type":"video"}]}'`,
      /does not fit the schema/,
    ],
    ['a document that is no JSON', `update documents set doc = substr(doc, 1, 20)`, /does not fit the schema/],
    ['a document that is a paragraph', `update documents set doc = '{"type":"paragraph"}'`, /does not fit the schema/],
    ['a lost document', `delete from documents`, /its text is missing/],
    [
      'a version that is behind',
      `update documents set version = version - 1 where ${of(FULL)}`,
      /its version is \d+, and it has \d+ steps/,
    ],
    [
      'a version of one that was never edited',
      `update documents set version = 3 where ${of(BARE)}`,
      /its version is 3, and it has 0 steps/,
    ],
    ['a lost last step', `delete from steps where ${of(FULL)} and version = 6`, /step 6 is in the log and nowhere else/],
    ['a lost step in the middle', `delete from steps where ${of(PLAIN)} and version = 100`, /step 100 is missing/],
    ['all steps lost', `delete from steps`, /step 1 is in the log and nowhere else/],
    ['a damaged step', `update steps set step = replace(step, '"Kijk: "', '"Denk: "')`, /step 1 is not what the log says/],
    ['a step that is no JSON', `update steps set step = '{' where ${of(FULL)} and version = 2`, /step 2 cannot be replayed/],
    ['a step of another batch', `update steps set batch_id = 'b' where ${of(FULL)} and version = 2`, /step 2 is not what the log says/],
    ['a step of another editor', `update steps set client_id = 'd' where ${of(FULL)} and version = 2`, /step 2 is not what the log says/],
    ['a step that undoes nothing any more', `update steps set undoes = null`, /step 4 is not what the log says/],
    [
      'a step of somebody else',
      `update steps set person_id = 'p9', at = 0 where ${of(PLAIN)} and version = 1`,
      /step 1 is not what the log says/,
    ],
    [
      'a step too many',
      `insert into steps select article_id, version + 1, 'x', client_id, step, null, person_id, at from steps where ${of(PLAIN)} and version = 212`,
      /step 213 is not in the log/,
    ],
    ['a damaged copy', `update snapshots set doc = '${HIGHLIGHT}' where version > 0`, /the copy of version 211 is not what the steps give/],
    ['a copy that is no JSON', `update snapshots set doc = '' where version > 0`, /the copy of version 211 is not what the steps give/],
    ['a lost copy', `delete from snapshots where version > 0`, /the copy of version 211 is missing/],
    ['a copy of no version', `update snapshots set version = 400 where version > 0`, /a copy of version 400 is kept, which never was/],
    ['another title', `update articles set title = 'Iets anders' where id = '${FULL}'`, /its title is not what the log says/],
    ['another byline', `update articles set byline = null where id = '${FULL}'`, /its byline is not what the log says/],
    ['another version of the details', `update articles set meta_version = 9`, /its details are at version 9, the log at 2/],
    ['an article in the bin', `update articles set deleted_at = 1 where id = '${BARE}'`, /it is in the bin, and its log says otherwise/],
    ['another count of words', `update articles set words = 7000`, /it is said to have 7000 words, and its text has \d+/],
    ['a state that the ranges do not give', `update annotations set state = 'detached'`, /is detached, and its ranges say otherwise/],
    ['a version that is ahead', `update annotations set version = version + 1`, /is at version \d+, the log at \d+/],
    ['another statement', `update annotations set statement = 'verzonnen'`, /has another statement than its log/],
    ['another verdict', `update annotations set verdict = 'incorrect', status = 'open'`, /has another verdict than its log/],
    ['half a settlement', `update annotations set settled_version = null`, /is half settled/],
    ['another moment', `update annotations set settled_at = 1 where settled_at is not null`, /has another settledAt than its log/],
    ['somebody else who settled', `update annotations set settled_by_name = 'X' where settled_at is not null`, /has another settledBy/],
    ['another author', `update annotations set author_name = 'Iemand anders'`, /has another author than its log/],
    ['a note that is no JSON', `update annotations set note = '{' where note is not null`, /the note of annotation \S+ cannot be read/],
    ['another note', `update annotations set note = replace(note, 'Nagaan', 'Laat maar')`, /has another note than its log/],
    ['annotations in the bin', `update annotations set deleted_at = 1`, /is in the bin, and its log says otherwise/],
    ['annotations out of the bin', `update annotations set deleted_at = null`, /is not in the bin, and its log says otherwise/],
    ['a lost annotation', `delete from annotations where id in ${ANNOTATION}`, /annotation \S+ is in the log and nowhere else/],
    [
      'a lost annotation with its ranges',
      `delete from annotations where state = 'detached'; delete from ranges where state = 'detached'`,
      /nowhere else/,
    ],
    ['lost annotations that came with it', `delete from annotations where ${of(SAMPLE)}`, /\d+ annotations came with it by the log, and 0/],
    ['an annotation of no article', `update annotations set article_id = 'x' where id in ${ANNOTATION}`, /points at nothing in articles/],
    ['lost places', `update documents set placements = x''`, /range \d+ has no place/],
    [
      'half of a place',
      `update documents set placements = substr(placements, 1, 7) where ${of(FULL)}`,
      /the places of its ranges cannot be read/,
    ],
    [
      'a place and a half',
      `update documents set placements = substr(placements, 1, 20) where ${of(FULL)}`,
      /range \d+ stands outside the text/,
    ],
    [
      'places outside the text',
      `update documents set placements = cast(placements || x'01000000ffff0000ffff0100' as blob)`,
      /range 1 is kept in two places/,
    ],
    [
      'a place for a range that is not there',
      `update documents set placements = cast(placements || x'ff0000000100000005000000' as blob)`,
      /range 255, which is not there/,
    ],
    [
      'places that are shown elsewhere',
      `update documents set placements = cast(substr(placements, 1, 8) || x'30000000' || substr(placements, 13) as blob) where ${of(FULL)}`,
      /range \d+ stands on \d+–\d+, and is shown on \d+–\d+|stands outside/,
    ],
    ['lost wounds', `update documents set wounds = '{"wounds":[],"inserted":[]}'`, /what range \d+ lost is not what its log tells/],
    ['wounds that are no JSON', `update documents set wounds = '{'`, /the places of its ranges cannot be read/],
    [
      'other insertions',
      `update documents set wounds = json_set(wounds, '$.inserted', json('[{"from":1,"to":2,"version":0}]'))`,
      /what was put in since/,
    ],
    ['lost ranges', `delete from ranges`, /has no range/],
    ['ranges counted from 1', `update ranges set ordinal = ordinal + 10`, /are not numbered from 0/],
    ['a range that holds for other words', `update ranges set was = 'iets anders'`, /is anchored, and its words say otherwise/],
    ['a range made between other words', `update ranges set prefix = 'iets anders '`, /does not stand where its log puts it/],
    ['detached ranges', `update ranges set state = 'detached'`, /range \d+ is detached and has a place/],
    ['ranges that are not detached', `update ranges set state = 'anchored'`, /range \d+ has no place/],
    ['a range of nothing', `update ranges set annotation_id = 'x' where was = 'te laat'`, /points at nothing in annotations/],
    ['lost sources', `delete from evidence`, /evidence \S+ is in the log and nowhere else/],
    ['another source', `update evidence set title = 'Verzonnen', note = 'x'`, /has other sources than its log/],
    ['a source of nothing', `update evidence set annotation_id = 'x'`, /points at nothing in annotations/],
    ['a source that was taken off', `update evidence set deleted_at = null`, /evidence \S+ is not taken off, and its log says otherwise/],
    ['a source at another version', `update evidence set version = 9`, /evidence \S+ is at version 9, the log at \d/],
    ['lost tags of annotations', `delete from annotation_tags`, /has other tags than its log/],
    ['lost tags', `delete from tags`, /points at nothing in tags/],
    ['lost dismissals', `delete from dismissals`, /dismissal \S+ is in the log and nowhere else/],
    ['a dismissal of other words', `update dismissals set exact = 'x'`, /dismissal \S+ is not what the log says/],
    ['a lost name', `delete from name_corrections`, /“Jan Bosch” is put right as “Jan Bosch”, and by the log as “Jan Bos”/],
    ['another name', `update name_corrections set correction = 'Jan B.'`, /“Jan Bosch” is put right as “Jan B.”/],
    ['a lost picture', `delete from images`, /picture \S+ is in the log and nowhere else/],
    ['another picture', `update images set width = 9`, /picture \S+ is not what the log says/],
  ])('%s', (_name, sql, sentence) => {
    const before = contents()
    damage(sql)
    const found = checkDatabase(db)
    expect(
      found.some((difference) => sentence.test(difference)),
      found.join('\n'),
    ).toBe(true)
    expect(rebuildDatabase(db)).toEqual({ mended: found, left: [], reasons: [] })
    expect(checkDatabase(db)).toEqual([])
    expect(contents()).toEqual(before)
  })
})

/** The log is kept from being changed. */
const inLog = (sql: string) => `drop trigger events_no_update; drop trigger events_no_delete; ${sql}`
const event = (id: string, type: string) => `(select min(seq) from events where ${of(id)} and type = '${type}')`

describe('is not mended, and that is said; nothing is written', () => {
  test.each<[string, string, RegExp]>([
    [
      'a lost edit, whose steps are there',
      inLog(`delete from events where seq = ${event(FULL, 'article.edited')}`),
      /the log is not whole/,
    ],
    ['a lost newest event', inLog(`delete from events where seq = (select max(seq) from events)`), /the log is not whole/],
    ['a lost first version', `delete from snapshots where version = 0`, /the copy of its first version, .* is missing or damaged/],
    [
      'a first version that is no JSON',
      `update snapshots set doc = '{' where version = 0`,
      /the copy of its first version, .* is missing or damaged/,
    ],
    [
      'another first version, to which no step fits',
      `update snapshots set doc = '{"type":"doc","content":[{"type":"horizontalRule"}]}' where version = 0`,
      /the copy of its first version/,
    ],
    [
      'a first version with fewer words',
      `update snapshots set doc = replace(doc, ' aan de hand', '') where version = 0 and ${of(BARE)}`,
      /the copy of its first version has 1 words, and it came in with 4/,
    ],
    [
      'a first version with other words',
      `update snapshots set doc = replace(doc, 'Niets aan', 'Niets mis') where version = 0 and ${of(PLAIN)}`,
      /its text is what the copy of version 211 and its log give, and the copy of its first version does not lead there/,
    ],
    [
      'an edit that the log tells otherwise',
      inLog(`update events set data = replace(data, '"Kijk: "', '"Denk: "') where seq = ${event(FULL, 'article.edited')}`),
      /its text is what its steps give, and its log tells of other steps/,
    ],
    [
      'an edit that the log tells of another article',
      inLog(`update events set article_id = '${BARE}' where seq = ${event(FULL, 'article.edited')}`),
      /its log leads to version 0, and goes on with an edit from 1 to 2/,
    ],
    [
      'a change of an annotation that the log tells of another article',
      inLog(`update events set article_id = '${BARE}' where seq = ${event(FULL, 'annotation.settled')}`),
      /its log lacks version 2 of annotation/,
    ],
    [
      'an annotation that was made twice',
      inLog(`update events set type = 'annotation.created' where seq = ${event(FULL, 'annotation.deleted')}`),
      /annotation \S+ was made 2 times in the log/,
    ],
    [
      'an article that was never made',
      inLog(`update events set type = 'x' where type = 'article.created'`),
      /it was made 0 times in the log/,
    ],
    [
      'an event that is no JSON',
      inLog(`update events set data = '{' where type = 'evidence.created'`),
      /event \d+ of the log cannot be read/,
    ],
    ['a lost article', `delete from articles where id = '${BARE}'`, /^$/],
    [
      'a table that points at nothing',
      `update sessions set user_id = 'x'; insert into sessions values ('a', 'b', 'x', 0, '', '', 0, 0)`,
      /^$/,
    ],
  ])('%s', (_name, sql, reason) => {
    damage(sql)
    const [before, found] = [contents(), checkDatabase(db)]
    expect(found).not.toEqual([])
    const { mended, left, reasons } = rebuildDatabase(db)
    expect([mended, left]).toEqual([[], found])
    expect(reasons.length > 0 ? reasons.join('\n') : '').toMatch(reason)
    expect(contents()).toEqual(before)
  })

  test('what SQLite finds damaged', () => {
    db.$client.unsafeMode(true)
    const root = `(select rootpage from sqlite_schema where name = 'steps_by_batch')`
    db.$client.exec(`pragma writable_schema = on; update sqlite_schema set rootpage = ${root} where name = 'images_by_name'`)
    const file = db.$client.name
    db.$client.close()
    db = openDatabase(file)
    damage(`update documents set text = 'x'`)
    const { mended, left, reasons } = rebuildDatabase(db)
    expect([mended, reasons]).toEqual([[], [expect.stringContaining('the file of the database is damaged: put a copy back')]])
    expect(left).toContainEqual(expect.stringMatching(/^SQLite: /))
    expect(contents()['documents']?.join()).toContain('"text":"x"')
  })
})

test('guards of the log and indexes are made anew', () => {
  db.$client.exec(`drop trigger events_no_delete; drop index steps_by_batch; create index steps_by_batch on steps (at)`)
  const found = checkDatabase(db)
  expect(found).toEqual(['the index steps_by_batch is not as this program makes it', 'the trigger events_no_delete is missing'])
  expect(rebuildDatabase(db)).toEqual({ mended: found, left: [], reasons: [] })
  expect(() => db.$client.exec('delete from events')).toThrow('append-only')
})

test('a table without one of its columns, and a trigger that nobody knows, are told and left', () => {
  db.$client.exec(`alter table sessions drop column user_agent; create trigger mine after insert on tags begin select 1; end`)
  const found = checkDatabase(db)
  expect(found).toEqual(['the table sessions is not as this program makes it', 'the trigger mine is not this program’s'])
  expect(rebuildDatabase(db)).toEqual({ mended: [], left: found, reasons: [] })
})

test('a damaged article does not keep the others from being mended', () => {
  damage(`update documents set text = 'x'; delete from snapshots where version = 0 and ${of(PLAIN)}`)
  const { mended, left, reasons } = rebuildDatabase(db)
  expect(mended.filter((difference) => /its text is not that of its document/.test(difference)).length).toBe(3)
  expect(left.every((difference) => difference.includes(PLAIN))).toBe(true)
  expect(reasons).toEqual([expect.stringContaining(`article ${PLAIN}: nothing was written, since the copy of its first version`)])
})

test('what the log does not tell of an article stays as it is', () => {
  damage(`insert into annotations select 'extra', article_id, kind, status, verdict, state, version, note, note_text, statement, claimant, correction,
    speaker, manner, original_wording, visibility, assignee_id, assignee_name, settled_at, settled_by, settled_by_name, settled_version, author_id,
    author_name, request_hash, created_at, updated_at, deleted_at from annotations where id in ${ANNOTATION};
    update ranges set annotation_id = 'extra' where was = 'te laat'; update documents set text = 'x'`)
  const place = () => listAnnotations(db, marieke, FULL, { ids: ['extra'] }).items[0]?.ranges
  const before = place()
  expect(before?.[0]?.exact).toBe('te laat')
  const { mended, left } = rebuildDatabase(db)
  expect(mended).not.toEqual([])
  expect(left).toEqual([`article ${FULL}: 0 annotations came with it by the log, and 1 are there`])
  expect(place()).toEqual(before)
})

test('of an article from before it was kept what came with it, the text is mended and the annotations are left', () => {
  damage(`update snapshots set annotations = null where ${of(SAMPLE)}`)
  expect(checkDatabase(db)).toEqual([])
  damage(`update documents set doc = '{' where ${of(SAMPLE)}; update annotations set state = 'changed' where ${of(SAMPLE)}`)
  expect(rebuildDatabase(db)).toMatchObject({ left: [], reasons: [] })
  damage(`update documents set placements = x'', text = '' where ${of(SAMPLE)}`)
  const { mended, left, reasons } = rebuildDatabase(db)
  expect(mended).toEqual([`article ${SAMPLE}: its text is not that of its document`])
  expect(left).toContainEqual(expect.stringMatching(/range \d+ has no place/))
  expect(reasons).toEqual([expect.stringContaining(`article ${SAMPLE}: its annotations are left as they are, since`)])
})

test('a picture whose file is damaged is no matter of the log', () => {
  const folder = path.join(path.dirname(db.$client.name), 'images')
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
  damage(`update documents set text = ''`)
  const { mended, left } = rebuildDatabase(db)
  expect(mended).not.toEqual([])
  expect(left).toEqual([expect.stringMatching(/is missing from the folder of pictures$/)])
})
