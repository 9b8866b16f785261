'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { memo, useEffect, useMemo, useRef } from 'react'
import { annotationQuery, conflictQuery } from '@/client/annotations'
import type { Annotation, LightAnnotation } from '@/domain/contract/annotation'
import { CardForm } from '../annotation/card-form'
import { CardSummary } from '../annotation/card-summary'
import { ConflictNotice } from '../annotation/conflict-notice'
import { KindIcon } from '../annotation/kind-icon'
import { StatePill } from '../annotation/state-pill'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from '../annotation/card.module.css'
import { useStore } from './store'
import { useScale } from './use-shown'
import { useSingleKeys } from './use-single-keys'
import { useWorkbench } from './workbench-context'

/** The card of one annotation: one line of what it is, and the whole of it when it is open. */
export const MarginCard = memo(function MarginCard({ item }: { item: LightAnnotation }) {
  const { article, store, actions, editor } = useWorkbench()
  const t = useTranslations('annotation')
  const problemText = useProblemSentence()
  const isOpen = useStore(store, (state) => state.activeId === item.id)
  const { data: annotation, error, refetch } = useQuery(annotationQuery(article.id, item.id))
  const conflict = useQuery(conflictQuery(item.id)).data ?? null
  const scale = useScale()
  const root = useRef<HTMLElement>(null)
  const focusTurn = useStore(store, (state) => (isOpen && state.focusRequest?.part === 'card' ? state.focusRequest.turn : 0))
  useEffect(() => {
    if (focusTurn > 0) firstField(root.current)?.focus()
  }, [focusTurn])

  const { kind } = item
  const name = `${t(`kinds.${kind}`)}: ${wordsOf(annotation) || t('wordsLoading')}`
  return (
    <section
      ref={root}
      id={`card-${item.id}`}
      role="comment"
      aria-label={name}
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
        <Who annotation={annotation} isOpen={isOpen} />
        <StatePill annotation={annotation ?? item} scale={scale} />
      </button>
      {conflict && <Conflicted id={item.id} conflict={conflict} />}
      {annotation && !isOpen && <CardSummary annotation={annotation} />}
      {annotation && isOpen && <OpenCard annotation={annotation} />}
      {error && !annotation && (
        <p role="alert">
          {problemText(error)}{' '}
          <button type="button" onClick={() => void refetch()}>
            {t('retry')}
          </button>
        </p>
      )}
    </section>
  )
})

function Conflicted({ id, conflict }: { id: string; conflict: NonNullable<Parameters<typeof ConflictNotice>[0]['conflict']> }) {
  const { writer } = useWorkbench()
  return <ConflictNotice conflict={conflict} onChoose={(choice) => void writer.resolve(id, choice).catch(() => undefined)} />
}

function OpenCard({ annotation }: { annotation: Annotation }) {
  const { article, store, writer, actions } = useWorkbench()
  const queryClient = useQueryClient()
  const scale = useScale()
  const focus = useStore(store, (state) => state.focusRequest)
  const hasKeys = useSingleKeys()
  const names = useMemo(() => {
    const known = queryClient.getQueriesData<Annotation | null>({ queryKey: ['annotation'] }).map(([, data]) => data)
    const inArticle = known.filter((other): other is Annotation => other?.articleId === article.id)
    return [
      ...new Set(inArticle.flatMap((other) => [other.speaker, other.claimant]).filter((name) => name !== null && name !== undefined)),
    ].sort()
  }, [queryClient, article.id])
  const { id } = annotation
  return (
    <CardForm
      annotation={annotation}
      scale={scale}
      names={names}
      focus={focus}
      hasKeys={hasKeys}
      onChange={(change) => writer.change(id, change)}
      onGiveVerdict={(verdict) => actions.settle(annotation, verdict)}
      onAddEvidence={(input) => writer.addEvidence(id, input)}
      onChangeEvidence={(before, change) => writer.changeEvidence(before, change)}
      onRemoveEvidence={(evidence) => void writer.removeEvidence(evidence).catch(() => undefined)}
      onMoveRange={(move, index) => actions.moveEdge(move, index)}
      onRemoveRange={(index) => actions.removeRange(annotation, index)}
      onDelete={() => actions.remove(id)}
    />
  )
}

/** Whose claim or words it is; while nobody is named, the words themselves, so that a closed card says what it is about. */
function Who({ annotation, isOpen }: { annotation: Annotation | undefined; isOpen: boolean }) {
  const t = useTranslations('annotation')
  const manner = annotation?.manner && t(`manners.${annotation.manner}`)
  const who =
    annotation?.kind === 'quote' ? annotation.speaker && [annotation.speaker, manner].filter(Boolean).join(', ') : annotation?.claimant
  if (who) return <span className={styles.who}>{who}</span>
  if (isOpen) return <span className={styles.who}>{annotation?.kind === 'quote' ? manner : ''}</span>
  return <span className={`${styles.who} ${styles.words}`}>{annotation?.kind === 'note' ? '' : wordsOf(annotation)}</span>
}

function wordsOf(annotation: Annotation | undefined): string {
  const words = annotation?.ranges.map((range) => range.exact.replace(/\s+/gu, ' ')).join(' … ') ?? ''
  return words.length > 120 ? `${words.slice(0, 118)}…` : words
}

function firstField(root: HTMLElement | null): HTMLElement | undefined {
  return (
    root?.querySelector<HTMLElement>('textarea, input, [contenteditable="true"]') ?? root?.querySelector<HTMLElement>('button') ?? undefined
  )
}
