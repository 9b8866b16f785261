import { describe, expect, test } from 'vitest'
import { finder, readingOf } from '@/domain/testing/hand-made-reading'
import { acceptedAs, suggestionsIn } from './suggestion'

const TEXT = 'De dijk is in 2019 versterkt. Dat kostte 14 miljoen euro, zegt Bos, maar Kok noemt dat “onzin”. “Te laat.” Een ‘succes’.'
const { quote, indirect, claim } = finder(TEXT)
const reading = readingOf({
  quotes: [
    quote('“onzin”', { kind: 'partial', speaker: 'Kok' }),
    quote('“Te laat.”', { speaker: 'Kok' }),
    quote('‘succes’', { kind: 'scare' }),
  ],
  indirect: [indirect('Dat kostte 14 miljoen euro', 'Bos')],
  claims: [claim('De dijk is in 2019 versterkt.'), claim('Dat kostte 14 miljoen euro, zegt Bos, maar Kok noemt dat “onzin”.')],
})

test('words in marks that nobody is credited with are no suggestion', () => {
  expect(suggestionsIn(reading).map(({ kind, ranges }) => [kind, TEXT.slice(ranges[0]?.start, ranges[0]?.end)])).toEqual([
    ['quote', '“onzin”'],
    ['quote', '“Te laat.”'],
    ['indirect', 'Dat kostte 14 miljoen euro'],
    ['claim', 'De dijk is in 2019 versterkt.'],
    ['claim', 'Dat kostte 14 miljoen euro, zegt Bos, maar Kok noemt dat “onzin”.'],
  ])
})

describe('accepting makes', () => {
  const accepted = suggestionsIn(reading).map((suggestion) => acceptedAs(reading, suggestion))

  test('quotes with their speaker and manner', () => {
    expect(accepted.slice(0, 3)).toEqual([
      { kind: 'quote', speaker: 'Kok', manner: 'partial' },
      { kind: 'quote', speaker: 'Kok', manner: 'direct' },
      { kind: 'quote', speaker: 'Bos', manner: 'paraphrase' },
    ])
  })

  test('claims with who says most of the sentence, or nobody', () => {
    expect(accepted.slice(3)).toEqual([
      { kind: 'claim', claimant: null },
      { kind: 'claim', claimant: 'Bos' },
    ])
  })
})
