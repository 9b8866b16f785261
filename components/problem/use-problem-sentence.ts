'use client'

import { useTranslations } from 'next-intl'
import { Problem } from '@/client/request'

/** Gives the sentence, in the person's language, for anything that a request failed with. */
export function useProblemSentence(): (error: unknown) => string {
  const t = useTranslations('problems')
  return (error) => {
    if (!(error instanceof Problem)) return t('server')
    return error.isMissingPicture ? t('missingPicture') : t(error.kind, { detail: error.message })
  }
}
