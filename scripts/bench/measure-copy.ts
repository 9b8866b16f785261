/** What a new copy of a long text costs on the server: the difference found, every range mapped, everything on disk. */
import { Fragment, type Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import type { Person } from '@/domain/annotation/permissions'
import { takeContent } from '@/db/content'
import type { Database } from '@/db/database'
import { currentText } from '@/db/documents'

/** Takes in a copy with so many words changed here and there; gives milliseconds. */
export function measureCopy(db: Database, person: Person, articleId: string, edits: number): number {
  const { doc } = currentText(db, articleId)
  const copy = edited(doc, edits)
  const began = performance.now()
  takeContent(db, person, articleId, copy, undefined, new Date())
  return performance.now() - began
}

/** A word of every so many blocks is another, at another place each time. */
function edited(doc: Node, edits: number): Node {
  const blocks: Node[] = []
  const every = Math.max(1, Math.floor(doc.childCount / edits))
  doc.forEach((block, _offset, i) => {
    const words = block.textContent.split(' ')
    if (i % every !== 0 || words.length < 2) return void blocks.push(block)
    words[(i * 7) % words.length] = `anders${i}`
    blocks.push(block.copy(Fragment.from(schema.text(words.join(' ')))))
  })
  return doc.copy(Fragment.from(blocks))
}
