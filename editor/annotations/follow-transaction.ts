/** How a change of the text moves the annotations: typed here, made by others, or both when what was typed here is put on top of what others made. */
import type { Transaction } from '@tiptap/pm/state'
import { actOf, rebaseEdges, type Act, type Standing } from '@/domain/anchoring/open-edges'
import { isDoneAgain, takenBackIn } from '../collab/done-again'
import { receivedFrom } from '../collab/shared-text'
import { followIndex, putRanges, standingOf, type AnnotationIndex } from './annotation-index'

/** Who types here, among others who are known by their ids. */
const HERE = ''

/** Where all annotations stand after a transaction. */
export function followTransaction(index: AnnotationIndex, transaction: Transaction): AnnotationIndex {
  const authors = receivedFrom(transaction)
  const undone = takenBackIn(transaction)
  if (undone > 0) return rebased(index, transaction, undone)
  return followIndex(
    index,
    actsOf(transaction, (i) => (authors ? (authors[i] ?? null) : HERE)),
  )
}

function actsOf({ mapping, docs, doc }: Transaction, clientOf: (step: number) => string | null): Act[] {
  return mapping.maps.flatMap((map, i) => actOf(clientOf(i), map, docs[i] ?? doc, docs[i + 1] ?? doc) ?? [])
}

/**
 * What was typed here and not sent is taken back, and done again after what others did. Where that does less than before,
 * and of others, the server tells what is open.
 */
function rebased(index: AnnotationIndex, transaction: Transaction, undone: number): AnnotationIndex {
  const { mapping, before, doc } = transaction
  const shut = followIndex(
    { ...index, open: new Map() },
    actsOf(transaction, () => null),
  )
  if (index.open.size === 0 || !isDoneAgain(mapping, undone)) return shut
  const standings = [...index.open].map(([i, open]): [number, Standing] => {
    const ours = { ...standingOf(index, i), open: open.filter(({ client }) => client === HERE) }
    return [i, rebaseEdges(ours, standingOf(shut, i), mapping, before, doc)]
  })
  return putRanges(shut, new Map(standings))
}
