import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Counts } from '@/domain/contract/article'
import styles from './meter.module.css'

/** How far the checking of an article is: settled, changed and open, with words beside it. */
export function Meter({ counts }: { counts: Counts }) {
  const t = useTranslations('desk.meter')
  const all = counts.settled + counts.open
  const changed = Math.min(counts.changed + counts.detached, counts.settled)
  const isReady = all > 0 && counts.open === 0 && counts.changed + counts.detached === 0
  return (
    <div className={styles.meter}>
      {all > 0 && (
        <svg className={styles.bar} viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden>
          <rect className={styles.settled} width={counts.settled - changed} height="1" />
          <rect className={styles.changed} x={counts.settled - changed} width={changed} height="1" />
          <rect className={styles.open} x={counts.settled} width={counts.open} height="1" />
        </svg>
      )}
      <p className={isReady ? styles.ready : undefined}>
        {isReady && <Check aria-hidden size={14} />}
        {words()}
      </p>
    </div>
  )

  function words(): string {
    if (all === 0) return counts.note > 0 ? t('notes', { notes: counts.note }) : t('nothing')
    const settled = isReady ? t('ready', { all }) : t('settled', { settled: counts.settled, all })
    const more = [
      counts.changed > 0 && t('changed', { changed: counts.changed }),
      counts.detached > 0 && t('detached', { detached: counts.detached }),
    ]
    return [settled, ...more.filter(Boolean)].join(', ')
  }
}
