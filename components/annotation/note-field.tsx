'use client'

import { Placeholder, UndoRedo } from '@tiptap/extensions'
import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Draft, type Shown } from '@/client/draft'
import { drafts } from '@/client/drafts'
import { Problem } from '@/client/request'
import { ArticleText } from '../article/article-text'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { FormatTools } from '../text-tools/format-tools'
import { LinkField } from '../text-tools/link-field'
import { noteExtensions } from '@/domain/article/schema'
import type { DocJson } from '@/domain/contract/common'
import { HeldSelection } from '@/editor/held-selection'
import styles from './note-field.module.css'

/** Milliseconds without a key after which a note is sent. */
const PAUSE = 600

export interface NoteFieldProps {
  label: string
  placeholder: string
  shown: Shown<DocJson | null>
  /** Called with what was typed, and what it was begun on. */
  onSave: (note: DocJson | null, begunOn: Shown<DocJson | null>) => Promise<void>
}

/**
 * A note of bold, italic, links and lists that saves by itself. Until it takes the focus it is shown as text: an
 * editor for every card that is opened would cost more than the rest of the card.
 */
export function NoteField(props: NoteFieldProps) {
  const { label, placeholder } = props
  const note = props.shown.value
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

function NoteEditor({ label, placeholder, shown, onSave, start }: NoteFieldProps & { start: Start }) {
  const t = useTranslations('format')
  const problemText = useProblemSentence()
  const [problem, setProblem] = useState<unknown>(null)
  const [isLinking, setLinking] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const forget = useRef<() => void>(undefined)
  const draft = useRef<Draft<DocJson | null>>(undefined)
  const newest = useRef(shown)

  // What somebody else wrote is taken over unless something typed here still waits.
  const showNewest = (editor: Editor): void => {
    if (editor.isDestroyed || draft.current?.isDone(noteIn(editor)) === false) return
    draft.current = undefined
    const { value } = newest.current
    if (!editor.schema.nodeFromJSON(value ?? EMPTY).eq(editor.state.doc)) editor.commands.setContent(value ?? EMPTY, { emitUpdate: false })
  }
  const save = (editor: Editor | null): void => {
    clearTimeout(timer.current)
    forget.current?.()
    if (!editor || editor.isDestroyed || !draft.current) return
    const sent = draft.current
    const written = noteIn(editor)
    if (!sent.isToBeSent(written)) return
    setProblem(null)
    sent.send(written, onSave).then(
      () => showNewest(editor),
      (refusal: unknown) => {
        setProblem(refusal)
        // Of somebody who was quicker, the card itself shows both versions; what was typed after it stays.
        if (!isStale(refusal) || editor.isDestroyed || JSON.stringify(noteIn(editor)) !== JSON.stringify(written)) return
        draft.current = undefined
        showNewest(editor)
      },
    )
  }

  const editor = useEditor({
    // Made by a press or a key, never on the server.
    immediatelyRender: true,
    injectCSS: false,
    extensions: [...noteExtensions, UndoRedo, HeldSelection, Placeholder.configure({ placeholder })],
    content: shown.value ?? EMPTY,
    editorProps: {
      attributes: { class: styles.text ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      // Escape leaves the card; ProseMirror would select the paragraph instead, and keep the key for itself.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Escape' },
    },
    onUpdate: ({ editor }) => {
      draft.current ??= new Draft(shown)
      clearTimeout(timer.current)
      forget.current?.()
      timer.current = setTimeout(() => save(editor), PAUSE)
      forget.current = drafts.keep(() => save(editor))
    },
    onBlur: ({ editor }) => {
      save(editor)
      showNewest(editor)
    },
  })
  // By an effect and not Tiptap's `autofocus`, whose timer may run out before the field is on the page.
  const takeFocus = useEffectEvent(() => editor.commands.focus(start === 'end' ? 'end' : (editor.view.posAtCoords(start)?.pos ?? 'end')))
  useEffect(() => void takeFocus(), [editor])
  const saveOnLeaving = useEffectEvent(() => save(editor))
  useEffect(() => () => saveOnLeaving(), [])
  const takeOver = useEffectEvent(() => showNewest(editor))
  useEffect(() => {
    newest.current = shown
    takeOver()
  }, [editor, shown])

  return (
    <div className={styles.field}>
      <EditorContent editor={editor} />
      <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
        <FormatTools editor={editor} onLink={() => setLinking(true)} />
      </div>
      {isLinking && <LinkField editor={editor} onDone={() => setLinking(false)} />}
      {problem !== null && !isStale(problem) && (
        <p className={styles.problem} role="alert">
          {problemText(problem)}
        </p>
      )}
    </div>
  )
}

const EMPTY: DocJson = { type: 'doc', content: [{ type: 'paragraph' }] }

function noteIn(editor: Editor): DocJson | null {
  return editor.isEmpty ? null : (editor.getJSON() as DocJson)
}

function isStale(problem: unknown): boolean {
  return problem instanceof Problem && problem.kind === 'stale'
}
