import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

describe('of words that were a sentence', () => {
  const ARTICLE = [
    'De kans dat de dijk bezwijkt is volgens het waterschap 1 op 800 per jaar. Daarom wordt de dijk verhoogd, en wel 35 centimeter.',
    'Bewoners zijn bezorgd. Volgens de wethouder is de kans dat die dijk ooit bezwijkt nu 1 op 900 per jaar! De gemeente zegt dat de wet dat niet vraagt.',
    'Over de kans op een doorbraak ging het niet.',
  ].join('\n\n')
  const lost = {
    exact: 'Volgens het waterschap is de kans dat de dijk bezwijkt 1 op 700 per jaar.',
    prefix: 'Er was nieuws. ',
    suffix: ' Dat ',
  }

  test('each place is a whole sentence, the likest first, also with its words in another order', () => {
    const found = candidatesFor(ARTICLE, lost, 'nl').map(({ exact }) => exact)
    expect(found).toEqual([
      'De kans dat de dijk bezwijkt is volgens het waterschap 1 op 800 per jaar.',
      'Volgens de wethouder is de kans dat die dijk ooit bezwijkt nu 1 op 900 per jaar!',
    ])
  })

  test('that lacked a word or two, and its full stop, a place is one without full stop', () => {
    const most = {
      exact: 'is de kans dat die dijk nog bezwijkt nu 1 op 700 per jaar',
      prefix: 'Er was nieuws. Volgens hen ',
      suffix: '. Dat ',
    }
    expect(candidatesFor(ARTICLE, most, 'nl')[0]?.exact).toBe(
      'Volgens de wethouder is de kans dat die dijk ooit bezwijkt nu 1 op 900 per jaar',
    )
  })

  test('and of several, as many', () => {
    const exact = 'Bewoners waren erg bezorgd. Volgens een wethouder is de kans dat de dijk bezwijkt nu 1 op 700 per jaar!'
    expect(candidatesFor(ARTICLE, { exact, prefix: '', suffix: '' }, 'nl')[0]?.exact).toBe(
      'Bewoners zijn bezorgd. Volgens de wethouder is de kans dat die dijk ooit bezwijkt nu 1 op 900 per jaar!',
    )
  })
})

describe('of a part of a sentence', () => {
  const of = (text: string, exact: string, prefix = '', suffix = '') =>
    candidatesFor(text, { exact, prefix: `Ook zei hij dat ${prefix}`, suffix: `${suffix} zoals men weet` }, 'nl').map(
      (found) => found.exact,
    )

  test('a place ends at words, with the brackets it had, and not past a comma', () => {
    const text = 'Hij meldt dat de (oostelijke) staten die later lid zijn geworden, vanaf nu niets meer mogen.'
    expect(of(text, '(oostelijke) landen die later lid zijn geworden')).toEqual(['(oostelijke) staten die later lid zijn geworden'])
    expect(of(text, 'landen die later lid zijn geworden met ons')).toEqual(['staten die later lid zijn geworden'])
  })

  test('a word at its edge that is another one by now belongs to it, but not one that stood around', () => {
    expect(of('Er wonen hier elf miljoen mensen.', 'tien miljoen mensen')).toEqual(['elf miljoen mensen'])
    expect(of('Er wonen miljoen mensen.', 'tien miljoen mensen', 'er wonen ')).toEqual(['miljoen mensen'])
  })

  test('a word that is there twice in a sentence has two places, by what stands around', () => {
    const found = candidatesFor('De dijk houdt, en de nieuwe dijk houdt ook.', {
      exact: 'dijk',
      prefix: 'de nieuwe ',
      suffix: ' houdt ook',
    })
    expect(found.map(({ start }) => start)).toEqual([28, 3])
  })

  test('words that are everywhere find no place by themselves', () => {
    const text = 'De raad wil het niet. In de stad is er van alles over te doen, en dat is het.'
    expect(of(text, 'dat er in de polder van het dorp is gebouwd')).toEqual([])
  })
})

test('places are whole words, none overlaps another, and the best comes first', () => {
  const word = fc.constantFrom(
    'de',
    'dijk',
    'water',
    'zegt',
    'Bos,',
    '(sinds',
    '2019)',
    'niet.',
    'Hij',
    '“ja”',
    '河川',
    '\n\n',
    'miljoen',
    'miljoenen',
  )
  const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((list) => list.join(' '))
  fc.assert(
    fc.property(words(60), words(12), words(6), words(6), (text, exact, prefix, suffix) => {
      const found = candidatesFor(text, { exact, prefix, suffix }, 'nl')
      for (const { start, end, exact: there } of found) {
        expect(there).toBe(text.slice(start, end))
        expect(there).toBe(there.trim())
        expect(there).not.toBe('')
        for (const edge of [start, end]) expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[a-z\d]{2}$/iu)
        expect(found.filter((other) => other.start < end && start < other.end)).toHaveLength(1)
      }
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
    }),
    { numRuns: 400 },
  )
})
