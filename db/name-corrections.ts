/** Names of people put right: for all later reads of an article, and on the quotes and claims that have the wrong one. */
import { and, desc, eq } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation } from '@/domain/contract/annotation'
import type { Reading } from '@/domain/contract/reading'
import { Refusal } from '@/domain/contract/refusal'
import type { NameCorrected, NameCorrection } from '@/domain/contract/suggestion'
import { corrected } from '@/domain/reading/offers/corrected'
import { changeAnnotation } from './annotations'
import { annotationRows, type AnnotationRow } from './annotation-rows'
import { write, type Database, type Readable, type Transaction } from './database'
import { correctionRows } from './decided-rows'
import { currentText } from './documents'
import { insertEvent } from './events'
import { expectArticle } from './expect-article'
import { keptReading } from './kept-reading'
import { events, nameCorrections } from './schema'

/** The names that were put right in an article. */
export function listNameCorrections(db: Database, person: Person, articleId: string): NameCorrection[] {
  expectArticle(db, person, articleId, 'read')
  return correctionRows(db, articleId)
}

/**
 * Gives everybody who is shown as `name` the right one. The opposite of a correction takes it back: of two people that it
 * made one, only who was concerned has the old name again.
 */
export function correctName(
  db: Database,
  person: Person,
  articleId: string,
  { name, correction }: NameCorrection,
  now: Date,
): NameCorrected {
  return write(db, (tx) => {
    const { language } = expectArticle(tx, person, articleId, 'annotate')
    const text = currentText(tx, articleId)
    const reading = keptReading(text, language)
    const shown = namesShownAs(name, reading, correctionRows(tx, articleId))
    const named = annotationRows(tx, articleId, false).filter(({ speaker, claimant }) => speaker === name || claimant === name)
    const last = lastBetween(tx, articleId, name, correction)
    if (shown.length === 0 && named.length === 0 && last?.correction !== correction)
      throw new Refusal('invalid', `Nobody in this article is called “${name}”.`, { errors: [{ path: 'name', message: 'Nobody’s name.' }] })
    const opposite = last?.name === correction ? last : undefined
    const names = opposite ? shown.filter((found) => opposite.names.includes(found)) : shown
    const isShared = names.length < shown.length
    const wrong = opposite && isShared ? named.filter(({ id }) => opposite.annotations.includes(id)) : named
    const items = name === correction ? [] : changeNames(tx, person, articleId, { name, correction, names, wrong }, now)
    return { version: text.version, items, people: corrected(reading, correctionRows(tx, articleId)).people }
  })
}

/** The names in the text that are shown as this one, as they were found; also of people who are not in it at present. */
function namesShownAs(name: string, { quotes, indirect, people }: Reading, corrections: readonly NameCorrection[]): string[] {
  const shown = new Map(corrections.map((row) => [row.name, row.correction]))
  const speakers = [...quotes, ...indirect].flatMap(({ speaker }) => speaker ?? [])
  const found = new Set([...people.map((person) => person.name), ...speakers, ...shown.keys()])
  return [...found].filter((each) => (shown.get(each) ?? each) === name)
}

/** What the log tells of a correction: which names of the text changed with it, and which annotations. */
interface Told extends NameCorrection {
  names: string[]
  annotations: string[]
}

/** The last correction of one of two names to the other. */
function lastBetween(db: Readable, articleId: string, one: string, other: string): Told | undefined {
  return db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'speaker.corrected')))
    .orderBy(desc(events.seq))
    .all()
    .map(({ data }) => JSON.parse(data) as Told)
    .find(({ name, correction }) => (name === one && correction === other) || (name === other && correction === one))
}

function changeNames(
  tx: Transaction,
  person: Person,
  articleId: string,
  { name, correction, names, wrong }: NameCorrection & { names: readonly string[]; wrong: readonly AnnotationRow[] },
  now: Date,
): Annotation[] {
  for (const found of names) {
    tx.delete(nameCorrections)
      .where(and(eq(nameCorrections.articleId, articleId), eq(nameCorrections.name, found)))
      .run()
    if (found !== correction) tx.insert(nameCorrections).values({ articleId, name: found, correction }).run()
  }
  const changed = wrong.map((row) => {
    const field = row.speaker === name ? { speaker: correction } : { claimant: correction }
    return changeAnnotation(tx, person, row.id, row.version, field, now).after
  })
  const data: Told = { name, correction, names: [...names], annotations: changed.map(({ id }) => id) }
  if (names.length + changed.length > 0)
    insertEvent(tx, { at: now.getTime(), actor: person, type: 'speaker.corrected', articleId, data: { ...data } })
  return changed
}
