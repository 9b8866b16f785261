/** What a request made on an older version names, where it stands now: found in the text of then, followed, and held against the words of now. */
import { resolveSelector, type Resolved } from '@/domain/anchoring/resolve'
import { exactOf, spanOfOffsets, textMap, type TextMap } from '@/domain/article/positions'
import type { PlacingSelector } from '@/domain/contract/annotation'
import type { Readable } from './database'
import { documentAt, type CurrentText } from './documents'
import { mappingSince } from './steps'

/**
 * Resolves selectors of a version that is behind. A quote too is looked for in the text of then: in that of now its words
 * may be gone, and others like them would be taken for it.
 */
export function selectorsOf(db: Readable, { articleId, map }: CurrentText, version: number): (selector: PlacingSelector) => Resolved {
  const mapping = mappingSince(db, articleId, version)
  const follow = ({ from, to, exact }: { from: number; to: number; exact: string }): Resolved => {
    const start = mapping.map(from, 1)
    return resolveSelector(map, { type: 'Positions', from: start, to: Math.max(start, mapping.map(to, -1)), exact })
  }
  let read: TextMap | null = null
  return (selector) => {
    if (selector.type === 'Positions') return follow(selector)
    const then = (read ??= textMap(documentAt(db, articleId, version)))
    const resolved = resolveSelector(then, selector)
    if (resolved.ok) return follow({ ...resolved.span, exact: exactOf(then, resolved.span) })
    // Places are told in the text of now, whatever version they were looked for in.
    const candidates = resolved.candidates.flatMap(({ start, end, exact }) => {
      const span = spanOfOffsets(then, start, end)
      const now = span && follow({ ...span, exact })
      return now?.ok ? [{ start: now.span.start, end: now.span.end, exact: exactOf(map, now.span) }] : []
    })
    return { ...resolved, candidates }
  }
}
