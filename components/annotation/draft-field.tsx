'use client'

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { drafts } from '@/client/drafts'
import { Problem } from '@/client/request'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from './draft-field.module.css'

/** Milliseconds without a key after which what was typed is sent; leaving the field sends it at once. */
const PAUSE = 600

export interface DraftFieldProps {
  label: string
  value: string | null
  /** Called with what was typed when it differs from `value`; null when the field was emptied. What is refused stays in the field. */
  onSave: (value: string | null) => Promise<void>
  placeholder?: string | undefined
  isMultiline?: boolean
  list?: readonly string[]
  autoFocus?: boolean
}

/** A field that saves by itself: after a pause, on Enter in a single line, and on leaving. What others write meanwhile never replaces what is being typed. */
export function DraftField({ label, value, onSave, placeholder, isMultiline = false, list, autoFocus }: DraftFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const problemText = useProblemSentence()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const forget = useRef<() => void>(undefined)
  const shown = draft ?? value ?? ''

  const save = (text: string | null): void => {
    clearTimeout(timer.current)
    forget.current?.()
    if (text === null) return
    const next = text.trim() === '' ? null : text.trim()
    if (next === (value ?? null)) return
    setProblem(null)
    onSave(next).catch((refusal: unknown) => {
      setDraft(text)
      setProblem(refusal)
    })
  }
  const handleChange = (text: string): void => {
    setDraft(text)
    clearTimeout(timer.current)
    forget.current?.()
    timer.current = setTimeout(() => save(text), PAUSE)
    forget.current = drafts.keep(() => save(text))
  }
  const saveOnLeaving = useEffectEvent(() => save(draft))
  useEffect(() => () => saveOnLeaving(), [])

  const props = {
    id,
    value: shown,
    placeholder,
    autoFocus,
    'aria-invalid': problem !== null || undefined,
    className: styles.input,
    onBlur: () => {
      save(draft)
      setDraft(null)
    },
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isMultiline ? (
        <textarea {...props} rows={1} onChange={(event) => handleChange(event.target.value)} />
      ) : (
        <input
          {...props}
          list={list ? `${id}-list` : undefined}
          autoComplete="off"
          onChange={(event) => handleChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save(draft)
          }}
        />
      )}
      {/* Of somebody who was quicker, the card itself shows both versions. */}
      {problem !== null && !(problem instanceof Problem && problem.kind === 'stale') && (
        <p className={styles.problem} role="alert">
          {problemText(problem)}
        </p>
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((item) => (
            <option key={item} value={item} />
          ))}
        </datalist>
      )}
    </div>
  )
}
