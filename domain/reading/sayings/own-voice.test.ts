import { expect, test } from 'vitest'
import { readText } from '../read-text'

/** What is reported, and of whom. */
const reported = (text: string, tag: string) =>
  readText(text, tag).indirect.map(({ start, end, speaker }) => [text.slice(start, end), speaker])

test.each([
  ['en', 'I think the film is beautiful.'],
  ['en', 'Let us say that it rains. It is to be hoped that it ends well.'],
  ['nl', 'Laten we hopen dat het lukt. Ik denk dat de film mooi is.'],
  ['nl', 'Het is te hopen dat het werkt.'],
])('what the writer thinks is reported of nobody: %s %s', (tag, text) => {
  expect(reported(text, tag)).toEqual([])
})

test.each([
  ['nl', 'Anna Mol hoopt dat het lukt.', [['het lukt', 'Anna Mol']]],
  ['en', 'Ann Lee thinks the film is beautiful.', [['the film is beautiful', 'Ann Lee']]],
  ['en', 'It is hoped that the road will open.', [['the road will open', null]]],
  ['nl', 'De man was naar eigen zeggen niet op de hoogte.', [['niet op de hoogte', 'De man']]],
  ['nl', 'Naar eigen zeggen wist Anna Mol van niets.', [['wist Anna Mol van niets', 'Anna Mol']]],
  ['nl', 'Naar verluidt wil de club de trainer ontslaan.', [['wil de club de trainer ontslaan', null]]],
  ['nl', 'Het OM eist acht jaar cel tegen de verdachte.', [['acht jaar cel tegen de verdachte', 'OM']]],
  ['nl', 'De man bekende tegenover de politie dat hij had geschoten.', [['hij had geschoten', 'De man']]],
  // What nobody is said to demand.
  ['nl', 'Het OM eist acht jaar.', []],
])('what others do is: %s %s', (tag, text, expected) => {
  expect(reported(text, tag)).toEqual(expected)
})
