import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))
}

type Case = [text: string, expected: (string | null)[]]

describe('people without a name are who goes on, where nobody else can be meant', () => {
  test.each<Case>([
    ['Tom Bos verloor zijn huis. “Het ging snel”, zegt de brandweercommandant.', ['de brandweercommandant']],
    ['Els Smit ging weg. “We verloren”, zegt de trainer.', ['de trainer']],
    ['Jan Mol is trainer van Ajax. Els Smit bleef. “We verloren”, zegt de coach.', ['Jan Mol']],
    ['Karel Bos is wethouder. “Dit is een schande”, zei de oppositie.', ['de oppositie']],
    ['Anna Bos won de race. “Er is niets gebeurd”, zegt de familie.', ['de familie']],
    ['Jan Bos zwijgt. ‘Het bestuur wilde dat. Een van die mensen zei: “Nee.” Dat was het’, zegt Bos.', ['Jan Bos', 'Een van die mensen']],
    ['Jan Bos mist zijn vader. ‘Eén keer, op zijn sterfbed, zei hij: “Wij hoorden de klok.”’', ['Jan Bos', 'zijn vader']],
    ['Jan Bos zweeg. Een oud-collega is openhartiger. ¶ „Hij was lastig”, zegt hij.', ['Een oud-collega']],
    [
      'Jan Bos zweeg. Een vroegere buurman herinnert het zich nog goed. ¶ „Hij was lastig”, vertelt hij. „Heel lastig.”',
      ['Een vroegere buurman', 'Een vroegere buurman'],
    ],
    ['Jan Bos zweeg. Een bewoner die anoniem wil blijven, was boos. „Wij weten niets”, zei hij.', ['Een bewoner']],
    [
      'Piet Mol ging. Een conservator zei dat hij de steen kreeg aangeboden. Hij hing op, vertelde hij de rechter, „en toen kreeg ik spijt”.',
      ['Een conservator'],
    ],
    ['Trijn Bos is met verlof gestuurd, aldus haar advocaat, die spreekt van „een misdaad”.', ['haar advocaat']],
    [
      'Jolien Bos heeft gewonnen. ¶ Ze is de eerste Belgische winnares sinds 2011. ‘Op een velg!’, riep Marit ter Haar. ¶ Ter Haar ging er vandoor. ‘Zij kent mij niet’, vertelde de winnares.',
      ['Marit ter Haar', 'Jolien Bos'],
    ],
    [
      'Rechter Ellen Smit wil weten waarom niemand iets merkte. „Werd het nooit gecontroleerd?” ¶ „Jawel”, antwoordt Riet Mol. „Door mijn zwager.” ¶ „En wat zei die?” ¶ „Niets.”',
      ['Ellen Smit', 'Riet Mol', 'Riet Mol', 'Ellen Smit', 'Riet Mol'],
    ],
    ['President Andreas Pol wil praten. In het noorden dreigde de Turkse leider met „tegenmaatregelen”.', ['de Turkse leider']],
    [
      '„Nee”, zegt Marloes Tap. Haar buurman, slager Henk Wolf, heeft medelijden. „Zij sleept zich een ongeluk.”',
      ['Marloes Tap', 'Henk Wolf'],
    ],
    ['De KNVB zwijgt. Bij de Surinaamse bond spreken ze van ‘een historische dag’.', ['de Surinaamse bond']],
    [
      'Burgemeester Ruben Haas liet het weghalen. Aletta Koning hoorde het van een marktkoopman. „Hij belde: ‘Uw kerel is weg.’”, vertelt ze.',
      ['Aletta Koning', 'een marktkoopman'],
    ],
    ['Bakker uit Genk bakt oud brood ¶ Elke dag haalt Wouter Claes kratten op. „Zonde”, zegt de 38-jarige bakker.', ['Wouter Claes']],
    ['Hielke Pol was er. Het lek werd ontdekt. De man, die anoniem wil blijven, zegt dat hij „niets” rook.', ['De man']],
    ['Nedchem spreekt dat tegen. Het bedrijf noemt de uitspraken „onverantwoord”.', ['Nedchem']],
    ['Donald Pol was kwaad. „Weg ermee”, zei de Amerikaanse president.', ['Donald Pol']],
    [
      '„We roepen op”, zei een woordvoerder van de raad. Na een vraag van een Griekse journalist voegde hij daaraan toe: „Nu.”',
      ['een woordvoerder van de raad', 'een woordvoerder van de raad'],
    ],
    ['Riek Bos was er niet. Ze keek naar het schaatsen, vertelt Marjan Pol op de gang. „Mijn moeder is thuis.”', ['Marjan Pol']],
    [
      'De Inspectie Gezondheidszorg en Jeugd is bezorgd. „Het is te laat”, schrijft de toezichthouder.',
      ['Inspectie Gezondheidszorg en Jeugd'],
    ],
    ['Gerard Prins vertrok. Een verslaggever vroeg of hij zich verraden voelde. „Geen commentaar”, zei hij.', ['Gerard Prins']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['“We are closed,” said the shopkeeper’s wife. “We are not,” said Mary Smith.', ['the shopkeeper’s wife', 'Mary Smith']],
    ['“Not now,” the minister’s spokeswoman said. “Never,” added Lady Ashton.', ['the minister’s spokeswoman', 'Lady Ashton']],
    ['Shell denies that it knew of the leak. “Forty people died,” the report said.', ['the report']],
    [
      'Ann Lee was fined. A curator from Arizona testified that he had been offered it. He hung up, he told the court, “and then I felt bad.”',
      ['A curator from Arizona'],
    ],
    ['Tom Fry liked stones. Another neighbour put it more simply. ¶ “Tom liked rocks,” he said.', ['Another neighbour']],
    [
      'Colleen Moss will appear on Thursday. Raymond Bell was placed on leave, his lawyer said, for what she called “the crime of arithmetic.”',
      ['his lawyer'],
    ],
    ['Tom Fry was sure. One official was less so. ¶ “We are guessing,” he said.', ['One official']],
    ['Tom Fry was sure. A former colleague disagreed. ¶ “He was guessing,” he said.', ['A former colleague']],
    [
      'Alec Hay denied it. Mary Rudd laughed. “A young man came up with a machine. It made a word. He was so proud. I asked why, and he said: ‘We don’t know.’”',
      ['Mary Rudd', 'A young man'],
    ],
    ['Mayor Tom Fry was there. A spokesman for the bank declined to comment. ¶ “It is a matter for others,” Fry said.', ['Tom Fry']],
    ['“Never,” Tom Fry said. He left. ¶ A witness saw it. ¶ “He ran,” she said.', ['Tom Fry', 'A witness']],
    [
      'Purcell took a stone. The planetarium closed. “Kids love it,” said Joyce Abel. ¶ A cousin who had driven her home, and who asked not to be named, was angry. “Shame,” he said.',
      ['Joyce Abel', 'A cousin'],
    ],
    ['Ann Lee is the mayor of York. Tom Fry is a baker. “He is no loss,” the mayor said. “Bread,” said the baker.', ['Ann Lee', 'Tom Fry']],
    ['Ray Moss was there. ¶ Two workers disputed that. One of them said he had complained. “It was late,” he said.', ['One of them']],
    [
      'Ruth Moss, a doctor, said no. One told her that it was late. ¶ Clare Finch, 79, resisted, until her daughter lost patience. “She said, ‘Mum, you shout,’” she recalls.',
      ['Clare Finch', 'her daughter'],
    ],
    [
      '“We call,” a spokesman for the council said. In answer to a question from a Greek reporter, he added: “Now.”',
      ['a spokesman for the council', 'a spokesman for the council'],
    ],
    ['The Product Safety Commission had 187 reports. “It is late,” the agency said.', ['Product Safety Commission']],
    [
      'The chairman, Orrin Black, wrote to shareholders. ¶ Workers learned of it from a supervisor. “He read it off his phone,” said Darlene Stubbs. “He got to the end and said, ‘That’s all.’”',
      ['Darlene Stubbs', 'Darlene Stubbs', 'a supervisor'],
    ],
    ['Tom Fry lost his house. “It was fast,” the fire chief said.', ['the fire chief']],
    ['Ann Lee left early. “We lost,” said the coach.', ['the coach']],
    ['The manager of the club, Sue Hill, left. Tom Fry stayed. “No,” said the manager.', ['Sue Hill']],
    ['The manager of the club, Sue Hill, denied it. Tom Fry stayed. “No,” said the manager.', ['Sue Hill']],
    ['Ann Lee, the coach, left early. Tom Fry stayed. “We lost,” said the coach.', ['Ann Lee']],
    ['The National Audit Office is sure. “It is late,” the spending watchdog said.', ['National Audit Office']],
    ['The Safety Commission and the Weather Service met. “It is late,” the agency said.', ['the agency']],
    ['Gareth Price left. On his way out a reporter asked whether he felt betrayed. “No comment,” he said.', ['Gareth Price']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
