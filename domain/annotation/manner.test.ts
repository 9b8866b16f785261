import { expect, test } from 'vitest'
import { guessManner } from './manner'

const guess = (text: string, words: string) => {
  const start = text.indexOf(words)
  return guessManner(text, { start, end: start + words.length })
}

test.each([
  ['Hij zei: “Wij moeten bereid zijn tot meer.”', '“Wij moeten bereid zijn tot meer.”', 'direct'],
  ['Hij zei: “Wij moeten bereid zijn tot meer.”', 'Wij moeten bereid zijn tot meer', 'direct'],
  ['“Wij moeten bereid zijn tot meer”, zei hij.', '“Wij moeten bereid zijn tot meer”', 'direct'],
  ['een ‘openhartig en oprecht’ gesprek', '‘openhartig en oprecht’', 'partial'],
  ['een ‘openhartig en oprecht’ gesprek', 'openhartig en oprecht', 'partial'],
  ['Moskou zegt dat het een reactie is.', 'dat het een reactie is', 'paraphrase'],
])('in %s the words %s are %s', (text, words, manner) => {
  expect(guess(text, words)).toBe(manner)
})
