import { expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
const speakers = (text: string, tag: string) => readText(text.replaceAll(' ¶ ', '\n\n'), tag).quotes.map(({ speaker }) => speaker)

test.each([
  ['en', '“This is a scam,” @jdoe wrote. Ann Lee, the mayor, said she was shocked.', ['@jdoe']],
  ['en', '“Great news!” wrote @jdoe_1. Kim Park laughed.', ['@jdoe_1']],
  ['nl', '“Dit is oplichting”, schreef @jdoe. Burgemeester Anna Mol reageerde geschokt.', ['@jdoe']],
  ['nl', 'Op X schreef @kees_b: “Goed nieuws!” Anna Mol lachte. “Ja”, zei ze.', ['@kees_b', 'Anna Mol']],
  // An address for mail is nobody.
  ['en', '“Great,” wrote Kim Park from kim@park.org.', ['Kim Park']],
])('who goes by a handle is called by it: %s %s', (tag, text, expected) => {
  expect(speakers(text, tag)).toEqual(expected)
})

test.each([
  ['en', '“This is a scam,” user42 wrote. Mary Jones replied within minutes.', [null]],
  ['en', 'Jan Bos laughed. “This is a scam,” user42 wrote.', [null]],
  ['nl', '“Dit is oplichting”, schreef user42. Anna Mol reageerde binnen een minuut.', [null]],
  [
    'en',
    '“This is a scam,” Lord (David) Owens told The Times. ¶ Peter Hall said nothing. “No,” said Owens.',
    Array(2).fill('Lord (David) Owens'),
  ],
  // Without a verb of saying it is whoever the next sentence tells of.
  ['en', '“Great.” Kim Park had come home at last.', ['Kim Park']],
])('somebody between the words and the verb who is no known name is nobody of the next sentence: %s %s', (tag, text, expected) => {
  expect(speakers(text, tag)).toEqual(expected)
})
