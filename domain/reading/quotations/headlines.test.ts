import { expect, test } from 'vitest'
import { readText } from '../read-text'

/** The kind of each quotation, and who is credited with it; paragraphs are parted by ¶. */
function quotes(text: string, language: string): string[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => `${kind} ${speaker ?? '-'}`)
}

test.each([
  [
    '„Ik hoor hem elke nacht”: vier jaar cel ¶ „Hij was beleefd. Ik hoor hem elke nacht”, zei Riek Bos.',
    ['direct Riek Bos', 'direct Riek Bos'],
  ],
  [
    'Noordzoom verliest, maar trainer is ‘trots als een pauw’ ¶ De avond viel. ¶ ‘Schrijf maar op dat ik trots ben als een pauw’, zegt Jan Bos.',
    ['partial Jan Bos', 'direct Jan Bos'],
  ],
  [
    'Minister beschuldigd van ‘bedrog’ ¶ De Kamer was boos. ¶ Kamerlid Jan Bos beschuldigde de minister van „bedrog”.',
    ['partial Jan Bos', 'partial Jan Bos'],
  ],
  ['Het moest ‘simpel’ zijn ¶ „Het is simpel en goedkoop”, zei Jan Bos.', ['scare -', 'direct Jan Bos']],
  ['‘Ik wil gewoon naar huis’: Els Vos (83) over haar strijd ¶ De dag begon vroeg.', ['direct Els Vos']],
  ['„Ze lieten ons staan”: reizigers boos over uitval ¶ De dag begon vroeg.', ['direct -']],
  ['Lek in fabriek; ‘We hebben geluk gehad’ ¶ „We hebben geluk gehad”, zei Jan Bos.', ['direct Jan Bos', 'direct Jan Bos']],
  ['‘De blauwe kamer’: een boek over verlies ¶ De dag begon vroeg.', ['scare -']],
  // What no headline says is told by what stands beside it.
  ['De raad zweeg over ‘de oude brug’. ¶ „Ik mis de oude brug”, zei Jan Bos.', ['scare -', 'direct Jan Bos']],
])('a headline in Dutch: %s', (text, expected) => expect(quotes(text, 'nl')).toEqual(expected))

test.each([
  [
    '‘I thought I was clumsy’: aids may cut falls, study suggests ¶ “I thought I was clumsy,” said Ann Lee.',
    ['direct Ann Lee', 'direct Ann Lee'],
  ],
  [
    'Minister accused of ‘fantasy arithmetic’ over plan ¶ The plan failed. ¶ Tom Fry accused the minister of “fantasy arithmetic”.',
    ['partial Tom Fry', 'partial Tom Fry'],
  ],
  ['Ministers act on ‘death-trap’ crossing ¶ “It is a death trap,” said Meera Joshi.', ['partial Meera Joshi', 'direct Meera Joshi']],
  ['Delay ‘killing our trade’, traders say ¶ “It is killing our trade,” said Ann Lee.', ['partial traders', 'direct Ann Lee']],
  ['Mayor Ann Lee: ‘It is too late for us’ ¶ “It is too late for us,” said Tom Fry.', ['direct Ann Lee', 'direct Tom Fry']],
])('a headline in English: %s', (text, expected) => expect(quotes(text, 'en')).toEqual(expected))
