import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Annotation } from '@/domain/contract/annotation'
import type { Event } from '@/domain/contract/event'
import { annotationQuery, cacheAnnotation, lightAnnotationsQuery } from './annotations'
import { articleFollower } from './follow-article'
import { newQueryClient } from './query-client'
import { ANNOTATION, ARTICLE, stored } from './testing/annotation-page'

const before = stored(ANNOTATION)
const settled: Annotation = { ...before, version: 2, status: 'done', verdict: 'correct' }
const event: Event = {
  ...{ seq: 9, at: '2026-11-26T10:00:00Z', actor: { id: null, name: 'Joost' } },
  ...{ type: 'annotation.settled', articleId: ARTICLE, annotationId: ANNOTATION, version: 2, data: {} },
}

/** What the server answers, from the first request to the last; the last one goes on. */
let answers: (Annotation | Error)[]
beforeEach(() => {
  vi.stubGlobal('fetch', async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer instanceof Error) throw answer
    return Response.json({ version: 0, items: [answer] })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function page() {
  const queryClient = newQueryClient()
  queryClient.setQueryData(lightAnnotationsQuery(ARTICLE).queryKey, { version: 0, items: [] })
  cacheAnnotation(queryClient, before)
  const follower = articleFollower({
    ...{ articleId: ARTICLE, queryClient, outbox: { isWaiting: () => false } },
    ...{ onText: () => undefined, whenAtRest: (_name, act) => act() },
  })
  const listed = () => queryClient.getQueryData(lightAnnotationsQuery(ARTICLE).queryKey)?.items.map(({ status }) => status)
  return { queryClient, follower, listed }
}

test('the list takes in what somebody did, also when a card was opened a moment before that was heard', async () => {
  answers = [settled]
  const { queryClient, follower, listed } = page()
  queryClient.setQueryData(annotationQuery(ARTICLE, ANNOTATION).queryKey, settled)
  follower.take(event)
  await expect.poll(listed).toEqual(['done'])
})

test('what somebody else asked for and gave up is asked for again', async () => {
  answers = [new TypeError('unreachable'), settled]
  const { queryClient, follower, listed } = page()
  const card = queryClient.fetchQuery({ ...annotationQuery(ARTICLE, ANNOTATION), staleTime: 0, retry: false })
  follower.take(event)
  await expect(card).rejects.toThrow('cannot be reached')
  await expect.poll(listed).toEqual(['done'])
})

test('what was in flight when something was heard is asked for once more', async () => {
  answers = [before, settled]
  const { queryClient, follower, listed } = page()
  const card = queryClient.fetchQuery({ ...annotationQuery(ARTICLE, ANNOTATION), staleTime: 0 })
  follower.take(event)
  await card
  await expect.poll(listed).toEqual(['done'])
})
