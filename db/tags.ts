/** The vocabulary of the desk: tags, and which annotations carry them. */
import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { may, type Person } from '@/domain/annotation/permissions'
import { TAG_COLOURS } from '@/domain/contract/common'
import type { NewTag, Tag, TagChange } from '@/domain/contract/tag'
import { Refusal } from '@/domain/contract/refusal'
import { among } from './among'
import { write, writeChange, type Database, type Readable, type Transaction } from './database'
import { insertEvent } from './events'
import { requestHash } from './request-hash'
import { annotations, annotationTags, tags } from './schema'

type TagRow = typeof tags.$inferSelect

/** The name by which a tag is known once: Unicode form, case and white space folded. */
export function tagKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** All tags by name, with their uses. */
export function listTags(db: Database, person: Person): Tag[] {
  if (!may(person, 'read')) throw new Refusal('forbidden', 'You may not see the tags of this desk.')
  return shownTags(db, db.select().from(tags).orderBy(asc(tags.key)).all())
}

/** Makes a tag. The same id with the same content answers the stored one (`isNew` false); a name in use is refused. */
export function createTag(db: Database, person: Person, input: NewTag, now: Date): { tag: Tag; isNew: boolean } {
  mayManage(person)
  const hash = requestHash(input)
  return write(db, (tx) => {
    const known = input.id ? tx.select().from(tags).where(eq(tags.id, input.id)).get() : undefined
    if (known?.requestHash === hash) return { tag: shownTag(tx, known), isNew: false }
    if (known) throw new Refusal('taken', 'This id already stands for another tag.')
    refuseName(tx, input.name, null)
    const row = insertTag(tx, { id: input.id ?? newId(), name: input.name, colour: input.colour, hash }, now)
    const tag = shownTag(tx, row)
    insertEvent(tx, { at: now.getTime(), actor: person, type: 'tag.created', version: 1, data: { tag } })
    return { tag, isNew: true }
  })
}

/** Renames or recolours a tag; every use follows, since annotations carry its id. */
export function updateTag(db: Database, person: Person, id: string, version: number, change: TagChange, now: Date): Tag {
  mayManage(person)
  return writeChange(db, (tx) => {
    const row = expectTag(tx, id, version)
    if (change.name !== undefined) refuseName(tx, change.name, id)
    const next = {
      name: change.name ?? row.name,
      key: tagKey(change.name ?? row.name),
      colour: change.colour ?? row.colour,
      version: row.version + 1,
    }
    tx.update(tags).set(next).where(eq(tags.id, id)).run()
    const tag = shownTag(tx, { ...row, ...next })
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'tag.updated',
      version: tag.version,
      data: { tag, before: { name: row.name, colour: row.colour } },
    })
    return { before: shownTag(tx, row), after: tag, isSame: next.name === row.name && next.colour === row.colour }
  })
}

/** Deletes a tag and takes it off every annotation. */
export function deleteTag(db: Database, person: Person, id: string, version: number, now: Date): void {
  mayManage(person)
  write(db, (tx) => {
    const row = expectTag(tx, id, version)
    const carriers = carriersOf(tx, id)
    tx.delete(annotationTags).where(eq(annotationTags.tagId, id)).run()
    tx.delete(tags).where(eq(tags.id, id)).run()
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'tag.deleted',
      version: row.version,
      data: { tag: { id, name: row.name, colour: row.colour }, annotations: carriers },
    })
  })
}

/** Merges a tag into another: every annotation that carried it carries the other, once. */
export function mergeTag(db: Database, person: Person, id: string, into: string, now: Date): Tag {
  mayManage(person)
  if (id === into) throw new Refusal('invalid', 'A tag cannot be merged into itself; choose another one.')
  return write(db, (tx) => {
    const row = expectTag(tx, id)
    const target = expectTag(tx, into)
    const carriers = carriersOf(tx, id)
    const already = new Set(carriersOf(tx, into))
    for (const annotationId of carriers) {
      const place = and(eq(annotationTags.annotationId, annotationId), eq(annotationTags.tagId, id))
      if (already.has(annotationId)) tx.delete(annotationTags).where(place).run()
      else tx.update(annotationTags).set({ tagId: into }).where(place).run()
    }
    tx.delete(tags).where(eq(tags.id, id)).run()
    tx.update(tags)
      .set({ version: target.version + 1 })
      .where(eq(tags.id, into))
      .run()
    const tag = shownTag(tx, { ...target, version: target.version + 1 })
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'tag.merged',
      version: tag.version,
      data: { from: { id, name: row.name, colour: row.colour }, into: tag, annotations: carriers },
    })
    return tag
  })
}

/** Puts exactly these tags on an annotation, making those that are new. Gives the names before and those made. */
export function setTags(tx: Transaction, annotationId: string, names: readonly string[], now: Date): { before: string[]; made: Tag[] } {
  const before = tagRowsOf(tx, [annotationId]).map(({ tag }) => tag.name)
  const made: Tag[] = []
  const wanted = new Map<string, string>()
  for (const name of names) {
    const key = tagKey(name)
    if (wanted.has(key)) continue
    const known = tx.select().from(tags).where(eq(tags.key, key)).get()
    const row = known ?? insertTag(tx, { id: newId(), name, colour: undefined, hash: null }, now)
    if (!known) made.push({ ...row, uses: 1 })
    wanted.set(key, row.id)
  }
  tx.delete(annotationTags).where(eq(annotationTags.annotationId, annotationId)).run()
  ;[...wanted.values()].forEach((tagId, ordinal) => tx.insert(annotationTags).values({ annotationId, tagId, ordinal }).run())
  return { before, made: made.map(({ id, name, colour, uses, version }) => ({ id, name, colour, uses, version })) }
}

/** Makes the tags that an import brings and this desk does not have, with the ids and colours they came with. */
export function keepTags(tx: Transaction, imported: readonly Tag[], now: Date): void {
  const seen = new Set<string>()
  for (const tag of imported) {
    const key = tagKey(tag.name)
    if (seen.has(key)) continue
    seen.add(key)
    if (tx.select({ id: tags.id }).from(tags).where(eq(tags.key, key)).get()) continue
    const isTaken = tx.select({ id: tags.id }).from(tags).where(eq(tags.id, tag.id)).get() !== undefined
    insertTag(tx, { id: isTaken ? newId() : tag.id, name: tag.name, colour: tag.colour, hash: null }, now)
  }
}

/** The tags of some annotations, in the order they were given. */
export function tagRowsOf(db: Readable, annotationIds: readonly string[]): { annotationId: string; tag: TagRow }[] {
  if (annotationIds.length === 0) return []
  return db
    .select({ annotationId: annotationTags.annotationId, tag: tags })
    .from(annotationTags)
    .innerJoin(tags, eq(tags.id, annotationTags.tagId))
    .where(among(annotationTags.annotationId, annotationIds))
    .orderBy(asc(annotationTags.annotationId), asc(annotationTags.ordinal))
    .all()
}

/** Tags as the HTTP interface shows them, with how many living annotations carry each. */
export function shownTags(db: Readable, rows: readonly TagRow[]): Tag[] {
  const ids = rows.map((row) => row.id)
  const uses = new Map(
    ids.length === 0
      ? []
      : db
          .select({ id: annotationTags.tagId, uses: count() })
          .from(annotationTags)
          .innerJoin(annotations, and(eq(annotations.id, annotationTags.annotationId), isNull(annotations.deletedAt)))
          .where(among(annotationTags.tagId, ids))
          .groupBy(annotationTags.tagId)
          .all()
          .map((row) => [row.id, row.uses]),
  )
  return rows.map(({ id, name, colour, version }) => ({ id, name, colour, uses: uses.get(id) ?? 0, version }))
}

function shownTag(db: Readable, row: TagRow): Tag {
  return shownTags(db, [row])[0] as Tag
}

function insertTag(tx: Transaction, tag: { id: string; name: string; colour: string | undefined; hash: string | null }, now: Date): TagRow {
  const key = tagKey(tag.name)
  return tx
    .insert(tags)
    .values({
      id: tag.id,
      name: tag.name,
      key,
      colour: tag.colour ?? nextColour(tx, key),
      version: 1,
      requestHash: tag.hash,
      createdAt: now.getTime(),
    })
    .returning()
    .get()
}

/** A tag nobody gave a colour gets the one that the fewest tags have; among those, one by its name. */
function nextColour(tx: Transaction, key: string): string {
  const used = new Map(
    tx
      .select({ colour: tags.colour, n: count() })
      .from(tags)
      .groupBy(tags.colour)
      .all()
      .map(({ colour, n }) => [colour, n]),
  )
  let sum = 0
  for (const character of key) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  const first = sum % TAG_COLOURS.length
  return [...TAG_COLOURS.slice(first), ...TAG_COLOURS.slice(0, first)].reduce((best, colour) =>
    (used.get(colour) ?? 0) < (used.get(best) ?? 0) ? colour : best,
  )
}

function carriersOf(tx: Transaction, tagId: string): string[] {
  return tx
    .select({ id: annotationTags.annotationId })
    .from(annotationTags)
    .where(eq(annotationTags.tagId, tagId))
    .all()
    .map((row) => row.id)
}

function expectTag(tx: Transaction, id: string, version?: number): TagRow {
  const row = tx.select().from(tags).where(eq(tags.id, id)).get()
  if (!row) throw new Refusal('missing', 'There is no such tag; it may have been deleted or merged.')
  if (version !== undefined && row.version !== version) {
    throw new Refusal('stale', 'Somebody changed this tag meanwhile. Look at it as it is now and try again.', {
      more: { current: shownTag(tx, row) },
    })
  }
  return row
}

function refuseName(tx: Transaction, name: string, exceptId: string | null): void {
  const other = tx
    .select()
    .from(tags)
    .where(eq(tags.key, tagKey(name)))
    .get()
  if (other && other.id !== exceptId) {
    throw new Refusal('invalid', `There already is a tag “${other.name}”. Merge the two instead.`, {
      errors: [{ path: 'name', message: 'This name is in use.' }],
      more: { existing: shownTag(tx, other) },
    })
  }
}

function mayManage(person: Person): void {
  if (!may(person, 'manage tags')) throw new Refusal('forbidden', 'You may not change the tags of this desk.')
}
