/** Where a request wants an annotation, as spans of the current text; refused with the places there are instead. */
import { resolveSelector } from '@/domain/anchoring/resolve'
import type { Span } from '@/domain/article/positions'
import type { Target } from '@/domain/contract/annotation'
import { Refusal } from '@/domain/contract/refusal'
import type { CurrentText } from './documents'

/** Resolves every selector, or refuses: behind (409) when the text has moved on or other words stand there, invalid (422) else. */
export function resolveTarget(text: CurrentText, target: Target, version: number | undefined): Span[] {
  if (version !== undefined && version > text.version) {
    throw new Refusal('invalid', `The text is at version ${text.version}, and version ${version} is still to come.`)
  }
  if (version !== undefined && version < text.version) {
    throw new Refusal('behind', 'The text has changed since: load it again and mark the words there.', { more: { version: text.version } })
  }
  const spans = new Map<string, Span>()
  target.forEach((selector, i) => {
    const resolved = resolveSelector(text.map, selector)
    if (resolved.ok) {
      spans.set(`${resolved.span.start}-${resolved.span.end}`, resolved.span)
      return
    }
    const { candidates, exact } = resolved
    const path = target.length > 1 ? `target.${i}` : 'target'
    switch (resolved.reason) {
      case 'changed':
        throw new Refusal('behind', 'Other words stand there now. Choose one of the candidates, or mark the words again.', {
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
          more: { candidates },
        })
    }
  })
  return [...spans.values()]
}
