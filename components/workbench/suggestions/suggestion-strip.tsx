'use client'

import { Check, Pencil, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { Listed } from '@/domain/reading/offers/in-order'
import { KindIcon } from '../../annotation/kind-icon'
import { useSingleKeys } from '../use-single-keys'
import { useWorkbench } from '../workbench-context'
import styles from './suggestion-strip.module.css'
import { useWhat } from './use-what'

export interface SuggestionStripProps {
  suggestion: Listed
  /** Its words, for those who do not see the text beside it. */
  words: string
  isOpen: boolean
}

/** A suggestion in the margin: one faint line of what it would be, and what can be done with it while it is looked at. */
export const SuggestionStrip = memo(function SuggestionStrip({ suggestion, words, isOpen }: SuggestionStripProps) {
  const { actions } = useWorkbench()
  const t = useTranslations('suggestions')
  const { key, kind } = suggestion
  const whatOf = useWhat()
  const what = whatOf(suggestion)
  const hasKeys = useSingleKeys()
  const named = (name: string, letter: string) =>
    hasKeys ? { 'aria-keyshortcuts': letter, title: `${name} (${letter})` } : { title: name }
  return (
    <section className={`${styles.strip} ${isOpen ? styles.open : ''}`} aria-label={`${t('one')}: ${what}: ${words}`}>
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={() => actions.openSuggestion(key, { scroll: true })}>
        <KindIcon kind={kind === 'claim' ? 'claim' : 'quote'} size={13} />
        <span title={what}>{what}</span>
        {kind === 'claim' && <Strength score={suggestion.found.score} />}
      </button>
      <div className={styles.acts}>
        <button type="button" {...named(t('accept'), 'A')} onClick={() => actions.accept(key)}>
          <Check aria-hidden size={15} />
          <span>{t('accept')}</span>
          {isOpen && hasKeys && <kbd aria-hidden>A</kbd>}
        </button>
        <button type="button" {...named(t('mend'), 'M')} onClick={() => actions.mend(key)}>
          <Pencil aria-hidden size={14} />
          <span>{t('mend')}</span>
          {isOpen && hasKeys && <kbd aria-hidden>M</kbd>}
        </button>
        <button type="button" {...named(t('dismiss'), 'X')} onClick={() => actions.dismiss(key)}>
          <X aria-hidden size={15} />
          <span>{t('dismiss')}</span>
          {isOpen && hasKeys && <kbd aria-hidden>X</kbd>}
        </button>
      </div>
    </section>
  )
})

/** How strongly a claim asks to be checked, in three steps. */
function Strength({ score }: { score: number }) {
  const t = useTranslations('suggestions.strength')
  const step = Math.min(3, Math.floor(score * 3) + 1) as 1 | 2 | 3
  return (
    <i role="img" className={styles.strength} data-step={step} aria-label={t(`${step}`)} title={t(`${step}`)}>
      <b />
      <b />
      <b />
    </i>
  )
}
