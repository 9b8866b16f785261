/** Why an article is not mended from its log: where that is not to be relied on, what is there may be better than what it tells. */
import { and, eq } from 'drizzle-orm'
import type { Node } from '@tiptap/pm/model'
import { textMap } from '@/domain/article/positions'
import { countWords } from '@/domain/article/text'
import { stepRows } from './check-steps'
import { storedCopies } from '../copies'
import type { Readable } from '../database'
import { logFaults, unreadableEvents } from './log-faults'
import { readDoc } from './read-doc'
import { documents, events } from '../schema'
import { docsAfter, toldSteps } from './told-steps'

/** One reason for each doubt. */
export function rebuildDoubts(db: Readable, articleId: string): string[] {
  const unreadable = unreadableEvents(db, articleId)
  if (unreadable.length > 0) return unreadable
  const faults = logFaults(db, articleId)
  if (faults.length > 0) return faults
  const copies = storedCopies(db, articleId)
  const first = readDoc(copies.get(0))
  if (!first) return ['the copy of its first version, with which its log begins, is missing or damaged']
  const { rows } = toldSteps(db, articleId)
  const told = lastAfter(first, rows)
  if (!told) return ['the steps in its log cannot be replayed']
  const document = db.select().from(documents).where(eq(documents.articleId, articleId)).get()
  const doc = readDoc(document?.doc)
  if (!document || !doc || doc.eq(told)) return []
  return againstLog()

  /** Its text is another one than the log gives: is it the text that is damaged, or what the log begins with? */
  function againstLog(): string[] {
    const stored = stepRows(db, articleId)
    const isWhole = stored.length === document?.version && stored.every(({ version }, i) => version === i + 1)
    const isOther = stored.length !== rows.length || stored.some(({ step }, i) => step !== rows[i]?.step)
    if (isWhole && isOther && isSame(lastAfter(first as Node, stored)))
      return ['its text is what its steps give, and its log tells of other steps']
    for (const [version, copy] of copies) {
      const later = version > 0 ? readDoc(copy) : null
      if (later && isSame(lastAfter(later, rows.slice(version))))
        return [`its text is what the copy of version ${version} and its log give, and the copy of its first version does not lead there`]
    }
    const words = wordsAtFirst(db, articleId)
    const counted = countWords(textMap(first as Node).text)
    return words === null || words === counted ? [] : [`the copy of its first version has ${counted} words, and it came in with ${words}`]
  }

  function isSame(other: Node | null): boolean {
    return other !== null && doc !== null && doc.eq(other)
  }
}

function lastAfter(first: Node, rows: Parameters<typeof docsAfter>[1]): Node | null {
  try {
    return [...docsAfter(first, rows)].at(-1) ?? first
  } catch {
    return null
  }
}

function wordsAtFirst(db: Readable, articleId: string): number | null {
  const made = db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.created')))
    .get()
  return (JSON.parse(made?.data ?? '{}') as { words?: number }).words ?? null
}
