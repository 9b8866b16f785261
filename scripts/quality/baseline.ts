/** What a page of regular expressions finds: the least that the reader has to better. */
import { sentencesOf } from '@/domain/article/segmentation'
import { BLOCK_GAP } from '@/domain/article/text'
import type { LabelledArticle } from './labelled'
import type { Found } from './score'

const MARKED = /[“„«»"][^“”„«»"]{2,}[”“»«"]|[‘'‚][^‘’'\n]{2,}[’'](?!\p{L})/gu
const NAME = /\p{Lu}[\p{L}’'-]+(?: (?:van|de|der|den|ten|ter|el|von))*(?: \p{Lu}[\p{L}’'-]+)+|(?<=\p{L} )\p{Lu}[\p{L}’'-]+/gu
const REPORTED = /(\p{Lu}[\p{L}’'-]+) (?:zegt|zei|zeggen|meldt|says|said|say)[^.]*? (?:dat|that) ([^.]+)/gu

/** Whatever stands in marks is somebody’s, most often that of the nearest name; every sentence is a claim. */
export function baseline({ text, language }: LabelledArticle): Found {
  const names = [...text.matchAll(NAME)].map(({ 0: name, index }) => ({ name, index }))
  return {
    quotes: [...text.matchAll(MARKED)].map(({ 0: words, index }) => ({
      kind: words.split(/\s+/).length >= 4 ? 'direct' : 'partial',
      ranges: [{ start: index, end: index + words.length }],
      speaker: nearest(names, index, index + words.length),
    })),
    indirect: [...text.matchAll(REPORTED)].map((match) => {
      const start = match.index + match[0].length - (match[2] ?? '').length
      return { start, end: match.index + match[0].length, speaker: match[1] ?? null }
    }),
    claims: everySentence(text, language),
  }
}

function nearest(names: readonly { name: string; index: number }[], start: number, end: number): string | null {
  const distance = ({ index }: { index: number }): number => (index < start ? start - index : index - end)
  const outside = names.filter(({ index }) => index < start || index >= end)
  return (
    outside.reduce<(typeof names)[number] | null>((best, name) => (best && distance(best) <= distance(name) ? best : name), null)?.name ??
    null
  )
}

function everySentence(text: string, language: string): { start: number; end: number }[] {
  let start = 0
  return text.split(BLOCK_GAP).flatMap((block) => {
    const at = start
    start += block.length + BLOCK_GAP.length
    return sentencesOf(block, language).map((sentence) => ({ start: at + sentence.start, end: at + sentence.end }))
  })
}
