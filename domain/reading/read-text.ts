/** The first read: a text in, what is worth marking out. Pure and deterministic; linear in the length of the text. */
import { languageOf } from './language'
import type { Reading } from '@/domain/contract/reading'
import { paragraphsOf } from './tokens'

/** Reads a text. `language` is a BCP 47 tag. */
export function readText(text: string, tag: string | null): Reading {
  const language = languageOf(tag)
  const paragraphs = paragraphsOf(text, language.code)
  void paragraphs
  return { language: language.code, quotes: [], indirect: [], claims: [], people: [], facts: [] }
}
