'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

export interface DialogProps {
  title: ReactNode
  children: ReactNode
  isOpen: boolean
  onClose: () => void
  /** The buttons at its foot. */
  actions?: ReactNode
  /** Has room for a text. */
  isWide?: boolean
}

/** A window over the page that keeps the focus until it is closed; Escape closes it and the focus goes back. */
export function Dialog({ title, children, isOpen, onClose, actions, isWide = false }: DialogProps) {
  const t = useTranslations('common')
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={`${styles.popup} ${isWide ? styles.wide : ''}`}>
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close className={styles.close} aria-label={t('close')}>
              <X aria-hidden size={18} />
            </Base.Close>
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
