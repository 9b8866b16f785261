import { expect, test } from 'vitest'
import { readText } from '../read-text'
import { otherSpeakers } from './other-speakers'

test('who speaks without a name is told of where they speak, and who has one is not', () => {
  const text = '“Niemand gelooft dit”, zei een diplomaat. Het bestuur zegt dat het klopt. “Ja”, zei Anna Bos.'
  const found = otherSpeakers(readText(text, 'nl'))
  expect(found.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))])).toEqual([
    ['een diplomaat', ['een diplomaat']],
    ['Het bestuur', ['het klopt']],
  ])
})
