/** Where a request wants an annotation, as spans of the current text; refused with the places there are instead. */
import { resolveSelector, type Resolved } from '@/domain/anchoring/resolve'
import type { Span } from '@/domain/article/positions'
import type { PlacingSelector, Range, Target } from '@/domain/contract/annotation'
import { Refusal } from '@/domain/contract/refusal'
import type { Readable } from './database'
import type { CurrentText } from './documents'
import { selectorsOf } from './follow-selector'
import type { NewRange } from './ranges'

const WITH_CANDIDATES = 'Choose one of the candidates, or mark the words again.'
const OUTSIDE: Resolved = { ok: false, reason: 'outside', candidates: [] }

/** The ranges that a request makes of an annotation’s own ones. A range that stays where it is keeps the wording it holds for, and what stood around it. */
export function resolveRanges(
  db: Readable,
  text: CurrentText,
  { target, version }: { target: Target; version: number | undefined },
  own: readonly Range[] = [],
): NewRange[] {
  const known = new Map(own.map(({ from, to, was, made }) => [`${from}-${to}`, { was, made }]))
  const spans = resolveTarget(
    db,
    text,
    target.filter((selector) => selector.type !== 'Kept'),
    version,
  )
  const found = spans.map((span): NewRange => ({ span, ...known.get(`${span.from}-${span.to}`) }))
  const ranges = target.map((selector) => (selector.type === 'Kept' ? keptRange(own, selector.range) : (found.shift() ?? null)))
  const seen = new Set<string>()
  return ranges.filter((range): range is NewRange => {
    const key = range?.span ? `${range.span.start}-${range.span.end}` : ''
    const isNew = range !== null && (key === '' || !seen.has(key))
    seen.add(key)
    return isNew
  })
}

/** A range as it is: on its words, or without any and known by the ones it had. */
function keptRange(own: readonly Range[], index: number): NewRange {
  const range = own[index]
  if (!range) {
    throw new Refusal('invalid', `The annotation has no range ${index}: count them from 0.`, {
      errors: [{ path: 'target', message: `There is no range ${index}.` }],
    })
  }
  const { start, end, from, to, exact, prefix, suffix, was, made } = range
  if (start !== null && end !== null && from !== null && to !== null) return { span: { start, end, from, to }, was, made }
  return { span: null, quote: { exact, prefix, suffix }, was }
}

/**
 * Resolves every selector, or refuses: behind (409) when other words stand there by now, invalid (422) else. What an
 * older `version` names is followed through the steps since, and must stand on the same words.
 */
function resolveTarget(db: Readable, text: CurrentText, target: readonly PlacingSelector[], version: number | undefined): Span[] {
  if (version !== undefined && version > text.version) {
    throw new Refusal('invalid', `The text is at version ${text.version}, and version ${version} is still to come.`)
  }
  const isBehind = version !== undefined && version < text.version
  const resolve = isBehind ? selectorsOf(db, text, version) : (selector: PlacingSelector) => resolveOfNow(text, selector)
  const spans: Span[] = []
  target.forEach((selector, i) => {
    const resolved = resolve(selector)
    if (resolved.ok) {
      spans.push(resolved.span)
      return
    }
    const { candidates, exact } = resolved
    const path = target.length > 1 ? `target.${i}` : 'target'
    switch (resolved.reason) {
      case 'changed':
        throw new Refusal('behind', `Other words stand there now. ${candidates.length > 0 ? WITH_CANDIDATES : 'Mark the words again.'}`, {
          more: { version: text.version, exact, candidates },
        })
      case 'outside':
        throw new Refusal('invalid', 'No words of the text are there: mark at least one.', {
          errors: [{ path, message: 'No words are there.' }],
          more: { candidates },
        })
      case 'missing':
        throw new Refusal('invalid', 'These words do not stand in the text.', {
          errors: [{ path, message: 'Not found.' }],
          more: { candidates },
        })
      case 'ambiguous':
        throw new Refusal('invalid', 'These words stand in several places: add what stands before or after them.', {
          errors: [{ path, message: 'Found in several places.' }],
          more: { version: text.version, candidates },
        })
    }
  })
  return spans
}

function resolveOfNow({ doc, map }: CurrentText, selector: PlacingSelector): Resolved {
  const isOutside = selector.type === 'Positions' && (selector.from >= selector.to || selector.to > doc.content.size)
  return isOutside ? OUTSIDE : resolveSelector(map, selector)
}
