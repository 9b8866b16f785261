/** Keeps the timeline of one article up to date with what others do. */
import type { QueryClient } from '@tanstack/react-query'
import { listen } from './event-stream'
import { sittingsQuery } from './history'

/** Somebody who types sends many events: they are taken together for so many milliseconds. */
const TOGETHER = 1000

export interface FollowHistoryOptions {
  articleId: string
  /** The number of the newest event that the page already shows. */
  since: number
  queryClient: QueryClient
}

/** Follows until the function it gives is called. */
export function followHistory({ articleId, since, queryClient }: FollowHistoryOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const reload = (): void => {
    timer = undefined
    void queryClient.invalidateQueries(sittingsQuery(articleId))
    void queryClient.invalidateQueries({ queryKey: ['article', articleId, 'history', 'version'] })
  }
  const stop = listen({
    since,
    onEvent: (event) => {
      if (event.articleId === articleId) timer ??= setTimeout(reload, TOGETHER)
    },
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
