'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { scrollToPosition } from '@/editor/annotations/commands'
import { closeFind, findNext, findPrevious, findState, findText, replaceAllMatches, replaceMatch } from '@/editor/find-commands'
import { Tool } from '../text-tools/tool'
import { Button } from '../ui/button'
import { focusOnMount } from '../ui/focus-on-mount'
import styles from './find-panel.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Find, in both modes; replace, where the text is open. */
export function FindPanel() {
  const { editor, store } = useWorkbench()
  const isFinding = useStore(store, (state) => state.isFinding)
  return isFinding && editor ? <Panel editor={editor} /> : null
}

function Panel({ editor }: { editor: Editor }) {
  const { store, actions } = useWorkbench()
  const t = useTranslations('edit.find')
  const isEditing = useStore(store, (state) => state.isEditing)
  const [query, setQuery] = useState(() => selectedLine(editor))
  const [replacement, setReplacement] = useState('')
  const [options, setOptions] = useState({ matchCase: false, wholeWord: false })
  const [replaced, setReplaced] = useState<number | null>(null)
  const found = useEditorState({
    editor,
    selector: ({ editor }) => ({ count: findState(editor).matches.length, index: findState(editor).index }),
  })
  const panel = useRef<HTMLElement>(null)
  /** Brings the current place into sight, and not behind this panel. */
  const showCurrent = useCallback((): void => {
    const { matches, index } = findState(editor)
    const place = matches[index]
    if (place) scrollToPosition(editor, place.from, undefined, (panel.current?.getBoundingClientRect().bottom ?? 0) + 56)
  }, [editor])
  useEffect(() => {
    findText(editor, query, options)
    // How many there are makes the panel higher on a phone.
    const frame = requestAnimationFrame(showCurrent)
    return () => cancelAnimationFrame(frame)
  }, [editor, query, options, showCurrent])
  useEffect(() => () => void (editor.isDestroyed || closeFind(editor)), [editor])

  const go = (direction: 1 | -1): void => {
    if (direction === 1) findNext(editor)
    else findPrevious(editor)
    showCurrent()
  }
  const replaceOne = (): void => {
    setReplaced(null)
    replaceMatch(editor, replacement)
    showCurrent()
  }
  // A button that has nothing left to do lets go of the focus. In the text the next key takes back what was replaced.
  const inText = (): void => {
    if (findState(editor).matches.length === 0) editor.view.focus()
  }
  const replaceAll = (): void => {
    setReplaced(replaceAllMatches(editor, replacement))
    editor.view.focus()
  }
  const handleKeys = (event: KeyboardEvent, onEnter: () => void): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      onEnter()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      actions.stopFinding()
    }
  }
  const told =
    replaced !== null ? t('replaced', { count: replaced }) : query === '' ? '' : t('found', { count: found.count, index: found.index + 1 })
  return (
    <search ref={panel} className={styles.panel} aria-label={t('label')}>
      <div className={styles.row}>
        <input
          id="find-words"
          className={styles.field}
          aria-label={t('query')}
          placeholder={t('query')}
          value={query}
          ref={focusOnMount}
          onChange={(event) => {
            setReplaced(null)
            setQuery(event.target.value)
          }}
          onKeyDown={(event) => handleKeys(event, () => go(event.shiftKey ? -1 : 1))}
        />
        <span className={styles.count} role="status">
          {told}
        </span>
        <Tool
          label={t('matchCase')}
          Icon={CaseSensitive}
          isOn={options.matchCase}
          onPress={() => setOptions({ ...options, matchCase: !options.matchCase })}
        />
        <Tool
          label={t('wholeWord')}
          Icon={WholeWord}
          isOn={options.wholeWord}
          onPress={() => setOptions({ ...options, wholeWord: !options.wholeWord })}
        />
        <Tool label={t('previous')} Icon={ChevronUp} isDisabled={found.count === 0} onPress={() => go(-1)} />
        <Tool label={t('next')} Icon={ChevronDown} isDisabled={found.count === 0} onPress={() => go(1)} />
        <Tool label={t('close')} Icon={X} onPress={() => actions.stopFinding()} />
      </div>
      {isEditing ? (
        <div className={styles.row}>
          <input
            className={styles.field}
            aria-label={t('replacement')}
            placeholder={t('replacement')}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={(event) => handleKeys(event, replaceOne)}
          />
          <Button
            disabled={found.count === 0}
            onClick={() => {
              replaceOne()
              inText()
            }}
          >
            {t('replace')}
          </Button>
          <Button disabled={found.count === 0} onClick={replaceAll}>
            {t('replaceAll')}
          </Button>
        </div>
      ) : (
        <div className={styles.row}>
          <Button onClick={() => actions.setEditing(true)}>{t('toReplace')}</Button>
        </div>
      )}
    </search>
  )
}

/** What is selected is probably what is looked for, when it is short. */
function selectedLine(editor: Editor): string {
  const { from, to } = editor.state.selection
  const words = editor.state.doc.textBetween(from, to, '\n')
  return words.length <= 60 && !words.includes('\n') ? words : ''
}
