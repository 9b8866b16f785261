'use client'

import { useTranslations, type Messages } from 'next-intl'
import { Problem } from '@/client/request'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Refusal } from '@/domain/contract/refusal'

type Code = keyof Messages['newArticle']['refusals']

/** Gives the sentence for why something could not be read or added; each says what to do. */
export function useImportSentence(): (error: unknown) => string {
  const t = useTranslations('newArticle.refusals')
  const others = useProblemSentence()
  return (error) => {
    const more = error instanceof Problem ? error.body : error instanceof Refusal ? { ...error.details.more } : {}
    const code = more['code']
    return typeof code === 'string' && t.has(code as Code) ? t(code as Code) : others(error)
  }
}
