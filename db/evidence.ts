/** Evidence on annotations: sources for or against, who added them and when. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { may, type Person } from '@/domain/annotation/permissions'
import type { Evidence, EvidenceChange, NewEvidence } from '@/domain/contract/evidence'
import { Refusal } from '@/domain/contract/refusal'
import { among } from './among'
import { write, writeChange, type Database, type Readable, type Transaction } from './database'
import { insertEvent } from './events'
import { requestHash } from './request-hash'
import { annotations, evidence } from './schema'

type EvidenceRow = typeof evidence.$inferSelect

/** Puts a source on an annotation. The same id with the same content answers the stored one (`isNew` false). */
export function createEvidence(
  db: Database,
  person: Person,
  annotationId: string,
  input: NewEvidence,
  now: Date,
): { evidence: Evidence; isNew: boolean } {
  const hash = requestHash({ annotationId, input })
  return write(db, (tx) => {
    const articleId = expectAnnotation(tx, person, annotationId)
    const known = input.id ? tx.select().from(evidence).where(eq(evidence.id, input.id)).get() : undefined
    if (known?.requestHash === hash) return { evidence: shownEvidence(known), isNew: false }
    if (known) throw new Refusal('taken', 'This id already stands for another source.')
    const row = tx
      .insert(evidence)
      .values({
        id: input.id ?? newId(),
        annotationId,
        kind: input.kind ?? 'link',
        url: input.url ?? null,
        title: input.title ?? titleOf(input.url) ?? '',
        excerpt: input.excerpt ?? null,
        stance: input.stance ?? 'supports',
        note: input.note ?? null,
        seenAt: input.seenAt ?? null,
        archivedUrl: input.archivedUrl ?? null,
        authorId: person.id,
        authorName: person.name,
        version: 1,
        requestHash: hash,
        createdAt: now.getTime(),
      })
      .returning()
      .get()
    const shown = shownEvidence(row)
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'evidence.created',
      articleId,
      annotationId,
      version: 1,
      data: { evidence: shown },
    })
    return { evidence: shown, isNew: true }
  })
}

/** Changes a source; `version` is the one the person saw. */
export function updateEvidence(db: Database, person: Person, id: string, version: number, change: EvidenceChange, now: Date): Evidence {
  return writeChange(db, (tx) => {
    const { row, articleId } = expectEvidence(tx, person, id, version)
    const { title, ...others } = change
    const fields = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
    const next = tx
      .update(evidence)
      .set({
        ...fields,
        ...(title === undefined ? {} : { title: title ?? titleOf(change.url ?? row.url) ?? '' }),
        version: row.version + 1,
      })
      .where(eq(evidence.id, id))
      .returning()
      .get()
    const before = shownEvidence(row)
    const after = shownEvidence(next)
    const data = { evidence: after, before }
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'evidence.updated',
      articleId,
      annotationId: row.annotationId,
      version: next.version,
      data,
    })
    return { before, after, isSame: JSON.stringify({ ...after, version: row.version }) === JSON.stringify(before) }
  })
}

/** Takes a source off its annotation; the log keeps it. */
export function deleteEvidence(db: Database, person: Person, id: string, version: number, now: Date): void {
  write(db, (tx) => {
    const { row, articleId } = expectEvidence(tx, person, id, version)
    tx.update(evidence)
      .set({ deletedAt: now.getTime(), version: row.version + 1 })
      .where(eq(evidence.id, id))
      .run()
    const data = { evidence: shownEvidence(row) }
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'evidence.deleted',
      articleId,
      annotationId: row.annotationId,
      version: row.version + 1,
      data,
    })
  })
}

/** Puts a source back that was taken off. */
export function restoreEvidence(db: Database, person: Person, id: string, now: Date): Evidence {
  return write(db, (tx) => {
    const row = tx.select().from(evidence).where(eq(evidence.id, id)).get()
    if (!row) throw new Refusal('missing', 'There is no such source.')
    const articleId = expectAnnotation(tx, person, row.annotationId)
    if (row.deletedAt === null) return shownEvidence(row)
    const next = tx
      .update(evidence)
      .set({ deletedAt: null, version: row.version + 1 })
      .where(eq(evidence.id, id))
      .returning()
      .get()
    const shown = shownEvidence(next)
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'evidence.restored',
      articleId,
      annotationId: row.annotationId,
      version: next.version,
      data: { evidence: shown },
    })
    return shown
  })
}

/** The sources of some annotations, oldest first. */
export function evidenceOf(db: Readable, annotationIds: readonly string[]): Map<string, Evidence[]> {
  const rows = db
    .select()
    .from(evidence)
    .where(and(among(evidence.annotationId, annotationIds), isNull(evidence.deletedAt)))
    .orderBy(asc(evidence.annotationId), asc(evidence.createdAt), asc(evidence.id))
    .all()
  return Map.groupBy(rows.map(shownEvidence), (item) => item.annotationId)
}

/** Stores evidence that came with an imported article, as it is. */
export function insertEvidence(tx: Transaction, annotationId: string, item: Evidence): void {
  tx.insert(evidence)
    .values({
      ...item,
      annotationId,
      authorId: item.author.id,
      authorName: item.author.name,
      requestHash: requestHash({ imported: item.id }),
      createdAt: Date.parse(item.createdAt),
    })
    .run()
}

function shownEvidence(row: EvidenceRow): Evidence {
  const { id, annotationId, kind, url, title, excerpt, stance, note, seenAt, archivedUrl, version } = row
  const author = { id: row.authorId, name: row.authorName }
  return {
    id,
    annotationId,
    kind,
    url,
    title,
    excerpt,
    stance,
    note,
    seenAt,
    archivedUrl,
    author,
    createdAt: new Date(row.createdAt).toISOString(),
    version,
  }
}

/** A source without a title is called by the site it is on. */
function titleOf(url: string | null | undefined): string | null {
  return url ? new URL(url).hostname.replace(/^www\./, '') : null
}

function expectAnnotation(tx: Transaction, person: Person, annotationId: string): string {
  const annotation = tx
    .select({ articleId: annotations.articleId })
    .from(annotations)
    .where(and(eq(annotations.id, annotationId), isNull(annotations.deletedAt)))
    .get()
  if (!annotation) throw new Refusal('missing', 'There is no such annotation; it may be in the bin.')
  if (!may(person, 'annotate')) throw new Refusal('forbidden', 'You may not annotate this article.')
  return annotation.articleId
}

function expectEvidence(tx: Transaction, person: Person, id: string, version: number): { row: EvidenceRow; articleId: string } {
  const row = tx.select().from(evidence).where(eq(evidence.id, id)).get()
  if (!row || row.deletedAt !== null) throw new Refusal('missing', 'There is no such source; it may have been taken off.')
  const articleId = expectAnnotation(tx, person, row.annotationId)
  if (row.version !== version) {
    throw new Refusal('stale', 'Somebody changed this source meanwhile. Look at it as it is now and try again.', {
      more: { current: shownEvidence(row) },
    })
  }
  return { row, articleId }
}
