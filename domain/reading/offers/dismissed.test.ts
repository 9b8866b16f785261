import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretchOf } from '@/domain/testing/hand-made-reading'
import { placesOf, wordsOf, type KeptWords } from './dismissed'

let n = 0
const kept = (text: string, start: number, end: number): KeptWords => ({
  id: `d${n++}`,
  kind: 'claim',
  ...wordsOf(text, [{ start, end }]),
})
const keptWords = (text: string, words: string): KeptWords => {
  const { start, end } = stretchOf(text, words)
  return kept(text, start, end)
}
const placed = (text: string, ...dismissals: KeptWords[]): (string | null)[] => {
  const places = placesOf(text, dismissals)
  return dismissals.map(({ id }) => {
    const place = places.get(id)
    return place ? text.slice(place.start, place.end) : null
  })
}

const BEFORE = 'De dijk is oud. Het water stijgt.\n\nDe dijk is hoog.'

describe('a dismissal', () => {
  const water = keptWords(BEFORE, 'Het water stijgt.')

  test('follows its words wherever edits and new copies put them', () => {
    expect(placed('Nieuw begin. De dijk is oud. Het water stijgt.', water)).toEqual(['Het water stijgt.'])
    expect(placed('Het water stijgt.\n\nHeel iets anders.', water)).toEqual(['Het water stijgt.'])
  })

  test('does not mind other white space', () => {
    expect(placed('Het  water\nstijgt. De dijk is oud.', water)).toEqual(['Het  water\nstijgt.'])
  })

  test('does not mind other quotation marks', () => {
    const said = keptWords('Zij zei: “dat was ‘niets’.”', '“dat was ‘niets’.”')
    expect(placed('Zij zei: "dat was \'niets\'."', said)).toEqual(['"dat was \'niets\'."'])
  })

  test('is without a place once its words are others, and has it back with them', () => {
    expect(placed('De dijk is oud. Het water daalt.', water)).toEqual([null])
    expect(placed('De dijk is oud. Het water stijgt. Ja.', water)).toEqual(['Het water stijgt.'])
  })

  test('never stands inside longer words', () => {
    expect(placed('Hij zei: Naja', keptWords('Ja: zei hij', 'Ja'))).toEqual([null])
    expect(placed('jaren', keptWords('ja', 'ja'))).toEqual([null])
  })

  test('of twins it holds for the one in its surroundings', () => {
    const text = 'Zij zei: “Ja.” Hij zei: “Ja.” Toen ging het licht uit.'
    const second = kept(text, text.lastIndexOf('“Ja.”'), text.lastIndexOf('“Ja.”') + 5)
    const later = `Meer. “Ja.” ${text} Niemand zei: “Ja.”`
    expect(placesOf(later, [second]).get(second.id)?.start).toBe(later.indexOf('“Ja.” Toen'))
  })
})

/** Few sentences, so that many are twins. */
const sentences = fc.array(fc.constantFrom('Ja.', 'De dijk is oud.', 'Het water stijgt.', 'Bos zweeg.'), { minLength: 1, maxLength: 12 })

test('one dismissal hides one of like sentences, whatever comes before and after', () => {
  fc.assert(
    fc.property(sentences, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), sentences, (own, chosen, others) => {
      const text = own.join(' ')
      let at = 0
      const dismissals = own.flatMap((sentence, i) => {
        const start = at
        at += sentence.length + 1
        return chosen[i] ? [kept(text, start, start + sentence.length)] : []
      })
      const later = [...others, ...own, ...others].join('\n\n')
      const places = placesOf(later, dismissals)
      // Each has a place with its words, and no two have the same.
      expect(dismissals.map(({ id, exact }) => later.slice(places.get(id)?.start, places.get(id)?.end) === exact)).toEqual(
        dismissals.map(() => true),
      )
      expect(new Set([...places.values()].map(({ start }) => start)).size).toBe(dismissals.length)
    }),
  )
})
