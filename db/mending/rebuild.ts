/** Mends from the log what a check found: an article at a time, all of it or nothing. The log itself is never written. */
import { asc, eq } from 'drizzle-orm'
import { checkDatabase, logGap, sqliteFaults } from './check'
import { checkArticle } from './check-article'
import { beganUntold } from './check-replay'
import { writeChange, type Changed, type Database, type Transaction } from '../database'
import { forgetText } from '../documents'
import { rebuildAnnotations, rebuildStates } from './rebuild-annotations'
import { rebuildDecisions } from './rebuild-decisions'
import { rebuildDetails } from './rebuild-details'
import { rebuildDoubts } from './rebuild-doubts'
import { rebuildEvidence } from './rebuild-evidence'
import { rebuildText } from './rebuild-text'
import { replay } from '../replay'
import { articles } from '../schema'
import { mendShape } from './shape'

export interface Rebuilt {
  /** Differences that the check found and finds no longer. */
  mended: string[]
  /** Those that the check finds still. */
  left: string[]
  /** Why that is so, where the log cannot be relied on or does not tell enough. */
  reasons: string[]
}

/** Mends every article in which the check finds a difference, and checks again. */
export function rebuildDatabase(db: Database): Rebuilt {
  const found = checkDatabase(db)
  if (found.length === 0) return { mended: [], left: [], reasons: [] }
  const doubt = doubtOf(db)
  if (doubt !== null) return { mended: [], left: found, reasons: [doubt] }
  mendShape(db)
  const ids = db.select({ id: articles.id }).from(articles).orderBy(asc(articles.createdAt)).all()
  const reasons = ids.flatMap(({ id }) => rebuildArticle(db, id).map((reason) => `article ${id}: ${reason}`))
  const left = checkDatabase(db)
  const still = new Set(left)
  return { mended: found.filter((difference) => !still.has(difference)), left, reasons }
}

/** Why nothing of this desk can be mended from its log: what it lacks would be taken back unseen. */
function doubtOf(db: Database): string | null {
  if (sqliteFaults(db).length > 0) return 'Nothing was written, since the file of the database is damaged: put a copy back.'
  if (logGap(db) !== null) return 'Nothing was written, since the log is not whole, and what it lacks would be taken back: put a copy back.'
  return null
}

/** Gives why something that was found is left, where there is more to say of it. */
function rebuildArticle(db: Database, articleId: string): string[] {
  try {
    return writeChange(db, (tx) => rewrite(tx, articleId))
  } catch (error) {
    return [unwritten(error instanceof Error ? error.message : String(error))]
  } finally {
    forgetText(articleId)
  }
}

const unwritten = (reason: string): string => `nothing was written, since ${reason}`

function rewrite(tx: Transaction, articleId: string): Changed<string[]> {
  const check = () => {
    const row = tx.select().from(articles).where(eq(articles.id, articleId)).get()
    return row ? checkArticle(tx, row) : []
  }
  const found = check()
  if (found.length === 0) return { before: [], after: [], isSame: true }
  const doubts = rebuildDoubts(tx, articleId)
  if (doubts.length > 0) return { before: doubts.map(unwritten), after: [], isSame: true }
  const map = rebuildText(tx, articleId)
  rebuildDetails(tx, articleId, map)
  const isTold = !beganUntold(tx, articleId)
  if (isTold) {
    const told = replay(tx, articleId)
    const written = rebuildAnnotations(tx, articleId, told)
    rebuildEvidence(tx, articleId, written)
  }
  rebuildStates(tx, articleId)
  rebuildDecisions(tx, articleId)
  const left = new Set(check())
  const notes =
    isTold || left.size === 0 ? [] : ['its annotations are left as they are, since an early version kept no copy of those it came with']
  return { before: notes, after: notes, isSame: found.every((difference) => left.has(difference)) }
}
