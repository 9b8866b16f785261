import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))
}

type Case = [text: string, expected: (string | null)[]]

describe('who was named once as somebody’s wife, son or lawyer', () => {
  test.each<Case>([
    [
      'Anna de Wit stierf in mei. „Ze was streng”, zegt haar dochter Marjan. ¶ Trainer Ton Mol zag haar vaak. „Altijd vrolijk”, zegt Mol. De gemeente gaf haar een lintje. Haar dochter weet van niets. „Ze zei nooit wat.”',
      ['Marjan', 'Ton Mol', 'Marjan'],
    ],
    ['Jan Bos kookt zelf. Zijn vrouw, Els Kok, lacht. Bos snijdt uien. „Lekker”, vindt zijn vrouw.', ['Els Kok']],
    ['Jan Bos kookt zelf. Zijn vrouw Els lacht. „Lekker”, vindt Jan Bos. „Heel lekker”, zegt zijn vrouw.', ['Jan Bos', 'Els']],
    ['Jan Bos en Piet Mol koken. Bos’ vrouw Els lacht. Mol zwijgt. „Lekker”, vindt zijn vrouw.', ['zijn vrouw']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['Tom Fry paid. His wife, Tammy, wept. Fry left. “He is no thief,” his wife said.', ['Tammy']],
    ['Tom Fry paid. His wife Tammy wept. “I am sorry,” Fry said. “He is no thief,” his wife said.', ['Tom Fry', 'Tammy']],
    ['Tom Fry paid. His lawyer, Ann Lee, was silent. Jim Cole paid too. “He is no thief,” his sister said.', ['his sister']],
    ['Ann Lee left. Her son, Jack, waved. Mary Rudd had a son too. “I waved,” her son said.', ['her son']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
