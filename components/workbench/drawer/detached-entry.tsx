'use client'

import { useQuery } from '@tanstack/react-query'
import { StickyNote, Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { annotationQuery, candidatesQuery } from '@/client/annotations'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { Ago } from '../../ui/ago'
import { Button } from '../../ui/button'
import { useDates } from '../../ui/use-dates'
import { MarginCard, type MarginCardProps } from '../margin-card'
import { useWorkbench } from '../workbench-context'
import { drawerOf } from './drawer-of'
import { focusAfterLeaving } from './focus-after-leaving'
import styles from './drawer.module.css'
import { LostRange } from './lost-range'

/** An annotation that lost its words: what it stood on, who took that away, where it might belong, and what can be done with it. */
export function DetachedEntry(props: MarginCardProps) {
  const { article } = useWorkbench()
  const { item, isOpen } = props
  const root = useRef<HTMLLIElement>(null)
  const annotation = useQuery(annotationQuery(article.id, item.id)).data
  const hasPlace = drawerOf(item) === null
  useEffect(() => {
    if (isOpen) root.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={root} className={styles.entry}>
      {/* With one of its places left it has its own card in the margin, where it opens. */}
      <MarginCard {...props} isOpen={isOpen && !hasPlace} isSecond={hasPlace} />
      {annotation && <Tools annotation={annotation} scale={props.scale} />}
    </li>
  )
}

function Tools({ annotation, scale }: { annotation: Annotation; scale: readonly Verdict[] }) {
  const { article, actions, editor } = useWorkbench()
  const t = useTranslations('workbench.drawer')
  const { id, ranges } = annotation
  const candidates = useQuery(candidatesQuery(article.id, id)).data
  const verdict = useVerdict(annotation, scale)
  const lines = useKeptLines(annotation, verdict)
  return (
    <div className={styles.tools}>
      {(verdict || candidates?.lost) && (
        <div className={styles.fact}>
          {verdict && <p>{verdict}</p>}
          {candidates?.lost && (
            <p>
              {t('lost', { name: candidates.lost.person.name })} · <Ago at={candidates.lost.at} />
            </p>
          )}
        </div>
      )}
      {ranges.map(
        (range, i) =>
          range.state === 'detached' && (
            <LostRange key={i} annotation={annotation} index={i} candidates={candidates} isSettled={isSettled(annotation, scale)} />
          ),
      )}
      <div className={`${styles.buttons} ${styles.last}`}>
        <Button
          size="small"
          onClick={() => {
            actions.keepAsNote(annotation, lines)
            focusAfterLeaving(editor)
          }}
        >
          <StickyNote aria-hidden /> {t('keep')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            actions.remove(id)
            focusAfterLeaving(editor)
          }}
        >
          <Trash2 aria-hidden /> {t('toBin')}
        </Button>
      </div>
    </div>
  )
}

/** The verdict it has and whose it is; null when it is not settled. */
function useVerdict(annotation: Annotation, scale: readonly Verdict[]): string | null {
  const t = useTranslations('annotation')
  const locale = useLocale()
  const { kind, verdict, status, settledBy } = annotation
  if (!isSettled(annotation, scale)) return null
  const word = scale.find((entry) => entry.kind === kind && entry.verdict === verdict)?.name[locale] ?? t(`status.${status}`)
  return settledBy ? t('change.by', { verdict: word, name: settledBy.name }) : word
}

/** What is written at the head of the note that is kept: what it was, what it stood on and what was found. */
function useKeptLines(annotation: Annotation, verdict: string | null): string[] {
  const t = useTranslations('workbench.drawer')
  const fields = useTranslations('annotation.fields')
  const kinds = useTranslations('annotation.kinds')
  const format = useDates()
  const { kind, ranges, settledAt, statement, correction, claimant, speaker, originalWording } = annotation
  const words = ranges.map((range) => range.exact.replace(/\s+/gu, ' ')).join(' … ')
  const quoted = words.length > 400 ? `${words.slice(0, 398)}…` : words
  const found = verdict && [verdict, settledAt && format.dateTime(new Date(settledAt), { dateStyle: 'long' })].filter(Boolean).join(', ')
  const told = {
    speaker: kind === 'quote' ? speaker : null,
    claimant: kind === 'claim' ? claimant : null,
    statement,
    originalWording,
    correction,
  }
  return [
    t('keptHead', { kind: kinds(kind), words: quoted }) + (found ? ` ${found}.` : ''),
    ...(Object.keys(told) as (keyof typeof told)[]).flatMap((field) => (told[field] ? `${fields(field)}: ${told[field]}` : [])),
  ]
}
