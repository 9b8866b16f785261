import { expect, test } from 'vitest'
import { quoteStyle, smartQuotes } from './smart-quotes'

/** The text that comes of typing this one key after the other. */
function typedText(keys: string, language: string | null, after = ''): string {
  let text = ''
  for (const key of keys) {
    const turn = smartQuotes(text, key, after, language)
    text += key
    if (turn) text = text.slice(0, turn.offset) + turn.insert + text.slice(turn.offset + 1)
  }
  return text
}

test.each([
  ['nl', `Hij zei: "Dat is 'onzin'."`, 'Hij zei: „Dat is ‘onzin’.”'],
  ['en', `He said: "That is 'nonsense'."`, 'He said: “That is ‘nonsense’.”'],
  ['de', `Er sagte: "Das ist 'Unsinn'."`, 'Er sagte: „Das ist ‚Unsinn‘.“'],
  ['de-CH', `Er sagte: "Das ist 'Unsinn'."`, 'Er sagte: «Das ist ‹Unsinn›.»'],
  ['fr', `Il a dit : "C'est 'rien'."`, 'Il a dit : «\u202fC’est ‘rien’.\u202f»'],
  ['es', `Dijo: "Es 'nada'."`, 'Dijo: «Es ‘nada’.»'],
  ['it', `Ha detto: "È 'niente'."`, 'Ha detto: «È ‘niente’.»'],
])('in %s quotation marks become those of the language', (language, keys, expected) => {
  expect(typedText(keys, language)).toBe(expected)
})

test('a language that is not known is written as English, a tag with a region as its language', () => {
  expect(typedText('"a"', null)).toBe('“a”')
  expect(typedText('"a"', 'xx-YY')).toBe('“a”')
  expect(typedText('"a"', '__proto__')).toBe('“a”')
  expect(quoteStyle('nl-BE')).toBe(quoteStyle('nl'))
  expect(quoteStyle('en-GB')).toBe(quoteStyle('en'))
})

test.each([
  ['nl', `foto's en auto's`, 'foto’s en auto’s'],
  ['nl', `'s Avonds in 't huis van 'n man`, '’s Avonds in ’t huis van ’n man'],
  ['nl', `"'s Avonds" ('t is zo)`, '„’s Avonds” (’t is zo)'],
  ['nl', `de jaren '80, sinds '68`, 'de jaren ’80, sinds ’68'],
  ['nl', `'98`, '’98'],
  ['nl', `In '98 was dat zo, in '99-'00 niet.`, 'In ’98 was dat zo, in ’99-’00 niet.'],
  ['nl', `Het WK '98: "'98 was goed"`, 'Het WK ’98: „’98 was goed”'],
  ['nl', `'20 doden' en 'tien doden'`, '‘20 doden’ en ‘tien doden’'],
  ['nl', `'20 foto's kwijt', zei hij`, '‘20 foto’s kwijt’, zei hij'],
  ['nl', `'200 doden', '20.000 doden' `, '‘200 doden’, ‘20.000 doden’ '],
  ['nl', `in '98 waren Hans' foto's er`, 'in ’98 waren Hans’ foto’s er'],
  ['nl', `Rock 'n' roll in 's-Hertogenbosch`, 'Rock ’n’ roll in ’s-Hertogenbosch'],
  ['nl', `'t Hooft zei 'tja'`, '’t Hooft zei ‘tja’'],
  ['en', `the '80s, in the summer '69`, 'the ’80s, in the summer ’69'],
  ['en', `the '20s, and '98 too`, 'the ’20s, and ’98 too'],
  ['en', `rock 'n' roll by 't Hooft`, 'rock ’n’ roll by ’t Hooft'],
  [null, `'s avonds in '98 `, '’s avonds in ’98 '],
  ['en', `'tis true, James' dog`, '’tis true, James’ dog'],
  ['de', `'s ist 'n Test, geht's 'so geht's'`, '’s ist ’n Test, geht’s ‚so geht’s‘'],
])('in %s an apostrophe is told from a quotation mark: %s', (language, keys, expected) => {
  expect(typedText(keys, language)).toBe(expected)
})

test('inside a word that is there already, and before one, the text behind counts', () => {
  expect(smartQuotes('foto', "'", 's', 'nl')?.insert).toBe('’')
  expect(smartQuotes('', "'", 's avonds', 'nl')?.insert).toBe('’')
  expect(smartQuotes('', "'", 'savonds', 'nl')?.insert).toBe('‘')
  expect(smartQuotes('in ', "'", '98 was het', 'nl')?.insert).toBe('’')
  expect(smartQuotes('the ', "'", '80s', 'en')?.insert).toBe('’')
  expect(smartQuotes('kop ', "'", '20 doden’', 'nl')?.insert).toBe('‘')
  expect(smartQuotes('kop ', "'", '20.000 doden', 'nl')?.insert).toBe('‘')
})

test('inches stay straight, unless a quotation is open', () => {
  expect(typedText('een scherm van 6" is', 'nl')).toBe('een scherm van 6" is')
  expect(typedText('"in 1997"', 'nl')).toBe('„in 1997”')
})

test('brackets, dashes and slashes open; two in a row are a pair', () => {
  expect(typedText('("a") –"b" anti-"c"', 'nl')).toBe('(„a”) –„b” anti-„c”')
  expect(typedText('""', 'nl')).toBe('„”')
  expect(typedText(`''`, 'nl')).toBe('‘’')
})

test('French spaces that were typed are not doubled', () => {
  expect(typedText('« oui\u00a0"', 'fr')).toBe('« oui\u00a0»')
})

test('a dead key gives the mark and the letter at once', () => {
  expect(smartQuotes('zei ', '"w', '', 'nl')).toEqual({ offset: 4, insert: '„' })
})

test('text without quotation marks is left', () => {
  expect(typedText('Er staat 5 – 3 … en verder niets; niet waar?', 'nl')).toBe('Er staat 5 – 3 … en verder niets; niet waar?')
})
