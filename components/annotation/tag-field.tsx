'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { tagsQuery } from '@/client/tags'
import type { Tag } from '@/domain/contract/tag'
import { TagChip } from './tag-chip'
import styles from './tag-field.module.css'

export interface TagFieldProps {
  tags: readonly Pick<Tag, 'name' | 'colour'>[]
  onChange: (names: string[]) => void
  /** Raised each time the field should take the focus. */
  focusTurn?: number
  keyName?: string
}

const fold = (name: string) => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
const MOST_OFFERED = 7

/** The tags of an annotation: taken off with a cross, put on by typing; a word that is no tag yet becomes one. */
export function TagField({ tags, onChange, focusTurn = 0, keyName }: TagFieldProps) {
  const t = useTranslations('annotation.tags')
  const id = useId()
  const known = useQuery(tagsQuery).data?.items ?? []
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const [seenTurn, setSeenTurn] = useState(0)
  if (focusTurn > seenTurn) {
    setSeenTurn(focusTurn)
    setOpen(true)
  }
  useEffect(() => {
    if (isOpen) input.current?.focus()
  }, [isOpen, seenTurn])

  const has = new Set(tags.map((tag) => fold(tag.name)))
  const key = fold(typed)
  const offered = known.filter((tag) => !has.has(fold(tag.name)) && fold(tag.name).includes(key))
  offered.sort((a, b) => Number(fold(b.name).startsWith(key)) - Number(fold(a.name).startsWith(key)) || b.uses - a.uses)
  const isNew = key !== '' && !has.has(key) && !known.some((tag) => fold(tag.name) === key)
  const choices = [
    ...offered.slice(0, MOST_OFFERED).map((tag) => ({ name: tag.name, colour: tag.colour, isNew: false })),
    ...(isNew ? [{ name: typed.trim(), colour: 'slate', isNew: true }] : []),
  ]
  const chosen = choices[Math.min(at, choices.length - 1)]

  const put = (name: string): void => {
    onChange([...tags.map((tag) => tag.name), name])
    setTyped('')
    setAt(0)
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((before) => (before + step + choices.length) % Math.max(1, choices.length))
    } else if (event.key === 'Enter' || (event.key === ',' && typed.trim() !== '')) {
      event.preventDefault()
      if (chosen) put(chosen.name)
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1).map((tag) => tag.name))
  }
  return (
    <div className={styles.field}>
      {tags.map((tag) => (
        <TagChip
          key={tag.name}
          name={tag.name}
          colour={tag.colour}
          removeLabel={t('remove', { name: tag.name })}
          onRemove={() => onChange(tags.filter((other) => other !== tag).map((other) => other.name))}
        />
      ))}
      {!isOpen && (
        <button type="button" className={styles.add} onClick={() => setOpen(true)}>
          <Plus aria-hidden size={12} />
          {t('add')}
          {keyName && <kbd>{keyName}</kbd>}
        </button>
      )}
      {isOpen && (
        <div className={styles.combo}>
          <input
            ref={input}
            className={styles.input}
            value={typed}
            placeholder={t('placeholder')}
            aria-label={t('add')}
            role="combobox"
            aria-expanded={choices.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={chosen ? `${id}-${Math.min(at, choices.length - 1)}` : undefined}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
            onKeyDown={handleKey}
            onBlur={() => {
              setOpen(false)
              setTyped('')
            }}
          />
          <ul id={`${id}-list`} role="listbox" aria-label={t('known')} className={choices.length > 0 ? styles.list : styles.none}>
            {choices.map((choice, i) => (
              <li
                key={choice.name}
                id={`${id}-${i}`}
                role="option"
                aria-selected={choice === chosen}
                className={styles.option}
                // Pressed and not clicked: the field must not lose the focus first.
                onMouseDown={(event) => {
                  event.preventDefault()
                  put(choice.name)
                }}
              >
                {choice.isNew ? t('make', { name: choice.name }) : <TagChip name={choice.name} colour={choice.colour} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
