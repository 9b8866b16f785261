/** From what a request names (offsets, quoted words or positions) to spans of the text, or why not. */
import { exactOf, spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import { foldSpace } from '@/domain/article/text'
import type { PlacingSelector } from '@/domain/contract/annotation'
import { locateQuote, type Candidate } from './locate'

export type Resolved =
  | { ok: true; span: Span }
  /** `outside`: no such words. `missing`/`ambiguous`: a quote found nowhere or in several places. `changed`: other words stand there. */
  | { ok: false; reason: 'outside' | 'missing' | 'ambiguous' | 'changed'; exact?: string; candidates: Candidate[] }

const outside: Resolved = { ok: false, reason: 'outside', candidates: [] }

/** Resolves one selector against the current text. */
export function resolveSelector(map: TextMap, selector: PlacingSelector): Resolved {
  switch (selector.type) {
    case 'TextPositionSelector': {
      if (selector.end > map.text.length) return outside
      return onWords(map, spanOfOffsets(map, selector.start, selector.end))
    }
    case 'TextQuoteSelector': {
      const located = locateQuote(map.text, selector)
      if (!located.found) return { ok: false, reason: located.reason, candidates: located.candidates }
      return onWords(map, spanOfOffsets(map, located.start, located.end))
    }
    case 'Positions': {
      const span = spanOfPositions(map, selector.from, selector.to)
      const exact = span ? exactOf(map, span) : ''
      if (span && foldSpace(exact) === foldSpace(selector.exact)) return onWords(map, span)
      const located = locateQuote(map.text, { exact: selector.exact })
      const candidates = located.found
        ? [{ start: located.start, end: located.end, exact: map.text.slice(located.start, located.end) }]
        : located.candidates
      return { ok: false, reason: 'changed', exact, candidates }
    }
  }
}

/** White space alone is nothing that an annotation could stand on. */
function onWords(map: TextMap, span: Span | null): Resolved {
  return span && /\S/.test(exactOf(map, span)) ? { ok: true, span } : outside
}
