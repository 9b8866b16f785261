/** The article that a page is about, for the person who looks at it; once for a request. */
import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getArticle } from '@/db/articles'
import { Id } from '@/domain/contract/common'
import { Refusal } from '@/domain/contract/refusal'
import { database } from './database'
import { pagePerson } from './person'

/** Shows that nothing is there when there is no such article. `readAt`: milliseconds since 1970 (UTC). */
export const loadArticle = cache(async (id: string) => {
  const person = await pagePerson()
  const known = Id.safeParse(id)
  if (!known.success) notFound()
  try {
    return { person, article: getArticle(database(), person, known.data), readAt: Date.now() }
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.kind === 'missing') notFound()
    throw refusal
  }
})
