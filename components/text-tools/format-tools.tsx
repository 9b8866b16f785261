'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, Link, List, ListOrdered } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isSafeHref } from '@/domain/article/href'
import { focusOnMount } from '../ui/focus-on-mount'
import { Tool } from './tool'
import styles from './text-tools.module.css'

/** Bold, italic, links and lists: what a note and an article have alike. */
export function FormatTools({ editor }: { editor: Editor | null }) {
  const t = useTranslations('format')
  const active = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor?.isActive('bold') ?? false,
      italic: editor?.isActive('italic') ?? false,
      link: editor?.isActive('link') ?? false,
      bullets: editor?.isActive('bulletList') ?? false,
      numbers: editor?.isActive('orderedList') ?? false,
    }),
  })
  const [address, setAddress] = useState<string | null>(null)
  const tools = [
    { name: 'bold', Icon: Bold, keys: 'Ctrl B', run: () => editor?.chain().focus().toggleMark('bold').run() },
    { name: 'italic', Icon: Italic, keys: 'Ctrl I', run: () => editor?.chain().focus().toggleMark('italic').run() },
    { name: 'link', Icon: Link, keys: '', run: () => setAddress(String(editor?.getAttributes('link')['href'] ?? '')) },
    { name: 'bullets', Icon: List, keys: 'Ctrl Shift 8', run: () => editor?.chain().focus().toggleList('bulletList', 'listItem').run() },
    {
      name: 'numbers',
      Icon: ListOrdered,
      keys: 'Ctrl Shift 7',
      run: () => editor?.chain().focus().toggleList('orderedList', 'listItem').run(),
    },
  ] as const
  return (
    <>
      {tools.map(({ name, Icon, keys, run }) => (
        <Tool key={name} label={t(name)} Icon={Icon} keys={keys} isOn={active?.[name] ?? false} onPress={run} />
      ))}
      {address !== null && <LinkField editor={editor} before={address} onDone={() => setAddress(null)} />}
    </>
  )
}

/** Where a link leads. Emptied, it takes the link off. */
function LinkField({ editor, before, onDone }: { editor: Editor | null; before: string; onDone: () => void }) {
  const t = useTranslations('format')
  const [address, setAddress] = useState(before)
  const [isRefused, setRefused] = useState(false)
  const put = (): void => {
    const href = address.trim()
    const whole = /^[a-z]+:/i.test(href) ? href : `https://${href}`
    if (href !== '' && !isSafeHref(whole)) return setRefused(true)
    const chain = editor?.chain().focus().extendMarkRange('link')
    if (href === '') chain?.unsetMark('link').run()
    else if (editor?.state.selection.empty && !editor.isActive('link'))
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: whole, marks: [{ type: 'link', attrs: { href: whole } }] })
        .run()
    else chain?.setMark('link', { href: whole }).run()
    onDone()
  }
  return (
    <input
      className={styles.address}
      aria-label={t('address')}
      aria-invalid={isRefused}
      title={isRefused ? t('badAddress') : undefined}
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
        editor?.commands.focus()
      }}
    />
  )
}
