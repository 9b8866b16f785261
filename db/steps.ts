/** The authority over an article's text: takes in batches of steps one after another, and every range follows in the same transaction. */
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Node } from '@tiptap/pm/model'
import { Step, type StepMap } from '@tiptap/pm/transform'
import { applyBatch } from '@/domain/anchoring/apply-batch'
import type { Person } from '@/domain/annotation/permissions'
import { stepJson } from '@/domain/article/step-json'
import { LogMapping } from '@/domain/article/log-mapping'
import { imagesIn } from '@/domain/article/images'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import { applySteps, expectMirrors, type AppliedSteps } from '@/domain/article/steps'
import { textMap } from '@/domain/article/positions'
import { countWords } from '@/domain/article/text'
import { Refusal } from '@/domain/contract/refusal'
import { MAX_STEPS, type NewSteps, type StepList } from '@/domain/contract/steps'
import { among } from './among'
import { anchorColumns, readAnchors } from './anchors'
import { isCopied } from './copies'
import { expectArticle } from './expect-article'
import { write, type Database, type Readable, type Transaction } from './database'
import { currentText, documentAt, keepText, type CurrentText } from './documents'
import { knownBatch } from './known-batch'
import { insertEvent } from './events'
import { adoptImages } from './images'
import { articles, documents, ranges, snapshots, steps } from './schema'
import { storeChanges, type Touched } from './touched'

/** What a batch did: the new version, and the annotations it touched. */
export interface TakenSteps {
  version: number
  touched: Touched[]
}

/**
 * Takes in a batch of steps made on a version of the text. A batch that is known already is answered with the version
 * it led to; another one under its id is refused (taken). On an older version it is refused (behind) with the steps in between: the browser follows them and sends
 * again; this side never rebases. Nothing is written when it is refused.
 */
export function takeSteps(db: Database, person: Person, articleId: string, batch: NewSteps, now: Date): TakenSteps {
  const count = batch.steps.reduce((sum, { steps: parts }) => sum + (Array.isArray(parts) ? parts.length : 1), 0)
  if (count > MAX_STEPS)
    throw new Refusal('tooLarge', `A batch has at most ${MAX_STEPS} steps; this one has ${count}. Send them in several.`)
  const { text, ...taken } = write(db, (tx): Applied => {
    expectArticle(tx, person, articleId, 'edit')
    if (batch.schemaVersion !== SCHEMA_VERSION)
      throw new Refusal('reload', 'This page is of another version of the program. Keep a copy of what is not saved, and load it again.')
    const known = knownBatch(tx, articleId, batch)
    if (known !== null) return { version: known, touched: [], text: null }
    const text = currentText(tx, articleId)
    if (batch.version > text.version)
      throw new Refusal('invalid', `The text is at version ${text.version}; version ${batch.version} is still to come.`, {
        errors: [{ path: 'version', message: `At most ${text.version}.` }],
      })
    if (batch.version < text.version)
      throw new Refusal('behind', 'Others have changed the text since: follow their steps, then send yours again.', {
        more: { ...stepsSince(tx, articleId, batch.version, text.version) },
      })
    return applyTo(tx, person, text, batch, now)
  })
  if (text) keepText(text)
  return taken
}

/** What was done, with the text as it is from the moment it is committed; null when nothing was. */
export interface Applied extends TakenSteps {
  text: CurrentText | null
}

/** Where steps come from that nobody typed: the log keeps it. */
export type Origin = { copy: true } | { restored: number }

/** Applies a batch to the text as it is, in a transaction that somebody has opened. */
export function applyTo(tx: Transaction, person: Person, text: CurrentText, batch: NewSteps, now: Date, origin?: Origin): Applied {
  const { articleId, version, doc: before } = text
  const applied = applySteps(before, batch.steps)
  const shown = imagesIn(before)
  const comingIn = [...imagesIn(applied.doc)].filter((name) => !shown.has(name))
  adoptImages(tx, person, articleId, comingIn, now)
  const mirrors = batch.mirrors ?? []
  const mappingOf = mappingsOf(tx, articleId)
  expectMirrors(applied, mirrors, version, mappingOf, (led) => stepTo(tx, articleId, led))
  const undoes = new Map(mirrors)
  const after = textMap(applied.doc)
  const anchors = readAnchors(tx, articleId)
  const wordingOf = wordingsOf(
    tx,
    anchors.wounds.map(({ no }) => no),
  )
  const since = (from: number, count: number): LogMapping => {
    const mapping = mappingOf(from)
    applied.maps.slice(0, count).forEach((map, i) => mapping.add(map, undoes.get(i)))
    return mapping
  }
  const result = applyBatch(
    anchors,
    {
      version,
      client: batch.clientId,
      before: text.map,
      after,
      docs: applied.docs,
      doc: applied.doc,
      maps: applied.maps,
      undoing: undoes,
      since,
    },
    wordingOf,
  )
  const next = version + applied.steps.length
  keepSteps(tx, person, { articleId, version, batch, applied, undoes, now })
  const doc = JSON.stringify(applied.doc.toJSON())
  tx.update(documents)
    .set({ version: next, doc, text: after.text, ...anchorColumns(result.anchors) })
    .where(eq(documents.articleId, articleId))
    .run()
  if (isCopied(version, next)) tx.insert(snapshots).values({ articleId, version: next, schemaVersion: SCHEMA_VERSION, doc }).run()
  tx.update(articles)
    .set({ words: countWords(after.text), updatedAt: now.getTime() })
    .where(eq(articles.id, articleId))
    .run()
  const touched = storeChanges(tx, result.changes)
  const { clientId, batchId } = batch
  const data = {
    from: version,
    steps: applied.steps.map(stepJson),
    clientId,
    batchId,
    touched,
    ...(mirrors.length > 0 && { mirrors }),
    ...origin,
    ...countsOf(applied),
  }
  insertEvent(tx, { at: now.getTime(), actor: person, type: 'article.edited', articleId, version: next, data })
  return { version: next, touched, text: { articleId, version: next, doc: applied.doc, map: after } }
}

/** The wording that a range holds for. Those likely to be asked for are read at once: one by one, hundreds of them would cost more than the batch. */
function wordingsOf(tx: Transaction, likely: readonly number[]): (no: number) => string {
  const read = (nos: readonly number[]): [number, string][] =>
    tx
      .select({ no: ranges.no, was: ranges.was })
      .from(ranges)
      .where(among(ranges.no, nos))
      .all()
      .map(({ no, was }) => [no, was])
  let known: Map<number, string> | null = null
  return (no) => {
    known ??= new Map(read(likely))
    if (!known.has(no)) known.set(no, read([no])[0]?.[1] ?? '')
    return known.get(no) as string
  }
}

/** How many characters a batch put in and took out. */
function countsOf({ steps: taken, docs, doc }: AppliedSteps): { added: number; removed: number } {
  const counts = { added: 0, removed: 0 }
  taken.forEach((step, i) => {
    const [before, after] = [docs[i] as Node, docs[i + 1] ?? doc]
    step.getMap().forEach((from, to, newFrom, newTo) => {
      counts.removed += before.textBetween(from, to).length
      counts.added += after.textBetween(newFrom, newTo).length
    })
  })
  return counts
}

/** The steps after a version, oldest first. */
export function listSteps(db: Database, person: Person, articleId: string, since: number): StepList {
  expectArticle(db, person, articleId, 'read')
  return stepsSince(db, articleId, since, currentText(db, articleId).version)
}

function stepsSince(db: Readable, articleId: string, since: number, version: number): StepList {
  const rows = stepRows(db, articleId, since)
  return { version, steps: rows.map((row) => JSON.parse(row.step) as Record<string, unknown>), clientIds: rows.map((row) => row.clientId) }
}

function stepRows(db: Readable, articleId: string, since: number): (typeof steps.$inferSelect)[] {
  return db
    .select()
    .from(steps)
    .where(and(eq(steps.articleId, articleId), gt(steps.version, since)))
    .orderBy(asc(steps.version))
    .all()
}

/** How positions of a version follow the steps since, with which of them undo which. */
export function mappingSince(db: Readable, articleId: string, version: number): LogMapping {
  return mappingsOf(db, articleId)(version)
}

/** The same for several versions: each step is read once. */
function mappingsOf(db: Readable, articleId: string): (version: number) => LogMapping {
  let read: { first: number; steps: { map: StepMap; undoes: number | undefined }[] } | null = null
  return (version) => {
    if (!read || version < read.first) {
      const steps = stepRows(db, articleId, version).map(({ step, undoes }) => ({
        map: Step.fromJSON(schema, JSON.parse(step)).getMap(),
        undoes: undoes ?? undefined,
      }))
      read = { first: version, steps }
    }
    const mapping = new LogMapping(version)
    for (const { map, undoes } of read.steps.slice(version - read.first)) mapping.add(map, undoes)
    return mapping
  }
}

function stepTo(db: Readable, articleId: string, version: number): { step: Step; doc: Node } | null {
  const row = db
    .select({ step: steps.step })
    .from(steps)
    .where(and(eq(steps.articleId, articleId), eq(steps.version, version)))
    .get()
  return row ? { step: Step.fromJSON(schema, JSON.parse(row.step)), doc: documentAt(db, articleId, version - 1) } : null
}

interface StepsToKeep {
  articleId: string
  version: number
  batch: NewSteps
  applied: AppliedSteps
  undoes: ReadonlyMap<number, number>
  now: Date
}

function keepSteps(tx: Transaction, person: Person, { articleId, version, batch, applied, undoes, now }: StepsToKeep): void {
  applied.steps.forEach((step, i) => {
    tx.insert(steps)
      .values({
        articleId,
        version: version + i + 1,
        batchId: batch.batchId,
        clientId: batch.clientId,
        step: JSON.stringify(stepJson(step)),
        undoes: undoes.get(i) ?? null,
        personId: person.id,
        at: now.getTime(),
      })
      .run()
  })
}
