'use client'

import { useTranslations, type Messages } from 'next-intl'
import { useCallback } from 'react'
import type { Warning } from '@/domain/contract/article'

type Code = keyof Messages['newArticle']['warnings']

/** Gives the sentence for what was dropped or changed on the way in. */
export function useLossSentence(): (loss: Warning) => string {
  const t = useTranslations('newArticle.warnings')
  return useCallback(
    ({ code, message, count = 1, words = '' }: Warning) => (t.has(code as Code) ? t(code as Code, { count, words }) : message),
    [t],
  )
}
