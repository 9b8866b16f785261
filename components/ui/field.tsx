import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './field.module.css'

export interface Frame {
  label: ReactNode
  /** What to type, said before it is typed. */
  hint?: ReactNode
  /** What is wrong with what was typed and what to do. */
  error?: ReactNode
  /** Keeps the label for screen readers only, where the place says it to the eye. */
  isLabelHidden?: boolean
}

export type FieldProps = Frame & ComponentProps<'input'>

/** A line of text with its label, hint and error, tied together for screen readers. */
export function Field({ label, hint, error, isLabelHidden, className, ...props }: FieldProps) {
  const ids = useFrame(hint, error)
  return (
    <FieldFrame {...{ label, hint, error, isLabelHidden, ids, className }}>
      <input
        id={ids.input}
        className={styles.input}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        {...props}
      />
    </FieldFrame>
  )
}

/** A text of several lines. */
export function TextField({ label, hint, error, isLabelHidden, className, ...props }: Frame & ComponentProps<'textarea'>) {
  const ids = useFrame(hint, error)
  return (
    <FieldFrame {...{ label, hint, error, isLabelHidden, ids, className }}>
      <textarea
        id={ids.input}
        className={styles.input}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        {...props}
      />
    </FieldFrame>
  )
}

/** One choice out of a few, with the browser's own list. */
export function SelectField({ label, hint, error, isLabelHidden, className, children, ...props }: Frame & ComponentProps<'select'>) {
  const ids = useFrame(hint, error)
  return (
    <FieldFrame {...{ label, hint, error, isLabelHidden, ids, className }}>
      <select id={ids.input} className={styles.input} aria-describedby={ids.describedBy} {...props}>
        {children}
      </select>
    </FieldFrame>
  )
}

interface Ids {
  input: string
  hint: string
  error: string
  describedBy: string | undefined
}

/** The ids that tie a field to its hint and error. */
export function useFrame(hint: ReactNode, error: ReactNode): Ids {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { input: id, hint: `${id}-hint`, error: `${id}-error`, describedBy: describedBy || undefined }
}

type FrameProps = Omit<Frame, 'isLabelHidden'> & {
  isLabelHidden: boolean | undefined
  ids: Ids
  className: string | undefined
  children: ReactNode
}

/** A label above, hint and error below. */
export function FieldFrame({ label, hint, error, isLabelHidden, ids, className, children }: FrameProps) {
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label htmlFor={ids.input} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={ids.hint} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={ids.error} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
