/** A desk in memory with one article: what tests of its text, its annotations and its history begin with. */
import type { Node } from '@tiptap/pm/model'
import type { Person } from '@/domain/annotation/permissions'
import { schema } from '@/domain/article/schema'
import { Refusal } from '@/domain/contract/refusal'
import { addArticle } from '../articles'
import type { Database } from '../database'
import { openDatabase } from '../open'

export const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
export const joost: Person = { id: 'p2', name: 'Joost Bakker', email: 'j@example.org', role: 'member' }

/** So many minutes after the article came in. */
export const minute = (n: number): Date => new Date(Date.parse('2026-11-24T10:00:00Z') + n * 60_000)

export const FIELDS = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }

/** A document of one paragraph for each text. */
export function docOf(...texts: string[]): Node {
  return schema.nodeFromJSON({ type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) })
}

export function deskWith(...texts: string[]): { db: Database; articleId: string } {
  const db = openDatabase(':memory:')
  const { article } = addArticle(db, marieke, { ...FIELDS, doc: docOf(...texts), annotations: [], request: 1 }, minute(0))
  return { db, articleId: article.id }
}

/** Why something is refused; `done` when it is not. */
export function kindOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.kind
  }
  return 'done'
}

/** How something is refused. Throws when it is not. */
export function refusalOf(work: () => unknown): Refusal {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('It was not refused.')
}
