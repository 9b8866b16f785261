'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, Link, List, ListOrdered } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Tool } from './tool'

export interface FormatToolsProps {
  editor: Editor | null
  /** Called to ask where a link leads: for that there is a `LinkField` below the tools. */
  onLink: () => void
}

/** Bold, italic, links and lists: what a note and an article have alike. */
export function FormatTools({ editor, onLink }: FormatToolsProps) {
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
  const tools = [
    { name: 'bold', Icon: Bold, keys: 'Ctrl B', run: () => editor?.chain().focus().toggleMark('bold').run() },
    { name: 'italic', Icon: Italic, keys: 'Ctrl I', run: () => editor?.chain().focus().toggleMark('italic').run() },
    { name: 'link', Icon: Link, keys: '', run: onLink },
    { name: 'bullets', Icon: List, keys: 'Ctrl Shift 8', run: () => editor?.chain().focus().toggleList('bulletList', 'listItem').run() },
    {
      name: 'numbers',
      Icon: ListOrdered,
      keys: 'Ctrl Shift 7',
      run: () => editor?.chain().focus().toggleList('orderedList', 'listItem').run(),
    },
  ] as const
  return tools.map(({ name, Icon, keys, run }) => (
    <Tool key={name} label={t(name)} Icon={Icon} keys={keys} isOn={active?.[name] ?? false} onPress={run} />
  ))
}
