'use client'

import { useTranslations } from 'next-intl'
import { memo, useEffect } from 'react'
import { useRestoreVersion } from '@/client/history'
import { NewCopy } from '../article/new-copy'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Takes a new copy of the text in. Taking it back brings the version before it back. */
export const NewCopyDialog = memo(function NewCopyDialog() {
  const { article, store, text } = useWorkbench()
  const t = useTranslations('history.copy')
  const isOpen = useStore(store, (state) => state.dialog === 'copy')
  // What was typed here is part of the text that the copy is compared with.
  useEffect(() => {
    if (isOpen) void text.sync.flush()
  }, [isOpen, text])
  const { mutate: restore } = useRestoreVersion(article.id)
  return (
    <NewCopy
      article={article}
      isOpen={isOpen}
      onClose={() => store.set({ dialog: null })}
      onTaken={({ from, version }) => {
        const { turn } = store.get().announcement
        store.set({
          dialog: null,
          announcement: { text: t('taken'), turn: turn + 1, act: () => restore({ to: from, version }), offer: 'undo' },
        })
      }}
    />
  )
})
