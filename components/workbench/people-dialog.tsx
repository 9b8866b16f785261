'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo, useEffect, useMemo, useRef } from 'react'
import { spanOfOffsets, type Span } from '@/domain/article/positions'
import type { FoundPerson } from '@/domain/contract/reading'
import { LONGEST_READ } from '@/domain/reading/longest-read'
import { scrollToPosition, selectWords } from '@/editor/annotations/commands'
import { Dialog } from '../ui/dialog'
import styles from './people-dialog.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Who is named in the article, with where; a name put right here is put right at all of their quotes. */
export const PeopleDialog = memo(function PeopleDialog() {
  const { editor, store } = useWorkbench()
  const t = useTranslations('suggestions.people')
  const isOpen = useStore(store, (state) => state.dialog === 'people')
  /** Which mention of whom was shown last. It outlives the list, which is closed to show one. */
  const shown = useRef(new Map<string, number>())
  const goingTo = useRef<Span | null>(null)
  const goToNext = ({ name, mentions }: FoundPerson): void => {
    const { map } = store.get().offered
    const next = ((shown.current.get(name) ?? -1) + 1) % Math.max(1, mentions.length)
    const mention = mentions[next]
    const span = map && mention && spanOfOffsets(map, mention.start, mention.end)
    if (!span) return
    shown.current.set(name, next)
    goingTo.current = span
    store.set({ dialog: null })
  }
  /** Given back by the dialog, the focus would bring the caret of before with it: words are selected with the focus in the text. */
  const giveFocus = (): boolean => {
    const span = goingTo.current
    if (!editor || !span) return true
    goingTo.current = null
    requestAnimationFrame(() => {
      selectWords(editor, span.from, span.to)
      editor.view.focus()
      scrollToPosition(editor, span.from)
    })
    return false
  }
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => store.set({ dialog: null })} finalFocus={giveFocus}>
      {isOpen && <People onGo={goToNext} />}
    </Dialog>
  )
})

function People({ onGo }: { onGo: (person: FoundPerson) => void }) {
  const { store } = useWorkbench()
  const t = useTranslations('suggestions.people')
  const why = useTranslations('suggestions.unread')
  const { people, quotesOf, unread } = useStore(store, (state) => state.offered)
  // Who is quoted comes first: that is whose name matters most.
  const ordered = useMemo(() => [...people].sort((a, b) => (quotesOf.get(b.name) ?? 0) - (quotesOf.get(a.name) ?? 0)), [people, quotesOf])
  const list = useRef<HTMLUListElement>(null)
  /** Where somebody is named whose name was just put right. Under the new one they are another row, or part of one. */
  const corrected = useRef<number | null>(null)
  useEffect(() => {
    const start = corrected.current
    const at = start === null ? -1 : ordered.findIndex(({ mentions }) => mentions.some((mention) => mention.start === start))
    // Whoever has gone on to another field meanwhile stays there.
    if (at >= 0 && !list.current?.contains(document.activeElement)) list.current?.querySelectorAll('textarea')[at]?.focus()
  }, [ordered])
  if (unread) return <p className={styles.empty}>{why(unread, { most: LONGEST_READ })}</p>
  if (people.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      <ul ref={list} className={styles.list}>
        {ordered.map((person) => (
          <Person
            key={person.name}
            person={person}
            quotes={quotesOf.get(person.name) ?? 0}
            onGo={() => onGo(person)}
            onCorrect={() => (corrected.current = person.mentions[0]?.start ?? null)}
          />
        ))}
      </ul>
    </>
  )
}

interface PersonProps {
  person: FoundPerson
  quotes: number
  onGo: () => void
  onCorrect: () => void
}

function Person({ person: { name, aliases, mentions }, quotes, onGo, onCorrect }: PersonProps) {
  const { actions } = useWorkbench()
  const t = useTranslations('suggestions.people')
  /** What was sent last: leaving the field after Enter is no second correction. */
  const sent = useRef(name)
  const save = (field: HTMLTextAreaElement): void => {
    const correction = field.value.replace(/\s+/gu, ' ').trim()
    // Nobody has no name: an emptied field is given up.
    if (correction === '') field.value = name
    if (correction === '' || correction === name || correction === sent.current) return
    sent.current = correction
    onCorrect()
    actions.correctSpeaker(name, correction)
  }
  return (
    <li>
      <textarea
        className={styles.name}
        rows={1}
        defaultValue={name}
        aria-label={`${t('name')}: ${name}`}
        spellCheck={false}
        autoComplete="off"
        onBlur={(event) => save(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // A name is one line, however many it takes on a phone.
            event.preventDefault()
            save(event.currentTarget)
          }
          if (event.key !== 'Escape' || event.currentTarget.value === name) return
          // The first Escape gives up what was typed, the next closes the list.
          event.stopPropagation()
          event.currentTarget.value = name
        }}
      />
      <p className={styles.facts}>
        <span>{t('quotes', { count: quotes })}</span>
        <span>{t('mentions', { count: mentions.length })}</span>
        {aliases.length > 0 && <span>{t('also', { names: aliases.join(', ') })}</span>}
      </p>
      <button type="button" className={styles.go} aria-label={t('go', { name })} title={t('go', { name })} onClick={onGo}>
        <ArrowRight aria-hidden size={16} />
      </button>
    </li>
  )
}
