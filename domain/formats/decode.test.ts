import { describe, expect, test } from 'vitest'
import { Refusal } from '@/domain/contract/refusal'
import { decode } from './decode'

const DUTCH = 'De ‘glas-half-legers’ zeggen: “We hebben € 5 nodig” – één coördinator uit Genève, ’s avonds in Oekraïne…'
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

/** Windows-1252 has no encoder in the platform: the signs it adds to Latin-1, by their place. */
const ADDED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const windows1252 = (text: string) => Uint8Array.from(text, (c) => (ADDED.includes(c) ? 0x80 + ADDED.indexOf(c) : c.charCodeAt(0)))
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text]
      .flatMap((c) => Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)))
      .flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )

describe('encodings that are read', () => {
  test.each([
    ['UTF-8', utf8(DUTCH), 'utf-8'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8(DUTCH)), 'utf-8'],
    ['UTF-16 LE with a mark', bytes([0xff, 0xfe], utf16(DUTCH, 'le')), 'utf-16le'],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], utf16(DUTCH, 'be')), 'utf-16be'],
    ['UTF-16 LE without', utf16(DUTCH, 'le'), 'utf-16le'],
    ['UTF-16 BE without', utf16(DUTCH, 'be'), 'utf-16be'],
    ['Windows-1252 without a word', windows1252(DUTCH), 'windows-1252'],
  ])('%s', (_, file, encoding) => expect(decode(file)).toEqual({ text: DUTCH, encoding }))

  test.each(['iso-8859-1', 'ISO-8859-1', 'windows-1252', 'cp1252', 'latin1'])('Windows-1252 that its Content-Type calls %s', (charset) => {
    expect(decode(windows1252(DUTCH), { charset }).text).toBe(DUTCH)
  })

  test.each(['Één café', 'Où est l\u2019été ?', '¿Qué pasó mañana?', 'Ça va'])('Windows-1252 by the few words there are: %s', (words) => {
    const bytes = Uint8Array.from([...words].map((letter) => (letter === '\u2019' ? 0x92 : letter.charCodeAt(0))))
    expect(decode(bytes)).toEqual({ text: words, encoding: 'windows-1252' })
  })

  test('Windows-1252 that a page declares', () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><p>${DUTCH}`
    expect(decode(windows1252(page))).toEqual({ text: page, encoding: 'windows-1252' })
    const old = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>${DUTCH}`
    expect(decode(windows1252(old)).text).toBe(old)
  })

  test('UTF-8 that says it is something else stays UTF-8', () => {
    const page = `<meta charset="iso-8859-1"><p>${DUTCH}`
    expect(decode(utf8(page))).toEqual({ text: page, encoding: 'utf-8' })
  })

  test('ASCII and nothing at all', () => {
    expect(decode(utf8('De dijk')).text).toBe('De dijk')
    expect(decode(new Uint8Array()).text).toBe('')
  })

  test('a sentence about charsets declares nothing', () => {
    expect(decode(utf8('The header said charset=euc-kr, oddly.')).encoding).toBe('utf-8')
  })
})

describe('what is refused rather than garbled', () => {
  test.each([
    ['a declared EUC-KR', bytes(utf8('<?xml version="1.0" encoding="euc-kr"?><a>'), [0xbe, 0xc8, 0xb3, 0xe7])],
    ['a declared Shift_JIS', utf8('<html><meta charset="Shift_JIS"><p>abc')],
    ['Shift_JIS without a word', Uint8Array.from([0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd])],
    [
      'EUC-KR in the midst of English',
      bytes(utf8('Here is some text. I hope it is encoded. '), [0xc5, 0xd7, 0xbd, 0xba, 0xc6, 0xae], utf8(' The end.')),
    ],
    ['Windows-1251 without a word', Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0])],
    ['Mac Roman without a word', bytes(utf8('Oekra'), [0x95], utf8('ne en Gen'), [0x8f], utf8('ve'))],
    ['DOS 437 without a word', bytes(utf8('co'), [0x94], utf8('rdinator en '), [0x82, 0x82], utf8('n'))],
    ['UTF-8 that was cut and damaged', bytes(utf8('één café, naïef'), [0xc3], utf8('x'))],
    ['a PDF', utf8('%PDF-1.7 …')],
    ['a Word file', bytes([0x50, 0x4b, 0x03, 0x04], [0, 1, 2])],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47], [13, 10])],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0], [0x44, 0, 0, 0])],
    ['bytes that are no text', Uint8Array.from([0, 1, 2, 3, 0, 0, 5])],
    ['half a pair in UTF-16', bytes([0xff, 0xfe], [0x41, 0], [0x00, 0xd8], [0x42, 0])],
  ])('%s', (_, file) => expect(() => decode(file)).toThrow(Refusal))
})
