/** What an event of the log means for people: its verb, without what programs need. */
import type { Did } from '@/domain/contract/history'

const VERBS: Record<string, Did> = {
  'annotation.created': 'marked',
  'annotation.settled': 'settled',
  'annotation.confirmed': 'confirmed',
  'annotation.reopened': 'reopened',
  'annotation.updated': 'changed',
  'annotation.reverted': 'reverted',
  'annotation.deleted': 'deleted',
  'annotation.restored': 'restored',
  'article.updated': 'detailed',
}

/** Null for events that histories do not tell. */
export function didOf(type: string, { isMoved, isRetitled = false }: { isMoved: boolean; isRetitled?: boolean }): Did | null {
  if (type.startsWith('evidence.')) return 'sourced'
  if (isRetitled && type === 'article.updated') return 'retitled'
  if (isMoved && type === 'annotation.updated') return 'moved'
  return VERBS[type] ?? null
}
