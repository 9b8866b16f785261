/** The parts of an article between its headings, for the outline. The related block counts in none. */
import type { TextMap } from '@/domain/article/positions'

/** Positions are ProseMirror's, half-open. */
export interface Section {
  title: string
  from: number
  to: number
  blocks: { from: number; to: number }[]
}

/** One section for what stands before the first heading (called `opening`) and one for each heading. */
export function sectionsOf(map: TextMap, opening: string): Section[] {
  const sections: Section[] = []
  for (const block of map.blocks) {
    if (block.isRelated) continue
    const last = sections.at(-1)
    const end = block.from + block.length
    if (block.isHeading || !last) {
      const title = block.isHeading ? map.text.slice(block.start, block.start + block.length) : opening
      sections.push({ title, from: block.from, to: end, blocks: [{ from: block.from, to: end }] })
      if (last) last.to = Math.max(last.to, block.from - 1)
      if (!block.isHeading) continue
      // A heading is drawn as its section's name and not as one of its blocks.
      sections.at(-1)?.blocks.pop()
      continue
    }
    last.blocks.push({ from: block.from, to: end })
    last.to = end
  }
  return sections
}
