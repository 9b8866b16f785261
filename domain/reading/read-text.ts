/** The first read: a text in, what is worth marking out. Pure and deterministic; linear in the length of the text. */
import { claimsIn } from './claims'
import { factsIn } from './facts'
import { languageOf } from './language'
import type { Reading } from '@/domain/contract/reading'
import { paragraphsOf } from './tokens'

/** Reads a text. `language` is a BCP 47 tag. */
export function readText(text: string, tag: string | null): Reading {
  const language = languageOf(tag)
  const paragraphs = paragraphsOf(text, language.code)
  const sorted = paragraphs.map((paragraph) => factsIn(paragraph, language))
  const facts = sorted.flat().map(({ start, end, kind }) => ({ start, end, kind }))
  const claims = claimsIn(paragraphs, { facts: sorted, quoted: [], indirect: [] }, language)
  return { language: language.code, quotes: [], indirect: [], claims, people: [], facts }
}
