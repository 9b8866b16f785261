'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useEffect, useId, useMemo, useState, useSyncExternalStore, memo } from 'react'
import { countsOf } from '@/domain/annotation/settled'
import type { Kind } from '@/domain/contract/annotation'
import { scrollToPosition } from '@/editor/annotations/commands'
import { KindIcon } from '../annotation/kind-icon'
import { Gate } from './gate'
import { ProgressRing } from './progress-ring'
import { coverageOf, statesOf, type BlockCoverage } from './coverage'
import { sectionsOf, type Section } from './sections'
import styles from './outline.module.css'
import { useStore } from './store'
import { isNothingFound, isWhollyRead } from './suggestions/offered-now'
import { SuggestionToggles } from './suggestions/suggestion-toggles'
import { useAsRead } from './use-gone-on'
import { useScale } from './use-shown'
import { useWorkbench } from './workbench-context'

const KINDS: readonly Kind[] = ['claim', 'quote', 'note']

/** The article's headings with what is marked and settled under each, and what stands in the way of publishing. */
export const Outline = memo(function Outline() {
  const { text, editor, store } = useWorkbench()
  const map = useSyncExternalStore(text.subscribe, text.getResting, text.getResting)
  const t = useTranslations('workbench.outline')
  const kinds = useTranslations('annotation.kindsPlural')
  // What is counted may come a moment after what is marked.
  const items = useDeferredValue(useAsRead())
  const scale = useScale()
  const id = useId()
  const filter = useStore(store, (state) => state.filter)
  const counts = useMemo(() => countsOf(items, scale), [items, scale])
  const { open, settled, changed, detached, detachedNotes } = counts.standing
  const checkable = counts.claim + counts.quote
  const sections = useMemo(() => sectionsOf(map, t('opening')), [map, t])
  const offered = useDeferredValue(useStore(store, (state) => state.offered))
  const coverage = useMemo(() => coverageOf(sections, items, scale, offered.unmarked), [sections, items, scale, offered.unmarked])
  const showsSuggestions = useStore(store, (state) => state.showsSuggestions)
  const waiting = showsSuggestions ? offered.suggestions.length : 0
  const current = useCurrentSection(sections)
  const { suggestions, unmarked } = offered
  const left =
    suggestions.length > 0
      ? t('suggested', { count: suggestions.length })
      : unmarked.length > 0
        ? t('notMarked', { count: unmarked.length })
        : t(isWhollyRead(offered) ? 'allDone' : 'nothingOpen')
  const details = [
    open > 0 && t('open', { count: open }),
    changed > 0 && t('changed', { count: changed }),
    detached > 0 && t('detached', { count: detached }),
    detachedNotes > 0 && t('detachedNotes', { count: detachedNotes }),
  ]
  return (
    <nav className={styles.outline} aria-label={t('label')}>
      <section className={styles.progress}>
        <ProgressRing done={settled} of={checkable} />
        <div>
          <b>{checkable === 0 ? t('nothing') : t('settled', { settled, count: checkable })}</b>
          <span>
            {details.filter(Boolean).join(', ') ||
              (checkable > 0
                ? left
                : waiting > 0
                  ? t('suggestedHint', { count: waiting })
                  : t(isNothingFound(offered) ? 'nothingFound' : 'nothingHint'))}
          </span>
        </div>
      </section>
      <section>
        <h2 className={styles.heading}>{t('article')}</h2>
        <ul className={styles.sections}>
          {sections.map((section, i) => (
            <li key={section.from}>
              <button
                type="button"
                className={styles.section}
                aria-describedby={`${id}-${i}`}
                aria-current={i === current ? 'location' : undefined}
                onClick={() => editor && scrollToPosition(editor, section.from)}
              >
                <span className={styles.name}>{section.title}</span>
                <span className={styles.count}>{coverage[i]?.count || ''}</span>
                <span className={styles.coverage} aria-hidden>
                  {coverage[i]?.blocks.map(({ state, unmarked, open, settled }, j) => (
                    <i key={j} className={styles[state]} title={state === 'bare' ? undefined : t('blocks', { unmarked, open, settled })} />
                  ))}
                </span>
              </button>
              <Described id={`${id}-${i}`} blocks={coverage[i]?.blocks ?? []} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={styles.heading}>{t('show')}</h2>
        <ul className={styles.kinds}>
          {KINDS.map((kind) => {
            const isOn = filter.kinds.length === 0 || filter.kinds.includes(kind)
            return (
              <li key={kind}>
                <button
                  type="button"
                  className={styles.kind}
                  aria-pressed={isOn}
                  onClick={() => store.set({ filter: { ...filter, kinds: toggled(filter.kinds, kind) } })}
                >
                  <KindIcon kind={kind} />
                  <span>{kinds(kind)}</span>
                  <em>{counts[kind]}</em>
                </button>
              </li>
            )
          })}
        </ul>
        <SuggestionToggles />
      </section>
      <Gate counts={counts} offered={offered} />
    </nav>
  )
})

/** What the bar under a heading shows, for those who do not see it: read out after the heading's name, which stays short. */
function Described({ id, blocks }: { id: string; blocks: readonly BlockCoverage[] }) {
  const t = useTranslations('workbench.outline')
  const states = statesOf(blocks)
  return (
    <span id={id} hidden>
      {states && t('paragraphs', { count: blocks.length, ...states })}
    </span>
  )
}

/** Shows only one kind at the first press, and all again when the last is taken off or all are on. */
function toggled(kinds: readonly Kind[], kind: Kind): Kind[] {
  if (kinds.length === 0) return [kind]
  const next = kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]
  return next.length === KINDS.length ? [] : next
}

/** Which section is being read. */
function useCurrentSection(sections: readonly Section[]): number {
  const { editor } = useWorkbench()
  const [current, setCurrent] = useState(0)
  useEffect(() => {
    if (!editor) return
    let frame = 0
    const look = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (editor.isDestroyed) return
        const line = window.innerHeight * 0.35
        // The text may have become shorter than these sections know of.
        const there = sections.filter(({ from }) => from <= editor.state.doc.content.size)
        const at = there.findLastIndex(({ from }) => editor.view.coordsAtPos(from).top <= line)
        setCurrent(Math.max(0, at))
      })
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', look)
    }
  }, [editor, sections])
  return current
}
