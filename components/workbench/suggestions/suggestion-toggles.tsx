'use client'

import { ListTodo, Sparkle, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useStore } from '../store'
import { useWorkbench } from '../workbench-context'
import styles from '../outline.module.css'
import { isDirect } from './offered-now'

/** What was found: shown or not, what of it nobody has marked, and who is named. */
export function SuggestionToggles() {
  const { editor, store, actions } = useWorkbench()
  const t = useTranslations('suggestions')
  const offered = useStore(store, (state) => state.offered)
  const showsSuggestions = useStore(store, (state) => state.showsSuggestions)
  const isLensOn = useStore(store, (state) => state.isLensOn)
  // Nothing found would say that there is nothing to find.
  const counted = (found: readonly unknown[]) => (offered.unread ? '–' : found.length)
  const acceptDirect = (): void => {
    actions.acceptDirect()
    // The button goes with the last of them: whoever pressed it goes on in the text.
    editor?.view.focus()
  }
  const direct = useStore(store, (state) => state.suggestions.filter(isDirect).length)
  return (
    <ul className={styles.kinds}>
      <li>
        <button type="button" className={styles.kind} aria-pressed={showsSuggestions} onClick={() => actions.toggleSuggestions()}>
          <Sparkle aria-hidden size={15} strokeWidth={1.75} />
          <span>{t('all')}</span>
          <em>{counted(offered.suggestions)}</em>
        </button>
      </li>
      {showsSuggestions && direct > 0 && (
        <li>
          <button type="button" className={styles.act} title="Shift A" onClick={acceptDirect}>
            {t('acceptDirect', { count: direct })}
          </button>
        </li>
      )}
      <li>
        <button type="button" className={`${styles.kind} ${styles.lens}`} aria-pressed={isLensOn} onClick={() => actions.toggleLens()}>
          <ListTodo aria-hidden size={15} strokeWidth={1.75} />
          <span>{t('unmarked')}</span>
          <em>{counted(offered.unmarked)}</em>
        </button>
      </li>
      <li>
        <button type="button" className={styles.kind} onClick={() => store.set({ dialog: 'people' })}>
          <Users aria-hidden size={15} strokeWidth={1.75} />
          <span>{t('people.open')}</span>
          <em>{counted(offered.people)}</em>
        </button>
      </li>
    </ul>
  )
}
