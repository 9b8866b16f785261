import { beforeEach, expect, test } from 'vitest'
import { writerOf } from '@/domain/formats/formats'
import { readArticle } from '@/domain/formats/read-article'
import { createAnnotation } from './annotations'
import { addArticle } from './articles'
import { checkDatabase } from './mending/check'
import type { Database } from './database'
import { dismissSuggestions, listDismissals } from './dismissals'
import { gatherExport } from './export'
import { correctName, listNameCorrections } from './name-corrections'
import { openDatabase } from './open'
import { dismissals, nameCorrections } from './schema'
import { deskWith, joost, marieke, minute } from './testing/one-article'

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith('De dijk is oud. Het water stijgt.'))
  const passage = { kind: 'passage' as const, ranges: [{ start: 16, end: 33 }] }
  dismissSuggestions(db, marieke, articleId, { version: 0, items: [passage] }, minute(1))
  const target = [{ type: 'TextQuoteSelector' as const, exact: 'oud' }]
  createAnnotation(db, marieke, articleId, { kind: 'quote', speaker: 'Bosch', target }, minute(1))
  db.insert(nameCorrections).values({ articleId, name: 'Bosch', correction: 'Bos' }).run()
})

const exported = (notes: 'all' | 'public') => {
  const { article, annotations, scale, decisions } = gatherExport(db, marieke, articleId)
  return writerOf('json')?.write(article, annotations, { notes, scale, decisions, now: minute(2) }).content ?? ''
}
function importInto(other: Database, content: string): string {
  const { article, annotations, decisions, origin } = readArticle({ format: 'json', content })
  return addArticle(other, joost, { ...article, annotations, decisions, origin, request: content }, minute(3)).article.id
}

test('what was said about suggestions comes with an export of everything', () => {
  const other = openDatabase(':memory:')
  const id = importInto(other, exported('all'))
  const [before] = listDismissals(db, marieke, articleId)
  expect(listDismissals(other, joost, id)).toEqual([{ ...before, by: { id: null, name: 'Marieke Visser' } }])
  expect(listNameCorrections(other, joost, id)).toEqual([{ name: 'Bosch', correction: 'Bos' }])
  expect(checkDatabase(other)).toEqual([])
})

test('a copy at the same desk has dismissals of its own', () => {
  const id = importInto(db, exported('all'))
  expect(listDismissals(db, joost, id)).toMatchObject([{ exact: 'Het water stijgt.', start: 16 }])
  expect(listDismissals(db, joost, articleId)).toHaveLength(1)
})

test('readers are not told, and the file says so', () => {
  const content = exported('public')
  expect(content).not.toContain('"decisions"')
  expect(content).toContain('What was dismissed of the suggestions')
  correctName(db, marieke, articleId, { name: 'Bos', correction: 'Bosch' }, minute(2))
  db.delete(dismissals).run()
  expect(exported('public')).not.toContain('What was dismissed of the suggestions')
})

test('a dismissal that is gone without a word in the log is told by the check', () => {
  db.delete(dismissals).run()
  expect(checkDatabase(db)).toEqual([expect.stringMatching(/dismissal .* is in the log and nowhere else/)])
})
