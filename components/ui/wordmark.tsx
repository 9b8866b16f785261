import styles from './wordmark.module.css'

/** The sign of the house: a margin with lines of text beside it. */
export function Wordmark({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 14 18" width="14" height="18" aria-hidden className={styles.sign}>
        <rect x="0" y="0" width="3" height="18" className={styles.margin} />
        <rect x="6" y="2" width="8" height="2" />
        <rect x="6" y="7" width="8" height="2" />
        <rect x="6" y="12" width="8" height="2" className={styles.last} />
      </svg>
      <span className={isShort ? styles.short : undefined}>Kanttekening</span>
    </span>
  )
}
