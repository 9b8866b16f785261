/** Keeps the lists of articles and tags up to date with what others do. */
import type { QueryClient } from '@tanstack/react-query'
import { listen } from './event-stream'
import { tagsQuery } from './tags'

/** So long (milliseconds) changes are gathered: somebody who marks much makes one request here, not many. */
const GATHER = 400

export interface FollowOptions {
  /** The number of the newest event that the page already shows. */
  since: number
  queryClient: QueryClient
}

/** Follows until the function it gives is called. */
export function followLists({ since, queryClient }: FollowOptions): () => void {
  const touched = new Set<'tags' | 'articles'>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const load = () => {
    timer = undefined
    if (touched.has('tags')) void queryClient.invalidateQueries(tagsQuery)
    if (touched.has('articles')) void queryClient.invalidateQueries({ queryKey: ['articles'] })
    touched.clear()
  }
  const stop = listen({
    since,
    onEvent: ({ type }) => {
      // Tags are counted by the annotations that carry them.
      if (/^(tag|annotation|article)\./.test(type)) touched.add('tags')
      if (/^(annotation|article)\./.test(type)) touched.add('articles')
      if (touched.size > 0) timer ??= setTimeout(load, GATHER)
    },
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
