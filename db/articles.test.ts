import { beforeEach, expect, test } from 'vitest'
import { Transform } from '@tiptap/pm/transform'
import { spanOfOffsets, type Span } from '@/domain/article/positions'
import { SCHEMA_VERSION, schema } from '@/domain/article/schema'
import type { NewAnnotation } from '@/domain/contract/annotation'
import { createAnnotation } from './annotations'
import { listArticles } from './articles'
import type { Database } from './database'
import { currentText } from './documents'
import { articleAt } from './history'
import { takeSteps } from './steps'
import { deskWith, marieke, minute } from './testing/one-article'

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith('De dijk is 22 meter, zegt Bos.', 'Er wonen tien miljoen mensen.'))
})

const mark = (exact: string, more: Partial<NewAnnotation> = {}) =>
  createAnnotation(db, marieke, articleId, { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }], ...more }, minute(1)).annotation
const settle = (exact: string) => mark(exact, { verdict: 'correct', seen: [exact] })

/** Somebody puts other words in the place of some. */
function replace(words: string, others: string): void {
  const { doc, map, version } = currentText(db, articleId)
  const start = map.text.indexOf(words)
  const { from, to } = spanOfOffsets(map, start, start + words.length) as Span
  const { steps } = new Transform(doc).replaceWith(from, to, others === '' ? [] : schema.text(others))
  const batch = { version, clientId: 'c', batchId: `b${version}`, schemaVersion: SCHEMA_VERSION }
  takeSteps(db, marieke, articleId, { ...batch, steps: steps.map((step) => step.toJSON() as { stepType: string }) }, minute(2))
}

const listed = () => listArticles(db, marieke, { limit: 10 }).items[0]?.counts
const then = () => articleAt(db, marieke, articleId, currentText(db, articleId).version).article.counts

test('what was settled on words that changed or went is counted apart; all counts together are all claims and quotes', () => {
  for (const words of ['dijk', '22 meter', 'tien miljoen']) settle(words)
  mark('zegt Bos', { kind: 'quote' })
  mark('Er wonen', { kind: 'note' })
  replace('22', '23')
  replace('Er wonen tien miljoen', 'Veel')
  const standing = { settled: 1, changed: 1, detached: 1, open: 1, detachedNotes: 1 }
  const expected = { claim: 3, quote: 1, note: 1, settled: 1, open: 3, changed: 1, detached: 2, standing }
  expect(listed()).toEqual(expected)
  expect(then()).toEqual(expected)
})
