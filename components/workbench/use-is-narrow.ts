import { useSyncExternalStore } from 'react'

/** The width below which the margin is a sheet (DESIGN); the same as in the style sheets. */
const NARROW = '(width < 1024px)'

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether cards open in a sheet at this moment. */
export const isNarrow = (): boolean => window.matchMedia(NARROW).matches

/** Whether cards open in a sheet; on the server the wide page is painted, and its style sheet hides what a phone does not show. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow, () => false)
}
