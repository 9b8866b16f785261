import { describe, expect, test } from 'vitest'
import { readText } from './read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))
}

type Case = [text: string, expected: (string | null)[]]

describe('ways of newspapers that no labelled article has', () => {
  test.each<Case>([
    [
      'De burgemeester, Els Vos, was niet verbaasd. In een brief aan de bewoners, die dinsdag werd bezorgd, schrijft ze dat de brug „niet te redden” is.',
      ['Els Vos'],
    ],
    [
      'Twee ambtenaren, die anoniem willen blijven, noemen het plan „dood”. Een van hen zegt: „Het heeft nooit geleefd.”',
      ['Twee ambtenaren', 'Een van hen'],
    ],
    ['Een ingewijde die niet met naam genoemd wil worden, spreekt van „een verdeelde raad”.', ['Een ingewijde']],
    ['De vervoerder biedt excuses aan. „We hebben reizigers teleurgesteld”, laat het bedrijf weten in een persbericht.', ['De vervoerder']],
    ['Verhuurder De Kroon biedt excuses aan. „We hebben huurders teleurgesteld”, laat de verhuurder weten.', ['De Kroon']],
    ['De advocaat, die de familie sinds 2019 bijstaat, zegt: „Ze willen antwoorden.”', ['De advocaat']],
    [
      'Wethouder Els Vos, die over wonen gaat, noemt de stemming „een farce”. Raadslid Ton Mol is het daar niet mee eens. „Dit is democratie”, zegt hij.',
      ['Els Vos', 'Ton Mol'],
    ],
    ['Ik vraag Ton Mol of hij spijt heeft. „Helemaal niet”, zegt hij. „Waarom zou ik?”', ['Ton Mol', 'Ton Mol']],
    ['„Ik hield nooit van de zee”, zegt de man achter de bar. Hij heet Joop Burg en is 70. „Te nat.”', ['Joop Burg', 'Joop Burg']],
    ['Haar kleindochter Elsje (19) was er aan het einde bij. „Ze vroeg om een koekje”, vertelt ze.', ['Elsje']],
    [
      'Een woordvoerster van het ziekenhuis, Jet Dam, wil niet zeggen wanneer de afdeling opengaat. „We werken eraan”, zegt ze.',
      ['Jet Dam'],
    ],
    ['In een verklaring die de voorzitter voorleest, noemt het bestuur de brand „een ramp voor het dorp”.', ['het bestuur']],
    [
      '„Hij kon alles maken”, herinnert een oud-collega zich, die zijn naam liever niet in de krant ziet. „Behalve zichzelf.”',
      ['een oud-collega', 'een oud-collega'],
    ],
    ['Jan Pot, gepensioneerd mijnwerker, zegt dat hij „gebroken” is.', ['Jan Pot']],
    [
      'Oud-minister Bas Kool was scherper. „Dit kabinet slaapt”, zei hij tegen de omroep. Premier Els Vos haalde haar schouders op. „De heer Kool droomt”, antwoordde ze.',
      ['Bas Kool', 'Els Vos'],
    ],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    [
      'The mayor, Ann Lee, was not surprised. In a letter to residents, which was read out at the meeting, she wrote that the bridge was “past saving”.',
      ['Ann Lee'],
    ],
    [
      'Two officials, who spoke on condition of anonymity because the talks are private, said the plan was “dead”. One of them added: “It was never alive.”',
      ['Two officials', 'One of them'],
    ],
    ['A person familiar with the matter said the board was “split down the middle”.', ['A person familiar with the matter']],
    ['The airline apologised in a statement. “We let our customers down,” it said.', ['The airline']],
    ['Northway Airlines apologised on Friday. “We let our customers down,” the airline said in a statement.', ['Northway Airlines']],
    ['The lawyer, who has represented the family since 2019, said: “They want answers.”', ['The lawyer']],
    [
      'Ann Lee, who chairs the council, said the vote was “a farce”. Tom Fry, her deputy, disagreed. “It was democracy,” he said.',
      ['Ann Lee', 'Tom Fry'],
    ],
    ['I asked Tom Fry whether he was sorry. “Not at all,” he told me. “Why would I be?”', ['Tom Fry', 'Tom Fry']],
    ['“I never liked the sea,” says the man behind the bar. His name is Joe Burke, and he is 70. “Too wet.”', ['Joe Burke', 'Joe Burke']],
    [
      'Neighbours on Mill Lane remember a quiet couple. “They kept to themselves,” one said. “But he always waved,” said another.',
      ['one', 'another'],
    ],
    ['Her granddaughter Ellie, 19, was with her at the end. “She asked for a biscuit,” she said.', ['Ellie']],
    ['A spokeswoman for the trust, Jill Dean, would not say when the ward will reopen. “We are working on it,” she said.', ['Jill Dean']],
    [
      'The prime minister faced questions in parliament. “This is a new low,” the leader of the opposition, Mark Hale, told her.',
      ['Mark Hale'],
    ],
    ['Pat Moran, a retired miner whose son works at the plant, said he was “heartbroken”.', ['Pat Moran']],
    [
      '“He could fix anything,” recalled a former colleague, who asked not to be named. “Except himself.”',
      ['a former colleague', 'a former colleague'],
    ],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('whole stories', () => {
  test.each<Case>([
    [
      'Hij maakte klokken tot zijn negentigste ¶ Toen Henk Wiersma in 1951 zijn eerste klok verkocht, was hij zestien. ¶ „Ik wilde weten hoe tijd werkt”, zei hij daar later over. ¶ Hij werd geboren in Dokkum, als zoon van een smid. Zijn zus Aukje herinnert zich de werkplaats. „Alles tikte”, zegt ze. „Je werd er gek van.” ¶ In 1960 trouwde hij met Griet. Zijn vrouw hield de boeken bij. „Zonder haar was ik failliet”, grapte hij vaak. ¶ Een oud-leerling, die nu in Leeuwarden een zaak heeft, noemt hem „streng maar rechtvaardig”. „Hij zag elke fout.” ¶ De laatste jaren werkte hij niet meer. „De klok staat stil”, zei hij tegen zijn kleinzoon. Volgens de kleinzoon was dat „zijn enige grap die niet leuk was”.',
      ['Henk Wiersma', 'Aukje', 'Aukje', 'Henk Wiersma', 'Een oud-leerling', 'Een oud-leerling', 'Henk Wiersma', 'de kleinzoon'],
    ],
    [
      'De gemeente Elburg sluit het zwembad. „We hebben geen keus”, zegt wethouder Karin Smit. Volgens haar kost het bad 400.000 euro per jaar. Zwemvereniging De Dolfijn is woedend. „Dit is verraad”, aldus voorzitter Roel Bakker. Hij wijst op een toezegging van Smit uit 2022. „Toen zei ze nog: ‘Het bad blijft.’” De wethouder ontkent dat. „Ik heb gezegd dat we het zouden onderzoeken.”',
      ['Karin Smit', 'Roel Bakker', 'Roel Bakker', 'Karin Smit', 'Karin Smit'],
    ],
    [
      'In Almelo staat deze week Rob T. (45) terecht voor oplichting. ¶ ‘U hebt bejaarden geld afhandig gemaakt’, zei officier van justitie Marja Bosman. ¶ ‘Ik heb ze geholpen’, antwoordde T. ¶ Rechter Hans Veldman wilde weten hoeveel hij daarmee had verdiend. ¶ ‘Een paar duizend euro.’ ¶ ‘Een paar?’ ¶ ‘Veertig.’ ¶ Zijn advocaat, Linda Kok, vroeg om een lagere straf. De verdachte heeft spijt, zei ze, en ‘wil alles terugbetalen’.',
      ['Marja Bosman', 'Rob T.', 'Rob T.', 'Hans Veldman', 'Rob T.', 'Linda Kok'],
    ],
    [
      'De bakker van Oudeschild stopt ermee. „Mijn knieën zijn op”, zegt Siem Dros (67). Vrouw Tiny staat al veertig jaar achter de toonbank. „Hij begint om twee uur ’s nachts”, vertelt ze. „Ik om zeven, dat is al erg genoeg.” Een opvolger is er niet. Hun zoon werkt bij een bank in Utrecht. „Die lust niet eens brood”, bromt Dros. Klanten zijn verdrietig. „Waar moet ik nu mijn kadetjes halen?”, vraagt een mevrouw met een rollator. De supermarkt is geen optie, vindt ze. „Dat is spons.”',
      ['Siem Dros', 'Tiny', 'Tiny', 'Siem Dros', 'een mevrouw met een rollator', 'een mevrouw met een rollator'],
    ],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    [
      'The woman who taught a town to swim ¶ Dolores Hart opened the pool in 1958 and closed it in 2011. ¶ She was born in Leeds, the fifth of six children. “We bathed on Fridays,” she once wrote, “in order of age.” ¶ She learned to swim at 30. Her first teacher, Ron Gill, was no help. “He shouted,” she said. “I sank.” ¶ Her daughter, Wendy, keeps the old whistle. “I still jump when I hear it,” she says. ¶ In 1974 Hart refused to close on Sundays. The vicar complained. “God can swim,” she told him. ¶ “She frightened me to death,” said a former pupil, who did not want to give his name. “I can still do 40 lengths.” ¶ She died in her chair. “Towels, please,” were the last words her daughter heard.',
      ['Dolores Hart', 'Dolores Hart', 'Dolores Hart', 'Wendy', 'Dolores Hart', 'a former pupil', 'a former pupil', null],
    ],
    [
      'The council will close the pool. “We have no choice,” said Cllr Karen Smith. The swimming club called it “a betrayal”. Its chairman, Roy Baker, pointed to a promise that Smith made in 2022. “She told us: ‘The pool stays,’” he said. The councillor denied that. “I said we would look into it.”',
      ['Karen Smith', 'The swimming club', 'Roy Baker', 'Karen Smith', 'Karen Smith'],
    ],
    [
      'Kevin Marsh, 38, is on trial accused of setting fire to his own pub. ¶ Prosecutor Dame Alison Reeve told the jury he was “drowning in debt”. ¶ The defendant shook his head. “I loved that place,” he told the court. ¶ The judge, Karen Lowe, asked him where he had been that night. ¶ “At my sister’s.” ¶ “And she will confirm that?” ¶ “If you ask her nicely.” ¶ His sister, Paula, did. “He snored on my sofa till nine,” she said.',
      ['Alison Reeve', 'Kevin Marsh', 'Kevin Marsh', 'Karen Lowe', 'Kevin Marsh', 'Paula'],
    ],
    [
      'Rescuers found the boy alive on Thursday. ¶ “He was sitting on a rock, eating berries,” said Anders Holm, who led the search. “He asked us for a burger.” ¶ The boy, six-year-old Leo Brandt, had wandered off on Monday. His mother, Katrin, had not slept since. “I thought I had lost him,” she said. “I will never let go of his hand again.” ¶ A police spokesman praised “an extraordinary effort”. Asked how the child had survived, he shrugged. “You tell me.”',
      ['Anders Holm', 'Anders Holm', 'Katrin', 'Katrin', 'A police spokesman', 'A police spokesman'],
    ],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
