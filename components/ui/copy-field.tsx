'use client'

import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from './button'
import styles from './copy-field.module.css'
import { Field } from './field'

/** Something to take along, shown once: selected by a click, copied by its button. */
export function CopyField({ label, hint, value }: { label: string; hint?: string; value: string }) {
  const t = useTranslations('common')
  const input = useRef<HTMLInputElement>(null)
  const [isCopied, setIsCopied] = useState(false)

  async function handleCopy() {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setIsCopied(true)
    } catch {
      // Without https a browser keeps its clipboard closed: it is selected, and the keys do it.
    }
  }

  return (
    <div className={styles.copy}>
      <Field
        ref={input}
        className={styles.field}
        label={label}
        hint={hint}
        value={value}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <Button onClick={() => void handleCopy()}>
        {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
        <span aria-live="polite">{t(isCopied ? 'copied' : 'copy')}</span>
      </Button>
    </div>
  )
}
