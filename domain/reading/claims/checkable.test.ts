import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkableSentences, unmarked } from './checkable'
import { paragraphsOf } from '../words/tokens'

const TEXT = 'Het regent. Er zijn 30 bruggen. “Nee”, zei zij. Dat was het.\n\nDe brug in Emmen is dicht.'
const stretch = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const shown = (stretches: readonly { start: number; end: number }[]) => stretches.map(({ start, end }) => TEXT.slice(start, end))
const SENTENCES = paragraphsOf(TEXT, 'nl').flatMap(({ sentences }) => sentences)
const READING = {
  quotes: [{ kind: 'direct' as const, ranges: [stretch('“Nee”')], speaker: null, speakerMention: null, cue: null }],
  facts: [
    { ...stretch('30'), kind: 'figure' as const },
    { ...stretch('Emmen'), kind: 'name' as const },
  ],
}

test('a sentence with a figure, a quotation or a name can be checked, another cannot', () => {
  expect(shown(checkableSentences(SENTENCES, READING))).toEqual(['Er zijn 30 bruggen.', '“Nee”, zei zij.', 'De brug in Emmen is dicht.'])
})

test('a sentence is marked as soon as some of its words are', () => {
  const sentences = checkableSentences(SENTENCES, READING)
  expect(shown(unmarked(sentences, [stretch('30 bruggen')]))).toEqual(['“Nee”, zei zij.', 'De brug in Emmen is dicht.'])
  expect(unmarked(sentences, [{ start: 0, end: TEXT.length }])).toEqual([])
})

const stretches = fc
  .array(fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) }))
  .map((all) => all.map(({ start, length }) => ({ start, end: start + length })).sort((a, b) => a.start - b.start))

/** Sentences follow one another. */
const following = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 20 }) })).map((all) => {
  let at = 0
  return all.map(({ gap, length }) => ({ start: at + gap, end: (at += gap + length) }))
})

test('what is unmarked is what shares nothing with any mark', () => {
  fc.assert(
    fc.property(following, stretches, (all, marks) => {
      const free = all.filter((one) => !marks.some((mark) => mark.start < one.end && one.start < mark.end))
      expect(unmarked(all, marks)).toEqual(free)
    }),
  )
})
