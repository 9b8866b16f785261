import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
const speakers = (text: string, tag: string) => readText(text.replaceAll(' ¶ ', '\n\n'), tag).quotes.map(({ speaker }) => speaker)

describe('where either of two may be meant, nobody is', () => {
  test.each([
    ['en', 'Anna Cole and Eve Reed arrived. “I am tired,” she said.', [null]],
    ['en', 'Anna Cole, Tom Fry and Eve Reed arrived. “I am tired,” she said.', [null]],
    ['en', 'John Miller and Sarah Miller run the farm. “We sold it,” Miller said.', [null]],
    ['nl', 'Jan Smit en Piet Bakker liepen binnen. ‘Dit is mijn huis’, zei hij.', [null]],
    // Only one of them may be.
    ['en', 'John Miller and Eve Reed arrived. “I am tired,” she said.', ['Eve Reed']],
    ['nl', 'Jan Smit en Anna Bakker liepen binnen. ‘Dit is mijn huis’, zei hij.', ['Jan Smit']],
    ['nl', 'Jan Smit en Piet Bakker liepen binnen. Bakker keek rond. ‘Dit is mijn huis’, zei hij.', ['Piet Bakker']],
    ['en', 'John Miller met Tom Reed. “I am tired,” he said.', ['John Miller']],
  ])('a pronoun or a surname: %s %s', (tag, text, expected) => {
    expect(speakers(text, tag)).toEqual(expected)
  })

  test.each([
    ['nl', 'Spits Jan Bos en spits Piet Mol kwamen binnen. „Nu of nooit”, zei de spits.', ['de spits']],
    ['en', 'Striker Tom Fry scored. Striker Sam Hill did not. “It was hard,” the striker said.', ['the striker']],
    ['nl', 'Ilias Bouazza scoorde. „Nu of nooit”, dacht de spits. Spits Daan de Graaf treurde.', ['de spits']],
    ['en', 'Tom Fry scored twice. “It was hard,” said the striker. Striker Sam Hill was sad.', ['the striker']],
    // Only one of them is called so, or the text is about nobody else.
    ['en', 'Striker Tom Fry scored. Defender Sam Hill did not. “It was hard,” the striker said.', ['Tom Fry']],
    ['en', 'Tom Fry scored twice. “It was hard,” said the striker. Fry left.', ['Tom Fry']],
    ['nl', 'Er werd gescoord. „Nu of nooit”, dacht de spits. Spits Daan de Graaf treurde.', ['Daan de Graaf']],
  ])('a role: %s %s', (tag, text, expected) => {
    expect(speakers(text, tag)).toEqual(expected)
  })
})
