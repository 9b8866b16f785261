import { expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { textMap } from '@/domain/article/positions'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { coverageOf, statesOf } from './coverage'
import { sectionsOf } from './sections'

const text = (value: string) => [{ type: 'text', text: value }]
const p = (value: string) => ({ type: 'paragraph', content: text(value) })
const h = (value: string) => ({ type: 'heading', attrs: { level: 2 }, content: text(value) })
const related = { type: 'related', content: [p('Lees ook:'), { type: 'relatedItem', content: [p('Iets anders')] }] }
const mapOf = (...content: object[]) => textMap(schema.nodeFromJSON({ type: 'doc', content }))

const map = mapOf(p('Een.'), p('Twee.'), h('Kop'), p('Drie.'), h('Leeg'), related)
const on = (words: string, more: Partial<LightAnnotation>): LightAnnotation => {
  const start = map.text.indexOf(words)
  const block = map.blocks.findLast((one) => one.start <= start)
  const from = (block?.from ?? 0) + start - (block?.start ?? 0)
  return {
    id: words,
    kind: 'claim',
    status: 'open',
    verdict: null,
    state: 'anchored',
    version: 1,
    ranges: [{ from, to: from + words.length, start, end: start + words.length, state: 'anchored' }],
    ...more,
  }
}

test('sections run from heading to heading, and what is related counts in none', () => {
  expect(sectionsOf(map, 'Opening').map((section) => [section.title, section.blocks.length])).toEqual([
    ['Opening', 2],
    ['Kop', 1],
    ['Leeg', 0],
  ])
})

test('an article that begins with a heading has no opening', () => {
  expect(sectionsOf(mapOf(h('Kop'), p('Een.')), 'Opening').map((section) => section.title)).toEqual(['Kop'])
})

const CORRECT: Verdict = { verdict: 'correct', kind: 'claim', name: { en: 'Correct', nl: 'Klopt' }, colour: 'good', settles: true }

test('each block shows its open work before what is settled', () => {
  const items = [
    on('Een', { verdict: 'correct' }),
    on('en.', { kind: 'note' }),
    on('Drie', { verdict: 'correct' }),
    on('rie', {}),
    on('Twee', { verdict: 'correct', state: 'changed' }),
  ]
  const coverage = coverageOf(sectionsOf(map, 'Opening'), items, [CORRECT])
  expect(coverage.map(({ count, blocks }) => [count, blocks.map(({ state }) => state)])).toEqual([
    [3, ['settled', 'changed']],
    [2, ['claim']],
    [0, []],
  ])
  expect(coverage.map(({ blocks }) => statesOf(blocks))).toEqual([
    { changed: 1, open: 0, unmarked: 0, settled: 1 },
    { changed: 0, open: 1, unmarked: 0, settled: 0 },
    null,
  ])
})

test('each block counts what is unmarked, open and settled on it; unmarked shows where nothing is marked', () => {
  const items = [on('Een', { verdict: 'correct' }), on('en.', { kind: 'note' }), on('rie', {})]
  const sections = sectionsOf(map, 'Opening')
  const [first, second] = sections[0]?.blocks ?? []
  const coverage = coverageOf(sections, items, [CORRECT], [{ from: first?.from ?? 0 }, { from: second?.from ?? 0 }])
  expect(coverage.flatMap(({ blocks }) => blocks)).toEqual([
    { state: 'settled', unmarked: 1, open: 0, settled: 1 },
    { state: 'unmarked', unmarked: 1, open: 0, settled: 0 },
    { state: 'claim', unmarked: 0, open: 1, settled: 0 },
  ])
})
