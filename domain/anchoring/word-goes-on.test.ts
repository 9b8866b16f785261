import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range } from '@/domain/contract/annotation'
import { describeRange } from './locate'
import { mayHaveGoneOn, wordsGoneOn } from './word-goes-on'

/** A range made on the words between the brackets of `then`, in a text that has become `now`. */
function goneOn(then: string, now: string) {
  const made = placeOf(then)
  const { text, start, end } = placeOf(now)
  const { exact: was, prefix, suffix } = describeRange(made.text, made.start, made.end)
  const range = { ...describeRange(text, start, end), start, end, was, made: { prefix, suffix } } as Range
  const found = wordsGoneOn(text, range)
  return found && { words: found.words, whole: text.slice(found.start, found.end) }
}

function placeOf(marked: string) {
  return { text: marked.replace(/[[\]]/g, ''), start: marked.indexOf('['), end: marked.indexOf(']') - 1 }
}

test('a digit or a letter typed against an edge makes the word go on', () => {
  expect(goneOn('Er staan [142] pompen.', 'Er staan [142]0 pompen.')).toEqual({ words: ['1420'], whole: '1420' })
  expect(goneOn('Er staan [142] pompen.', 'Er staan 1[142] pompen.')).toEqual({ words: ['1142'], whole: '1142' })
  expect(goneOn('Zegt [de dijkgraaf].', 'Zegt [de dijkgraaf]en.')).toEqual({ words: ['dijkgraafen'], whole: 'de dijkgraafen' })
  expect(goneOn('[Er staan 142] pompen.', 'N[Er staan 142]0 pompen.')).toEqual({ words: ['NEr', '1420'], whole: 'NEr staan 1420' })
  expect(goneOn('Dus [142].', 'Dus 1[142]0.')).toEqual({ words: ['11420'], whole: '11420' })
})

test('so do the decimals, the minus and the unit of a figure, and the second half of a name', () => {
  expect(goneOn('Het is [142] meter.', 'Het is [142],5 meter.')?.words).toEqual(['142,5'])
  expect(goneOn('Het is [142] graden.', 'Het is -[142] graden.')?.words).toEqual(['-142'])
  expect(goneOn('Het is [142] km.', 'Het is [142]km.')?.words).toEqual(['142km'])
  expect(goneOn('Zegt [Jan] Bos.', 'Zegt [Jan]-Willem Bos.')?.words).toEqual(['Jan-Willem'])
})

test('a range that was made inside a word says nothing, and neither does one beside which only a mark or a word came', () => {
  expect(goneOn('De [vloed]golf kwam.', 'De [vloed]golven kwamen.')).toBeNull()
  expect(goneOn('De storm[vloed] kwam.', 'De springstorm[vloed] kwam.')).toBeNull()
  expect(goneOn('Er staan [142] pompen.', 'Er staan “[142]”, pompen.')).toBeNull()
  expect(goneOn('Er staan [142] pompen.', 'Er staan ruim [142] grote pompen.')).toBeNull()
  expect(goneOn('Dat was [2026].', 'Dat was [2026]. Toen niet.')).toBeNull()
})

test('what is not known, or not there, says nothing', () => {
  const range = { start: 0, end: 3, exact: '142', was: '142' } as Range
  expect(wordsGoneOn('1420', range)).toBeNull()
  const made = { prefix: '', suffix: ' pompen' }
  expect(wordsGoneOn('1 420', { ...range, made })).toBeNull()
  expect(wordsGoneOn('1420', { ...range, start: null, made })).toBeNull()
})

test('where nothing changed, no word goes on', () => {
  const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.constantFrom(' ', '142', 'dijk', '-', '’', '.')), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(pieces, pieces, pieces, (before, words, after) => {
      const text = [...before, ...words, ...after].join('')
      const start = before.join('').length
      const end = start + words.join('').length
      const { exact, prefix, suffix } = describeRange(text, start, end)
      const range = { start, end, exact, was: exact, made: { prefix, suffix } } as Range
      expect(wordsGoneOn(text, range)).toBeNull()
    }),
  )
})

test('the light form tells which annotations may have one, at any kind of join', () => {
  const may = (marked: string): boolean => {
    const { text, start, end } = placeOf(marked)
    return mayHaveGoneOn(text, { state: 'anchored', ranges: [{ start, end, from: start + 1, to: end + 1, state: 'anchored' }] })
  }
  expect(['Er staan 1[42].', '[142]0', '[142],5 meter', '-[142] graden', '[Jan]-Willem'].filter(may)).toHaveLength(5)
  expect(['Er staan [142].', '[142]', '“[Jan] Bos”', 'In [2026], 12 keer', '([142])'].filter(may)).toEqual([])
})
