import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from '../languages'
import { lexiconOf } from './lexicon'
import { markedIn } from './marks'
import { paragraphsOf } from './tokens'

function marked(text: string, language: string): string[] {
  return markedIn(text, paragraphsOf(text, language), lexiconOf(languageOf(language))).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['“A b”, zei hij.', ['“A b”']],
  ['„A b”, zei hij.', ['„A b”']],
  ['„A b“, zei hij.', ['„A b“']],
  ['»A b«, zei hij.', ['»A b«']],
  ['«A b», zei hij, en « a b ».', ['«A b»', '« a b »']],
  ['‹A b›, zei hij.', ['‹A b›']],
  ['‚A b‘, zei hij.', ['‚A b‘']],
  ['"A b", zei hij, "c."', ['"A b"', '"c."']],
  ["'A b', zei hij.", ["'A b'"]],
  ["''A b'', zei hij, ,,c'' en ``d''.", ["''A b''", ",,c''", "``d''"]],
  ['”A b”, zei hij.', ['”A b”']],
  ['‘’s Avonds’, zei hij van ’t Hof, ‘zie ik foto’s.’', ['‘’s Avonds’', '‘zie ik foto’s.’']],
  ["'s Avonds zei Van 't Hof: 'Zo'n foto's zijn m'n lust.'", ["'Zo'n foto's zijn m'n lust.'"]],
  ['Rijnstreek \'31 en D’66 in \'98: "Wij".', ['"Wij"']],
  ['Hij zei: “Zij zei: ‘Kom je?’”', ['“Zij zei: ‘Kom je?’”', '‘Kom je?’']],
  ['“Dit is nooit gesloten. En “dit wel”.', ['“dit wel”']],
  ['Een los ” teken. “Een goed.” En nog “ een.', ['“Een goed.”']],
  ['Hij zei: “Een los ‘ teken.”', ['“Een los ‘ teken.”']],
  ['“Een.\n\n“Twee ‘a’.\n\n“Drie”, zei hij. “Vier.”', ['“Een.\n\n“Twee ‘a’.\n\n“Drie”', '‘a’', '“Vier.”']],
  ['“Een.\n\nZonder teken.\n\n“Drie”, zei hij.', ['“Drie”']],
  ['de ‘glas halfvol’-houding en (‘zo’)', ['‘glas halfvol’', '‘zo’']],
  ['“Nee.”“Ja.”', ['“Nee.”', '“Ja.”']],
  ['« A b », zei hij.\n\n» C d «, zei zij.', ['« A b »', '» C d «']],
  ['Zij zei:"Nee." Hij zei:"Ja."', ['"Nee."', '"Ja."']],
])('in Dutch: %s', (text, expected) => expect(marked(text, 'nl')).toEqual(expected))

test.each([
  [
    '‘The members’ tearoom hasn’t been this cheerful since the ’90s.’',
    ['‘The members’ tearoom hasn’t been this cheerful since the ’90s.’'],
  ],
  ['It says the passengers’ interests were ‘never once mentioned’ in it.', ['‘never once mentioned’']],
  ["the passengers' interests were 'never once mentioned' in the lads' logs", ["'never once mentioned'"]],
  ['a ‘culture of bosses’ and then ‘none’', ['‘culture of bosses’', '‘none’']],
  ['He is 6’2”. “Tall,” she said.', ['“Tall,”']],
  ['They made ‘Silver Horses’ in 1984.\n\n‘Nobody saw that,’ she said.', ['‘Silver Horses’', '‘Nobody saw that,’']],
  ['She said: ‘The horses’ hooves.\n\n‘And more.’', ['‘The horses’ hooves.\n\n‘And more.’']],
  ['’90s rock ’n’ roll; “any of ’em.”', ['“any of ’em.”']],
  ["'Rock 'n' roll,' he said, 'for the '60s crowd.'", ["'Rock 'n' roll,'", "'for the '60s crowd.'"]],
  ['“Danny says, ‘Shooters shoot,’” he said.', ['“Danny says, ‘Shooters shoot,’”', '‘Shooters shoot,’']],
  ['"I went in and said, \'Will a girl do?\'"', ['"I went in and said, \'Will a girl do?\'"', "'Will a girl do?'"]],
])('in English: %s', (text, expected) => expect(marked(text, 'en')).toEqual(expected))

test('whatever stands where, pairs lie inside the text, never cross, and come in order', () => {
  const piece = fc.constantFrom('“', '”', '‘', '’', "'", '"', '„', '«', '»', ',', '`', ' ', '.', '\n\n', 'a', 's', 'é', '٣', 'א', '😀', '6')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const found = markedIn(text, paragraphsOf(text, 'nl'), lexiconOf(languageOf('nl')))
      found.forEach((one, index) => {
        expect(one.start).toBeLessThan(one.end)
        expect(one.end).toBeLessThanOrEqual(text.length)
        if (index > 0) expect((found[index - 1] as { start: number }).start).toBeLessThan(one.start)
        for (const other of found)
          expect(other === one || one.end <= other.start || other.end <= one.start || isInside(one, other) || isInside(other, one)).toBe(
            true,
          )
        if (one.parent !== null) expect(isInside(one, found[one.parent] as { start: number; end: number })).toBe(true)
      })
    }),
  )
})

function isInside(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return other.start <= one.start && one.end <= other.end
}

test('a megabyte of marks is read', () => {
  for (const mark of ['"', '“', '’', "'", '«']) expect(() => marked(`${mark}a `.repeat(200_000), 'en')).not.toThrow()
})
