/** Articles labelled by hand: this project’s own (`domain/reading/golden/`, its README tells the form) and those of schema newsroom-gold/1. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Stretch } from '@/domain/article/segmentation'

export interface LabelledQuote {
  kind: 'direct' | 'partial' | 'scare'
  ranges: Stretch[]
  speaker: string | null
}

/** What is optional is not scored: found or not, right either way. */
export interface Labelled extends Stretch {
  isOptional: boolean
}

export interface LabelledArticle {
  name: string
  language: string
  text: string
  quotes: LabelledQuote[]
  indirect: (Labelled & { speaker: string | null })[]
  claims: Labelled[]
}

interface OwnLabels {
  language: string
  quotes: { kind: LabelledQuote['kind']; text: string[]; nth?: number[]; speaker: string | null }[]
  indirect: { text: string; nth?: number; speaker: string | null; optional?: boolean }[]
  claims: { text: string; nth?: number; worth: string }[]
}

interface NewsroomGold {
  name: string
  lang: string
  quotes: { kind: string; start: number; end: number; speaker: string | null }[]
  indirect: { start: number; end: number; speaker: string | null; optional: boolean }[]
  claims: { start: number; end: number; worth: string }[]
}

/** The labelled articles of a folder, in the order of their names; none where there is no such folder. Throws where a label names words that are not in the text. */
export function labelledIn(folder: string): LabelledArticle[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.labels.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.labels.json'.length)
      const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8')
      const labels = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as OwnLabels
      return {
        name,
        language: labels.language,
        text,
        quotes: labels.quotes.map(({ kind, speaker, text: parts, nth }) => ({
          kind,
          speaker,
          ranges: parts.map((part, i) => stretchOf(text, part, nth?.[i] ?? 1, name)),
        })),
        indirect: labels.indirect.map(({ text: words, nth, speaker, optional }) => ({
          ...stretchOf(text, words, nth ?? 1, name),
          speaker,
          isOptional: optional ?? false,
        })),
        claims: labels.claims.map(({ text: words, nth, worth }) => ({
          ...stretchOf(text, words, nth ?? 1, name),
          isOptional: worth === 'optional',
        })),
      }
    })
}

function stretchOf(text: string, words: string, nth: number, name: string): Stretch {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`${name}: the text has no “${words}” (${nth}).`)
  return { start, end: start + words.length }
}

/** An article of schema newsroom-gold/1, its text beside it. */
export function newsroomGold(goldFile: string): LabelledArticle {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as NewsroomGold
  return {
    name: gold.name,
    language: gold.lang,
    text: readFileSync(goldFile.replace(/\.gold\.json$/, '.txt'), 'utf8'),
    quotes: gold.quotes.map(({ kind, start, end, speaker }) => ({
      kind: kind.replace('quote.', '') as LabelledQuote['kind'],
      ranges: [{ start, end }],
      speaker,
    })),
    indirect: gold.indirect.map(({ start, end, speaker, optional }) => ({ start, end, speaker, isOptional: optional })),
    claims: gold.claims.map(({ start, end, worth }) => ({ start, end, isOptional: worth === 'optional' })),
  }
}
