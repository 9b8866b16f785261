'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ChevronDown, Redo2, Replace, TextQuote, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormatTools } from '../text-tools/format-tools'
import { LinkField } from '../text-tools/link-field'
import { Tool } from '../text-tools/tool'
import { Menu, MenuChoice } from '../ui/menu'
import styles from './edit-bar.module.css'
import { PictureState, PictureTool } from './picture-tools'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

const BLOCKS = ['paragraph', 'h2', 'h3', 'h4'] as const
type Block = (typeof BLOCKS)[number]

/** What can be done with the text while it is open for editing. */
export function EditBar() {
  const { editor, store } = useWorkbench()
  const isEditing = useStore(store, (state) => state.isEditing)
  return isEditing && editor ? <Tools editor={editor} /> : null
}

function Tools({ editor }: { editor: Editor }) {
  const { actions } = useWorkbench()
  const t = useTranslations('edit')
  const [isLinking, setLinking] = useState(false)
  const now = useEditorState({
    editor,
    selector: ({ editor }) => ({
      block: blockOf(editor),
      isQuotation: editor.isActive('blockquote'),
      canQuote: editor.can().toggleWrap('blockquote'),
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
    }),
  })
  return (
    <div className={styles.bar}>
      <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
        <Menu
          align="start"
          trigger={
            <button type="button" className={styles.block} aria-label={`${t('block')}: ${t(`blocks.${now.block}`)}`}>
              {t(`blocks.${now.block}`)}
              <ChevronDown aria-hidden size={14} />
            </button>
          }
        >
          <MenuChoice
            label={t('block')}
            value={now.block}
            choices={BLOCKS.map((block) => ({ value: block, label: t(`blocks.${block}`) }))}
            onChoose={(block) => setBlock(editor, block)}
          />
        </Menu>
        <span className={styles.line} aria-hidden />
        <FormatTools editor={editor} onLink={() => setLinking(true)} />
        <Tool
          label={t('quotation')}
          Icon={TextQuote}
          isOn={now.isQuotation}
          isDisabled={!now.canQuote}
          reason={t('noQuotation')}
          onPress={() => editor.chain().focus().toggleWrap('blockquote').run()}
        />
        <PictureTool />
        <span className={styles.line} aria-hidden />
        <Tool label={t('undo')} Icon={Undo2} keys="Ctrl Z" isDisabled={!now.canUndo} onPress={() => editor.chain().focus().undo().run()} />
        <Tool
          label={t('redo')}
          Icon={Redo2}
          keys="Ctrl Shift Z"
          isDisabled={!now.canRedo}
          onPress={() => editor.chain().focus().redo().run()}
        />
        <span className={styles.line} aria-hidden />
        <Tool label={t('find.label')} Icon={Replace} keys="Ctrl H" onPress={() => actions.find()} />
        <button type="button" className={styles.done} onClick={() => actions.setEditing(false)}>
          {t('done')} <kbd>Esc</kbd>
        </button>
      </div>
      {isLinking && <LinkField editor={editor} onDone={() => setLinking(false)} />}
      <PictureState editor={editor} />
    </div>
  )
}

function blockOf(editor: Editor): Block {
  const level = ([2, 3, 4] as const).find((one) => editor.isActive('heading', { level: one }))
  return level ? `h${level}` : 'paragraph'
}

function setBlock(editor: Editor, block: Block): void {
  const chain = editor.chain().focus()
  if (block === 'paragraph') chain.setNode('paragraph').run()
  else chain.setNode('heading', { level: Number(block[1]) }).run()
}
