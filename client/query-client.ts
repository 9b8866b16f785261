/** How the cache of the HTTP interface behaves: what others change arrives by the event stream, so nothing is polled. */
import { QueryClient } from '@tanstack/react-query'
import { Problem } from './request'

/** Makes the cache: one for each browser tab, and one for each page the server renders. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        // Comparing ten thousand annotations after each mark costs more than drawing what has changed.
        structuralSharing: false,
        retry: (failures, error) => failures < 3 && error instanceof Problem && error.isPassing,
      },
    },
  })
}
