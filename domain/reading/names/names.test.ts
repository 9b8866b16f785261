import { expect, test } from 'vitest'
import { readText } from '../read-text'

const namesIn = (text: string, tag: string) => readText(text, tag).people.map(({ name }) => name)
const speakersIn = (text: string, tag: string) => {
  const { quotes, indirect } = readText(text, tag)
  return [...quotes, ...indirect].map(({ speaker }) => speaker)
}

test.each([
  ['Said Carol Yates: “It was late.”', ['Carol Yates']],
  ['Says Jan Bos: “No.”', ['Jan Bos']],
  ['Said Mr Fry: “Never.”', ['Mr Fry']],
  ['Said Aouita: “I won.”', ['Said Aouita']],
  ['Edward Said wrote that it was late.', ['Edward Said']],
])('a verb before a name is no part of it: %s', (text, expected) => expect(namesIn(text, 'en')).toEqual(expected))

test.each([
  ['A senior U.S. official said it was late.', ['A senior U.S. official']],
  ['“It is over,” said a former U.K. minister.', ['a former U.K. minister']],
  ['“No,” a U.N. spokesman said.', ['a U.N. spokesman']],
  ['The U.S. said it would leave.', ['The U.S.']],
  ['It was signed in the U.S. Ann Lee said it was late.', ['Ann Lee']],
  ['U.S. Secretary of State Jim Fox said it was late.', ['Jim Fox']],
  ['J.K. Rowling said it was late.', ['J.K. Rowling']],
  ['U.S. Steel said it was late.', ['U.S. Steel']],
])('letters with points: %s', (text, expected) => {
  const { quotes, indirect } = readText(text, 'en')
  expect([...quotes, ...indirect].map(({ speakerMention }) => speakerMention?.text)).toEqual(expected)
})

test.each([
  ['“Het moet”, zegt het college van B en W van Ede.', ['het college van B en W van Ede']],
  ['Burgemeester en wethouders zeggen dat het moet.', ['Burgemeester en wethouders']],
  ['Volgens B en W is het klaar.', ['B en W']],
  ['Het college van burgemeester en wethouders vindt dat het moet.', ['Het college van burgemeester en wethouders']],
  ['De burgemeester en wethouder Els Smit zeggen dat het moet.', ['Els Smit']],
])('one body that is called by who is in it: %s', (text, expected) => expect(speakersIn(text, 'nl')).toEqual(expected))

test.each([
  ['nl', 'De dag begon. Later riep iemand: “Weg!” Daarna riep de burgemeester: “Ja.”', [], ['iemand', 'de burgemeester']],
  ['nl', 'Jan Bos kwam niet. “Nee!” Uiteindelijk gaf hij toe: “Ik was het.”', ['Jan Bos'], [null, 'Jan Bos']],
  [
    'en',
    'The day began. Someone cried: “Fire!” Afterwards the mayor wrote: “No.” Suddenly Ann Lee said: “Yes.”',
    ['Ann Lee'],
    ['Someone', 'the mayor', 'Ann Lee'],
  ],
  // “Later” before a comma only tells when, and is nothing that she says.
  ['en', 'Later, Ann Lee said: “That is enough.”', ['Ann Lee'], ['Ann Lee']],
  // “Daan” and “Sanne” are names.
  ['nl', 'De dag begon. “Weg!” Daan riep: “Ja.” Sanne zei: “Nee.”', ['Daan', 'Sanne'], ['Daan', 'Daan', 'Sanne']],
])('a word with which a sentence goes on from the one before is no name: %s %s', (tag, text, people, speakers) => {
  expect(namesIn(text, tag)).toEqual(people)
  expect(speakersIn(text, tag)).toEqual(speakers)
})

test.each([
  ['Ursula von der Leyen arrived. “It is late,” said Ms von der Leyen. Von der Leyen left.', ['Ursula von der Leyen']],
  ['Ludwig van Dam wrote it. “No,” said Mr. van Dam.', ['Ludwig van Dam']],
  ['Ludwig van Dam wrote it. “No,” said Ms Lee of Leeds.', ['Ludwig van Dam', 'Ms Lee', 'Leeds']],
])('a courtesy before a small particle is no part of the name: %s', (text, expected) => expect(namesIn(text, 'en')).toEqual(expected))
