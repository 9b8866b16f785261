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
    ['Op X schreef Jan Bos: „Bedankt allemaal! #schaatsen” Minister Els Vos reageerde met een hartje.', ['Jan Bos']],
    ['„Ja”, zei Jan Bos, die later opstapte, „dat is waar.”', ['Jan Bos']],
    ['„Dat kwam hard aan”, herinnert een oud-leerling zich.', ['een oud-leerling']],
    ['„Hij was streng”, blikt een oud-collega terug.', ['een oud-collega']],
    ['Anna de Wit stierf in mei. Op de kaart stond, in haar eigen handschrift: „Ik ben even weg.”', ['Anna de Wit']],
    ['Anna Blok heeft naar eigen schatting duizend brieven geschreven, „en allemaal voor niets”.', ['Anna Blok']],
    ['De boekhouder, zegt Anna Blok, kwam nooit. („Heel vreemd. Ik heb hem gebeld.”)', ['Anna Blok']],
    ['Haar collega van de andere bond, Wim De Baets, spreekt van „chantage”.', ['Wim De Baets']],
    ['Een winkel genaamd „Het Hoekje” sloot.', ['scare']],
    ['Kamerlid Els Bos noemde het „onbegrijpelijk” dat een waarschuwing verdween.', ['Els Bos']],
    ['Huisarts Jan Bos noemt het de „slaapziekte”.', ['Jan Bos']],
    ['Huisarts Jan Bos ziet het ook. Hij noemt het de „TikTok-insomnia”.', ['Jan Bos']],
    ['Een schipper die op doorvaart wacht, vindt het „allemaal nostalgie”.', ['Een schipper']],
    ['Een vrouw op de kade schudt het hoofd. „Dat geloof ik niet”, zegt ze.', ['Een vrouw op de kade']],
    ['De vrouw achter de bar poetst een glas. „Wij gaan dicht”, zegt ze.', ['De vrouw achter de bar']],
    ['„Wij gaan dicht”, zegt een vrouw op de oude markt. Het is stil.', ['een vrouw op de oude markt']],
    ['Piet Mol zweeg. Naar eigen zeggen regelde hij alleen telefoons „voor jongens uit de buurt”.', ['Piet Mol']],
    ['De man is weg. Naar eigen zeggen is Jan Bos „op tijd gestopt”.', ['Jan Bos']],
    ['Het is wat zeilers ‘de bocht’ noemen.', ['scare']],
    ['Het is wat critici ‘een greep naar de macht’ noemen.', ['critici']],
    ['Minister Jan Bos zegt het rapport ‘zeer serieus’ te nemen.', ['Jan Bos']],
    ['Minister Jan Bos noemt het rapport ‘Zorg nu’.', ['scare']],
    ['Els Vos moest „de toon van 1920” achter zich laten, vond Jan Bos – een verwijzing naar de oorlog.', ['Jan Bos']],
    ['Jan Bos heeft de minister beschuldigd van „bedrog op grote schaal”.', ['Jan Bos']],
    ['Het bedrijf Andes Sur liet weten dat het de grond „te zacht” vindt.', ['Andes Sur']],
    ['De stad, die het project „een schoolvoorbeeld van denken” noemt, betaalt.', ['De stad']],
    ['Iemand had „Weg” op de muur geschreven.', ['scare']],
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
    ['Tom Fry won in a case his lawyer, Ann Lee, called “the pettiest in years”.', ['Ann Lee']],
    ['Ann Lee won a case her lawyer called “the pettiest in years”.', ['her lawyer']],
    ['“No,” said Meera Joshi. Joshi accused the company of “counting pennies”.', ['Meera Joshi', 'Meera Joshi']],
    ['He runs a bar called ‘The Last Drop’, on the quay.', ['scare']],
    ['Tom Fry got up early and said: “Now.”', ['Tom Fry']],
    ['In a post Tom Fry wrote: “They called the chair. #Gate” Ann Lee, a Democrat, said nothing was wrong.', ['Tom Fry']],
    ['“Fine,” shrugged Cllr. J. P. Lee.', ['J. P. Lee']],
    ['Some came by boat and some with what Tom Fry described as “a rope and a prayer.”', ['Tom Fry']],
    ['One is what sailors call “the bend”: it is hard to see.', ['scare']],
    ['In what critics called “a power grab”, he left.', ['critics']],
    ['Minister accused of ‘lying to the House’ over fares', ['scare']],
    ['Rail boss criticised by union as ‘asleep’', ['union']],
    ['Tom Fry criticised the plan as ‘asleep’.', ['Tom Fry']],
    ['At Colfax, Ann Lee raised her rating to “buy” from “hold,” arguing that it was strong.', ['scare', 'scare']],
    ['Ann Lee told MPs that the scheme would begin in May and that every school would be “ready”.', ['Ann Lee']],
    ['“We are,” began Ann Lee. “It is,” she continued.', ['Ann Lee', 'Ann Lee']],
    ['By evening someone had written “FOUND” on the wall.', ['scare']],
    ['Ann Lee called the film “deeply moving”.', ['Ann Lee']],
    ['A manager accused of stealing £186,000 told a colleague that “they’ll never miss it”.', ['A manager']],
    ['According to the regulator, inspectors rated Fernleigh House “inadequate” in 2020.', ['inspectors']],
    [
      'Cllr Simon Attridge (Con), cabinet member for highways, told the meeting that Wexcombe was the only town which did not charge and that others were “paying for it”.',
      ['Simon Attridge'],
    ],
    [
      'Two British epidemiologists warned of a “gadget reflex,” the habit of answering problems with machines. “Open a window,” they wrote.',
      ['Two British epidemiologists', 'Two British epidemiologists'],
    ],
    ['A woman at the bar polishes a glass. “We close in March,” she says.', ['A woman at the bar']],
    ['Ann Lee opened the case. Asked by Ms Lee why he had waited, Tom Bell said: “Fear.”', ['Tom Bell']],
    ['Ann Lee opened the case. Kate Moss had seen it. Asked by Ms Lee why she had waited, she replied: “Fear.”', ['Kate Moss']],
    ['The trade called it the “wolf”.', ['scare']],
    ['Ann Lee is a nurse. Lee’s patient, an 81-year-old, will miss his train. She has rung. “They were nice,” she says.', ['Ann Lee']],
    ['Joanne Pell met Craig Pell. ¶ It rained. ¶ When she was arrested, Pell said: “I was tired.”', ['Joanne Pell']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
