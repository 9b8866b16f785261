/** The current text of an article: read once a version, kept while it is in use. */
import { eq } from 'drizzle-orm'
import { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import { textMap, type TextMap } from '@/domain/article/positions'
import { Refusal } from '@/domain/contract/refusal'
import type { Readable } from './database'
import { documents } from './schema'

export interface CurrentText {
  articleId: string
  version: number
  map: TextMap
}

/** So many parsed texts are kept; each is a few times its own size. */
const KEPT = 16
const kept = new Map<string, CurrentText>()

/** The text map of an article as it is now. Throws a `Refusal` (missing) when there is no such article. */
export function currentText(db: Readable, articleId: string): CurrentText {
  const head = db.select({ version: documents.version }).from(documents).where(eq(documents.articleId, articleId)).get()
  if (!head) throw new Refusal('missing', 'There is no such article.')
  const known = kept.get(articleId)
  if (known?.version === head.version) return known
  const row = db.select({ doc: documents.doc }).from(documents).where(eq(documents.articleId, articleId)).get()
  const doc = Node.fromJSON(schema, JSON.parse(row?.doc ?? '{}'))
  const text: CurrentText = { articleId, version: head.version, map: textMap(doc) }
  kept.delete(articleId)
  kept.set(articleId, text)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return text
}
