/** Writes W3C Web Annotations (JSON-LD): a collection with one page, each range a target with its offsets in code points and its quote. */
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation, Range } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { codePointCounter } from './code-points'
import type { WriteOptions, Writer } from './format'
import { forPrograms } from './published'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

export const jsonldWriter: Writer = {
  format: 'jsonld',
  write(article, annotations, options) {
    const collection = collectionOf(article, annotations, options)
    return {
      content: `${JSON.stringify(collection, null, 1)}\n`,
      mediaType: `application/ld+json; profile="${CONTEXT}"`,
      ending: 'jsonld',
    }
  },
}

type Json = Record<string, unknown>

function collectionOf(article: Article, annotations: readonly Annotation[], options: WriteOptions): Json {
  const id = `urn:kanttekening:article:${article.id}:annotations`
  const count = codePointCounter(article.text)
  const items = forPrograms(annotations, options).map((item) => annotationOf(item, article, count, options))
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    modified: options.now.toISOString(),
    ...(items.length > 0 ? { first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items } } : {}),
  }
}

function annotationOf(item: Annotation, article: Article, count: (offset: number) => number, options: WriteOptions): Json {
  const bodies = bodiesOf(item, article.language, options)
  // What stands on no words is about the article itself.
  const targets = item.ranges.length === 0 ? [sourceOf(article)] : item.ranges.map((range) => targetOf(range, article, count))
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${item.id}`,
    type: 'Annotation',
    motivation: motivationOf(item, options),
    // The word of the W3C model for whom an annotation is meant.
    ...(item.visibility === 'internal' ? { audience: { type: 'schema:Audience', 'schema:audienceType': 'internal' } } : {}),
    created: item.createdAt,
    modified: item.updatedAt,
    ...(options.notes === 'all' ? { creator: { type: 'Person', name: item.author.name } } : {}),
    ...(bodies.length > 0 ? { body: bodies.length === 1 ? bodies[0] : bodies } : {}),
    target: targets.length === 1 ? targets[0] : targets,
  }
}

/** A claim nobody has checked is a question; one that was checked, an assessment; a quote says whose words these are. */
function motivationOf(item: Annotation, { scale }: WriteOptions): string {
  const { kind } = item
  if (kind === 'note') return 'commenting'
  if (isSettled(item, scale)) return 'assessing'
  return kind === 'claim' ? 'questioning' : 'identifying'
}

function bodiesOf(item: Annotation, language: string | null, { scale }: WriteOptions): Json[] {
  const text = (purpose: string, value: string | null): Json[] =>
    value === null || value === '' ? [] : [{ type: 'TextualBody', value, format: 'text/plain', ...(language ? { language } : {}), purpose }]
  const entry = scale.find(({ kind, verdict }) => kind === item.kind && verdict === item.verdict)
  const verdict = entry ? entry.name[language?.toLowerCase().startsWith('nl') ? 'nl' : 'en'] : item.verdict
  return [
    ...text('assessing', verdict),
    ...text('identifying', item.kind === 'quote' ? item.speaker : item.claimant),
    ...text('describing', item.statement),
    ...text('editing', item.correction),
    ...text('describing', item.originalWording),
    ...text('commenting', item.noteText),
    ...item.tags.flatMap(({ name }) => text('tagging', name)),
    ...item.evidence.flatMap(({ url, title, excerpt }): Json[] => {
      if (!url) return text('linking', title || excerpt)
      const source = { id: url, ...(title ? { label: title } : {}) }
      return [
        {
          type: 'SpecificResource',
          source,
          ...(excerpt ? { selector: { type: 'TextQuoteSelector', exact: excerpt } } : {}),
          purpose: 'linking',
        },
      ]
    }),
  ]
}

const sourceOf = (article: Article): string => article.url ?? `urn:uuid:${article.id}`

/** Where a range stands; one whose words are gone is told by the words that stood there last. */
function targetOf(range: Range, article: Article, count: (offset: number) => number): Json {
  const { start, end, exact, prefix, suffix } = range
  const quote = { type: 'TextQuoteSelector', exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }
  const position = start === null || end === null ? [] : [{ type: 'TextPositionSelector', start: count(start), end: count(end) }]
  return {
    type: 'SpecificResource',
    source: sourceOf(article),
    selector: position.length > 0 ? [...position, quote] : quote,
  }
}
