'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo, useEffect, useId } from 'react'
import { focusOnMount } from '../../ui/focus-on-mount'
import { useStore } from '../store'
import { useCards } from '../use-cards'
import { useAnnotations } from '../use-shown'
import { useWorkbench } from '../workbench-context'
import { ArticleNote } from './article-note'
import { DetachedEntry } from './detached-entry'
import { drawersWith } from './drawer-of'
import styles from './drawer.module.css'

/** What stands on no words of the text: annotations that lost theirs, to be dealt with one by one, or the notes on the article. */
export const Drawer = memo(function Drawer() {
  const { store, actions, editor } = useWorkbench()
  const t = useTranslations('workbench.drawer')
  const common = useTranslations('common')
  const open = useStore(store, (state) => state.drawer)
  const all = useAnnotations()
  const cardProps = useCards()
  const titleId = useId()
  const items = open ? all.filter((item) => drawersWith(item).includes(open)) : []
  const isShown = items.length > 0
  // With the last one the drawer goes, and its title, that the focus may have come to: it goes on in the text.
  useEffect(() => {
    if (!isShown) return undefined
    return () => {
      if (document.activeElement === document.body) editor?.view.focus()
    }
  }, [isShown, editor])
  if (!open || !isShown) return null
  return (
    <section className={styles.drawer} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title} tabIndex={-1} ref={focusOnMount} key={open} data-drawer-title>
          {t(open === 'detached' ? 'detachedTitle' : 'notesTitle', { count: items.length })}
        </h2>
        <button type="button" className={styles.close} aria-label={common('close')} onClick={() => actions.closeDrawer()}>
          <X aria-hidden size={16} />
        </button>
      </header>
      <p className={styles.hint}>{t(open === 'detached' ? 'detachedHint' : 'notesHint', { count: items.length })}</p>
      <ul className={styles.list}>
        {items.map((item) =>
          open === 'detached' ? <DetachedEntry key={item.id} {...cardProps(item)} /> : <ArticleNote key={item.id} {...cardProps(item)} />,
        )}
      </ul>
    </section>
  )
})
