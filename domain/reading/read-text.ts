/** The first read: a text in, what is worth marking out. Pure and deterministic; linear in the length of the text. */
import { asideAmong } from './asides'
import { claimsIn } from './claims'
import { factsIn } from './facts'
import { indirectIn } from './indirect'
import { lexiconOf } from './lexicon'
import { markedIn } from './marks'
import { namesIn } from './names'
import { narrate } from './narration'
import { sayingsIn } from './sayings'
import { languageOf } from './language'
import type { Reading } from '@/domain/contract/reading'
import { paragraphsOf } from './tokens'

/** Reads a text. `language` is a BCP 47 tag. */
export function readText(text: string, tag: string | null): Reading {
  const language = languageOf(tag)
  const lexicon = lexiconOf(language)
  const paragraphs = paragraphsOf(text, language.code)
  const names = namesIn(text, paragraphs, lexicon)
  const marked = markedIn(text, paragraphs, lexicon)
  const isAside = asideAmong(paragraphs, language)
  const told = narrate(text, paragraphs, names, marked, lexicon).map((sentence) => ({ sentence, sayings: sayingsIn(sentence, lexicon) }))
  const account = told.filter(({ sentence }) => !isAside(sentence.paragraph))
  const indirect = indirectIn(text, account, lexicon, (subject) => subject && text.slice(subject.start, subject.end))
  const sorted = paragraphs.map((paragraph) => factsIn(paragraph, language))
  const facts = sorted.flat().map(({ start, end, kind }) => ({ start, end, kind }))
  const claims = claimsIn(
    paragraphs,
    { facts: sorted, quoted: marked.filter(({ parent }) => parent === null), indirect, isAside },
    language,
  )
  return { language: language.code, quotes: [], indirect, claims, people: [], facts }
}
