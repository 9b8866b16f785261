import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slid, type Edit } from './slide'

const tokens = (text: string) => text.match(/\p{L}+|\s+|[^]/gu) ?? []
const applied = (edits: readonly Edit[], old: readonly string[], fresh: readonly string[]): string =>
  edits
    .toReversed()
    .reduce((words, { from, to, start, end }) => words.toSpliced(from, to - from, ...fresh.slice(start, end)), [...old])
    .join('')

test('of two sentences that begin alike, one goes whole', () => {
  const old = tokens('De een. De ander.')
  const fresh = tokens('De ander.')
  // “een. De ” goes, as a plain difference finds it.
  expect(slid([{ from: 2, to: 7, start: 2, end: 2 }], old, fresh)).toEqual([{ from: 0, to: 5, start: 0, end: 0 }])
})

test('the last sentence goes with the space before it', () => {
  const old = tokens('Dat is oud. Dat is nieuw.')
  const fresh = tokens('Dat is oud.')
  expect(slid([{ from: 5, to: 12, start: 5, end: 5 }], old, fresh)).toEqual([{ from: 6, to: 13, start: 6, end: 6 }])
})

test('a word that comes twice comes as a word, and what differs on both sides stays where it is', () => {
  const old = tokens('ja nee')
  expect(slid([{ from: 1, to: 1, start: 1, end: 3 }], old, tokens('ja ja nee'))).toEqual([{ from: 0, to: 0, start: 0, end: 2 }])
  expect(slid([{ from: 2, to: 3, start: 2, end: 3 }], old, tokens('ja wel'))).toEqual([{ from: 2, to: 3, start: 2, end: 3 }])
})

test('wherever an edit slides, the text becomes the same', () => {
  const word = fc.constantFrom('a', 'b', ' ', '.')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.nat(20), fc.nat(6), fc.boolean(), (old, place, length, isGoing) => {
      const from = Math.min(place, old.length)
      const to = Math.min(from + length, old.length)
      const fresh = old.toSpliced(from, to - from)
      const edit = isGoing ? { from, to, start: from, end: from } : { from, to: from, start: from, end: to }
      const [one, other] = isGoing ? [old, fresh] : [fresh, old]
      expect(applied(slid([edit], one, other), one, other)).toBe(other.join(''))
    }),
  )
})
