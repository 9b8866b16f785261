/** The server counts positions in its newest text; a page may show what is typed and not sent yet, or not know the newest steps. Places are carried over before anything is shown. */
import type { Mapping } from '@tiptap/pm/transform'
import { exactOf, spanOfPositions, type TextMap } from '@/domain/article/positions'
import type { LightRange } from '@/domain/contract/annotation'
import { Problem } from './request'

/** The text that a page shows of an article. */
export interface ShownText {
  map(): TextMap
  /** How positions of a version follow to the text that is shown; null when that version is not known here. */
  mappingFrom(version: number): Mapping | null
  /** Fetches what others have done since; that version is there. */
  catchUp(version: number): Promise<void>
}

const texts = new Map<string, ShownText>()

/** Tells which text is shown of an article, until the function it gives is called. */
export function showText(articleId: string, text: ShownText): () => void {
  texts.set(articleId, text)
  return () => {
    if (texts.get(articleId) === text) texts.delete(articleId)
  }
}

/** What stands in places that count in a version of the text, with its places in the text that is shown. */
export async function placed<T extends { ranges: LightRange[] }>(articleId: string, version: number, items: T[]): Promise<T[]> {
  const text = texts.get(articleId)
  if (!text) return items
  if (!text.mappingFrom(version)) await text.catchUp(version)
  const mapping = text.mappingFrom(version)
  // Places that nobody can carry over are not shown: they would be on other words. They are asked for again.
  if (!mapping) throw new Problem('server', 0, `How the text came to version ${version} is not known here.`)
  if (mapping.maps.length === 0) return items
  const map = text.map()
  return items.map((item) => ({ ...item, ranges: item.ranges.map((range) => moved(range, mapping, map)) }))
}

function moved<R extends LightRange>(range: R, mapping: Mapping, map: TextMap): R {
  if (range.from === null || range.to === null) return range
  const span = spanOfPositions(map, mapping.map(range.from, 1), mapping.map(range.to, -1))
  if (!span) return { ...range, start: null, end: null, from: null, to: null, state: 'detached' }
  return { ...range, ...span, ...('exact' in range && { exact: exactOf(map, span) }) }
}

/** Whether every range stands where it says in a text: what the server answered was counted in this very text, or in one that does not differ there. */
export function standsIn(map: TextMap, ranges: readonly (LightRange & { exact: string })[]): boolean {
  return ranges.every((range) => {
    if (range.from === null || range.to === null) return true
    const span = spanOfPositions(map, range.from, range.to)
    return span !== null && span.start === range.start && span.end === range.end && exactOf(map, span) === range.exact
  })
}
