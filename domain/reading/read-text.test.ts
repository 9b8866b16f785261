import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Reading } from '@/domain/contract/reading'
import { readText } from './read-text'

const NEWS =
  '“Dat is niet waar”, zei minister Anna de Vries dinsdag. Volgens haar daalde het tekort in 2021 met 3,5 miljoen euro. De minister ontkende dat er fouten zijn gemaakt.'

test('quotations, reports, claims, people and facts are found in one read, each with its words', () => {
  const { quotes, indirect, claims, people, facts } = readText(NEWS, 'nl')
  const words = ({ start, end }: { start: number; end: number }): string => NEWS.slice(start, end)
  expect(quotes.map(({ ranges, speaker }) => [ranges.map(words), speaker])).toEqual([[['“Dat is niet waar”'], 'Anna de Vries']])
  expect(indirect.map((one) => [words(one), one.speaker])).toEqual([
    ['daalde het tekort in 2021 met 3,5 miljoen euro', 'Anna de Vries'],
    ['er fouten zijn gemaakt', 'Anna de Vries'],
  ])
  expect(claims.map(words)).toContain('Volgens haar daalde het tekort in 2021 met 3,5 miljoen euro.')
  expect(people.map(({ name }) => name)).toEqual(['Anna de Vries'])
  expect(facts.map((fact) => `${fact.kind} ${words(fact)}`)).toEqual([
    'name Anna de Vries',
    'date dinsdag',
    'date 2021',
    'amount 3,5 miljoen euro',
  ])
})

test.each([null, 'xx', 'de'])(
  'a text of language %s is read by the words of the nearest language there are rules for, and says which',
  (tag) => {
    expect(readText('“Hello there,” said Bob, who had been at the meeting.', tag)).toMatchObject({
      language: 'en',
      quotes: [{ speaker: 'Bob' }],
    })
    expect(readText(NEWS, tag)).toMatchObject({ language: 'nl', quotes: [{ speaker: 'Anna de Vries' }] })
  },
)

test('the language that is named is the one', () => {
  expect(readText(NEWS, 'en-GB').language).toBe('en')
})

test('whatever the text, the reading is of the contract, inside the text, and claims are sentences of it in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '„',
      '«',
      '»',
      '\n\n',
      '. ',
      ', ',
      ' zei ',
      ' dat ',
      'Volgens ',
      'Jansen',
      ' 3 ',
      'mei',
      '–',
      'אב',
      '👩‍🚀',
      'e\u0301',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('nl', 'en', 'xx', null), (pieces, tag) => {
      const text = pieces.join('')
      const reading = readText(text, tag)
      expect(Reading.safeParse(reading).success).toBe(true)
      for (const list of [reading.facts, reading.indirect, reading.claims]) {
        let last = 0
        for (const { start, end } of list) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }
    }),
  )
})

test('nothing that a text can be made of stops the reader', () => {
  for (const text of [
    '',
    ' ',
    '\n\n',
    '“'.repeat(100_000),
    "'".repeat(100_000),
    'a'.repeat(100_000),
    'Hij zei dat '.repeat(10_000),
    '🙂'.repeat(10_000),
    '\ud800',
  ])
    expect(readText(text, 'nl').language).toBe('nl')
})
