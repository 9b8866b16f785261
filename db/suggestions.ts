/** Suggestions of an article: what is offered, and accepting it, in one transaction for all that were chosen. */
import { eq } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation, LightAnnotation } from '@/domain/contract/annotation'
import type { Reading } from '@/domain/contract/reading'
import type { Acceptance, SuggestionList } from '@/domain/contract/suggestion'
import { corrected } from '@/domain/reading/offers/corrected'
import { offered, type Decided } from '@/domain/reading/offers/offered'
import { acceptedAs, ANNOTATION_KINDS, keyOf, suggestionsIn, type Suggestion } from '@/domain/reading/offers/suggestion'
import { insertAnnotation, shown } from './annotations'
import { lightAnnotations } from './annotation-rows'
import { write, type Database, type Readable, type Transaction } from './database'
import { currentText, type CurrentText } from './documents'
import { correctionRows, dismissalRows } from './decided-rows'
import { expectArticle } from './expect-article'
import { keptReading } from './kept-reading'
import { noSuggestion, pointedAt } from './pointed-at'
import { requestHash } from './request-hash'
import { annotations, type articles } from './schema'

/** What was found in an article, and what of it is offered. */
export interface Offer {
  text: CurrentText
  decided: Decided
  /** All that was found, with the names that were put right. */
  found: Reading
  /** What nobody has accepted or dismissed yet. */
  offered: Reading
  /** The suggestions among it by their keys. */
  suggestions: Map<string, Suggestion>
}

/** The suggestions of an article as it is now. */
export function listSuggestions(db: Database, person: Person, articleId: string): SuggestionList {
  return db.transaction((tx) => {
    const { text, offered } = offerOf(tx, expectArticle(tx, person, articleId, 'read'))
    return { version: text.version, ...offered }
  })
}

export function offerOf(db: Readable, { id, language }: typeof articles.$inferSelect): Offer {
  const text = currentText(db, id)
  const decided = {
    annotations: lightAnnotations(db, id),
    dismissals: dismissalRows(db, id),
    corrections: correctionRows(db, id),
  }
  const reading = keptReading(text, language)
  const offer = offered(text.map, reading, decided)
  return {
    text,
    decided,
    found: corrected(reading, decided.corrections),
    offered: offer,
    suggestions: new Map(suggestionsIn(offer).map((suggestion) => [keyOf(suggestion.kind, suggestion.ranges), suggestion])),
  }
}

/** Makes annotations of suggestions. What is accepted already answers the annotation that stands there. */
export function acceptSuggestions(
  db: Database,
  person: Person,
  articleId: string,
  { version, items }: Acceptance,
  now: Date,
): { version: number; items: Annotation[]; isNew: boolean } {
  return write(db, (tx) => {
    const offer = offerOf(tx, expectArticle(tx, person, articleId, 'annotate'))
    const standing = standingBy(offer.decided.annotations)
    let isNew = false
    const accepted = items.map((item, i) => {
      const hash = requestHash({ articleId, version, item })
      const known = annotationRow(tx, item.id)
      if (known?.requestHash === hash) return shown(tx, known)
      const ranges = pointedAt(tx, offer.text, { version, item, i })
      const place = keyOf(ANNOTATION_KINDS[item.kind], ranges)
      const there = annotationRow(tx, standing.get(place))
      if (there) return shown(tx, there)
      const suggestion = offer.suggestions.get(keyOf(item.kind, ranges))
      if (!suggestion) throw noSuggestion(offer.text, ranges, i)
      const target = ranges.map(({ start, end }) => ({ type: 'TextPositionSelector' as const, start, end }))
      const input = { ...(item.id !== undefined && { id: item.id }), target, ...acceptedAs(offer.found, suggestion) }
      const { annotation } = insertAnnotation(tx, person, articleId, { input, hash }, now)
      standing.set(place, annotation.id)
      isNew = true
      return annotation
    })
    return { version: offer.text.version, items: accepted, isNew }
  })
}

/** Annotations by their kind and places. */
function standingBy(annotations: readonly LightAnnotation[]): Map<string, string> {
  return new Map(
    annotations.flatMap(({ id, kind, ranges }) => {
      const places = ranges.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
      return kind === 'note' ? [] : [[keyOf(kind, places), id]]
    }),
  )
}

function annotationRow(tx: Transaction, id: string | undefined) {
  return id === undefined ? undefined : tx.select().from(annotations).where(eq(annotations.id, id)).get()
}
