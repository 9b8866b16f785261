import { describe, expect, test } from 'vitest'
import { KeptParagraphs } from '../kept-paragraphs'
import { languageOf } from '../languages'
import { lexiconOf } from '../words/lexicon'
import { markedIn } from '../words/marks'
import { narrate } from '../words/narration'
import { sayingsIn } from './sayings'

/** “cue … cue: who”, for each saying of a sentence. */
function sayings(text: string, language: string): string[] {
  const known = languageOf(language)
  const lexicon = lexiconOf(known)
  const { paragraphs, names } = new KeptParagraphs().of(text, known)
  const lines = narrate(text, paragraphs, names.flat(), markedIn(text, paragraphs, lexicon), lexicon)
  return lines
    .filter(({ inside }) => inside === null)
    .flatMap((line) => sayingsIn(line, lexicon))
    .filter(({ way, subject }) => way !== 'noun' || subject !== null)
    .map(
      ({ cue, subject }) => `${cue.parts.map(({ text }) => text).join(' … ')}: ${subject ? text.slice(subject.start, subject.end) : '-'}`,
    )
}

describe('who says it', () => {
  test.each([
    ['The council has left, saying it “fell short”.', ['saying: The council']],
    ['Ann Lee has resigned, calling it “a mistake”.', ['calling: Ann Lee']],
    ['The firm put the sign up, calling it “a joke”.', ['calling: The firm']],
    ['As Ann Lee has it, “the sea takes all”.', ['has … it: Ann Lee']],
    ['“A”, as Ann Lee put it.', ['put … it: Ann Lee']],
  ])('what belongs to “have it” stands beside it: %s', (text, expected) => expect(sayings(text, 'en')).toEqual(expected))

  test.each([
    ['“A”, zegt loods Pieter-Bas van Eijck.', ['zegt: Pieter-Bas van Eijck']],
    ['“A”, liet ze gisteren weten.', ['liet … weten: ze']],
    ['“A”, voegde hij Ten Brinke toe.', ['voegde … toe: hij']],
    ['“A”, aldus de minister.', ['aldus: de minister']],
    ['“A”, roept zijn vrouw Annie vanuit de keuken.', ['roept: Annie']],
    ['Na afloop sprak ze van een ‘goed’ gesprek.', ['sprak … van: ze']],
    ['Volgens Van der Laan klopt dat.', ['Volgens: Van der Laan']],
    ['Volgens haar komt het goed.', ['Volgens: haar']],
    ['Een woordvoerder van het ministerie spreekt van een fout.', ['spreekt … van: Een woordvoerder van het ministerie']],
    [
      'Directeur Walburga van Tongeren vindt dat en belooft dat het beter wordt.',
      ['vindt: Walburga van Tongeren', 'belooft: Walburga van Tongeren'],
    ],
    ['De KNVB zei dat.', ['zei: De KNVB']],
    ['De boodschap van haar fractie: eerst geld.', ['boodschap: haar fractie']],
    ['Toen ik belde, zei een directeur doodleuk nee.', ['zei: een directeur']],
    ['Jansen, die ziek was, vond dat best.', ['vond: Jansen']],
    ['Het is zo, in de woorden van de coach, Milou van den Bogaerde.', ['in … de … woorden … van: Milou van den Bogaerde']],
    ['Er werd gezegd dat het kon.', ['gezegd: -']],
    ['Wethouder Els Smit (VVD) had de raad gevraagd te wachten.', ['gevraagd: Els Smit']],
    ['De advocaat heeft de rechter gevraagd te wachten.', ['gevraagd: De advocaat']],
    ['De wethouder is gevraagd te wachten.', ['gevraagd: -']],
    ['De raad wachtte (in Ede) en de wethouder had gevraagd te komen.', ['gevraagd: de wethouder']],
  ])('in Dutch: %s', (text, expected) => expect(sayings(text, 'nl')).toEqual(expected))

  test.each([
    ['“A,” said Ms Jones.', ['said: Ms Jones']],
    ['“A,” the mayor of Leeds said.', ['said: the mayor of Leeds']],
    ['“A,” said its secretary, Joe Hanratty.', ['said: Joe Hanratty']],
    ['Tobias Achterberg, a critic who knows her, recalls it.', ['recalls: Tobias Achterberg']],
    ['A spokesman for the council called it “wrong”.', ['called: A spokesman for the council']],
    ['Van der Meer’s agent says so.', ['says: Van der Meer’s agent']],
    ['According to people who have read it, it is long.', ['According … to: people who have read it']],
    ['He pointed out that it rains.', ['pointed … out: He']],
    ['The report, published on Monday, calls it “wrong”.', ['calls: The report']],
    ['It was, in the words of one whip, “odd”.', ['in … the … words … of: one whip']],
    ['He was told to go.', ['told: -']],
    ['I’d said it before.', ['said: I’d']],
  ])('in English: %s', (text, expected) => expect(sayings(text, 'en')).toEqual(expected))
})
