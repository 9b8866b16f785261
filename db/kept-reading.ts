/** What the first read finds in a text of the desk: read once a version, kept while the text is at hand. */
import type { Reading } from '@/domain/contract/reading'
import { refuseLongRead } from '@/domain/reading/longest-read'
import { readText } from '@/domain/reading/read-text'
import type { CurrentText } from './documents'

const kept = new WeakMap<CurrentText, { language: string | null; reading: Reading }>()

/** The reading of a text in the language of its article; the page reads it alike. One that is too long to be read is refused. */
export function keptReading(text: CurrentText, language: string | null): Reading {
  const known = kept.get(text)
  if (known?.language === language) return known.reading
  refuseLongRead(text.map.text)
  const reading = readText(text.map.text, language)
  kept.set(text, { language, reading })
  return reading
}
