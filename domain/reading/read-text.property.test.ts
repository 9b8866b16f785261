import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLOCK_GAP } from '@/domain/article/text'
import type { Reading } from '@/domain/contract/reading'
import { Reader, readText } from './read-text'

const MARKS = ['“', '”', '‘', '’', '„', '«', '»', '‹', '›', '"', "'", '‚', '``', "''", '–', '—', '״']
const WORDS = [
  ...['Anna Bos', 'Bos', 'de minister', 'zij', 'hij', 'zei', 'zegt', 'volgens', 'liet', 'weten', 'dat', 'noemde', 'aldus', 'Moskou'],
  ...['Ms Jones', 'Jones', 'she', 'said', 'told', 'according to', 'that', 'the judge', 'denied', '’s avonds', 'foto’s', '’90s', '6’2”'],
  ...['1.000', '3,5', '12', 'procent', 'honderdduizend', '3 October', 'maandag', 'voor het eerst', 'dr.', 'mln.', '€', 'the biggest'],
  ...['e\u0301e\u0301n', 'Zoe\u0308', 'שלום', 'مرحبا', '👩‍👩‍👧', '\u202e', '\u00ad', '�', '\u0000', '\ud800'],
]
const SPACES = [' ', ' ', ' ', ', ', '. ', ': ', '? ', '! ', '\n', '\n\n', '\u00a0', '', '(', ')', '; ']
const piece = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS), fc.constantFrom(...SPACES))
const broken = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
/** With so many Latin letters that it is read, whatever else is in it. */
const anyRead = anything.map((words) => `${words} ${'zei '.repeat(words.length)}`)
const text = fc.oneof(broken, anything, anyRead)
const language = fc.constantFrom('nl', 'en', null)

/** Every stretch of a reading, and the words that are said to stand there. */
function stretchesOf({ quotes, indirect, claims, people, facts }: Reading): { start: number; end: number; text?: string }[] {
  const said = [...quotes, ...indirect]
  return [
    ...quotes.flatMap(({ ranges }) => ranges),
    ...said.flatMap(({ speakerMention, cue }) => [...(speakerMention ? [speakerMention] : []), ...(cue?.parts ?? [])]),
    ...[...indirect, ...claims, ...facts].map(({ start, end }) => ({ start, end })),
    ...people.flatMap(({ mentions }) => mentions),
  ]
}

test('whatever the text, every stretch lies in it and says what stands there', () => {
  fc.assert(
    fc.property(text, language, (words, tag) => {
      for (const { start, end, text: said } of stretchesOf(readText(words, tag))) {
        expect(0 <= start && start < end && end <= words.length).toBe(true)
        if (said !== undefined) expect(said).toBe(words.slice(start, end))
      }
    }),
    { numRuns: 400 },
  )
})

test('quotes come in the order of the text, each after the one around it', () => {
  fc.assert(
    fc.property(text, language, (words, tag) => {
      const { quotes } = readText(words, tag)
      quotes.forEach(({ ranges, parent }, i) => {
        const [first, last] = [ranges[0], ranges.at(-1)]
        if (!first || !last) throw new Error('a quote without words')
        expect(first.start).toBeGreaterThanOrEqual(quotes[i - 1]?.ranges[0]?.start ?? 0)
        if (parent === undefined) return
        const around = quotes[parent]
        expect(parent).toBeLessThan(i)
        expect(around?.ranges.some(({ start, end }) => start <= first.start && last.end <= end)).toBe(true)
      })
    }),
    { numRuns: 300 },
  )
})

test('words that nobody is credited with have no speaker, and nobody is credited without a name or words of the text', () => {
  fc.assert(
    fc.property(text, language, (words, tag) => {
      const { quotes, people } = readText(words, tag)
      for (const { kind, speaker } of quotes) {
        if (kind === 'scare') expect(speaker).toBeNull()
        else if (speaker !== null) expect(people.some(({ name }) => name === speaker) || words.includes(speaker)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the same text is read the same', () => {
  fc.assert(
    fc.property(text, language, (words, tag) => {
      expect(readText(words, tag)).toEqual(readText(words, tag))
    }),
  )
})

/** Words that are a name or none by what stands elsewhere in the text. */
const elsewhere = fc.constantFrom('Toets Bakker viel mee.', 'De toets was zwaar.', 'Hij heet Jan de Wit.', 'Het is van de Wit.')
const block = fc.oneof(
  broken,
  fc.array(elsewhere, { maxLength: 2 }).map((pieces) => pieces.join(' ')),
)

/** Some paragraphs give way to others: none to one that is new, one to the same twice, all to nothing. */
const edit = fc.record({ at: fc.nat(12), removed: fc.nat(2), added: fc.array(fc.oneof(block, fc.nat(12)), { maxLength: 2 }) })

test('a text that is edited again and again is read as if it were read for the first time', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), fc.array(fc.tuple(edit, language), { maxLength: 6 }), (first, edits) => {
      const reader = new Reader()
      const blocks = [...first]
      const expectSame = (tag: string | null): void => {
        const words = blocks.join(BLOCK_GAP)
        const { reading, sentences } = reader.read(words, tag)
        expect(reading).toEqual(readText(words, tag))
        expect(sentences).toEqual(new Reader().read(words, tag).sentences)
      }
      expectSame('nl')
      for (const [{ at, removed, added }, tag] of edits) {
        blocks.splice(at, removed, ...added.map((one) => (typeof one === 'string' ? one : (blocks[one] ?? ''))))
        expectSame(tag)
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['a megabyte of quotation marks', '"'],
  ['opening marks alone', '“'],
  ['marks in marks', '“‘'],
  ['a sentence without an end', '“ja”, zei hij, en '],
  ['names', 'Jan de Vries zei '],
  ['what somebody says whom nobody names', '“a”, zei hij. '],
  ['the same in paragraphs', '“a”, zei hij.\n\n'],
  ['what somebody of an age says', 'Jan Bos (34) zei: “ja.” '],
  ['words from right to left', 'שלום ״עולם״. '],
  ['words from right to left among others', 'שלום ״עולם״, zei Anna Bos. '],
])(
  '%s is read to its end',
  (_name, unit) => {
    const words = unit.repeat(Math.ceil(1_000_000 / unit.length))
    for (const { start, end } of stretchesOf(readText(words, 'nl')))
      if (!(start < end && end <= words.length)) throw new Error('outside the text')
  },
  60_000,
)
