import { expect, test } from 'vitest'
import { textMap } from './positions'
import { schema } from './schema'
import { sentencesOf } from './segmentation'
import { dragEdge, moveEdge, tokensOf } from './edges'

const mapOf = (...texts: string[]) =>
  textMap(schema.nodeFromJSON({ type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }))
const byWord = (block: string) => tokensOf(block, 'nl')
const bySentence = (block: string) => sentencesOf(block, 'nl')

test('an edge moves by words with their marks, and over the border of a block', () => {
  const map = mapOf('Hij zei “ja”.', 'En toen nee.')
  const range = { start: 4, end: 7 }
  const shown = (r: { start: number; end: number }) => map.text.slice(r.start, r.end)
  const grow = moveEdge(map, range, { edge: 'end', direction: 1 }, byWord)
  expect(shown(grow)).toBe('zei “')
  expect(shown(moveEdge(map, { start: 4, end: 13 }, { edge: 'end', direction: 1 }, byWord))).toBe('zei “ja”.\n\nEn')
  expect(shown(moveEdge(map, range, { edge: 'start', direction: -1 }, byWord))).toBe('Hij zei')
  expect(shown(moveEdge(map, range, { edge: 'end', direction: 1 }, bySentence))).toBe('zei “ja”.')
})

test('a range never becomes empty by shrinking', () => {
  const map = mapOf('Een woord.')
  const range = { start: 0, end: 3 }
  expect(moveEdge(map, range, { edge: 'end', direction: -1 }, byWord)).toEqual(range)
  expect(moveEdge(map, range, { edge: 'start', direction: 1 }, byWord)).toEqual(range)
})

test('a dragged edge goes to the nearest word, back to where it was, and never past the other edge', () => {
  const map = mapOf('Het dorp telt 900 inwoners.')
  const drag = (range: { start: number; end: number }, edge: 'start' | 'end', offset: number) => {
    const { start, end } = dragEdge(map, range, edge, offset, 'nl')
    return map.text.slice(start, end)
  }
  const range = { start: 4, end: 17 }
  expect([5, 7, 10, 13, 16].map((offset) => drag(range, 'start', offset))).toEqual(['dorp telt 900', 'telt 900', 'telt 900', '900', '900'])
  expect([14, 12, 6, 21, 24].map((offset) => drag(range, 'end', offset))).toEqual([
    'dorp telt',
    'dorp telt',
    'dorp',
    'dorp telt 900',
    'dorp telt 900 inwoners',
  ])
  expect([drag(range, 'start', 17), drag(range, 'start', 20), drag(range, 'end', 3)]).toEqual(Array(3).fill('dorp telt 900'))
  // Half a word, marked on purpose, stays half when its handle is let go where it was.
  expect(drag({ start: 5, end: 17 }, 'start', 5)).toBe('orp telt 900')
})
