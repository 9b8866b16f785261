'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ImagePlus, LoaderCircle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Problem } from '@/client/request'
import { changeImage, selectedImage, type ImageWords } from '@/editor/images'
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
          <Button onClick={() => store.set({ pictures: { waiting, problem: null } })}>{t('understood')}</Button>
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

/** One of the words of a picture. Enter puts it into the text and goes there, where undo takes it back. */
function PictureField({ name, editor, picture }: { name: keyof ImageWords; editor: Editor; picture: Picture }) {
  const t = useTranslations('edit.picture')
  const [typed, setTyped] = useState<string | null>(null)
  const put = (): void => {
    if (typed !== null) changeImage(editor, picture.position, { [name]: typed })
    setTyped(null)
  }
  return (
    <label>
      <span>{t(name)}</span>
      <input
        value={typed ?? picture[name] ?? ''}
        placeholder={t(`${name}Hint`)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={put}
        onKeyDown={(event) => {
          // Composing, Enter only ends the word.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) editor.view.focus()
        }}
      />
    </label>
  )
}
