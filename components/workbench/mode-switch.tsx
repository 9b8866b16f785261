'use client'

import { useTranslations } from 'next-intl'
import styles from './mode-switch.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Annotate, where the text is locked, or Edit, where it can be changed. */
export function ModeSwitch() {
  const { store, actions } = useWorkbench()
  const t = useTranslations('edit')
  const isEditing = useStore(store, (state) => state.isEditing)
  return (
    <div className={styles.switch} role="group" aria-label={t('mode')} title={t('key')}>
      {([false, true] as const).map((wanted) => (
        <button key={String(wanted)} type="button" aria-pressed={isEditing === wanted} onClick={() => actions.setEditing(wanted)}>
          {t(wanted ? 'edit' : 'annotate')}
        </button>
      ))}
    </div>
  )
}
