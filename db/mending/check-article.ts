/** What must hold between the rows of one article: its text, its history, its ranges, its annotations and their events. */
import { asc, eq } from 'drizzle-orm'
import { textMap } from '@/domain/article/positions'
import { countWords } from '@/domain/article/text'
import { readAnchors } from '../anchors'
import { checkAnnotations } from './check-annotations'
import { checkDecisions } from './check-decisions'
import { checkDetails } from './check-details'
import { checkEvidence } from './check-evidence'
import { checkImages, checkToldImages } from './check-images'
import { checkRanges } from './check-ranges'
import { checkReplay } from './check-replay'
import { checkSteps, checkToldSteps } from './check-steps'
import type { Readable } from '../database'
import { logFaults, unreadableEvents } from './log-faults'
import { readDoc } from './read-doc'
import { type articles, documents, ranges } from '../schema'

/** One sentence for each difference found. */
export function checkArticle(db: Readable, row: typeof articles.$inferSelect): string[] {
  const unreadable = unreadableEvents(db, row.id)
  const byRows = attempt('what is kept of it', () => checkRows(db, row))
  const byLog = unreadable.length > 0 ? unreadable : attempt('its log', () => checkLog(db, row))
  return [...new Set([...byRows, ...byLog])].map((difference) => `article ${row.id}: ${difference}`)
}

/** What the rows tell by themselves. */
function checkRows(db: Readable, row: typeof articles.$inferSelect): string[] {
  const document = db.select().from(documents).where(eq(documents.articleId, row.id)).get()
  if (!document) return ['its text is missing']
  const doc = readDoc(document.doc)
  if (!doc) return ['its document does not fit the schema']
  const map = textMap(doc)
  const rangeRows = db
    .select()
    .from(ranges)
    .where(eq(ranges.articleId, row.id))
    .orderBy(asc(ranges.annotationId), asc(ranges.ordinal))
    .all()
  return [
    ...(map.text === document.text ? [] : ['its text is not that of its document']),
    ...(countWords(map.text) === row.words ? [] : [`it is said to have ${row.words} words, and its text has ${countWords(map.text)}`]),
    ...checkSteps(db, row.id, document.version, doc),
    ...attempt('what is kept of the places of its ranges', () => checkRanges(map, rangeRows, readAnchors(db, row.id))),
    ...checkImages(db, row.id, doc),
  ]
}

/** What the log tells against them. */
function checkLog(db: Readable, row: typeof articles.$inferSelect): string[] {
  const rangeRows = db
    .select()
    .from(ranges)
    .where(eq(ranges.articleId, row.id))
    .orderBy(asc(ranges.annotationId), asc(ranges.ordinal))
    .all()
  const faults = logFaults(db, row.id)
  return [
    ...faults,
    ...checkDetails(db, row),
    ...checkToldSteps(db, row.id),
    ...checkAnnotations(db, row.id, rangeRows),
    ...(faults.length > 0 ? [] : checkReplay(db, row.id)),
    ...checkEvidence(db, row.id),
    ...checkDecisions(db, row.id),
    ...checkToldImages(db, row.id),
  ]
}

/** What is too damaged to be looked at is a difference too: the others are still told. */
function attempt(what: string, look: () => string[]): string[] {
  try {
    return look()
  } catch (error) {
    return [`${what} cannot be read: ${error instanceof Error ? error.message : String(error)}`]
  }
}
