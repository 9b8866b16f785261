import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleDoc } from '@/domain/testing/arbitraries'
import { findAll, type FindOptions } from './find'
import { exactOf, textMap } from './positions'
import { schema } from './schema'

const doc = (...blocks: string[]) =>
  schema.node(
    'doc',
    null,
    blocks.map((text) => schema.node('paragraph', null, schema.text(text))),
  )

function found(query: string, options: FindOptions, ...blocks: string[]): string[] {
  const map = textMap(doc(...blocks))
  return findAll(map, query, options).map((span) => exactOf(map, span))
}

test('capitals count only when asked for', () => {
  expect(found('dijk', {}, 'De Dijk en de dijk.')).toEqual(['Dijk', 'dijk'])
  expect(found('dijk', { matchCase: true }, 'De Dijk en de dijk.')).toEqual(['dijk'])
  expect(found('É', {}, 'één')).toEqual(['é', 'é'])
})

test('a whole word has no letter or digit beside it, also with accents', () => {
  expect(found('dijk', { wholeWord: true }, 'dijken, (dijk) zeedijk dijk1 dijk')).toEqual(['dijk', 'dijk'])
  expect(found('een', { wholeWord: true }, 'eené een\u0301')).toEqual([])
  expect(found('(a)', { wholeWord: true }, 'x(a)y')).toEqual(['(a)'])
})

test('accents are found however they are encoded, and never in halves', () => {
  expect(found('één', {}, 'e\u0301e\u0301n één')).toEqual(['e\u0301e\u0301n', 'één'])
  expect(found('e\u0301', {}, 'é')).toEqual(['é'])
  expect(found('e', {}, 'e\u0301')).toEqual([])
  expect(found('👩', {}, '👩‍🚒 👩🏽 👩')).toEqual(['👩'])
})

test('straight marks and spaces find every kind, others only themselves', () => {
  expect(found('"a', {}, '„a” “a” "a"')).toEqual(['„a', '“a', '"a'])
  expect(found("'s", {}, '’s ‘s')).toEqual(['’s', '‘s'])
  expect(found('“', {}, '„a” “b”')).toEqual(['“'])
  expect(found('5 m', {}, '5\u00a0m 5 m 5  m')).toEqual(['5\u00a0m', '5 m'])
  expect(found('  ', {}, 'a  b c')).toEqual(['  '])
})

test('nothing is found across two blocks, and no query is a pattern', () => {
  expect(found('a\n\nb', {}, 'a', 'b')).toEqual([])
  expect(found('.*', {}, 'abc .* [x] \\ /')).toEqual(['.*'])
  expect(found('[x] \\ /', {}, 'abc .* [x] \\ /')).toEqual(['[x] \\ /'])
  expect(found('', {}, 'abc')).toEqual([])
})

test('any words of an article are found where they stand, in order, none over another', () => {
  fc.assert(
    fc.property(articleDoc, fc.nat(), fc.integer({ min: 1, max: 5 }), (article, at, length) => {
      const map = textMap(article)
      const block = map.blocks[at % map.blocks.length]!
      const characters = map.text.slice(block.start, block.start + block.length).match(/\P{M}\p{M}*/gu) ?? []
      const query = characters.slice(at % characters.length, (at % characters.length) + length).join('')
      fc.pre(query !== '' && !/[\p{M}\p{EMod}\u200d\n]/u.test(query + map.text))
      const matches = findAll(map, query, { matchCase: true })
      expect(matches.length).toBeGreaterThan(0)
      let last = -1
      for (const { start, end, from, to } of matches) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(article.textBetween(from, to)).toBe(map.text.slice(start, end))
        last = end
      }
    }),
  )
})
