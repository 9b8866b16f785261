import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))
}

type Case = [text: string, expected: (string | null)[]]

describe('what stands beside a quotation says whose it is', () => {
  test.each<Case>([
    ['Een getuige beschreef hoe de chauffeur uitstapte en riep: „Kijk nou wat je doet!”', ['de chauffeur']],
    [
      '„Ze zwaaiden naar elkaar met een theedoek”, weet een vroegere buurvrouw nog. „Elke dag.”',
      ['een vroegere buurvrouw', 'een vroegere buurvrouw'],
    ],
    ['„Het was een feest”, weet Jan Bos nog.', ['Jan Bos']],
    ['„Dat kwam hard aan”, herinnert een oud-leerling zich.', ['een oud-leerling']],
    ['„Hij was streng”, blikt een oud-collega terug.', ['een oud-collega']],
    ['Anna de Wit stierf in mei. Op de kaart stond, in haar eigen handschrift: „Ik ben even weg.”', ['Anna de Wit']],
    ['Anna Blok heeft naar eigen schatting duizend brieven geschreven, „en allemaal voor niets”.', ['Anna Blok']],
    ['De boekhouder, zegt Anna Blok, kwam nooit. („Heel vreemd. Ik heb hem gebeld.”)', ['Anna Blok']],
    ['Haar collega van de andere bond, Wim De Baets, spreekt van „chantage”.', ['Wim De Baets']],
    ['Een winkel genaamd „Het Hoekje” sloot.', ['scare']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    [
      'Secretary Ann Vance was told early. One of them described a meeting at which the secretary slid the memo back and said, “Find me a nicer number.”',
      ['Ann Vance'],
    ],
    ['A witness described how the driver got out of the car and shouted: “Look what you did.”', ['the driver']],
    ['Tom Fry recalled a night when Mary Rudd stood up and said, “Enough.”', ['Mary Rudd']],
    [
      'The reversal, announced in a short statement, came as lawmakers threatened to block the budget. “We have heard the concerns,” the statement said.',
      ['the statement'],
    ],
    ['Plains Cooperative said in a statement that it was sorry. “We regret this,” the statement said.', ['Plains Cooperative']],
    ['Mary Rudd has, by her own reckoning, set 4,300 puzzles and misspelt “about three”.', ['Mary Rudd']],
    ['By his own estimate, Tom Fry has written to “half the county”.', ['Tom Fry']],
    ['A prisoner, according to Mary Rudd, once proposed marriage. (“Very kind. I declined.”)', ['Mary Rudd']],
    ['The store sold plaster and a varnish called “Asteroid,” the police said.', ['scare']],
    ['He runs a bar called ‘The Last Drop’, on the quay.', ['scare']],
    ['Tom Fry got up early and said: “Now.”', ['Tom Fry']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
