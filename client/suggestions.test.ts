import { describe, expect, test } from 'vitest'
import { QueryClient } from '@tanstack/react-query'
import type { Dismissal } from '@/domain/contract/suggestion'
import type { Event } from '@/domain/contract/event'
import { placesOf } from '@/domain/reading/dismissed'
import { articleFollower } from './follow-article'
import { dismissalsQuery, expectedDismissals, nameCorrectionsQuery } from './suggestions'

const TEXT = 'De dijk is oud. Het water stijgt.'

test('what is dismissed here is known by its words at once, as it will be by the server', () => {
  const wanted = { version: 3, items: [{ id: 'd1', kind: 'passage' as const, ranges: [{ start: 16, end: 33 }] }] }
  const [dismissal] = expectedDismissals('a1', { wanted, text: TEXT, by: { id: 'p1', name: 'Marieke' }, now: new Date(0) })
  expect(dismissal).toMatchObject({ exact: 'Het water stijgt.', prefix: 'De dijk is oud. ', suffix: '', start: 16, end: 33 })
  expect(placesOf(TEXT, [dismissal as Dismissal]).get('d1')).toEqual({ start: 16, end: 33 })
})

describe('what others say is heard of', () => {
  const event = (type: string, articleId = 'a1'): Event => ({
    ...{ seq: 9, at: new Date(0).toISOString(), actor: { id: 'p2', name: 'Joost' }, type },
    ...{ articleId, annotationId: null, version: null, data: {} },
  })

  test.each([
    ['dismissal.created', [true, false]],
    ['dismissal.deleted', [true, false]],
    ['speaker.corrected', [false, true]],
    ['article.restored', [false, false]],
  ])('%s', (type, old) => {
    const queryClient = new QueryClient()
    const queries = [dismissalsQuery('a1'), nameCorrectionsQuery('a1')]
    for (const { queryKey } of queries) queryClient.setQueryData(queryKey, { items: [] })
    const follower = articleFollower({
      articleId: 'a1',
      queryClient,
      outbox: { isWaiting: () => false },
      onText: () => undefined,
      whenAtRest: () => undefined,
    })
    follower.take(event(type, 'a2'))
    expect(queries.map(({ queryKey }) => queryClient.getQueryState(queryKey as readonly unknown[])?.isInvalidated)).toEqual([false, false])
    follower.take(event(type))
    expect(queries.map(({ queryKey }) => queryClient.getQueryState(queryKey as readonly unknown[])?.isInvalidated)).toEqual(old)
  })
})
