/** The current text of an article: read once a version, kept while it is in use. */
import { and, asc, desc, eq, gt, lte } from 'drizzle-orm'
import { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { schema } from '@/domain/article/schema'
import { textMap, type TextMap } from '@/domain/article/positions'
import { Refusal } from '@/domain/contract/refusal'
import type { Readable } from './database'
import { documents, snapshots, steps } from './schema'

export interface CurrentText {
  articleId: string
  version: number
  doc: Node
  map: TextMap
}

/** So many parsed texts are kept; each is a few times its own size. */
const KEPT = 16
const kept = new Map<string, CurrentText>()

/** The text of an article as it is now. Throws a `Refusal` (missing) when there is no such article. */
export function currentText(db: Readable, articleId: string): CurrentText {
  const head = db.select({ version: documents.version }).from(documents).where(eq(documents.articleId, articleId)).get()
  if (!head) throw new Refusal('missing', 'There is no such article.')
  const known = kept.get(articleId)
  if (known?.version === head.version) return known
  const row = db.select({ doc: documents.doc }).from(documents).where(eq(documents.articleId, articleId)).get()
  const doc = Node.fromJSON(schema, JSON.parse(row?.doc ?? '{}'))
  const text: CurrentText = { articleId, version: head.version, doc, map: textMap(doc) }
  keepText(text)
  return text
}

/** Keeps a text at hand, once it is committed; the one that was asked for longest ago makes room. */
export function keepText(text: CurrentText): void {
  kept.delete(text.articleId)
  kept.set(text.articleId, text)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
}

/** Forgets a text that was read in a transaction which is undone. */
export function forgetText(articleId: string): void {
  kept.delete(articleId)
}

/** The document as it was at a version: the last copy before it, and the steps since. Throws a `Refusal` (missing) when there was none. */
export function documentAt(db: Readable, articleId: string, version: number): Node {
  const copy = db
    .select({ version: snapshots.version, doc: snapshots.doc })
    .from(snapshots)
    .where(and(eq(snapshots.articleId, articleId), lte(snapshots.version, version)))
    .orderBy(desc(snapshots.version))
    .get()
  const rows = db
    .select({ step: steps.step })
    .from(steps)
    .where(and(eq(steps.articleId, articleId), gt(steps.version, copy?.version ?? 0), lte(steps.version, version)))
    .orderBy(asc(steps.version))
    .all()
  if (!copy || copy.version + rows.length !== version) throw new Refusal('missing', `The text never was at version ${version}.`)
  return rows.reduce(
    (doc, row) => {
      const { doc: next, failed } = Step.fromJSON(schema, JSON.parse(row.step)).apply(doc)
      if (!next) throw new Error(`A step of article ${articleId} cannot be replayed: ${failed}`)
      return next
    },
    Node.fromJSON(schema, JSON.parse(copy.doc)),
  )
}
