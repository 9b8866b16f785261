'use client'

import { TextCursorInput } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/domain/contract/annotation'
import { Button } from '../../ui/button'
import { useStore } from '../store'
import { useWorkbench } from '../workbench-context'
import { focusAfterLeaving } from './focus-after-leaving'

/** Puts a lost range on the words that are selected; `index` null: the whole annotation. */
export function PutAtSelection({ annotation, index }: { annotation: Annotation; index: number | null }) {
  const { store, actions, editor } = useWorkbench()
  const t = useTranslations('workbench.drawer')
  const hasSelection = useStore(store, (state) => state.selected !== null)
  return (
    <Button
      size="small"
      disabled={!hasSelection}
      title={hasSelection ? undefined : t('selectFirst')}
      onClick={() => {
        const place = actions.selectedPlace()
        if (!place) return
        actions.putOn(annotation, index, place)
        focusAfterLeaving(editor)
      }}
    >
      <TextCursorInput aria-hidden /> {t('putAtSelection')}
    </Button>
  )
}
