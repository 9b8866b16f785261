/** What is said of an import whose verdicts this desk does not know: they are kept, and nothing here can show their word. */
import type { Annotation } from '@/domain/contract/annotation'
import type { Warning } from '@/domain/contract/article'
import type { Verdict } from '@/domain/contract/scale'

export function unknownVerdicts(annotations: readonly Annotation[], scale: readonly Verdict[]): Warning[] {
  const unknown = annotations.filter(
    ({ kind, verdict }) => verdict !== null && !scale.some((word) => word.kind === kind && word.verdict === verdict),
  )
  if (unknown.length === 0) return []
  const words = [...new Set(unknown.map(({ verdict }) => verdict))].join(', ')
  const count = unknown.length
  const message =
    count === 1
      ? `One verdict is no word of this desk’s scale (${words}). Give a verdict of this desk instead.`
      : `${count} verdicts are no words of this desk’s scale (${words}). Give verdicts of this desk instead.`
  return [{ code: 'unknown-verdict', message, count, words }]
}
