import { expect, test } from 'vitest'
import type { Listed } from '@/domain/reading/offers/in-order'
import { NO_FILTER } from '../store'
import { passing } from './passing'

const TEXT = 'De brug is dicht. “Nee”, zei Bos.'
const CLAIM = { key: 'claim', kind: 'claim', ranges: [{ start: 0, end: 17 }] } as unknown as Listed
const QUOTE = { key: 'quote', kind: 'quote', ranges: [{ start: 18, end: 23 }] } as unknown as Listed
const BOTH = [CLAIM, QUOTE]
const of = { text: TEXT, whatOf: ({ kind }: Listed) => (kind === 'claim' ? 'A figure' : 'Anna Bos, direct'), openKey: null }

test('the filter lets suggestions through by their kind, and by their words and what is said of them', () => {
  expect(passing(BOTH, { ...NO_FILTER, kinds: ['claim'] }, of)).toEqual([CLAIM])
  expect(passing(BOTH, { ...NO_FILTER, kinds: ['note'] }, of)).toEqual([])
  expect(passing(BOTH, { ...NO_FILTER, words: 'DICHT' }, of)).toEqual([CLAIM])
  expect(passing(BOTH, { ...NO_FILTER, words: ' anna bos' }, of)).toEqual([QUOTE])
  expect(passing(BOTH, { ...NO_FILTER, words: 'zzz' }, of)).toEqual([])
})

test('without a filter the list is the same one, and a status or a tag is one of annotations only', () => {
  expect(passing(BOTH, NO_FILTER, of)).toBe(BOTH)
  expect(passing(BOTH, { ...NO_FILTER, status: 'open' }, of)).toEqual([])
  expect(passing(BOTH, { ...NO_FILTER, tag: 'x' }, of)).toEqual([])
})

test('the suggestion that is looked at stays', () => {
  expect(passing(BOTH, { ...NO_FILTER, words: 'zzz' }, { ...of, openKey: 'quote' })).toEqual([QUOTE])
})
