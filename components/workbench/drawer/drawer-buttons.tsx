'use client'

import { StickyNote, Unlink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useStore } from '../store'
import { useAnnotations } from '../use-shown'
import { useWorkbench } from '../workbench-context'
import { drawersWith } from './drawer-of'
import styles from './drawer-buttons.module.css'

/** How many annotations have lost their words and how many are about the whole article, at the top of the margin: together with the cards there, all there are. */
export function DrawerButtons() {
  const { store, actions } = useWorkbench()
  const t = useTranslations('workbench.drawer')
  const open = useStore(store, (state) => state.drawer)
  const items = useAnnotations()
  const detached = items.filter((item) => drawersWith(item).includes('detached')).length
  const notes = items.filter((item) => drawersWith(item).includes('notes')).length
  return (
    <>
      {detached > 0 && (
        <button
          type="button"
          className={`${styles.counter} ${styles.detached}`}
          aria-expanded={open === 'detached'}
          onClick={() => actions.toggleDrawer('detached')}
        >
          <Unlink aria-hidden size={14} />
          {t('detached', { count: detached })}
        </button>
      )}
      {notes > 0 && (
        <button
          type="button"
          className={styles.counter}
          aria-expanded={open === 'notes'}
          aria-label={t('notes', { count: notes })}
          title={t('notes', { count: notes })}
          onClick={() => actions.toggleDrawer('notes')}
        >
          <StickyNote aria-hidden size={14} />
          {notes}
        </button>
      )}
    </>
  )
}
