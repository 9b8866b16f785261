'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { memo, useEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react'
import { annotationQuery, type Conflict } from '@/client/annotations'
import { wordsGoneOn } from '@/domain/anchoring/word-goes-on'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation, LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { CardForm } from '../annotation/card-form'
import { CardSummary } from '../annotation/card-summary'
import { ConflictNotice } from '../annotation/conflict-notice'
import { KindIcon } from '../annotation/kind-icon'
import { StatePill } from '../annotation/state-pill'
import { WordGoesOn } from '../annotation/word-goes-on'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from '../annotation/card.module.css'
import { useStore } from './store'
import { useSingleKeys } from './use-single-keys'
import { useWorkbench } from './workbench-context'

export interface MarginCardProps {
  item: LightAnnotation
  isOpen: boolean
  conflict: Conflict | undefined
  scale: readonly Verdict[]
  /** It was settled, and a word of it goes on by now: the verdict is not told as one that stands. */
  hasGoneOn?: boolean
  /** It has another card on the page, which is the one that words in the text refer to. */
  isSecond?: boolean
}

/** The card of one annotation: one line of what it is, and the whole of it when it is open. Dozens come and go while a text is scrolled: a closed one asks for little. */
export const MarginCard = memo(function MarginCard({
  item,
  isOpen,
  conflict,
  scale,
  hasGoneOn = false,
  isSecond = false,
}: MarginCardProps) {
  const { article, text, actions, editor } = useWorkbench()
  const t = useTranslations('annotation')
  const { data: annotation, error, refetch } = useQuery(annotationQuery(article.id, item.id))
  const root = useRef<HTMLElement>(null)
  const { kind } = item
  const named = annotation?.ranges.length === 0 ? [annotation.noteText] : annotation?.ranges.map((range) => range.exact)
  const words = shortened(named ?? wordsOf(item, text.getResting().text))
  const who = annotation && whoseWords(annotation, annotation.manner && t(`manners.${annotation.manner}`))
  return (
    <section
      ref={root}
      id={isSecond ? undefined : `card-${item.id}`}
      role="comment"
      aria-label={`${t(`kinds.${kind}`)}: ${words}`}
      className={`${styles.card} ${styles[kind]} ${isOpen ? styles.open : styles.closed}`}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => {
          if (isOpen) {
            actions.close()
            editor?.view.focus()
          } else actions.open(item.id, { scroll: true })
        }}
      >
        <KindIcon kind={kind} />
        <span className={styles.kind}>{t(`kinds.${kind}`)}</span>
        {who || isOpen || annotation?.noteText ? (
          <span className={styles.who}>{who}</span>
        ) : (
          <span className={`${styles.who} ${styles.words}`}>{words}</span>
        )}
        <StatePill annotation={hasGoneOn ? { ...(annotation ?? item), state: 'changed' } : (annotation ?? item)} scale={scale} />
      </button>
      {conflict && <Conflicted id={item.id} conflict={conflict} scale={scale} />}
      {annotation && <WordsGoneOn annotation={annotation} scale={scale} isOpen={isOpen} />}
      {annotation && !isOpen && <CardSummary annotation={annotation} language={article.language} scale={scale} />}
      {annotation && isOpen && <OpenCard annotation={annotation} scale={scale} root={root} />}
      {error && !annotation && <NotLoaded error={error} onRetry={() => void refetch()} />}
    </section>
  )
})

/** Words beside which somebody typed on. Seen whenever the text rests: what is typed outside a range is no change of its annotation. */
function WordsGoneOn({ annotation, scale, isOpen }: { annotation: Annotation; scale: readonly Verdict[]; isOpen: boolean }) {
  const { text, actions } = useWorkbench()
  const map = useSyncExternalStore(text.subscribe, text.getResting, text.getResting)
  return annotation.ranges.map((range, index) => {
    const whole = wordsGoneOn(map.text, range)
    if (!whole) return null
    const handleTake = isOpen ? () => actions.setRange(annotation, index, whole) : undefined
    return <WordGoesOn key={index} words={whole.words} isSettled={isSettled(annotation, scale)} onTake={handleTake} />
  })
}

function NotLoaded({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('annotation')
  const problemText = useProblemSentence()
  return (
    <p role="alert">
      {problemText(error)}{' '}
      <button type="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </p>
  )
}

function Conflicted({ id, conflict, scale }: { id: string; conflict: Conflict; scale: readonly Verdict[] }) {
  const { writer } = useWorkbench()
  return <ConflictNotice conflict={conflict} scale={scale} onChoose={(choice) => void writer.resolve(id, choice).catch(() => undefined)} />
}

interface OpenCardProps {
  annotation: Annotation
  scale: readonly Verdict[]
  root: RefObject<HTMLElement | null>
}

function OpenCard({ annotation, scale, root }: OpenCardProps) {
  const { article, store, writer, actions } = useWorkbench()
  const queryClient = useQueryClient()
  const focus = useStore(store, (state) => state.focusRequest)
  const focusTurn = focus?.part === 'card' ? focus.turn : 0
  useEffect(() => {
    if (focusTurn > 0) whereToBegin(root.current)?.focus()
  }, [focusTurn, root])
  useCaretAfter(annotation.state === 'changed' && isSettled(annotation, scale))
  const hasKeys = useSingleKeys()
  const people = useStore(store, (state) => state.offered.people)
  const names = useMemo(() => {
    const known = queryClient.getQueriesData<Annotation | null>({ queryKey: ['annotation'] }).map(([, data]) => data)
    const inArticle = known.filter((other): other is Annotation => other?.articleId === article.id)
    return [
      ...new Set([
        ...people.map(({ name }) => name),
        ...inArticle.flatMap((other) => [other.speaker, other.claimant]).filter((name) => name !== null),
      ]),
    ].sort()
  }, [queryClient, article.id, people])
  const { id } = annotation
  return (
    <CardForm
      annotation={annotation}
      scale={scale}
      names={names}
      focus={focus}
      hasKeys={hasKeys}
      language={article.language}
      onConfirm={() => actions.confirm(annotation)}
      onReopen={() => actions.reopen(annotation)}
      onChange={async (change, begunOn) => {
        await writer.change(id, change, { begunOn })
        actions.followSpeaker(annotation.speaker, change)
      }}
      onGiveVerdict={(verdict) => actions.settle(annotation, verdict)}
      onAddEvidence={(input) => writer.evidence.add(id, input)}
      onChangeEvidence={(before, change) => writer.evidence.change(before, change)}
      onRemoveEvidence={(evidence) => void writer.evidence.remove(evidence).catch(() => undefined)}
      onMoveRange={(move, index) => actions.moveEdge(move, index)}
      onRemoveRange={(index) => actions.removeRange(annotation, index)}
      onHistory={() => store.set({ dialog: 'cardHistory' })}
      onDelete={() => actions.remove(id)}
    />
  )
}

/** Whose claim or words it is, if somebody is named. */
function whoseWords({ kind, speaker, claimant }: Annotation, manner: string | null): string | null {
  if (kind !== 'quote') return claimant
  return speaker && [speaker, manner].filter(Boolean).join(', ')
}

/** The words of the light form, which stand in the text. */
function wordsOf(item: LightAnnotation, text: string): string[] {
  return item.ranges.flatMap(({ start, end }) => (start !== null && end !== null ? [text.slice(start, end)] : []))
}

function shortened(parts: readonly string[]): string {
  const words = parts.map((part) => part.replace(/\s+/gu, ' ')).join(' … ')
  return words.length > 120 ? `${words.slice(0, 118)}…` : words
}

/** Once it is said whether a verdict still holds, the buttons for it are gone: whoever was on one of them is at the caret again. */
function useCaretAfter(isAsking: boolean): void {
  const { editor, store } = useWorkbench()
  useEffect(() => {
    if (!isAsking) return undefined
    return () => {
      if (document.activeElement === document.body && !store.get().isEditing) editor?.view.focus()
    }
  }, [isAsking, editor, store])
}

/** What asks for an answer (data-first), else the first field. */
function whereToBegin(root: HTMLElement | null): HTMLElement | undefined {
  const wanted = ['[data-first]', 'textarea, input, [role="textbox"]', 'button']
  return wanted.map((selector) => root?.querySelector<HTMLElement>(selector)).find((element) => element != null) ?? undefined
}
