import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsIn } from './facts'
import { languageOf } from '../languages'
import { paragraphsOf } from '../words/tokens'

const read = (text: string, tag: string) => paragraphsOf(text, tag).flatMap((paragraph) => factsIn(paragraph, languageOf(tag)))
const found = (text: string, tag: string) => read(text, tag).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

test.each([
  ['Op maandag 10 januari 2022 en op 2022-01-10', ['date maandag 10 januari 2022', 'date 2022-01-10']],
  ['Dat was in de zomer van 2019, niet in ’98.', ['date zomer van 2019', 'date ’98']],
  ['In de jaren negentig, eind 2020 of begin maart', ['date jaren negentig', 'date eind 2020', 'date begin maart']],
  ['Vorige week, de afgelopen drie jaar en maandagavond', ['date Vorige week', 'date afgelopen drie jaar', 'date maandagavond']],
  ['Drie weken geleden, om 19.00 uur, kwart voor elf', ['date Drie weken geleden', 'date 19.00 uur', 'date kwart voor elf']],
  ['Zeven uur lang, vanaf zeven uur', ['amount Zeven uur', 'date zeven uur']],
  ['Op 10 en 11 mei, 3 okt. 1987', ['date 10 en 11 mei', 'date 3 okt. 1987']],
  ['Het kost € 3,5 mln, 180.000 euro of bijna 4 ton', ['amount € 3,5 mln', 'amount 180.000 euro', 'amount 4 ton']],
  ['Ruim elf kilometer, 11,8 procent, 20%', ['amount elf kilometer', 'amount 11,8 procent', 'amount 20%']],
  ['Anderhalf miljard, een half miljoen euro', ['figure Anderhalf miljard', 'amount een half miljoen euro']],
  ['naar schatting honderdduizend man, achtendertigduizend vrouwen', ['figure honderdduizend', 'figure achtendertigduizend']],
  ['tweeëntwintig, eenentwintig, tweeënhalf jaar', ['figure tweeëntwintig', 'figure eenentwintig', 'amount tweeënhalf jaar']],
  ['2-1 in de vierde minuut, zijn 22ste treffer', ['figure 2-1', 'figure vierde', 'figure 22ste']],
  ['twee tot drie miljoen euro, 20 tot 30 procent', ['amount twee tot drie miljoen euro', 'amount 20 tot 30 procent']],
  ['Een huis van 12 000 euro in de Tweede Kamer, met 5G, op de A2, van D66', ['amount 12 000 euro']],
  ['Bel 020-1234567, 06 12345678 of +31 20 123 4567.', []],
  ['Eén op de vijf was één keer weg', ['figure Eén op de vijf', 'amount één keer']],
  ['Een man, een huis, geen getal', []],
  [
    'Tientallen mensen, honderden auto’s, tientallen miljoenen euro’s',
    ['figure Tientallen', 'figure honderden', 'amount tientallen miljoenen euro’s'],
  ],
  ['Het einde van mei 2021, begin van 2019, aan het einde van de weg', ['date einde van mei 2021', 'date begin van 2019']],
  ['12 miljoen dollar of 3,5 procent, 30 of 40 euro', ['amount 12 miljoen dollar', 'amount 3,5 procent', 'amount 30 of 40 euro']],
])('in Dutch “%s”', (text, expected) => {
  expect(found(text, 'nl')).toEqual(expected)
  expect(found(text.normalize('NFD'), 'nl').map((fact) => fact.normalize('NFC'))).toEqual(expected)
  expect(found(text.replaceAll('’', "'"), 'nl')).toEqual(expected.map((fact) => fact.replaceAll('’', "'")))
})

test.each([
  ['On 3 October 1987, on October 3, 1987 and on Feb. 11', ['date 3 October 1987', 'date October 3, 1987', 'date Feb. 11']],
  ['Last October, the 3rd of May, in May', ['date Last October', 'date 3rd of May', 'date in May']],
  ['I may march 3 miles', ['amount 3 miles']],
  ['The 1990s and the ’90s, summer of 2019', ['date 1990s', 'date ’90s', 'date summer of 2019']],
  [
    'At 9.14am, at 6.40 on Tuesday evening, 7 p.m. Friday',
    ['date 9.14am', 'date 6.40', 'date Tuesday evening', 'date 7 p.m.', 'date Friday'],
  ],
  ['Half past nine, two years ago, by Easter', ['date Half past nine', 'date two years ago', 'date Easter']],
  ['It cost $1.2bn, £3m, 1.9 million euro', ['amount $1.2bn', 'amount £3m', 'amount 1.9 million euro']],
  ['11.8 per cent, half a million, six million people', ['amount 11.8 per cent', 'figure half a million', 'figure six million']],
  ['A 4-2 win in the 31-year history before 6,118 people', ['figure 4-2', 'amount 31-year', 'figure 6,118']],
  ['a 24-year-old, twenty-five, two thirds', ['figure 24-year-old', 'figure twenty-five', 'figure two thirds']],
  ['for seven months, three miles and a half', ['amount seven months', 'amount three miles and a half']],
  ['the fourth time on Fourth Street', ['figure fourth']],
  ['one of them', []],
  ['Dozens of people, tens of thousands, hundreds of cars', ['figure Dozens', 'figure tens of thousands', 'figure hundreds']],
  ['Millions of euros vanished', ['amount Millions of euros']],
  ['in mid-2020, mid-May, by mid-1999, in mid-career', ['date mid-2020', 'date mid-May', 'date mid-1999']],
  ['the end of May 2021, the start of 2019, the end of the road', ['date end of May 2021', 'date start of 2019']],
  ['A year and a half, a month and a half later', ['amount A year and a half', 'date a month and a half later']],
  ['Half of them, a half-hearted plan', ['figure Half']],
  ['$12 million or 3.5 per cent, 5 or 6 per cent', ['amount $12 million', 'amount 3.5 per cent', 'amount 5 or 6 per cent']],
])('in English “%s”', (text, expected) => {
  expect(found(text, 'en')).toEqual(expected)
})

test('facts stand inside the text, in order, none over another, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '10',
      '€',
      'januari',
      'maandag',
      'vorige',
      'week',
      'drie',
      'miljoen',
      '’',
      '98',
      'May',
      '.',
      ',',
      'half',
      'om',
      'uur',
      '+',
      '012',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('nl', 'en'), (pieces, tag) => {
      const text = pieces.join(' ')
      let last = 0
      for (const { start, end } of read(text, tag)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})

test('a very long text of numbers is read', () => {
  for (const piece of ['1', '1 ', 'drie ', 'honderd', '€', '’90', 'vorige ', '12 ', '1.'])
    expect(read(piece.repeat(50_000), 'nl')).toBeDefined()
})
