import { describe, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { DismissalKind } from '@/domain/contract/suggestion'
import { finder, readingOf, stretchOf } from '@/domain/testing/hand-made-reading'
import { wordsOf, type KeptWords } from './dismissed'
import { offered, type Decided } from './offered'
import { suggestionsIn } from './suggestion'

const TEXT = [
  'De dijk is in 2019 versterkt. Dat kostte 14 miljoen euro.',
  '“Het was te laat,” zegt Bos, “veel te laat.” Volgens Kok kwam het geld ‘pas in mei’ vrij.',
  '“Toen zei hij: ‘Ga maar weg hier.’ En ik ging”, vertelt De Wit.',
].join('\n\n')
const map = textMap(
  schema.nodeFromJSON({
    type: 'doc',
    content: TEXT.split('\n\n').map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }),
)
const { quote, indirect, claim } = finder(TEXT)
const late = quote(['“Het was te laat,”', '“veel te laat.”'], { speaker: 'Bos' })
const outer = quote('“Toen zei hij: ‘Ga maar weg hier.’ En ik ging”', { speaker: 'De Wit' })
const inner = quote('‘Ga maar weg hier.’', { parent: 1 })
const inMay = quote('‘pas in mei’', { kind: 'partial', speaker: 'Kok' })
const money = indirect('het geld ‘pas in mei’ vrij', 'Kok')
const [strengthened, cost] = [claim('De dijk is in 2019 versterkt.'), claim('Dat kostte 14 miljoen euro.')]
const reading = readingOf({ quotes: [late, outer, inner], indirect: [money], claims: [strengthened, cost] })

let n = 0
const nothing: Decided = { annotations: [], dismissals: [], corrections: [] }
const mark = (kind: LightAnnotation['kind'], ...words: string[]): LightAnnotation => ({
  ...{ id: `a${n++}`, kind, status: 'open', verdict: null, state: 'anchored', version: 1 },
  ranges: words.map((part) => ({ ...stretchOf(TEXT, part), from: null, to: null, state: 'anchored' })),
})
const dismiss = (kind: DismissalKind, ...words: string[]): KeptWords => ({
  id: `d${n++}`,
  kind,
  ...wordsOf(
    TEXT,
    words.map((part) => stretchOf(TEXT, part)),
  ),
})
const withMarks = (...annotations: LightAnnotation[]) => offered(map, reading, { ...nothing, annotations })
const withDismissals = (...dismissals: KeptWords[]) => offered(map, reading, { ...nothing, dismissals })

test('everything is offered as long as nobody has said anything', () => {
  expect(offered(map, reading, nothing)).toEqual(reading)
})

describe('accepted is', () => {
  test('a quote on whose words a quote stands, with or without its marks', () => {
    expect(withMarks(mark('quote', 'Het was te laat', 'veel te laat')).quotes).not.toContainEqual(late)
  })

  test('an indirect statement on most of whose words a quote stands', () => {
    expect(withMarks(mark('quote', 'Volgens Kok kwam het geld ‘pas in mei’ vrij.')).indirect).toEqual([])
  })

  test('a claim on a part of whose sentence a claim stands, and no other', () => {
    expect(withMarks(mark('claim', '14 miljoen euro')).claims).toEqual([strengthened])
  })

  test('every claim of a passage that was marked as one', () => {
    expect(withMarks(mark('claim', 'De dijk is in 2019 versterkt. Dat kostte 14 miljoen euro.')).claims).toEqual([])
  })

  test('nothing by an annotation of another kind, or one with few of its words', () => {
    const others = [mark('claim', '“Het was te laat,”'), mark('note', 'De dijk is in 2019 versterkt.'), mark('quote', 'laat,” zegt Bos, ')]
    expect(withMarks(...others)).toEqual(reading)
  })

  test('nothing by an annotation whose words are gone', () => {
    const detached = mark('claim', 'De dijk is in 2019 versterkt.')
    const ranges = detached.ranges.map((range) => ({ ...range, start: null, end: null }))
    expect(withMarks({ ...detached, ranges })).toEqual(reading)
  })

  test('the quote that fits best of those that lie within one another', () => {
    const byOuter = withMarks(mark('quote', '“Toen zei hij: ‘Ga maar weg hier.’ En ik ging”')).quotes
    expect(byOuter).toEqual([late, { ...inner, parent: undefined }])
    expect(byOuter[1]).not.toHaveProperty('parent')
    expect(withMarks(mark('quote', 'Ga maar weg hier.')).quotes).toEqual([late, outer])
  })

  test('words in marks inside an indirect statement, without it', () => {
    const both = readingOf({ quotes: [inMay], indirect: [money] })
    expect(offered(map, both, { ...nothing, annotations: [mark('quote', 'pas in mei')] })).toMatchObject({ quotes: [], indirect: [money] })
  })
})

describe('dismissed is', () => {
  test('what was dismissed and nothing else', () => {
    expect(withDismissals(dismiss('quote', '“Het was te laat,”', '“veel te laat.”')).quotes).toEqual([outer, { ...inner, parent: 0 }])
    expect(withDismissals(dismiss('indirect', 'het geld ‘pas in mei’ vrij')).indirect).toEqual([])
    expect(withDismissals(dismiss('claim', 'Dat kostte 14 miljoen euro.')).claims).toEqual([strengthened])
  })

  test('the nested quote or the one around it, not both', () => {
    expect(withDismissals(dismiss('quote', '‘Ga maar weg hier.’')).quotes).toEqual([late, outer])
    expect(withDismissals(dismiss('quote', '“Toen zei hij: ‘Ga maar weg hier.’ En ik ging”')).quotes).toHaveLength(2)
  })

  test('every claim in a passage with nothing to check, and no quote', () => {
    const first = withDismissals(dismiss('passage', 'De dijk is in 2019 versterkt. Dat kostte 14 miljoen euro.'))
    expect(first).toEqual({ ...reading, claims: [] })
    expect(withDismissals(dismiss('passage', 'De dijk')).claims).toHaveLength(2)
    expect(withDismissals(dismiss('passage', '“Toen zei hij: ‘Ga maar weg hier.’ En ik ging”'))).toEqual(reading)
  })
})

test('words in marks that nobody is credited with stay, marked or not, and the quotes in them keep their place', () => {
  const scare = quote('‘pas in mei’', { kind: 'scare' })
  const all = readingOf({ quotes: [late, scare, outer, { ...inner, parent: 2 }] })
  const annotations = [mark('quote', '‘pas in mei’'), mark('quote', '“Het was te laat,”', '“veel te laat.”')]
  expect(offered(map, all, { ...nothing, annotations }).quotes).toEqual([scare, outer, { ...inner, parent: 1 }])
})

test('a related block gives no claims', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const doc = schema.nodeFromJSON({
    type: 'doc',
    content: [
      paragraph('De dijk is in 2019 versterkt.'),
      { type: 'related', content: [paragraph('In 2018 brak de dijk.')] },
      paragraph('Het kostte 14 miljoen.'),
    ],
  })
  const related = textMap(doc)
  const found = finder(related.text)
  const claims = ['De dijk is in 2019 versterkt.', 'In 2018 brak de dijk.', 'Het kostte 14 miljoen.'].map(found.claim)
  expect(offered(related, readingOf({ claims }), nothing).claims).toEqual([claims[0], claims[2]])
})

test('what somebody says inside their own quote is a part of it: not offered by itself, and gone with it', () => {
  const own = { ...inner, speaker: 'De Wit' }
  const all = readingOf({ quotes: [late, outer, own] })
  expect(suggestionsIn(offered(map, all, nothing)).map(({ found }) => found)).toEqual([late, outer])
  const annotations = [mark('quote', '“Toen zei hij: ‘Ga maar weg hier.’ En ik ging”')]
  expect(offered(map, all, { ...nothing, annotations }).quotes).toEqual([late])
})
