/** A document with its annotated stretches as marks: what is drawn where nothing is edited. */
import type { Node } from '@tiptap/pm/model'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { DocJson } from '@/domain/contract/common'
import { indexAnnotations } from '@/editor/annotations/annotation-index'
import { segmentsWithin, type Segment } from '@/editor/annotations/segments'

interface JsonNode {
  type: string
  content?: JsonNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** The document as JSON; stretches of text on which annotations stand carry the outermost mark `annotated`, with its classes and their ids. */
export function markedDoc(doc: Node, annotations: readonly LightAnnotation[], activeId: string | null): DocJson {
  const segments = segmentsWithin(indexAnnotations(annotations), 0, doc.content.size, { activeId, isShown: () => true })
  let next = 0
  const marked = (node: Node, start: number): JsonNode => {
    const json = node.toJSON() as JsonNode
    if (node.isLeaf) return json
    const content: JsonNode[] = []
    node.forEach((child, offset) => {
      const at = start + offset
      if (child.isText) content.push(...pieces(child, at))
      else content.push(marked(child, at + 1))
    })
    return content.length > 0 ? { ...json, content } : json
  }
  const pieces = (node: Node, start: number): JsonNode[] => {
    const end = start + node.nodeSize
    const found: JsonNode[] = []
    const push = (from: number, to: number, segment: Segment | null): void => {
      if (from >= to) return
      const json = node.cut(from - start, to - start).toJSON() as JsonNode
      found.push(segment ? { ...json, marks: [annotated(segment), ...(json.marks ?? [])] } : json)
    }
    while ((segments[next]?.to ?? Infinity) <= start) next++
    let at = start
    for (let i = next; i < segments.length; i++) {
      const segment = segments[i] as Segment
      if (segment.from >= end) break
      const [from, to] = [Math.max(at, segment.from), Math.min(end, segment.to)]
      push(at, from, null)
      push(from, to, segment)
      at = to
    }
    push(at, end, null)
    return found
  }
  return marked(doc, 0) as unknown as DocJson
}

function annotated({ kinds, depth, isChanged, isJudged, isActive, ids }: Segment): { type: string; attrs: Record<string, unknown> } {
  const classes = ['annotated', ...kinds, `deep${depth}`, isChanged && 'changed', isJudged && 'judged', isActive && 'active']
  return { type: 'annotated', attrs: { class: classes.filter(Boolean).join(' '), ids: ids.join(' ') } }
}
