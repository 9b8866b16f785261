import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))
}

type Case = [text: string, expected: (string | null)[]]

describe('in a text about somebody’s life a paragraph that names nobody goes back to her or him', () => {
  test.each<Case>([
    [
      'Anna de Wit gaf pianoles. ¶ Ze werd geboren in Ede. ¶ Ze hield van katten. ¶ De Wit schreef een boek. Uitgever Els Bos gaf het uit. „Niemand las het”, zegt Bos. ¶ Ze had er geen spijt van. „Ik heb geduld”, zei ze in 1980.',
      ['Els Bos', 'Anna de Wit'],
    ],
    [
      'Anna de Wit gaf pianoles. ¶ Ze werd geboren in Ede. ¶ De Wit hield van katten. ¶ Ze trouwde niet. Haar buurvrouw, Els Bos, hoorde haar elke avond. „Tot twee uur”, zegt ze. „Prachtig.” ¶ In 1990 stopte ze. „Mijn handen deden zeer”, vertelde ze.',
      ['Els Bos', 'Els Bos', 'Anna de Wit'],
    ],
    [
      'Anna de Wit gaf les. ¶ Ze werd geboren in Ede. ¶ Ze hield van katten. ¶ De Wit kreeg een zoon, Piet de Wit. Hij werd bakker. ¶ De Wit stierf in mei. „Ik heb alles gedaan”, zei ze in haar laatste week.',
      ['Anna de Wit'],
    ],
    [
      'Het was de avond van Karel Bos. ¶ Hij won. ¶ Hij huilde. ¶ Hij zong. „Ik ben er nog niet”, zei hij. Trainer Jan Vos was trots. „Wat een jongen”, zei hij.',
      ['Karel Bos', 'Jan Vos'],
    ],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    [
      'Kate Doyle taught the piano. She had forty pupils. ¶ She was born in Cork. She never married. ¶ In 1960 Doyle bought a house. ¶ She kept cats, and she sang. Her sister, Ann Moore, remembers the cats well. ¶ “She had nine of them,” she says. ¶ She died in May. “I am ready,” she said.',
      ['Ann Moore', 'Kate Doyle'],
    ],
    [
      'Kate Doyle taught the piano. ¶ She was born in Cork. ¶ She kept cats. ¶ Doyle never married. Ann Moore, a neighbour, recalls the noise. “Every night,” she says. “Till two.” ¶ In 1990 she stopped. “My hands hurt,” she said.',
      ['Ann Moore', 'Ann Moore', 'Kate Doyle'],
    ],
    [
      'Kate Doyle taught the piano. ¶ She was born in Cork. ¶ She kept cats. ¶ Doyle wrote a book. Ann Moore published it. “Nobody read it,” Moore said. ¶ She was not sorry. “I am a patient woman,” she told a reporter.',
      ['Ann Moore', 'Kate Doyle'],
    ],
    [
      'Kate Doyle taught the piano. ¶ She was born in Cork. ¶ She kept cats. ¶ Doyle wrote a book. Ann Moore published it. ¶ This spring her doctor told her to rest. Hardly anyone knew. “I am a patient woman,” she told a reporter.',
      ['Kate Doyle'],
    ],
    [
      'Ann Lee is the nurse. ¶ She waits. ¶ Tom Bell chairs the trust. ¶ It rains. ¶ Kate Moss came in 2021. She pours tea. “It is cold.” ¶ Would she leave? “No,” she says. ¶ It is two o’clock. ¶ The ferry is late. ¶ Lee has rung. ¶ She sighs. ¶ It rains. ¶ Tom Bell smiles. ¶ It is late. ¶ The boat comes.',
      ['Kate Moss', 'Kate Moss'],
    ],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
