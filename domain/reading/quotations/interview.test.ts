import { expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ speaker }) => speaker)
}

const QUESTIONS_NL = 'Wat zag u? ¶ “Veel rook.” ¶ Was u bang? ¶ “Ja, heel erg.”'
const QUESTIONS_EN = 'What did you see? ¶ “A lot of smoke.” ¶ Were you afraid? ¶ “Yes, very.”'

test.each<[text: string, language: string, expected: (string | null)[]]>([
  [`Els Smit zag de brand. ¶ ${QUESTIONS_NL} ¶ Burgemeester Jan Bos noemt het “een ramp”.`, 'nl', ['Els Smit', 'Els Smit', 'Jan Bos']],
  [`Een buurman vertelt over de brand. ¶ ${QUESTIONS_NL} ¶ Burgemeester Jan Bos noemt het “een ramp”.`, 'nl', [null, null, 'Jan Bos']],
  [`A neighbour saw the fire. ¶ ${QUESTIONS_EN} ¶ The mayor, Tom Fry, is sad. “We will help,” he said.`, 'en', [null, null, 'Tom Fry']],
  [
    `Ann Lee saw the fire. “It was loud,” she says. ¶ ${QUESTIONS_EN} ¶ The mayor, Tom Fry, is sad. “We will help,” he said. “Soon,” said Fry.`,
    'en',
    ['Ann Lee', 'Ann Lee', 'Ann Lee', 'Tom Fry', 'Tom Fry'],
  ],
])('whoever comes only behind the answers gave none: %s', (text, language, expected) => expect(speakers(text, language)).toEqual(expected))
