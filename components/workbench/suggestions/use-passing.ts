import { useMemo } from 'react'
import type { Listed } from '@/domain/reading/offers/in-order'
import { useStore } from '../store'
import { useSettled } from '../use-shown'
import { useWorkbench } from '../workbench-context'
import type { Offered } from './offered-now'
import { passing } from './passing'
import { useWhat } from './use-what'

/** Of what is offered the suggestions that the filter lets through. */
export function usePassing({ map, suggestions }: Offered): readonly Listed[] {
  const { store } = useWorkbench()
  const openKey = useStore(store, (state) => state.suggestionKey)
  const filter = useStore(store, (state) => state.filter)
  const words = useSettled(filter.words.trim())
  const whatOf = useWhat()
  return useMemo(
    () => passing(suggestions, { ...filter, words }, { text: map?.text ?? '', whatOf, openKey }),
    [suggestions, filter, words, map, whatOf, openKey],
  )
}
