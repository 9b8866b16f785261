/** What happened to one annotation: its fields, its wordings and its places over time, told from the log. */
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation } from '@/domain/contract/annotation'
import type { Somebody } from '@/domain/contract/common'
import type { Evidence } from '@/domain/contract/evidence'
import type { AnnotationHistory, AnnotationPast } from '@/domain/contract/history'
import { getAnnotation } from './annotations'
import type { Database } from './database'
import { didToAnnotation } from './did'
import { replay, type LogRow } from './replay'

/** What one person did in one go, of one sort, with no more than so many milliseconds between, is told once: a field is saved as it is typed. */
const PAUSE = 10 * 60_000

/** Newest first. */
export function annotationHistory(db: Database, person: Person, id: string): AnnotationHistory {
  const { articleId, author, createdAt } = getAnnotation(db, person, id)
  const items: AnnotationPast[] = []
  let before: Annotation | undefined
  replay(db, articleId, Infinity, (row, look) => {
    if (row !== null && !concerns(row, id)) return
    const now = look(id)
    if (!now) return
    const { annotation, version } = now
    const state = { version, state: annotation.state }
    if (row === null) {
      // It came with the article: what is known of it before is who made it, and when.
      items.push({ at: createdAt, person: author, did: 'marked', ...state, fields: [], words: words(undefined, annotation) })
    } else {
      const past = pastOf(row, before, annotation)
      if (past) addTo(items, { ...past, ...state })
    }
    before = annotation
  })
  return { items: items.reverse() }
}

function concerns(row: LogRow, id: string): boolean {
  return row.annotationId === id || (row.type === 'article.edited' && row.data.includes(id))
}

function pastOf(row: LogRow, before: Annotation | undefined, after: Annotation): Omit<AnnotationPast, 'version' | 'state'> | null {
  const entry = { at: new Date(row.at).toISOString(), person: { id: row.actorId, name: row.actorName }, words: words(before, after) }
  if (row.type === 'article.edited')
    return entry.words || before?.state !== after.state ? { ...entry, did: 'textChanged', fields: [] } : null
  const told = JSON.parse(row.data) as { changes?: Record<string, { before: unknown; after: unknown }>; evidence?: Evidence }
  const did = didToAnnotation(row.type, { isMoved: told.changes?.['ranges'] !== undefined })
  if (did === null) return null
  if (row.type === 'annotation.created') return { ...entry, did, fields: fieldsOf(firstFields(after)) }
  const fields = told.evidence ? [sourceField(row.type, told.evidence, before)] : fieldsOf(told.changes ?? {})
  return { ...entry, did, fields }
}

/** The words of each range, where they became others. */
function words(before: Annotation | undefined, after: Annotation): AnnotationPast['words'] {
  const [old, fresh] = [before?.ranges ?? [], after.ranges].map((ranges) => ranges.map(({ exact }) => exact)) as [string[], string[]]
  const isSame = old.length === fresh.length && old.every((exact, i) => exact === fresh[i])
  return isSame ? null : { before: old, after: fresh }
}

type Fields = Record<string, { before: unknown; after: unknown }>

/** Fields that people read as they are; what follows from others, or is only for programs, is left out. */
const TOLD = [
  ...['kind', 'statement', 'claimant', 'correction', 'speaker', 'manner', 'originalWording'],
  ...['status', 'verdict', 'visibility', 'noteText', 'tags', 'assignee'],
]

function fieldsOf(changes: Fields): AnnotationPast['fields'] {
  return TOLD.flatMap((field) => {
    const change = changes[field]
    return change ? [{ field, before: valueOf(change.before), after: valueOf(change.after) }] : []
  })
}

/** What somebody gave it when it was made; what every new one has says nothing. */
function firstFields(annotation: Annotation): Fields {
  const { status, visibility, kind, ...given } = annotation
  const usual = kind === 'note' ? 'internal' : 'public'
  const told: Partial<Annotation> = { ...given, ...(status !== 'open' && { status }), ...(visibility !== usual && { visibility }) }
  const fields = Object.entries(told).map(([field, after]): [string, Fields[string]] => [field, { before: null, after }])
  return Object.fromEntries(fields.filter(([, { after }]) => valueOf(after) !== null))
}

function sourceField(type: string, evidence: Evidence, before: Annotation | undefined): AnnotationPast['fields'][number] {
  const known = before?.evidence.find(({ id }) => id === evidence.id)
  return {
    field: 'evidence',
    before: known ? sourceOf(known) : null,
    after: type === 'evidence.deleted' ? null : sourceOf(evidence),
  }
}

const sourceOf = ({ title, excerpt, url }: Evidence): string => [title, excerpt && `“${excerpt}”`, url].filter(Boolean).join(' · ')

/** A value as text; null where there is nothing. */
function valueOf(value: unknown): AnnotationPast['fields'][number]['after'] {
  if (Array.isArray(value)) return value.length === 0 ? null : (value as { name: string }[]).map(({ name }) => name)
  if (typeof value === 'object' && value !== null) return (value as Somebody).name
  return typeof value === 'string' && value !== '' ? value : null
}

/** Joins what one person did in one go. */
function addTo(items: AnnotationPast[], past: AnnotationPast): void {
  const last = items.at(-1)
  const isSameGo =
    last !== undefined &&
    last.did === past.did &&
    (past.did === 'changed' || past.did === 'textChanged' || past.did === 'moved') &&
    last.person.id === past.person.id &&
    last.person.name === past.person.name &&
    // That its words went and came back is no mere edit, whoever did both.
    (last.state === 'detached') === (past.state === 'detached') &&
    Date.parse(past.at) - Date.parse(last.at) <= PAUSE
  if (!isSameGo) {
    items.push(past)
    return
  }
  const fields = new Map(last.fields.map((field) => [field.field, field]))
  for (const field of past.fields) fields.set(field.field, { ...field, before: (fields.get(field.field) ?? field).before })
  const isKept = ({ before, after }: AnnotationPast['fields'][number]) => JSON.stringify(before) !== JSON.stringify(after)
  const changed = joined(last.words, past.words)
  const joint: AnnotationPast = { ...past, fields: [...fields.values()].filter(isKept), words: changed }
  items[items.length - 1] = joint
}

function joined(first: AnnotationPast['words'], second: AnnotationPast['words']): AnnotationPast['words'] {
  if (!first || !second) return first ?? second
  const words = { before: first.before, after: second.after }
  return JSON.stringify(words.before) === JSON.stringify(words.after) ? null : words
}
