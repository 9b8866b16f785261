import { expect, test } from 'vitest'
import { finder, readingOf } from '@/domain/testing/hand-made-reading'
import { corrected } from './corrected'

const TEXT = '“Te laat”, zegt Jan Bosch. Volgens Bos kwam het geld in mei. Marie Kok zweeg.'
const { quote, indirect, person } = finder(TEXT)
const reading = readingOf({
  quotes: [quote('“Te laat”', { speaker: 'Jan Bosch' })],
  indirect: [indirect('kwam het geld in mei', 'Bos')],
  people: [person('Jan Bosch', ['Bosch'], ['Jan Bosch']), person('Bos', [], ['Volgens Bos']), person('Marie Kok')],
})

test('speakers and people have the names that were put right', () => {
  const { quotes, people } = corrected(reading, [{ name: 'Jan Bosch', correction: 'Jan Bos' }])
  expect(quotes[0]?.speaker).toBe('Jan Bos')
  expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Jan Bos', ['Jan Bosch', 'Bosch']],
    ['Bos', []],
    ['Marie Kok', []],
  ])
})

test('two people who are one are shown as one, with all that stands of them in the text', () => {
  const { indirect, people } = corrected(reading, [{ name: 'Bos', correction: 'Jan Bosch' }])
  expect(indirect[0]?.speaker).toBe('Jan Bosch')
  expect(people).toHaveLength(2)
  expect(people[0]).toEqual({
    name: 'Jan Bosch',
    aliases: ['Bosch', 'Bos'],
    kind: 'person',
    mentions: [...(reading.people[0]?.mentions ?? []), ...(reading.people[1]?.mentions ?? [])],
  })
})

test('a correction of somebody who is no longer in the text changes nothing', () => {
  expect(corrected(reading, [{ name: 'Piet', correction: 'Pieter' }])).toEqual(reading)
})
