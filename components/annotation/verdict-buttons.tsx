import { useLocale, useTranslations } from 'next-intl'
import type { Kind } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import styles from './verdict-buttons.module.css'

export interface VerdictButtonsProps {
  kind: Kind
  verdict: string | null
  scale: readonly Verdict[]
  /** Names the keys 1 to 5 on the buttons. */
  hasKeys: boolean
  onGive: (verdict: string) => void
}

/** The desk's scale: one press settles, the same press again takes the verdict back. */
export function VerdictButtons({ kind, verdict, scale, hasKeys, onGive }: VerdictButtonsProps) {
  const t = useTranslations('annotation')
  const locale = useLocale()
  const words = scale.filter((word) => word.kind === kind)
  if (words.length === 0) return null
  return (
    <div role="group" aria-label={t('fields.verdict')} className={styles.buttons}>
      {words.map((word, i) => (
        <button
          key={word.verdict}
          type="button"
          className={styles.button}
          data-colour={word.colour}
          aria-pressed={word.verdict === verdict}
          onClick={() => onGive(word.verdict)}
        >
          {word.name[locale]}
          {hasKeys && <kbd aria-hidden>{i + 1}</kbd>}
        </button>
      ))}
    </div>
  )
}
