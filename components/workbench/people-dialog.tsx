'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo, useMemo, useRef } from 'react'
import { spanOfOffsets } from '@/domain/article/positions'
import type { FoundPerson } from '@/domain/contract/reading'
import { LONGEST_READ } from '@/domain/reading/longest-read'
import { scrollToPosition, selectWords } from '@/editor/annotations/commands'
import { Dialog } from '../ui/dialog'
import styles from './people-dialog.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Who is named in the article, with where; a name put right here is put right at all of their quotes. */
export const PeopleDialog = memo(function PeopleDialog() {
  const { store } = useWorkbench()
  const t = useTranslations('suggestions.people')
  const isOpen = useStore(store, (state) => state.dialog === 'people')
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => store.set({ dialog: null })}>
      {isOpen && <People />}
    </Dialog>
  )
})

function People() {
  const { store } = useWorkbench()
  const t = useTranslations('suggestions.people')
  const why = useTranslations('suggestions.unread')
  const { people, quotesOf, unread } = useStore(store, (state) => state.offered)
  // Who is quoted comes first: that is whose name matters most.
  const ordered = useMemo(() => [...people].sort((a, b) => (quotesOf.get(b.name) ?? 0) - (quotesOf.get(a.name) ?? 0)), [people, quotesOf])
  if (unread) return <p className={styles.empty}>{why(unread, { most: LONGEST_READ })}</p>
  if (people.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      <ul className={styles.list}>
        {ordered.map((person) => (
          <Person key={person.name} person={person} quotes={quotesOf.get(person.name) ?? 0} />
        ))}
      </ul>
    </>
  )
}

function Person({ person: { name, aliases, mentions }, quotes }: { person: FoundPerson; quotes: number }) {
  const { editor, store, actions } = useWorkbench()
  const t = useTranslations('suggestions.people')
  const seen = useRef(-1)
  const save = (typed: string): void => {
    const correction = typed.trim()
    if (correction !== '' && correction !== name) actions.correctSpeaker(name, correction)
  }
  const goToNext = (): void => {
    const { map } = store.get().offered
    seen.current = (seen.current + 1) % mentions.length
    const mention = mentions[seen.current]
    const span = map && mention && spanOfOffsets(map, mention.start, mention.end)
    if (!editor || !span) return
    store.set({ dialog: null })
    requestAnimationFrame(() => {
      selectWords(editor, span.from, span.to)
      scrollToPosition(editor, span.from)
    })
  }
  return (
    <li>
      <input
        className={styles.name}
        defaultValue={name}
        aria-label={`${t('name')}: ${name}`}
        spellCheck={false}
        autoComplete="off"
        onBlur={(event) => save(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save(event.currentTarget.value)
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
      <button type="button" className={styles.go} aria-label={t('go', { name })} title={t('go', { name })} onClick={goToNext}>
        <ArrowRight aria-hidden size={16} />
      </button>
    </li>
  )
}
