import { useTranslations } from 'next-intl'
import { isSameWording } from '@/domain/annotation/settling'
import type { Range } from '@/domain/contract/annotation'
import styles from './wording.module.css'

/** The words an annotation stands on; where they changed since it was made or settled, the old ones above the new, unless only those of now are asked for. */
export function Wording({ ranges, isWhole = false, isOfNow = false }: { ranges: readonly Range[]; isWhole?: boolean; isOfNow?: boolean }) {
  const t = useTranslations('annotation.wording')
  return (
    <div className={styles.wording}>
      {ranges.map((range, i) =>
        isOfNow || range.state === 'anchored' || isSameWording(range.exact, range.was) ? (
          <p key={i} className={`${styles.words} ${isWhole ? '' : styles.clamped}`}>
            {range.exact}
          </p>
        ) : (
          <div key={i} className={styles.changed}>
            <p>
              <span className={styles.label}>{t('was')}</span> <del>{range.was}</del>
            </p>
            <p>
              <span className={styles.label}>{range.state === 'detached' ? t('last') : t('now')}</span> <ins>{range.exact}</ins>
            </p>
          </div>
        ),
      )}
    </div>
  )
}
