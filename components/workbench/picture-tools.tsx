'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ImagePlus, LoaderCircle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { drafts } from '@/client/drafts'
import { Problem } from '@/client/request'
import { changeImage, holdPlace, selectedImage, type HeldPlace, type ImageWords } from '@/editor/images'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { Tool } from '../text-tools/tool'
import { Button } from '../ui/button'
import styles from './picture-tools.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** What the desk keeps; the server looks at the bytes and has the last word. */
const KINDS = 'image/png,image/jpeg,image/webp,image/gif,image/avif'
const FIELDS = ['caption', 'credit', 'alt'] as const

/** The button that asks for a picture. */
export function PictureTool() {
  const { actions } = useWorkbench()
  const t = useTranslations('edit.picture')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Tool label={t('add')} Icon={ImagePlus} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={KINDS}
        multiple
        hidden
        aria-label={t('add')}
        onChange={(event) => {
          actions.addPictures([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}

/** Below the tools: pictures on their way, why one was refused, and the words of the one that is selected. */
export function PictureState({ editor }: { editor: Editor }) {
  const { store } = useWorkbench()
  const t = useTranslations('edit.picture')
  const problemText = useProblemSentence()
  const { waiting, problem } = useStore(store, (state) => state.pictures)
  const selected = useEditorState({ editor, selector: ({ editor }) => selectedImage(editor) })
  return (
    <>
      {waiting > 0 && (
        <p className={styles.line} role="status">
          <LoaderCircle aria-hidden size={16} className={styles.turning} />
          {t('waiting', { count: waiting })}
        </p>
      )}
      {problem !== null && (
        <p className={styles.line} role="alert">
          {problem instanceof Problem && problem.kind === 'unsupported' ? t('otherKind') : problemText(problem)}
          <Button
            onClick={() => {
              store.set({ pictures: { waiting, problem: null } })
              editor.view.focus()
            }}
          >
            {t('understood')}
          </Button>
        </p>
      )}
      {selected && <PictureWords key={selected.src} editor={editor} picture={selected} />}
    </>
  )
}

type Picture = ImageWords & { position: number }

function PictureWords({ editor, picture }: { editor: Editor; picture: Picture }) {
  const t = useTranslations('edit.picture')
  return (
    <div className={styles.words} role="group" aria-label={t('words')}>
      {FIELDS.map((name) => (
        <PictureField key={name} name={name} editor={editor} picture={picture} />
      ))}
    </div>
  )
}

/** What is typed, for the picture it was begun on, wherever that is by now. */
interface Typed {
  text: string
  place: HeldPlace
  /** Takes it off the list of what is not saved yet. */
  forget: () => void
}

/**
 * One of the words of a picture. What is typed comes into the text on Enter and Escape, which go there, and whenever the
 * field is left: for another, for Annotate mode, with the page. Until then it counts as not saved.
 */
function PictureField({ name, editor, picture }: { name: keyof ImageWords; editor: Editor; picture: Picture }) {
  const t = useTranslations('edit.picture')
  const [text, setText] = useState<string | null>(null)
  const typed = useRef<Typed>(undefined)
  const put = (): void => {
    const { current } = typed
    typed.current = undefined
    setText(null)
    if (!current) return
    current.forget()
    current.place.release()
    if (!editor.isDestroyed) changeImage(editor, current.place.position(), { [name]: current.text })
  }
  const handleChange = (text: string): void => {
    setText(text)
    if (typed.current) typed.current.text = text
    else typed.current = { text, place: holdPlace(editor, picture.position), forget: drafts.keep(put) }
  }
  const putOnLeaving = useEffectEvent(put)
  useEffect(() => () => putOnLeaving(), [])
  return (
    <label>
      <span>{t(name)}</span>
      <input
        value={text ?? picture[name] ?? ''}
        placeholder={t(`${name}Hint`)}
        onChange={(event) => handleChange(event.target.value)}
        onBlur={put}
        onKeyDown={(event) => {
          // Composing, these keys only end the word.
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
          event.preventDefault()
          editor.view.focus()
        }}
      />
    </label>
  )
}
