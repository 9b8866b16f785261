import { FileText, Flag, Quote } from 'lucide-react'
import type { Kind } from '@/domain/contract/annotation'
import styles from './kind-icon.module.css'

const ICONS = { claim: Flag, quote: Quote, note: FileText }

/** The sign of a kind, the same in text, card, outline and filter. */
export function KindIcon({ kind, size = 15 }: { kind: Kind; size?: number }) {
  const Icon = ICONS[kind]
  return <Icon aria-hidden size={size} strokeWidth={1.75} className={styles[kind]} />
}
