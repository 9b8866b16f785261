import { Check, RotateCcw, Unlink, X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { isSettled } from '@/domain/annotation/settled'
import type { LightAnnotation, Manner, Visibility } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { Pill } from './pill'

type Stated = Pick<LightAnnotation, 'kind' | 'status' | 'verdict' | 'state'> & { visibility?: Visibility; manner?: Manner | null }

/** What state an annotation is in, in one word: what needs a person first, then the verdict, then the status. */
export function StatePill({ annotation, scale }: { annotation: Stated; scale: readonly Verdict[] }) {
  const t = useTranslations('annotation')
  const locale = useLocale()
  const { kind, status, verdict, state, visibility, manner } = annotation
  if (state === 'detached')
    return (
      <Pill tone="warn" icon={<Unlink aria-hidden />}>
        {t('state.detached')}
      </Pill>
    )
  if (kind === 'note') return visibility === undefined ? null : <Pill>{t(`visibility.${visibility}`)}</Pill>
  if (state === 'changed' && isSettled(annotation, scale))
    return (
      <Pill tone="bad" icon={<RotateCcw aria-hidden />}>
        {t('state.changedSinceChecked')}
      </Pill>
    )
  const word = scale.find((entry) => entry.kind === kind && entry.verdict === verdict)
  if (word) {
    const icon = word.colour === 'good' ? <Check aria-hidden /> : word.colour === 'bad' ? <X aria-hidden /> : null
    return (
      <Pill tone={word.colour} icon={icon}>
        {word.name[locale]}
      </Pill>
    )
  }
  // A word of another desk's scale, from an import, is shown as it came.
  if (verdict !== null) return <Pill>{verdict}</Pill>
  if (status === 'done') return <Pill>{t('state.withoutVerdict')}</Pill>
  if (state === 'changed')
    return (
      <Pill tone="warn">
        {t(kind === 'quote' && (manner === 'direct' || manner === 'partial') ? 'state.notVerbatim' : 'state.wordsChanged')}
      </Pill>
    )
  const tone = status === 'checking' ? 'warn' : 'neutral'
  return <Pill tone={tone}>{t(`status.${status}`)}</Pill>
}
