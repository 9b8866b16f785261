/** The article that an empty desk opens: read from its text like any other, with a mark of every kind on it. */
import { describeRange } from '@/domain/anchoring/locate'
import { exactOf, spanOfOffsets, textMap, type TextMap } from '@/domain/article/positions'
import type { Annotation, Range } from '@/domain/contract/annotation'
import { TAG_COLOURS, type Somebody } from '@/domain/contract/common'
import type { ReadArticle } from '@/domain/formats/format'
import { textReader } from '@/domain/formats/text-reader'
import { DUTCH_ANNOTATIONS } from './dutch-annotations'
import { DUTCH_ARTICLE, DUTCH_TITLE } from './dutch-article'
import { ENGLISH_ANNOTATIONS } from './english-annotations'
import { ENGLISH_ARTICLE, ENGLISH_TITLE } from './english-article'
import type { Planned } from './planned'

export type SampleLanguage = 'nl' | 'en'

const SAMPLES = {
  nl: {
    ...{ title: DUTCH_TITLE, text: DUTCH_ARTICLE, annotations: DUTCH_ANNOTATIONS },
    ...{ byline: 'Kanttekening', source: 'Voorbeeldartikel; mensen en plaatsen zijn verzonnen' },
  },
  en: {
    ...{ title: ENGLISH_TITLE, text: ENGLISH_ARTICLE, annotations: ENGLISH_ANNOTATIONS },
    ...{ byline: 'Kanttekening', source: 'Sample article; people and places are made up' },
  },
}

/** The plain text of a sample, as a newsroom would send it. */
export function sampleText(language: SampleLanguage): string {
  return SAMPLES[language].text
}

/** A sample with its annotations, made by `person` now. */
export function sampleArticle(
  language: SampleLanguage,
  made: { person: Somebody; now: Date; newId: () => string },
): { article: ReadArticle & { title: string }; annotations: Annotation[] } {
  const { title, byline, source, text, annotations } = SAMPLES[language]
  const { article } = textReader.read(text, {})
  const map = textMap(article.doc)
  return {
    article: { ...article, title, byline, source, language },
    annotations: annotations.map((planned) => annotationOf(planned, map, made)),
  }
}

function annotationOf(planned: Planned, map: TextMap, { person, now, newId }: Parameters<typeof sampleArticle>[1]): Annotation {
  const at = now.toISOString()
  const { on, note, tags = [], evidence = [], ...fields } = planned
  const isSettled = fields.status === 'done'
  const id = newId()
  return {
    id,
    articleId: '',
    ranges: on.map((words) => rangeOf(map, words)),
    state: 'anchored',
    note: note === undefined ? null : { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: note }] }] },
    noteText: note ?? '',
    statement: null,
    claimant: null,
    correction: null,
    speaker: null,
    manner: null,
    originalWording: null,
    status: 'open',
    verdict: null,
    settledAt: isSettled ? at : null,
    settledBy: isSettled ? person : null,
    settledVersion: isSettled ? 0 : null,
    visibility: 'public',
    assignee: null,
    version: 1,
    author: person,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    ...fields,
    tags: tags.map((name, i) => ({ id: newId(), name, colour: TAG_COLOURS[3 + i] ?? 'slate', uses: 1, version: 1 })),
    evidence: evidence.map((source) => ({
      ...{ url: null, excerpt: null, seenAt: null },
      ...source,
      ...{ id: newId(), annotationId: id, note: null, archivedUrl: null, author: person, createdAt: at, version: 1 },
    })),
  }
}

function rangeOf(map: TextMap, words: string): Range {
  const start = map.text.indexOf(words)
  const span = start < 0 || map.text.includes(words, start + 1) ? null : spanOfOffsets(map, start, start + words.length)
  if (!span) throw new RangeError(`“${words}” does not stand in the sample exactly once.`)
  return { ...span, ...describeRange(map.text, span.start, span.end), state: 'anchored', was: exactOf(map, span) }
}
