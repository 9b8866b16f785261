/** Links of a new copy that lead where they led, though they are written otherwise. */
import { Fragment, type Mark, type Node } from '@tiptap/pm/model'

/** `after` with each link written as in `before` where it leads to the same place: browsers put https://a.example on the clipboard as https://a.example/. */
export function withKnownLinks(before: Node, after: Node): Node {
  const known = new Map<string, string>()
  before.descendants(({ marks }) => {
    const href = hrefIn(marks)
    if (href !== null) known.set(placeOf(href), href)
  })
  return known.size === 0 ? after : rewritten(after, known)
}

function rewritten(node: Node, known: ReadonlyMap<string, string>): Node {
  const marks = node.marks.map((mark) => {
    const href = hrefIn([mark])
    const written = href === null ? undefined : known.get(placeOf(href))
    return written === undefined || written === href ? mark : mark.type.create({ ...mark.attrs, href: written })
  })
  if (node.isText) return node.mark(marks)
  return node.copy(Fragment.fromArray(node.children.map((child) => rewritten(child, known)))).mark(marks)
}

function hrefIn(marks: readonly Mark[]): string | null {
  const href: unknown = marks.find(({ type }) => type.name === 'link')?.attrs['href']
  return typeof href === 'string' ? href : null
}

function placeOf(href: string): string {
  return URL.canParse(href) ? new URL(href).href : href
}
