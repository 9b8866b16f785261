/** Which annotations lie in the drawers of the margin, because they stand on no words of the text. */
import type { LightAnnotation } from '@/domain/contract/annotation'

export type DrawerName = 'detached' | 'notes'

/** The drawers an annotation is listed in: with the detached ones as soon as one of its places has lost its words. */
export function drawersWith({ ranges, state }: LightAnnotation): DrawerName[] {
  return state === 'detached' ? ['detached'] : ranges.length === 0 ? ['notes'] : []
}

/** The drawer that holds its card, as there is no place for it in the margin; null when there is. */
export function drawerOf(item: LightAnnotation): DrawerName | null {
  return item.ranges.some((range) => range.from !== null) ? null : (drawersWith(item)[0] ?? null)
}
