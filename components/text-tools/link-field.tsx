'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import { isSafeHref } from '@/domain/article/href'
import { holdSelection } from '@/editor/held-selection'
import { focusOnMount } from '../ui/focus-on-mount'
import styles from './link-field.module.css'

/** Where a link leads, asked below the tools. Emptied, it takes the link off. */
export function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('format')
  const refusalId = useId()
  const [address, setAddress] = useState(() => String(editor.getAttributes('link')['href'] ?? ''))
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    holdSelection(editor, true)
    return () => holdSelection(editor, false)
  }, [editor])
  const put = (): void => {
    const href = address.trim()
    const whole = /^[a-z]+:/i.test(href) ? href : `https://${href}`
    if (href !== '' && !isSafeHref(whole)) return setRefused(true)
    const chain = editor.chain().focus().extendMarkRange('link')
    if (href === '') chain.unsetMark('link').run()
    else if (editor.state.selection.empty && !editor.isActive('link'))
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: whole, marks: [{ type: 'link', attrs: { href: whole } }] })
        .run()
    else chain.setMark('link', { href: whole }).run()
    onDone()
  }
  return (
    <div className={styles.link}>
      <input
        className={styles.address}
        aria-label={t('address')}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? refusalId : undefined}
        placeholder="https://"
        value={address}
        ref={focusOnMount}
        onChange={(event) => {
          setRefused(false)
          setAddress(event.target.value)
        }}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            put()
          }
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone()
          editor.commands.focus()
        }}
      />
      {isRefused && (
        <p id={refusalId} className={styles.refusal} role="alert">
          {t('badAddress')}
        </p>
      )}
    </div>
  )
}
