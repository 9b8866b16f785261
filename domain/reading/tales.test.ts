import { describe, expect, test } from 'vitest'
import { readText } from './read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))
}

type Case = [text: string, expected: (string | null)[]]

describe('who speaks in what somebody tells, and who is told of right before', () => {
  test.each<Case>([
    [
      'Een kaderlid zegt dat de machines al zijn opgemeten. «Toen ik vroeg waarom, kreeg ik te horen: ‘Voor de verzekering.’»',
      ['Een kaderlid', null],
    ],
    ['Anna Bos belde de gemeente. ‘Ik kreeg te lezen: “U bent te laat.”’', ['Anna Bos', null]],
    [
      'Nadine Bos was boos. Ze eist inzage. Haar collega van de socialistische bond, Wim De Baets, spreekt van «chantage met voorbedachten rade» en sluit acties niet uit.',
      ['Wim De Baets'],
    ],
    ['Stikster Els Bos is boos. «Als ik morgen ga solliciteren, vragen ze: ‘Madame, wat kunt ge?’»', ['Els Bos', 'ze']],
    ['‘We begrijpen het’, zegt Barbara Kok. ¶ Bij Hatice Öztekin is niet gebeld, zegt ze. ‘Nooit.’', ['Barbara Kok', 'Hatice Öztekin']],
    ['Bos was boos. Hij kreeg te horen: „Nee, meneer, dat gaat niet.”', [null]],
    ['Voor Piet Mol is het klaar. „Ik ga”, zegt hij.', ['Piet Mol']],
    [
      'Minister Jan Bos zwijgt. ¶ Het was een verpleegkundige die het vond. ¶ „Ze kwam binnen en zei: ‘Het is weg’”, herinnert Dennis Mol zich.',
      ['Dennis Mol', 'een verpleegkundige'],
    ],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    [
      'Mayor Ann Lee resigned. ¶ It was a nurse who found it. ¶ “She came in and said, ‘It’s gone,’” recalled Dennis Kowalczuk.',
      ['Dennis Kowalczuk', 'a nurse'],
    ],
    [
      'Prosecutors said Purcell carried the 11-pound Teller Creek meteorite out. ¶ It was a fourth grader who gave the game away. ¶ “She raised her hand and said, ‘Mister, that one’s got a drip,’” recalled Dennis Kowalczuk.',
      ['Dennis Kowalczuk', 'a fourth grader'],
    ],
    ['The old Baker Street mill closed. “It is a shame,” said Tom Fry. He left. “A great shame,” he said.', ['Tom Fry', 'Tom Fry']],
    ['Ruairí Mac Giolla said it was “flattering”.', ['Ruairí Mac Giolla']],
    ['Tom Fry is a baker. “If I apply, they ask: ‘What can you do?’”', ['Tom Fry', 'they']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
