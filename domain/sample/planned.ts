/** How the annotations of a sample are written down: by the words they stand on, not by numbers. */
import type { Annotation } from '@/domain/contract/annotation'
import type { Evidence } from '@/domain/contract/evidence'

/** An annotation of a sample, before it has ids, times and places. */
export interface Planned extends Partial<Omit<Annotation, 'ranges' | 'tags' | 'evidence' | 'note' | 'noteText'>> {
  kind: Annotation['kind']
  /** The words of each range; they stand in the text once. */
  on: readonly string[]
  note?: string
  tags?: readonly string[]
  evidence?: readonly PlannedEvidence[]
}

export type PlannedEvidence = Pick<Evidence, 'kind' | 'title' | 'stance'> & Partial<Pick<Evidence, 'url' | 'excerpt' | 'seenAt'>>
