'use client'

import { Eye, List, Plus, Sparkle, TextSelect, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, type ReactNode } from 'react'
import type { Kind, LightAnnotation } from '@/domain/contract/annotation'
import { asLine } from '@/domain/reading/offers/in-order'
import { scrollToPosition } from '@/editor/annotations/commands'
import { KindIcon } from '../annotation/kind-icon'
import { Drawer } from './drawer/drawer'
import { drawersWith } from './drawer/drawer-of'
import { Sticky } from './margin'
import { MarginCard } from './margin-card'
import { MarginFilter } from './margin-filter'
import styles from './narrow.module.css'
import { useStore } from './store'
import { isNothingFound } from './suggestions/offered-now'
import { SuggestionStrip } from './suggestions/suggestion-strip'
import { UnreadNote } from './suggestions/unread-note'
import { useCards } from './use-cards'
import { useAnnotations } from './use-shown'
import { useWorkbench } from './workbench-context'

const KINDS: readonly Kind[] = ['claim', 'quote', 'note']

/** Below 1024 px: a sheet with the open card, or with all of them, and a bar for the thumb; what is said stands above both. */
export function Narrow({ shown, children }: { shown: LightAnnotation[]; children: ReactNode }) {
  const { editor, store, actions } = useWorkbench()
  const t = useTranslations('workbench')
  const common = useTranslations('common')
  const counted = useTranslations('workbench.drawer')
  const suggestions = useTranslations('suggestions')
  const activeId = useStore(store, (state) => state.activeId)
  const isListOpen = useStore(store, (state) => state.isListOpen)
  const drawer = useStore(store, (state) => state.drawer)
  const isFinding = useStore(store, (state) => state.isFinding)
  const hasSelection = useStore(store, (state) => state.selected !== null)
  const items = useAnnotations()
  const detached = items.filter((item) => drawersWith(item).includes('detached')).length
  const cardProps = useCards()
  const active = items.find((item) => item.id === activeId)
  const from = active?.ranges[0]?.from ?? null
  // The sheet takes the lower part of the screen: the words go above it, and below what looks for words.
  useEffect(() => {
    if (editor && from !== null) scrollToPosition(editor, from, 0.14, heightOfFind())
  }, [editor, activeId, from])
  const offered = useStore(store, (state) => state.offered)
  const suggestionKey = useStore(store, (state) => state.suggestionKey)
  const suggestion = offered.suggestions.find(({ key }) => key === suggestionKey)
  const passing = useStore(store, (state) => state.suggestions.length)
  const showsSuggestions = useStore(store, (state) => state.showsSuggestions)
  const goThrough = (): void => {
    store.set({ isListOpen: false })
    actions.stepSuggestion(1)
  }
  const isSheetOpen = active !== undefined || suggestion !== undefined || isListOpen || drawer !== null
  return (
    <>
      {isSheetOpen && <div className={styles.room} aria-hidden />}
      <div className={styles.narrow}>
        {children}
        {isSheetOpen && (
          <section className={isFinding ? `${styles.sheet} ${styles.low}` : styles.sheet} aria-label={t('margin.label')}>
            <button type="button" className={styles.grab} aria-label={common('close')} onClick={() => actions.close()} />
            {drawer ? (
              <>
                {isListOpen && <MarginFilter />}
                <div className={styles.drawer}>
                  <Drawer />
                </div>
              </>
            ) : isListOpen ? (
              <>
                <MarginFilter />
                <UnreadNote />
                {showsSuggestions && passing > 0 && (
                  <button type="button" className={styles.suggestions} onClick={() => goThrough()}>
                    <Sparkle aria-hidden size={15} />
                    {suggestions('goThrough', { count: passing })}
                  </button>
                )}
                <div className={styles.list}>
                  {shown.slice(0, 200).map((item) => (
                    <MarginCard key={item.id} {...cardProps(item)} />
                  ))}
                  {items.length === 0 && (
                    <p className={styles.empty}>
                      {isNothingFound(offered) && `${t('margin.read')} `}
                      {t('margin.emptyNarrow')}
                    </p>
                  )}
                </div>
              </>
            ) : active ? (
              <MarginCard key={active.id} {...cardProps(active)} />
            ) : (
              suggestion && <SuggestionStrip suggestion={suggestion} words={asLine(suggestion.ranges, offered.map?.text ?? '')} isOpen />
            )}
          </section>
        )}
        <Sticky />
        <div className={styles.bar} role="toolbar" aria-label={t('menu.label')} onMouseDown={(event) => event.preventDefault()}>
          {KINDS.map((kind) => (
            <button key={kind} type="button" disabled={!hasSelection} onClick={() => actions.mark(kind)}>
              <KindIcon kind={kind} size={20} />
              {t(`menu.${kind}`)}
            </button>
          ))}
          {hasSelection && activeId !== null ? (
            <button type="button" onClick={() => actions.addSelection()}>
              <Plus aria-hidden size={20} />
              {t('menu.addRangeShort')}
            </button>
          ) : (
            <button type="button" onClick={() => actions.selectSentence(hasSelection)}>
              <TextSelect aria-hidden size={20} />
              {t('menu.sentence')}
            </button>
          )}
          {hasSelection ? (
            <button type="button" onClick={() => actions.lookedAt('sentence')}>
              <Eye aria-hidden size={20} />
              {t('menu.lookedAtShort')}
            </button>
          ) : (
            <button type="button" aria-pressed={isListOpen} onClick={() => store.set({ isListOpen: !isListOpen })}>
              <List aria-hidden size={20} />
              {t('menu.cards')}
              {detached > 0 && (
                <span className={styles.loose}>
                  <span className="visually-hidden">, {counted('detached', { count: detached })}</span>
                </span>
              )}
            </button>
          )}
          <button type="button" aria-label={common('undo')} onClick={() => actions.undo()}>
            <Undo2 aria-hidden size={20} />
            {t('menu.undo')}
          </button>
        </div>
      </div>
    </>
  )
}

/** How much of the window's top is covered while words are looked for, in pixels. */
function heightOfFind(): number {
  const panel = document.getElementById('find-words')?.closest('search')
  return panel ? panel.getBoundingClientRect().bottom + 16 : 0
}
