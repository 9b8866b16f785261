'use client'

import { Check, Info, Link2, Pencil, Plus, Trash2, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Evidence, EvidenceChange, NewEvidence } from '@/domain/contract/evidence'
import { dateOf } from '../ui/partial-date'
import { useDates } from '../ui/use-dates'
import { draftOf } from './evidence-drafts'
import { EvidenceForm } from './evidence-form'
import styles from './evidence-list.module.css'

const STANCES = { supports: Check, contradicts: X, context: Info }

export interface EvidenceListProps {
  annotationId: string
  evidence: readonly Evidence[]
  onAdd: (input: Omit<NewEvidence, 'id'>) => Promise<void>
  onChange: (before: Evidence, change: EvidenceChange) => Promise<void>
  onRemove: (evidence: Evidence) => void
  /** Raised each time the form for a new source should open with the focus. */
  focusTurn?: number
  keyName?: string
}

/** Stands for the source that is being added, beside the ids of those there are. */
const NEW = 'new'

/** The sources of an annotation, and the form that adds one: paste a link, the rest can wait. */
export function EvidenceList({ annotationId, evidence, onAdd, onChange, onRemove, focusTurn = 0, keyName }: EvidenceListProps) {
  const t = useTranslations('annotation.evidence')
  const [openId, setOpenId] = useState<string | null>(() => (draftOf(annotationId) ? NEW : null))
  const addButton = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    // The form had the focus: its place is taken by the button that opened it.
    if (wasOpen.current && openId === null) addButton.current?.focus()
    wasOpen.current = openId !== null
  }, [openId])
  const [seenTurn, setSeenTurn] = useState(0)
  if (focusTurn > seenTurn) {
    setSeenTurn(focusTurn)
    setOpenId(NEW)
  }
  return (
    <div className={styles.evidence}>
      {evidence.length > 0 && (
        <ul className={styles.list} aria-label={t('title')}>
          {evidence.map((item) =>
            item.id === openId ? (
              <li key={item.id}>
                <EvidenceForm
                  evidence={item}
                  onSave={(change, begunOn) => onChange(begunOn ?? item, change)}
                  onClose={() => setOpenId(null)}
                />
              </li>
            ) : (
              <Source key={item.id} evidence={item} onEdit={() => setOpenId(item.id)} onRemove={() => onRemove(item)} />
            ),
          )}
        </ul>
      )}
      {openId === NEW ? (
        <EvidenceForm evidence={null} draftKey={annotationId} onSave={(input) => onAdd(input)} onClose={() => setOpenId(null)} />
      ) : (
        <button ref={addButton} type="button" className={styles.add} onClick={() => setOpenId(NEW)}>
          <Plus aria-hidden size={12} />
          {t('add')}
          {keyName && <kbd>{keyName}</kbd>}
        </button>
      )}
    </div>
  )
}

function Source({ evidence, onEdit, onRemove }: { evidence: Evidence; onEdit: () => void; onRemove: () => void }) {
  const t = useTranslations('annotation.evidence')
  const format = useDates()
  const { url, title, excerpt, stance, seenAt, note } = evidence
  const Icon = STANCES[stance]
  const facts = [
    url && new URL(url).hostname.replace(/^www\./, ''),
    t(`stances.${stance}`),
    seenAt && t('seen', { date: dateOf(format, seenAt) }),
  ]
  return (
    <li className={styles.source}>
      <Icon aria-hidden size={14} className={styles[stance]} />
      <div className={styles.words}>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer" className={styles.title}>
            {title}
          </a>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {excerpt && <span className={styles.excerpt}>{excerpt}</span>}
        {note && <p className={styles.note}>{note}</p>}
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.actions}>
        <button type="button" aria-label={t('edit', { title })} onClick={onEdit}>
          <Pencil aria-hidden size={13} />
        </button>
        <button type="button" aria-label={t('remove', { title })} onClick={onRemove}>
          <Trash2 aria-hidden size={13} />
        </button>
      </div>
    </li>
  )
}

/** How many sources there are, for a closed card. */
export function EvidenceCount({ count }: { count: number }) {
  const t = useTranslations('annotation.evidence')
  return (
    <span className={styles.count}>
      <Link2 aria-hidden size={13} />
      {t('count', { count })}
    </span>
  )
}
