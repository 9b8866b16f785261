import { useQuery } from '@tanstack/react-query'
import { conflictsQuery } from '@/client/annotations'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { MarginCardProps } from './margin-card'
import { useStore } from './store'
import { useScale } from './use-shown'
import { useWorkbench } from './workbench-context'

/** Gives what a card needs. Asked once for a list of cards: a subscription of each would cost more than the cards themselves. */
export function useCards(): (item: LightAnnotation) => MarginCardProps {
  const { store } = useWorkbench()
  const activeId = useStore(store, (state) => state.activeId)
  const conflicts = useQuery(conflictsQuery).data
  const scale = useScale()
  const goneOn = useStore(store, (state) => state.goneOn)
  return (item) => ({ item, isOpen: item.id === activeId, conflict: conflicts?.[item.id], scale, hasGoneOn: goneOn.has(item.id) })
}
