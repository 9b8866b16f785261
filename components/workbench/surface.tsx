'use client'

import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, memo } from 'react'
import { ArticleText } from '../article/article-text'
import { readSelection } from '@/editor/selection'
import '../article/article-text.css'
import { languageName } from '../ui/language-name'
import { dateOf } from '../ui/partial-date'
import { useDates } from '../ui/use-dates'
import './annotated-text.css'
import { EditBar } from './edit-bar'
import { FindPanel } from './find-panel'
import { RangeHandles } from './range-handles'
import { SelectionMenu } from './selection-menu'
import styles from './surface.module.css'
import { TextState } from './text-state'
import { useWorkbench } from './workbench-context'

/** Keys that move the caret. */
const CARET_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/** The article, set for reading: what the server painted, and from the moment it is ready the editor in its place. */
export const Surface = memo(function Surface() {
  const { article, editor, store, actions } = useWorkbench()
  const t = useTranslations('workbench')
  const format = useDates()
  const sheet = useRef<HTMLDivElement>(null)
  const { language, publishedAt, byline, source, words } = article
  const facts = [
    publishedAt && dateOf(format, publishedAt),
    byline,
    source,
    language && languageName(language, t('locale')),
    t('words', { count: words }),
  ]

  useEffect(() => {
    const dom = editor?.view.dom
    if (!dom) return
    const handleDown = (): void => store.set({ isSelecting: true })
    const handleUp = (): void => {
      if (!store.get().isSelecting) return
      // A busy page hears so late where it was clicked that ProseMirror, given the focus back, would put its own caret there first.
      readSelection(editor.view)
      // The browser settles the selection after this event.
      requestAnimationFrame(() => {
        store.set({ isSelecting: false })
        if (store.get().sticky && store.get().selected) actions.markSticky()
        // Words selected in a locked text are about to be marked, or put on the open card: it stays open.
        if (store.get().isEditing) actions.followCaret()
      })
    }
    const handleKeyUp = ({ key, shiftKey }: KeyboardEvent): void => {
      if (!store.get().isEditing && (shiftKey || !CARET_KEYS.has(key))) return
      readSelection(editor.view)
      actions.followCaret()
    }
    dom.addEventListener('pointerdown', handleDown)
    dom.addEventListener('keyup', handleKeyUp)
    window.addEventListener('pointerup', handleUp)
    window.addEventListener('pointercancel', handleUp)
    return () => {
      dom.removeEventListener('pointerdown', handleDown)
      dom.removeEventListener('keyup', handleKeyUp)
      window.removeEventListener('pointerup', handleUp)
      window.removeEventListener('pointercancel', handleUp)
    }
  }, [editor, store, actions])

  return (
    <main id="content" className={styles.sheet}>
      <div className={styles.column} ref={sheet}>
        <div className={styles.tools}>
          <EditBar />
          <FindPanel />
        </div>
        <TextState />
        <p className={styles.facts}>
          {facts.filter(Boolean).map((fact) => (
            <span key={String(fact)}>{fact}</span>
          ))}
        </p>
        <h1 className={styles.title} lang={language ?? undefined}>
          {article.title}
        </h1>
        {editor ? (
          <EditorContent editor={editor} />
        ) : (
          <div className="article-text" lang={language ?? undefined}>
            <ArticleText doc={article.doc} />
          </div>
        )}
        <RangeHandles sheet={sheet} />
        <SelectionMenu sheet={sheet} />
      </div>
    </main>
  )
})
