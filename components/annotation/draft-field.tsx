'use client'

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { Draft, type Shown } from '@/client/draft'
import { drafts } from '@/client/drafts'
import { Problem } from '@/client/request'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from './draft-field.module.css'

/** Milliseconds without a key after which what was typed is sent; leaving the field sends it at once. */
const PAUSE = 600

export interface DraftFieldProps {
  label: string
  shown: Shown<string | null>
  /** Called with what was typed, and what it was begun on; null when the field was emptied. What does not fit stays in the field. */
  onSave: (value: string | null, begunOn: Shown<string | null>) => Promise<void>
  placeholder?: string | undefined
  isMultiline?: boolean
  list?: readonly string[]
  autoFocus?: boolean
}

/**
 * A field that saves by itself: after a pause, on Enter in a single line, and on leaving. What others write meanwhile
 * never replaces what is being typed; a field in which nothing waits to be sent shows what is newest.
 */
export function DraftField({ label, shown, onSave, placeholder, isMultiline = false, list, autoFocus }: DraftFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<{ text: string; draft: Draft<string | null> } | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [, setAnswers] = useState(0)
  const problemText = useProblemSentence()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const forget = useRef<() => void>(undefined)
  const isReplaced = typed !== null && typed.draft.isDone(valueOf(typed.text)) && valueOf(typed.text) !== shown.value
  const current = isReplaced ? null : typed

  const save = (typed: { text: string; draft: Draft<string | null> } | null): void => {
    clearTimeout(timer.current)
    forget.current?.()
    if (!typed?.draft.isToBeSent(valueOf(typed.text))) return
    setProblem(null)
    typed.draft.send(valueOf(typed.text), onSave).then(
      () => setAnswers((count) => count + 1),
      (refusal: unknown) => {
        setProblem(refusal)
        // Of somebody who was quicker, the card itself shows both versions.
        setTyped((now) => (isStale(refusal) ? (now?.text === typed.text ? null : now) : (now ?? typed)))
      },
    )
  }
  const handleChange = (text: string): void => {
    const next = { text, draft: current?.draft ?? new Draft(shown) }
    setTyped(next)
    clearTimeout(timer.current)
    forget.current?.()
    timer.current = setTimeout(() => save(next), PAUSE)
    forget.current = drafts.keep(() => save(next))
  }
  const saveOnLeaving = useEffectEvent(() => save(current))
  useEffect(() => () => saveOnLeaving(), [])

  const props = {
    id,
    value: current?.text ?? shown.value ?? '',
    placeholder,
    autoFocus,
    'aria-invalid': problem !== null || undefined,
    className: styles.input,
    onBlur: () => {
      save(current)
      setTyped(null)
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
            if (event.key === 'Enter') save(current)
          }}
        />
      )}
      {problem !== null && !isStale(problem) && (
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

/** A field without words holds nothing. */
function valueOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

function isStale(problem: unknown): boolean {
  return problem instanceof Problem && problem.kind === 'stale'
}
