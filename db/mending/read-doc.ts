/** A document as it is stored. */
import { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'

/** Null when it is no JSON, or does not fit the schema. */
export function readDoc(json: string | undefined): Node | null {
  try {
    const node = Node.fromJSON(schema, JSON.parse(json ?? 'null'))
    node.check()
    return node.type === schema.topNodeType ? node : null
  } catch {
    return null
  }
}
