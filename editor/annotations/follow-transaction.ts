/** How a change of the text moves the annotations: typed here, made by others, or both when what was typed here is put on top of what others made. */
import type { Transaction } from '@tiptap/pm/state'
import { rebaseEdges, type Act } from '@/domain/anchoring/open-edges'
import { changesOf } from '@/domain/anchoring/pieces'
import { receivedFrom } from '../collab/shared-text'
import { followIndex, putRanges, standingOf, type AnnotationIndex } from './annotation-index'

/** Who types here, among others who are known by their ids. */
const HERE = ''

/** Where all annotations stand after a transaction. */
export function followTransaction(index: AnnotationIndex, transaction: Transaction): AnnotationIndex {
  const authors = receivedFrom(transaction)
  const undone = transaction.getMeta('rebased') as number | undefined
  if (undone) return rebased(index, transaction, undone)
  return followIndex(
    index,
    actsOf(transaction, (i) => (authors ? (authors[i] ?? null) : HERE)),
  )
}

function actsOf({ mapping, docs, doc }: Transaction, clientOf: (step: number) => string | null): Act[] {
  return mapping.maps.map((map, i) => ({
    ...{ client: clientOf(i), map, changes: changesOf(map) },
    ...{ before: docs[i] ?? doc, after: docs[i + 1] ?? doc },
  }))
}

/** What was typed here and not sent is taken back, and done again after what others did. Where something had to be dropped, the server tells what is open. */
function rebased(index: AnnotationIndex, transaction: Transaction, undone: number): AnnotationIndex {
  const { mapping, before, doc } = transaction
  const shut = followIndex(
    { ...index, open: new Map() },
    actsOf(transaction, () => null),
  )
  const isDropped = Array.from({ length: undone }, (_, i) => mapping.getMirror(i)).includes(undefined)
  if (isDropped || index.open.size === 0) return shut
  return putRanges(
    shut,
    new Map([...index.open.keys()].map((i) => [i, rebaseEdges(standingOf(index, i), standingOf(shut, i), mapping, before, doc)])),
  )
}
