'use client'

import { Placeholder, UndoRedo } from '@tiptap/extensions'
import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { drafts } from '@/client/drafts'
import { Problem } from '@/client/request'
import { ArticleText } from '../article/article-text'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { FormatTools } from '../text-tools/format-tools'
import { noteExtensions } from '@/domain/article/schema'
import type { DocJson } from '@/domain/contract/common'
import styles from './note-field.module.css'

/** Milliseconds without a key after which a note is sent. */
const PAUSE = 600

export interface NoteFieldProps {
  label: string
  placeholder: string
  note: DocJson | null
  onSave: (note: DocJson | null) => Promise<void>
}

/**
 * A note of bold, italic, links and lists that saves by itself. Until it takes the focus it is shown as text: an
 * editor for every card that is opened would cost more than the rest of the card.
 */
export function NoteField(props: NoteFieldProps) {
  const { label, placeholder, note } = props
  const [start, setStart] = useState<Start | null>(null)
  const pressed = useRef<Start>('end')
  if (start) return <NoteEditor {...props} start={start} />
  return (
    <div className={styles.field}>
      <div
        className={styles.text}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        aria-placeholder={placeholder}
        onPointerDown={(event) => {
          pressed.current = { left: event.clientX, top: event.clientY }
        }}
        onFocus={() => setStart(pressed.current)}
      >
        {note ? <ArticleText doc={note} /> : <p className={styles.placeholder}>{placeholder}</p>}
      </div>
    </div>
  )
}

/** Where the caret comes: at the end, or where the text was pressed (pixels of the window). */
type Start = 'end' | { left: number; top: number }

function NoteEditor({ label, placeholder, note, onSave, start }: NoteFieldProps & { start: Start }) {
  const t = useTranslations('format')
  const problemText = useProblemSentence()
  const [problem, setProblem] = useState<unknown>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const forget = useRef<() => void>(undefined)
  const saved = useRef(JSON.stringify(note))

  const save = (editor: Editor | null): void => {
    clearTimeout(timer.current)
    forget.current?.()
    if (!editor || editor.isDestroyed) return
    const next = editor.isEmpty ? null : (editor.getJSON() as DocJson)
    const written = JSON.stringify(next)
    if (written === saved.current) return
    const before = saved.current
    saved.current = written
    setProblem(null)
    onSave(next).catch((refusal: unknown) => {
      saved.current = before
      setProblem(refusal)
    })
  }

  const editor = useEditor({
    // Made by a press or a key, never on the server.
    immediatelyRender: true,
    injectCSS: false,
    extensions: [...noteExtensions, UndoRedo, Placeholder.configure({ placeholder })],
    content: note ?? { type: 'doc', content: [{ type: 'paragraph' }] },
    editorProps: {
      attributes: { class: styles.text ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      // Escape leaves the card; ProseMirror would select the paragraph instead, and keep the key for itself.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Escape' },
    },
    onUpdate: ({ editor }) => {
      clearTimeout(timer.current)
      forget.current?.()
      timer.current = setTimeout(() => save(editor), PAUSE)
      forget.current = drafts.keep(() => save(editor))
    },
    onBlur: ({ editor }) => save(editor),
  })
  // By an effect and not Tiptap's `autofocus`, whose timer may run out before the field is on the page.
  const takeFocus = useEffectEvent(() => editor.commands.focus(start === 'end' ? 'end' : (editor.view.posAtCoords(start)?.pos ?? 'end')))
  useEffect(() => void takeFocus(), [editor])
  const saveOnLeaving = useEffectEvent(() => save(editor))
  useEffect(() => () => saveOnLeaving(), [])
  // What somebody else wrote is taken over only while nobody types here.
  useEffect(() => {
    const written = JSON.stringify(note)
    if (!editor || editor.isFocused || written === saved.current) return
    saved.current = written
    editor.commands.setContent(note ?? { type: 'doc', content: [{ type: 'paragraph' }] }, { emitUpdate: false })
  }, [editor, note])

  return (
    <div className={styles.field}>
      <EditorContent editor={editor} />
      <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
        <FormatTools editor={editor} />
      </div>
      {/* Of somebody who was quicker, the card itself shows both versions. */}
      {problem !== null && !(problem instanceof Problem && problem.kind === 'stale') && (
        <p className={styles.problem} role="alert">
          {problemText(problem)}
        </p>
      )}
    </div>
  )
}
