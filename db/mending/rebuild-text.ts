/** The text of an article, anew from its first version and the edits in its log: document, steps, and the copies on the way. */
import { and, eq, gt } from 'drizzle-orm'
import type { Node } from '@tiptap/pm/model'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import { textMap, type TextMap } from '@/domain/article/positions'
import { isCopied, storedCopies } from '../copies'
import type { Transaction } from '../database'
import { readDoc } from './read-doc'
import { documents, snapshots, steps } from '../schema'
import { docsAfter, toldSteps } from './told-steps'

/** Gives the text of now. Places are left as they are. */
export function rebuildText(tx: Transaction, articleId: string): TextMap {
  const { rows, edits } = toldSteps(tx, articleId)
  const copied = new Set(edits.filter(([from, to]) => isCopied(from, to)).map(([, to]) => to))
  const known = storedCopies(tx, articleId)
  const first = readDoc(known.get(0)) as Node
  tx.delete(steps).where(eq(steps.articleId, articleId)).run()
  for (const row of rows) tx.insert(steps).values(row).run()
  tx.delete(snapshots)
    .where(and(eq(snapshots.articleId, articleId), gt(snapshots.version, 0)))
    .run()
  let version = 0
  let doc = first
  for (doc of docsAfter(first, rows)) {
    version += 1
    if (copied.has(version))
      tx.insert(snapshots)
        .values({ articleId, version, schemaVersion: SCHEMA_VERSION, doc: JSON.stringify(doc.toJSON()) })
        .run()
  }
  const map = textMap(doc)
  const text = { version, doc: JSON.stringify(doc.toJSON()), text: map.text }
  tx.insert(documents)
    .values({ articleId, ...text, schemaVersion: SCHEMA_VERSION, placements: Buffer.alloc(0) })
    .onConflictDoUpdate({ target: documents.articleId, set: text })
    .run()
  return map
}
