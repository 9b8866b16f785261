/** The sample articles as a desk would answer them, and the desk's first scale: what tests of exports start with. */
import { countsOf } from '@/domain/annotation/settled'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import { textMap } from '@/domain/article/positions'
import { countWords } from '@/domain/article/text'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import type { DocJson } from '@/domain/contract/common'
import type { Verdict } from '@/domain/contract/scale'
import { sampleArticle, type SampleLanguage } from '@/domain/sample/sample-article'

/** Ids in order, so that the same thing has the same id in every run. */
export function orderedIds(): () => string {
  let n = 0
  return () => `0190f5c2-7a10-7000-8000-${String(++n).padStart(12, '0')}`
}

/** A sample as GET answers it. */
export function exportedSample(language: SampleLanguage): { article: Article; annotations: Annotation[] } {
  const person = { id: 'p1', name: 'Marieke Visser' }
  const now = new Date('2026-03-05T09:00:00Z')
  const newId = orderedIds()
  const id = newId()
  const { article, annotations } = sampleArticle(language, { person, now, newId })
  const { text } = textMap(article.doc)
  const at = now.toISOString()
  return {
    article: {
      ...article,
      doc: article.doc.toJSON() as DocJson,
      ...{ id, text, words: countWords(text), version: 0, schemaVersion: SCHEMA_VERSION, metaVersion: 1 },
      counts: countsOf([], []),
      ...{ createdAt: at, createdBy: person, updatedAt: at, deletedAt: null },
    },
    annotations: annotations.map((annotation) => ({ ...annotation, articleId: id })),
  }
}

const word = (kind: Verdict['kind'], verdict: string, en: string, nl: string, colour: Verdict['colour']): Verdict => ({
  ...{ kind, verdict, colour, name: { en, nl } },
  settles: true,
})

/** The scale that a new desk has. */
export const SCALE: readonly Verdict[] = [
  word('claim', 'correct', 'Correct', 'Klopt', 'good'),
  word('claim', 'partly', 'Partly correct', 'Klopt deels', 'warn'),
  word('claim', 'misleading', 'Misleading', 'Misleidend', 'bad'),
  word('claim', 'incorrect', 'Incorrect', 'Klopt niet', 'bad'),
  word('claim', 'unproven', 'Unproven', 'Niet te bewijzen', 'neutral'),
  word('quote', 'accurate', 'Accurate', 'Klopt', 'good'),
  word('quote', 'inaccurate', 'Inaccurate', 'Klopt niet', 'bad'),
  word('quote', 'unverifiable', 'Can’t verify', 'Niet na te gaan', 'neutral'),
]
