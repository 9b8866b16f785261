import { describe, expect, test } from 'vitest'
import { readText } from './read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ speaker }) => speaker)
}

type Case = [text: string, expected: (string | null)[]]

describe('a quotation that is credited to nobody', () => {
  test.each<Case>([
    ['„Ik had het koud.” Trijntje Bakker trekt haar jas uit. „Heel koud.”', ['Trijntje Bakker', 'Trijntje Bakker']],
    ['“Waarom?”, vroeg minister Piet Kramer. ¶ “Daarom.” ¶ “Dat is geen antwoord.”', ['Piet Kramer', null, null]],
    ['Lerares Els Vos wil weg. “Wat hebt u gezien?”, vroeg Jan Smit haar. ¶ “Niets.” ¶ “Zeker?”', ['Jan Smit', 'Els Vos', 'Jan Smit']],
    ['Kees Mol vindt het „dwaas”. „Wij doen niet mee.”', ['Kees Mol', 'Kees Mol']],
    ['Volgens Anna Blok is het laat. „Wij gaan naar huis.”', ['Anna Blok']],
    [
      'Een woordvoerder van het bedrijf zegt dat het „prima loopt”. „Wij wachten af.”',
      ['Een woordvoerder van het bedrijf', 'Een woordvoerder van het bedrijf'],
    ],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['“I was cold.” Mary Rudd took off her coat. “Very cold.”', ['Mary Rudd', 'Mary Rudd']],
    ['Ann Lee sat down. “Who paid?” asked Tom Fry. “You did.” ', ['Tom Fry', 'Tom Fry']],
    ['Ann Lee was asked by Tom Fry: “Who paid?” “My brother.”', ['Tom Fry', 'Ann Lee']],
    ['Ann Lee, Tom Fry said, was ill. “She can’t stand.”', ['Tom Fry']],
    ['Her sister, Jane Moss says, is ill. ¶ “She can’t speak.”', ['Jane Moss']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('what somebody is', () => {
  test.each<Case>([
    ['Trainer Kees Mol was boos. „Slecht”, zei de oefenmeester.', ['Kees Mol']],
    ['Piet Bos speelde goed. „Fijn”, zei de spits van Vitesse.', ['Piet Bos']],
    ['Aan tafel zat advocaat Jan Smit. Toen zei de verdachte dat hij spijt had. „Ik droom ervan.”', ['de verdachte']],
    ['Historicus Piet Bos keek op. „Onzin”, aldus de moeder van het kind.', ['de moeder van het kind']],
    ['Minister van Sociale Zaken en Werk Abel Zwart zweeg. „Nee”, zei de bewindsman later.', ['Abel Zwart']],
    ['Het Nederlands Bodem Instituut meet. “Nat”, meldt het NBI.', ['Nederlands Bodem Instituut']],
    ['Dr. Lia Lopes da Costa komt. ‘Ja’, zegt Lopes da Costa.', ['Lia Lopes da Costa']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['Striker Jorge Pereira scored twice. “Lovely,” the Portuguese said.', ['Jorge Pereira']],
    ['The former City captain Roy Moss spoke. “Bad,” he said.', ['Roy Moss']],
    ['Rosa Quispe Mamani sells fish. “Fresh,” said Ms. Quispe.', ['Rosa Quispe Mamani']],
    ['Lawyer Ann Lee rose. “Sit down,” said the judge.', ['the judge']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
