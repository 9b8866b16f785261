/** Annotations that come with an imported article: stored as they are, with new ids where theirs are taken. */
import { v7 as newId } from 'uuid'
import type { PutRange } from '@/domain/anchoring/put-ranges'
import { readNote } from '@/domain/annotation/note'
import type { Person } from '@/domain/annotation/permissions'
import { worstState } from '@/domain/annotation/settling'
import { spanOfOffsets, spanOfPositions, type TextMap } from '@/domain/article/positions'
import type { Annotation, Range } from '@/domain/contract/annotation'
import type { Somebody } from '@/domain/contract/common'
import { Refusal } from '@/domain/contract/refusal'
import { among } from './among'
import type { Readable, Transaction } from './database'
import { insertEvidence } from './evidence'
import { insertRanges, placeRanges, type NewRange } from './ranges'
import { requestHash } from './request-hash'
import { annotations, evidence, people } from './schema'
import { keepTags, setTags } from './tags'

/** Stores imported annotations. `renumbered` tells that ids were taken and the copies got new ones. People unknown here are kept by name. */
export function insertImported(
  tx: Transaction,
  target: { person: Person; articleId: string; map: TextMap; now: Date },
  imported: readonly Annotation[],
): { renumbered: boolean } {
  const taken = takenIds(
    tx,
    annotations,
    imported.map((item) => item.id),
  )
  const takenEvidence = takenIds(
    tx,
    evidence,
    imported.flatMap((item) => item.evidence.map((source) => source.id)),
  )
  let renumbered = false
  /** The id itself, or a new one where it is taken: by another article's, or by one earlier in the same file. */
  const free = (id: string, used: Set<string>): string => {
    if (used.has(id)) {
      renumbered = true
      return newId()
    }
    used.add(id)
    return id
  }
  keepTags(
    tx,
    imported.flatMap((item) => item.tags),
    target.now,
  )
  const known = new Set(
    tx
      .select({ id: people.id })
      .from(people)
      .all()
      .map((row) => row.id),
  )
  const somebody = (who: Somebody): Somebody => ({ id: who.id !== null && known.has(who.id) ? who.id : null, name: who.name })
  const { articleId } = target
  const put: PutRange[] = []
  for (const item of imported) {
    const id = free(item.id, taken)
    const note = readNote(item.note)
    if (!note.ok) throw new Refusal('invalid', `The note of annotation ${item.id} is not one this desk can keep.`)
    const wanted = item.ranges.map((range) => placed(target.map, range))
    const author = somebody(item.author)
    const settledBy = item.settledBy && somebody(item.settledBy)
    const assignee = item.assignee && somebody(item.assignee)
    tx.insert(annotations)
      .values({
        id,
        articleId: target.articleId,
        kind: item.kind,
        status: item.status,
        verdict: item.verdict,
        state: worstState(item.ranges.map((range) => range.state)),
        version: item.version,
        note: note.note === null ? null : JSON.stringify(note.note),
        noteText: note.text,
        ...{ statement: item.statement, claimant: item.claimant, correction: item.correction },
        ...{ speaker: item.speaker, manner: item.manner, originalWording: item.originalWording },
        visibility: item.visibility,
        assigneeId: assignee?.id ?? null,
        assigneeName: assignee?.name ?? null,
        settledAt: item.settledAt === null ? null : Date.parse(item.settledAt),
        settledBy: settledBy?.id ?? null,
        settledByName: settledBy?.name ?? null,
        settledVersion: item.settledVersion === null ? null : 0,
        authorId: author.id,
        authorName: author.name,
        requestHash: requestHash({ imported: item.id }),
        createdAt: Date.parse(item.createdAt),
        updatedAt: Date.parse(item.updatedAt),
        deletedAt: item.deletedAt === null ? null : Date.parse(item.deletedAt),
      })
      .run()
    put.push(...insertRanges(tx, { articleId, annotationId: id, version: 0, map: target.map }, wanted))
    setTags(
      tx,
      id,
      item.tags.map((tag) => tag.name),
      target.now,
    )
    for (const source of item.evidence) {
      insertEvidence(tx, id, { ...source, id: free(source.id, takenEvidence), author: somebody(source.author) })
    }
  }
  if (put.length > 0) placeRanges(tx, { articleId, version: 0 }, put)
  return { renumbered }
}

/** Where an imported range stands in the text it came with; its words must be there. */
function placed(map: TextMap, range: Range): NewRange {
  const quote = { exact: range.exact, prefix: range.prefix, suffix: range.suffix }
  if (range.state === 'detached') return { span: null, quote, was: range.was }
  const span =
    range.from !== null && range.to !== null
      ? spanOfPositions(map, range.from, range.to)
      : range.start !== null && range.end !== null
        ? spanOfOffsets(map, range.start, range.end)
        : null
  if (!span || map.text.slice(span.start, span.end) !== range.exact) {
    throw new Refusal('invalid', `An annotation stands on “${range.exact.slice(0, 80)}”, and these words are not where it says.`)
  }
  return { span, was: range.was, made: range.made }
}

function takenIds(tx: Readable, table: typeof annotations | typeof evidence, ids: readonly string[]): Set<string> {
  const rows = tx.select({ id: table.id }).from(table).where(among(table.id, ids)).all()
  return new Set(rows.map((row) => row.id))
}
