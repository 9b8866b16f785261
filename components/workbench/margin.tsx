'use client'

import { useTranslations } from 'next-intl'
import { memo, useRef, type ReactNode } from 'react'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { asLine } from '@/domain/reading/offers/in-order'
import { Drawer } from './drawer/drawer'
import { MarginCard, type MarginCardProps } from './margin-card'
import { MarginFilter } from './margin-filter'
import styles from './margin.module.css'
import { seenSuggestions, useStore } from './store'
import { isNothingFound } from './suggestions/offered-now'
import { SuggestionStrip, type SuggestionStripProps } from './suggestions/suggestion-strip'
import { UnreadNote } from './suggestions/unread-note'
import { useCards } from './use-cards'
import { useAnnotations } from './use-shown'
import { useMargin, type MarginPlaces } from './use-margin'
import { useWorkbench } from './workbench-context'

/** The margin: a card for each annotation, level with its words. */
export const Margin = memo(function Margin({ shown }: { shown: LightAnnotation[] }) {
  const { store, editor } = useWorkbench()
  const t = useTranslations('workbench')
  const all = useAnnotations()
  const column = useRef<HTMLDivElement>(null)
  const offered = useStore(store, (state) => state.offered)
  const suggestionKey = useStore(store, (state) => state.suggestionKey)
  const offers = useStore(store, (state) => state.showsSuggestions && state.offered.suggestions.length > 0)
  const suggestions = useStore(store, seenSuggestions)
  const sticky = useStore(store, (state) => state.sticky)
  const above = `${sticky !== null} ${offered.unread}`
  const { placed, height, unseen, measure } = useMargin(shown, suggestions, { column, above })
  const cardProps = useCards()
  const isAllLeftOut = (all.length > 0 || offers) && shown.length === 0 && suggestions.length === 0
  return (
    <aside className={styles.margin} aria-label={t('margin.label')}>
      <MarginFilter />
      <div className={styles.drawer}>
        <Drawer />
      </div>
      {sticky && <Sticky />}
      <UnreadNote />
      <div ref={column} className={styles.column} style={height === null ? undefined : { minHeight: height }}>
        <div className={styles.cards}>
          {placed.map(({ id, gap, item, suggestion }) =>
            item ? (
              <CardPlace key={id} gap={gap} measure={measure} {...cardProps(item)} />
            ) : (
              <StripPlace
                key={id}
                gap={gap}
                measure={measure}
                suggestion={suggestion}
                words={asLine(suggestion.ranges, offered.map?.text ?? '')}
                isOpen={suggestion.key === suggestionKey}
              />
            ),
          )}
        </div>
        {editor && all.length === 0 && placed.length === 0 && !isAllLeftOut && (
          <p className={styles.empty}>
            {isNothingFound(offered) && `${t('margin.read')} `}
            {t('margin.empty')}
          </p>
        )}
        {isAllLeftOut && <p className={styles.empty}>{t('margin.nothingFound')}</p>}
      </div>
      {unseen > 0 && <p className={styles.more}>{t('margin.more', { count: unseen })}</p>}
    </aside>
  )
})

interface PlaceProps {
  /** Pixels left free before it. */
  gap: number
  measure: MarginPlaces['measure']
}

/** A card at its height in the margin. */
const CardPlace = memo(function CardPlace({ gap, measure, ...card }: MarginCardProps & PlaceProps) {
  return (
    <Place id={card.item.id} isOpen={card.isOpen} gap={gap} measure={measure}>
      <MarginCard {...card} />
    </Place>
  )
})

/** A suggestion at its height in the margin. */
const StripPlace = memo(function StripPlace({ gap, measure, ...strip }: SuggestionStripProps & PlaceProps) {
  return (
    <Place id={strip.suggestion.key} isOpen={strip.isOpen} gap={gap} measure={measure}>
      <SuggestionStrip {...strip} />
    </Place>
  )
})

function Place({ id, isOpen, gap, measure, children }: PlaceProps & { id: string; isOpen: boolean; children: ReactNode }) {
  return (
    <div ref={measure} data-id={id} className={isOpen ? `${styles.place} ${styles.open}` : styles.place} style={{ marginTop: gap }}>
      {children}
    </div>
  )
}

/** Says that every next selection is marked alike, and ends it. */
export function Sticky() {
  const { store, actions } = useWorkbench()
  const t = useTranslations('workbench.sticky')
  const kinds = useTranslations('annotation.kinds')
  const sticky = useStore(store, (state) => state.sticky)
  if (!sticky) return null
  return (
    <div className={styles.sticky} role="status">
      <span>
        {t('text', { kind: kinds(sticky.kind) })}
        {sticky.tags.length > 0 && ` ${t('tags', { tags: sticky.tags.join(', ') })}`}
      </span>
      <button type="button" onClick={() => actions.stopSticky()}>
        {t('stop')}
      </button>
    </div>
  )
}
