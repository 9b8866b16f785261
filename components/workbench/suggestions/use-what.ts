import { useFormatter, useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { Listed } from '@/domain/reading/offers/in-order'

/** Gives what a suggestion would be, in a few words: whose and how, or why it is worth checking. */
export function useWhat(): (suggestion: Listed) => string {
  const t = useTranslations('suggestions')
  const manners = useTranslations('annotation.manners')
  const format = useFormatter()
  return useCallback(
    (suggestion) => {
      if (suggestion.kind === 'claim') {
        const list = format.list(suggestion.found.reasons.slice(0, 3).map((reason) => t(`reasons.${reason}`)))
        return list === '' ? t('claim') : capital(list)
      }
      const isPartial = suggestion.kind === 'quote' && suggestion.found.kind === 'partial'
      const manner = suggestion.kind === 'indirect' ? 'paraphrase' : isPartial ? 'partial' : 'direct'
      return `${capital(suggestion.found.speaker ?? t('nobody'))}, ${manners(manner)}`
    },
    [t, manners, format],
  )
}

/** Who speaks may be words of the text that are no name: “de brandweer”. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
