import { expect, test } from 'vitest'
import { candidatesFor } from './candidates'

const TEXT =
  'Er wonen tien miljoen mensen langs de rivier, zegt het waterschap. Elders wonen er twee miljoen.\n\nVolgens de gemeente wonen er bijna elf miljoen mensen langs de rivier.'

test('the best place comes first, with whole words', () => {
  const [best] = candidatesFor(TEXT, { exact: 'tien milioen menschen langs de rivier', prefix: 'Er wonen ', suffix: ', zegt' })
  expect(best).toMatchObject({ exact: 'tien miljoen mensen langs de rivier' })
  expect(best?.score).toBeGreaterThan(0.85)
})

test('of two that are alike, what stood around tells', () => {
  const found = candidatesFor(TEXT, { exact: 'negen miljoen mensen langs de rivier', prefix: 'wonen er bijna ', suffix: '.' })
  expect(found[0]?.exact).toBe('elf miljoen mensen langs de rivier')
  expect(found.length).toBeGreaterThan(1)
})

test('what is nowhere like anything has no place', () => {
  expect(candidatesFor(TEXT, { exact: 'De president ontkende gisteren alle betrokkenheid', prefix: '', suffix: '' })).toEqual([])
  expect(candidatesFor(TEXT, { exact: '  ', prefix: '', suffix: '' })).toEqual([])
})

test('a long quote is found by its beginning and its end', () => {
  const sentence = 'De dijk langs de rivier is volgens het rapport te laag en wordt hoger, en dat wist iedereen al. '
  const long = Array.from({ length: 8 }, (_, i) => `${i} ${sentence}`).join('')
  const text = `Vooraf iets anders. ${long.replace('3 De dijk', '3 De oude dijk')} Achteraf ook.`
  expect(candidatesFor(text, { exact: long.trim(), prefix: 'anders. ', suffix: ' Achteraf' })[0]?.exact).toContain('3 De oude dijk')
})
