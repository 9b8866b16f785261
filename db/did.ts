/** What an event of the log means for people: its verb, without what programs need. */
import type { Did, DidToAnnotation } from '@/domain/contract/history'

const VERBS: Record<string, DidToAnnotation> = {
  'annotation.created': 'marked',
  'annotation.settled': 'settled',
  'annotation.confirmed': 'confirmed',
  'annotation.reopened': 'reopened',
  'annotation.updated': 'changed',
  'annotation.reverted': 'reverted',
  'annotation.deleted': 'deleted',
  'annotation.restored': 'restored',
}

/** Null for events that are not about an annotation, or that its history does not tell. */
export function didToAnnotation(type: string, { isMoved }: { isMoved: boolean }): DidToAnnotation | null {
  if (type.startsWith('evidence.')) return 'sourced'
  // That its verdict fell with the move, its fields tell.
  if (isMoved && (type === 'annotation.updated' || type === 'annotation.reopened')) return 'moved'
  return VERBS[type] ?? null
}

/** Null for events that no history tells. */
export function didOf(
  type: string,
  { isMoved, isRetitled, isPassage }: { isMoved: boolean; isRetitled: boolean; isPassage: boolean },
): Did | null {
  switch (type) {
    case 'article.updated':
      return isRetitled ? 'retitled' : 'detailed'
    case 'dismissal.created':
      return isPassage ? 'lookedAt' : 'dismissed'
    case 'dismissal.deleted':
      return 'offeredAgain'
    case 'speaker.corrected':
      return 'renamed'
    default:
      return didToAnnotation(type, { isMoved })
  }
}
