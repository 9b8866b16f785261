'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, type ReactNode } from 'react'
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
  /** It is only there to be read: arrow keys scroll what is in it at once, which is called this. */
  reading?: string
  /** Asked when it has closed: whether the focus goes back to where it was. */
  finalFocus?: () => boolean
}

/** A window over the page that keeps the focus until it is closed; Escape closes it and the focus goes back. */
export function Dialog({ title, children, isOpen, onClose, actions, isWide = false, reading, finalFocus }: DialogProps) {
  const t = useTranslations('common')
  const body = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={`${styles.popup} ${isWide ? styles.wide : ''}`}
          {...(reading !== undefined && { initialFocus: body })}
          {...(finalFocus && { finalFocus })}
        >
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close className={styles.close} aria-label={t('close')}>
              <X aria-hidden size={18} />
            </Base.Close>
          </header>
          <div ref={body} className={styles.body} {...(reading !== undefined && { tabIndex: 0, role: 'region', 'aria-label': reading })}>
            {children}
          </div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
