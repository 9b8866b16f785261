import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { isReady } from '@/domain/annotation/settled'
import type { Counts } from '@/domain/contract/article'
import styles from './meter.module.css'
import { useStandingWords } from './use-standing-words'

/** How far the checking of an article is: settled, changed and open, with words beside it. */
export function Meter({ counts }: { counts: Counts }) {
  const t = useTranslations('desk.meter')
  const standingWords = useStandingWords()
  const { open, settled, changed, detached } = counts.standing
  const all = counts.claim + counts.quote
  const overtaken = changed + detached
  return (
    <div className={styles.meter}>
      {all > 0 && (
        <svg className={styles.bar} viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden>
          <rect className={styles.settled} width={settled} height="1" />
          <rect className={styles.changed} x={settled} width={overtaken} height="1" />
          <rect className={styles.open} x={settled + overtaken} width={open} height="1" />
        </svg>
      )}
      <p className={isReady(counts) ? styles.ready : undefined}>
        {isReady(counts) && <Check aria-hidden size={14} />}
        {words()}
      </p>
    </div>
  )

  function words(): string {
    const notes = counts.note > 0 ? t('notes', { notes: counts.note }) : t('nothing')
    const first = all === 0 ? notes : isReady(counts) ? t('ready', { all }) : t('settled', { settled, all })
    return [first, ...standingWords(counts.standing)].join(', ')
  }
}
