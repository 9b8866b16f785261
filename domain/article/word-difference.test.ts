import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from './word-difference'

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

test('a figure and a word with an apostrophe are one word', () => {
  expect(shown('zo’n 1.500 meter', 'zo’n 1.700 meter')).toBe('zo’n [-1.500-][+1.700+] meter')
  expect(shown('it isn’t so', 'it is so')).toBe('it [-isn’t-][+is+] so')
})

test('words that changed side by side are one change, and paragraphs stay apart', () => {
  expect(shown('veel oude huizen', 'weinig nieuwe huizen')).toBe('[-veel oude-][+weinig nieuwe+] huizen')
  expect(shown('een oude hoge dijk', 'een nieuwe dijk')).toBe('een [-oude hoge-][+nieuwe+] dijk')
  expect(shown('de dijk is hoog genoeg', 'de dijk is oud')).toBe('de dijk is [-hoog genoeg-][+oud+]')
  expect(shown('een\n\ntwee', 'drie\n\nvier')).toBe('[-een-][+drie+]\n\n[-twee-][+vier+]')
})

test('words, and not the spaces around them, tell what two texts share', () => {
  expect(shown('de dijk is te laag', 'nu zegt iedereen: de dijk')).toBe('[+nu zegt iedereen: +]de dijk[- is te laag-]')
  expect(shown('de hoge dijk', 'de dijk')).toBe('de [-hoge -]dijk')
  expect(shown('de  dijk', 'de dijk')).toBe('de [- -]dijk')
})

test('what both share with what went is the text before, with what came the one after', () => {
  const text = fc
    .array(fc.constantFrom('de ', 'dijk', ' ', '\n\n', '1.500', 'n’t', '.', '😀', 'e\u0301'), { maxLength: 20 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDifference(before, after)
      const side = (kind: 'gone' | 'come') =>
        parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? part.text : [])).join('')
      expect([side('gone'), side('come')]).toEqual([before, after])
      expect(parts.every((part) => part.text !== '')).toBe(true)
      expect(parts.slice(1, -1).filter(({ kind, text }) => kind === 'same' && /^[^\S\n]+$/u.test(text))).toEqual([])
    }),
  )
})
