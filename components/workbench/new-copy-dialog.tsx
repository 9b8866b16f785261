'use client'

import { useTranslations } from 'next-intl'
import { memo, useEffect } from 'react'
import { useRestoreVersion } from '@/client/history'
import { Problem } from '@/client/request'
import type { Action } from '@/client/undo-stack'
import { NewCopy } from '../article/new-copy'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Takes a new copy of the text in. Taking it back brings the version before it back, as long as nobody has edited the text since. */
export const NewCopyDialog = memo(function NewCopyDialog() {
  const { article, store, text, undoStack } = useWorkbench()
  const t = useTranslations('history.copy')
  const problemText = useProblemSentence()
  const isOpen = useStore(store, (state) => state.dialog === 'copy')
  // What was typed here is part of the text that the copy is compared with.
  useEffect(() => {
    if (isOpen) void text.sync.flush()
  }, [isOpen, text])
  const { mutateAsync: restore } = useRestoreVersion(article.id)

  function say(sentence: string, act: (() => void) | null = null): void {
    store.set({ announcement: { text: sentence, turn: store.get().announcement.turn + 1, act, offer: 'undo' } })
  }

  function takenIn(before: number, after: number): Action {
    // Steps arrive before the answer to what made them: whoever presses undo and redo at once waits for it.
    let version = Promise.resolve(after)
    const bringBack = async (to: number): Promise<void> => {
      version = version.then(async (known) => (await restore({ to, version: known })).version)
      try {
        await version
      } catch (problem) {
        undoStack.drop(action)
        say(problem instanceof Problem && problem.kind === 'behind' ? t('notBack') : problemText(problem))
      }
    }
    const action: Action = { name: 'copy', undo: () => bringBack(before), redo: () => bringBack(after) }
    return action
  }

  return (
    <NewCopy
      article={article}
      isOpen={isOpen}
      onClose={() => store.set({ dialog: null })}
      onTaken={({ from, version }) => {
        const action = takenIn(from, version)
        undoStack.push(action)
        store.set({ dialog: null })
        say(t('taken'), () => undoStack.undo(action))
      }}
    />
  )
})
