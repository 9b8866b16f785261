import type { LucideIcon } from 'lucide-react'
import styles from './text-tools.module.css'

export interface ToolProps {
  label: string
  Icon: LucideIcon
  onPress: () => void
  /** Given when it can be on or off. */
  isOn?: boolean
  isDisabled?: boolean
  /** Why it is disabled, where that is not plain to see. */
  reason?: string
  /** The key that does the same, as it is shown. */
  keys?: string
}

/** A button over a text. Pressing it leaves the selection where it is. */
export function Tool({ label, Icon, onPress, isOn, isDisabled = false, reason, keys }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={[keys ? `${label} (${keys})` : label, isDisabled && reason].filter(Boolean).join(': ')}
      aria-pressed={isOn}
      disabled={isDisabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon aria-hidden size={16} />
    </button>
  )
}
