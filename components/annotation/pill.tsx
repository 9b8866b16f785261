import type { ReactNode } from 'react'
import styles from './pill.module.css'

export type Tone = 'good' | 'warn' | 'bad' | 'neutral'

/** A short word on the state of something. Its colour repeats what the word says. */
export function Pill({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`${styles.pill} ${styles[tone]}`}>
      {icon}
      {children}
    </span>
  )
}
