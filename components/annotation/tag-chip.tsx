import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './tag-chip.module.css'

/** A tag with its colour; with `onRemove` it can be taken off. */
export function TagChip({
  name,
  colour,
  onRemove,
  removeLabel,
}: {
  name: ReactNode
  colour: string
  onRemove?: () => void
  removeLabel?: string
}) {
  return (
    <span className={styles.tag} data-colour={colour}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.name}>{name}</span>
      {onRemove && (
        <button type="button" className={styles.remove} onClick={onRemove} aria-label={removeLabel}>
          <X aria-hidden size={12} />
        </button>
      )}
    </span>
  )
}
