import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHANGE_KINDS, wordChanges } from './change-weight'

const word = fc.constantFrom(
  'de',
  'dijk',
  'water',
  'Els',
  'Jan',
  'May',
  '3 maart 2019',
  'dinsdag',
  'niet',
  'twaalf',
  '1.500',
  '3%',
  '“',
  '”',
  '.',
  'één',
  'zee-egel',
  'it’s',
  '🦆',
  '\n\n',
)
const wording = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 }).map((words) => words.join(' '))
const language = fc.constantFrom('nl', 'en', 'de', null)
const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

test('the same words are no change, and other words are one', () => {
  fc.assert(
    fc.property(wording, wording, language, (a, b, tongue) => {
      expect(wordChanges(a, a, tongue)).toEqual([])
      if (fold(a).replaceAll(' ', '') !== fold(b).replaceAll(' ', '')) expect(wordChanges(a, b, tongue).length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('what went was there, what came is there, and the heaviest comes first', () => {
  fc.assert(
    fc.property(wording, wording, language, (a, b, tongue) => {
      const changes = wordChanges(a, b, tongue)
      for (const { before, after } of changes) {
        expect(fold(a)).toContain(before)
        expect(fold(b)).toContain(after)
        expect(before + after).not.toBe('')
      }
      const order = changes.map(({ kind }) => CHANGE_KINDS.indexOf(kind))
      expect(order).toEqual([...order].sort((x, y) => x - y))
    }),
    { numRuns: 300 },
  )
})

test('another number is never called a spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), language, (a, b, tongue) => {
      fc.pre(a !== b)
      expect(wordChanges(`zo’n ${a} mensen`, `zo’n ${b} mensen`, tongue)[0]?.kind).toBe('figure')
    }),
  )
})

test('a figure is told by itself, without the words beside it', () => {
  const plain = fc.constantFrom('de', 'dijk', 'Els', 'niet', ',-', 'of')
  const figure = fc.constantFrom('€ 1.000', '12', '3%', 'twaalf miljoen euro', 'derde', '3 maart')
  const mixed = fc.array(fc.oneof(plain, figure), { maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(mixed, mixed, fc.constantFrom('nl', 'de', null), (a, b, tongue) => {
      for (const { kind, before, after } of wordChanges(a, b, tongue))
        if (kind === 'figure') expect(`${before} ${after}`).not.toMatch(/\b(?:de|dijk|Els|niet|of)\b|,-/)
    }),
    { numRuns: 300 },
  )
})
