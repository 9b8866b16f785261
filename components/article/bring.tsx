'use client'

import { useTranslations } from 'next-intl'
import { DropZone } from '@/components/desk/drop-zone'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import styles from './new-article.module.css'

export interface BringProps {
  text: string
  error: string | null
  /** Why the file that was brought could not be read. */
  fileError: string | null
  isReading: boolean
  onText: (text: string) => void
  /** The person is done with the text: `text` is what stands there, `html` what the clipboard held beside it. */
  onLook: (text: string, html?: string) => void
  onFiles: (files: File[]) => void
}

/** Where an article is pasted, typed, dropped or chosen. */
export function Bring({ text, error, fileError, isReading, onText, onLook, onFiles }: BringProps) {
  const t = useTranslations('newArticle.bring')
  return (
    <form
      className={styles.bring}
      onSubmit={(event) => {
        event.preventDefault()
        onLook(text)
      }}
    >
      <TextField
        label={t('text')}
        hint={t('textHint')}
        error={error}
        value={text}
        rows={14}
        spellCheck={false}
        className={styles.text}
        onChange={(event) => onText(event.currentTarget.value)}
        onPaste={(event) => {
          // A whole article pasted into the empty field is looked at right away; words added to others are not.
          const pasted = event.clipboardData.getData('text/plain')
          if (text.trim() === '' && pasted.includes('\n')) {
            event.preventDefault()
            onText(pasted)
            onLook(pasted, event.clipboardData.getData('text/html'))
          }
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={isReading}>
          {t('look')}
        </Button>
      </div>
      <DropZone error={fileError} onFiles={onFiles} />
    </form>
  )
}
