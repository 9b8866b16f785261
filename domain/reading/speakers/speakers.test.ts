import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ speaker }) => speaker)
}

type Case = [text: string, expected: (string | null)[]]

describe('a quotation that is credited to nobody', () => {
  test.each<Case>([
    ['„Ik had het koud.” Trijntje Bakker trekt haar jas uit. „Heel koud.”', ['Trijntje Bakker', 'Trijntje Bakker']],
    [
      '„Nee”, zei Jan Mol. ¶ Bas Vos noemt dat „een groot wonder”. Toch was hij verrast. Het regende. „Ik ben weggegaan.”',
      ['Jan Mol', 'Bas Vos', 'Bas Vos'],
    ],
    ['„Het vroor.” Zo begint het verhaal van Piet Kuipers.', ['Piet Kuipers']],
    ['“Waarom?”, vroeg minister Piet Kramer. ¶ “Daarom.” ¶ “Dat is geen antwoord.”', ['Piet Kramer', null, null]],
    ['Lerares Els Vos wil weg. “Wat hebt u gezien?”, vroeg Jan Smit haar. ¶ “Niets.” ¶ “Zeker?”', ['Jan Smit', 'Els Vos', 'Jan Smit']],
    ['Kees Mol vindt het „dwaas”. „Wij doen niet mee.”', ['Kees Mol', 'Kees Mol']],
    [
      "GroenLinks-Kamerlid Els Vos vindt het „niks”. ¶ SP'er Cor Baan rekende het voor. „Leg dat maar eens uit”, zei het Kamerlid.",
      ['Els Vos', 'Cor Baan'],
    ],
    ['Volgens Anna Blok is het laat. „Wij gaan naar huis.”', ['Anna Blok']],
    [
      'Een woordvoerder van het bedrijf zegt dat het „prima loopt”. „Wij wachten af.”',
      ['Een woordvoerder van het bedrijf', 'Een woordvoerder van het bedrijf'],
    ],
    ['Bakker Piet Kramer sluit. „Het is op”, klinkt het dof. „Jammer”, luidt het bij de bond.', ['Piet Kramer', 'de bond']],
    [
      '„Koud”, zegt Dymphie Pos. Ze is 83. „Heel koud.” Haar zoon lacht. „Ma overdrijft”, vindt hij.',
      ['Dymphie Pos', 'Dymphie Pos', 'Haar zoon'],
    ],
    ['Anna Blok is weduwe. „Ik mis hem”, zegt ze. Haar man stierf in mei. „Veel te vroeg.”', ['Anna Blok', 'Anna Blok']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['“I was cold.” Mary Rudd took off her coat. “Very cold.”', ['Mary Rudd', 'Mary Rudd']],
    ['Ann Lee sat down. “Who paid?” asked Tom Fry. “You did.” ', ['Tom Fry', 'Tom Fry']],
    ['Ann Lee was asked by Tom Fry: “Who paid?” “My brother.”', ['Tom Fry', 'Ann Lee']],
    ['Ann Lee, Tom Fry said, was ill. “She can’t stand.”', ['Tom Fry']],
    ['Jane Moss has a dog. Her son, she says, has asked for another. ¶ “He never walks it.”', ['Jane Moss']],
    ['“Why?” Mary Rudd looked up. “Why me?”', ['Mary Rudd', 'Mary Rudd']],
    ['“Why?” Mary Rudd was asked.', [null]],
    ['Tom Fry asked her: “Did Jim see you?” “He was asleep.”', ['Tom Fry', null]],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('a dialogue', () => {
  test('goes by turns once both have spoken', () => {
    const lines = '– Koud? vraagt de bakker. ¶ – Nee, antwoordt de smid. ¶ – Nat dan. ¶ – Ook niet.'
    expect(speakers(lines, 'nl')).toEqual(['de bakker', 'de smid', 'de bakker', 'de smid'])
    const english = '— I never saw him, said Tom Hill. ¶ — And the car? asked the judge. ¶ — It was gone, Tom Hill said.'
    expect(speakers(english, 'en')).toEqual(['Tom Hill', 'the judge', 'Tom Hill'])
  })
})

test.each([
  [
    '– Ik ben er niet tegen, zegt Bram Bos, maar ik wil weten wat het kost.',
    'nl',
    ['Ik ben er niet tegen', 'maar ik wil weten wat het kost.'],
  ],
  ['– Het is vol, zegt Bram Bos, die ons binnenlaat.', 'nl', ['Het is vol']],
  ['– Het is vol, zegt Bram Bos, en hij sluit de deur.', 'nl', ['Het is vol']],
])('a spoken line goes on behind who says it where the words are theirs: %s', (text, language, expected) => {
  const [quote] = readText(text, language).quotes
  expect(quote?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

describe('a surname that is also what somebody is', () => {
  test.each<[string, string, (string | null)[]]>([
    ['“We will fight,” says Tom Baker, who runs the café. “Nobody asked us,” Baker said.', 'en', ['Tom Baker', 'Tom Baker']],
    ['“It is a scandal,” said Mary Butler. Butler added: “We will appeal.”', 'en', ['Mary Butler', 'Mary Butler']],
    ['„Nee”, zei Jan Visser. Visser wil niet. „Nooit”, aldus Visser.', 'nl', ['Jan Visser', 'Jan Visser']],
  ])('%s', (text, language, expected) => expect(speakers(text, language)).toEqual(expected))
})

describe('what somebody is', () => {
  test.each<Case>([
    ['Trainer Kees Mol was boos. „Slecht”, zei de oefenmeester.', ['Kees Mol']],
    ['Piet Bos speelde goed. „Fijn”, zei de spits van Vitesse.', ['Piet Bos']],
    ['Aan tafel zat advocaat Jan Smit. Toen zei de verdachte dat hij spijt had. „Ik droom ervan.”', ['de verdachte']],
    ['Historicus Piet Bos keek op. „Onzin”, aldus de moeder van het kind.', ['de moeder van het kind']],
    ['Minister van Sociale Zaken en Werk Abel Zwart zweeg. „Nee”, zei de bewindsman later.', ['Abel Zwart']],
    ['Trainer Kees Mol was boos. ¶ Arts Jan Smit ook. „Ja”, zei Piet Bos. „Nee”, zei de spits.', ['Piet Bos', 'Piet Bos']],
    ['Wethouder Els Vos zwijgt. „Ziek”, aldus een woordvoerder van wethouder Els Vos.', ['een woordvoerder van wethouder Els Vos']],
    ['Anna Mol sprak van een ramp. „Stop”, aldus de leider van de bond.', ['Anna Mol']],
    ['Volgens wethouder Bas Vos is het vol. De VVD’er lacht. „Bomvol.”', ['Bas Vos']],
    ['Kees Mol zweeg. De eigenaar, een boer uit Zeist, kwam kijken. „Mooi”, zei de man.', ['De eigenaar']],
    ['„Te laat”, zei de premier. Bakker Jan Mol knikte. „Ja”, zei de premier.', ['de premier', 'de premier']],
    ['Raadsman Bart Swier kwam. “Wij missen hem”, zei de vader.', ['de vader']],
    ['Toen kwam Frans Aalders. “Ja”, beet hij terug.', ['Frans Aalders']],
    ['Werkgeversvoorman Els Vos noemt dat „heel erg dom”. „Stop”, zegt de voorzitter van VNO-NCW.', ['Els Vos', 'Els Vos']],
    ['Het Nederlands Bodem Instituut meet. “Nat”, meldt het NBI.', ['Nederlands Bodem Instituut']],
    ['Dr. Lia Lopes da Costa komt. ‘Ja’, zegt Lopes da Costa.', ['Lia Lopes da Costa']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['Striker Jorge Pereira scored twice. “Lovely,” the Portuguese said.', ['Jorge Pereira']],
    ['Tom Fry came on late. “Great,” the 19-year-old said.', ['Tom Fry']],
    ['Justice Ann Lee went further, calling it “a plain and simple fraud”.', ['Ann Lee']],
    ['Manager Tom Fry smiled. The Northern Irishman has won. “Never prouder.”', ['Tom Fry']],
    ['Tom Fry ran. One of them, a bus driver, saw him. “Fast,” the driver said.', ['the driver']],
    ['The former City captain Roy Moss spoke. “Bad,” he said.', ['Roy Moss']],
    ['Rosa Quispe Mamani sells fish. “Fresh,” said Ms. Quispe.', ['Rosa Quispe Mamani']],
    ['Lawyer Ann Lee rose. “Sit down,” said the judge.', ['the judge']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('whose words they are', () => {
  test.each<Case>([
    ['Vos twitterde: “NIET DOEN!” Wethouder Piet Bos schreef: “Wel doen.”', ['Vos', 'Piet Bos']],
    ['Jan Mol was kort. „Nooit”, luidde zijn antwoord. Mols verklaring: „Het kan niet.”', ['Jan Mol', 'Jan Mol']],
    ['„Echt waar?”, vraagt Kees Mol. Jan Smit knikt. „Echt waar”, antwoordt hij.', ['Kees Mol', 'Jan Smit']],
    ['De bond verwijt het bedrijf “een gebrek aan respect”.', ['De bond']],
    ['Hij gaf het aan Els Vos. Die noemde het „een groot wonder”.', ['Els Vos']],
    ['De Tweede Kamer eist „volledige openheid”.', ['Tweede Kamer']],
    ['Minister Van Beek zwijgt. Van Beek noemt het „een groot drama”.', ['Van Beek']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['A crowd came. The mayor’s response was blunt: “No.”', ['The mayor']],
    ['Ann Lee wept. Her first words were: “At last.”', ['Ann Lee']],
    ['The press office, which promised “the best day ever”, is shut.', ['The press office']],
    ['One official, who asked not to be named, was blunter: “They lied.”', ['One official']],
    ['“Never,” Adm. Hugo Marsh, who commands the fleet, told reporters.', ['Hugo Marsh']],
    ['One analyst, Ann Lee of Vertical Research, called it “a turning point”.', ['Ann Lee']],
    ['The king, a retired teacher called Obi Mensah, smiled. “Good,” the king said.', ['Obi Mensah']],
    ['Ofcom, which regulates it, called it “a serious breach”.', ['Ofcom']],
    ['Jean Moss came in. “She told me, ‘Go home,’” Ann Lee said.', ['Ann Lee', 'Jean Moss']],
    ['Tom Fry sat down. ¶ “He never clipped a kerb.” Outside court his wife, Glenda, said he was a scapegoat.', ['Glenda']],
    ['Mary Rudd rose. Asked by Jane Fry what she saw, she replied: “A bird.”', ['Mary Rudd']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('somebody else’s words inside a quotation', () => {
  test.each<Case>([
    ['„Mijn moeder zei altijd: ‘Verkoop nooit je land.’ Dus dat deed ik niet”, vertelt boer Wim Tas.', ['Wim Tas', 'Mijn moeder']],
    ['„Mijn zus woont in Gent. Ze zei: ‘Kom hier.’ Ik ging”, zegt Els Vos.', ['Els Vos', 'Mijn zus']],
    ['Els Vos hoorde het van haar zoon. „Hij appte: ‘Het is voorbij’”, zegt ze.', ['Els Vos', 'haar zoon']],
    [
      '„Mijn neven zitten in Graz”, zegt Jan Mol. „‘Kom terug’, zeg ik dan. ‘Waarvoor?’, vragen zij.”',
      ['Jan Mol', 'Jan Mol', 'Jan Mol', 'Mijn neven'],
    ],
    ['„Er kwamen twee mannen. ‘Betalen’, zeiden ze”, aldus Piet Bos.', ['Piet Bos', 'twee mannen']],
    ['„Mijn vader was schipper, en die zei altijd: ‘Alles komt goed.’”, vertelt Els Vos.', ['Els Vos', 'Mijn vader']],
    ['„Ik zei nog: ‘Doe het niet’”, zegt Els Vos.', ['Els Vos', 'Els Vos']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['“The mayor said: ‘Not on my watch.’” Ann Mills said.', ['Ann Mills', 'The mayor']],
    ['“When I told my father, he just said, ‘About time,’” said Rosa Diaz.', ['Rosa Diaz', 'my father']],
    ['“Two men came. They said, ‘Pay up or else.’ We paid,” Will Tate said.', ['Will Tate', 'Two men']],
    ['Foreman Joe Hart ran the shed. “He told me, ‘Go home, love,’ and I did,” said Carol Finch.', ['Carol Finch', 'Joe Hart']],
    ['“I said, ‘You must be joking,’” said Carol Finch.', ['Carol Finch', 'Carol Finch']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('where it ends who somebody without a name is', () => {
  test.each<Case>([
    ['Een ambtenaar die anoniem wil blijven, noemt het „een ramp”. „Niemand weet iets”, zegt hij.', ['Een ambtenaar', 'Een ambtenaar']],
    ['„Het stinkt”, zegt een bewoonster die haar naam niet wil noemen.', ['een bewoonster']],
    ['Haar buurman op de derde verdieping knikt. „Zo is het”, zegt hij.', ['Haar buurman op de derde verdieping']],
    ['„Zo is het”, zegt de man achter de bar.', ['de man achter de bar']],
    ['„Prachtig”, vond een supporter uit Alphen.', ['een supporter uit Alphen']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['An official who asked not to be named called it “a disaster”. “Nobody knows anything,” he said.', ['An official', 'An official']],
    ['An official there went further. “It is broken,” the official said.', ['An official there']],
    ['“Next!” said the man behind the counter.', ['the man behind the counter']],
    ['“We had no idea,” a person familiar with the talks said.', ['a person familiar with the talks']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('whom a sentence speaks of without a name', () => {
  test.each<Case>([
    [
      '„Het piept”, zegt koster Anna Mol. ¶ Officier Els Vos eiste vier jaar. ¶ Op de koster maakt dat weinig indruk. „Te laat”, zegt zij.',
      ['Anna Mol', 'Anna Mol'],
    ],
    ['Professor Els Vos meet. ¶ Nu is het stil. ¶ De prof wordt er stil van. „Hij sliep nooit”, zegt ze.', ['Els Vos']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))
  test('in English', () => {
    const text = 'Piet Bos, the Union’s ambassador, is late. The ambassador’s first speech was short: “Light stays on here.”'
    expect(speakers(text, 'en')).toEqual(['Piet Bos'])
  })
})

describe('a role with a word before it', () => {
  test.each<Case>([
    ['Directeur Jan Mol zwijgt. „De kosten stijgen”, zegt de financieel directeur.', ['de financieel directeur']],
    ['Voorzitter Jan Mol zwijgt. „Nee”, zegt de vicevoorzitter.', ['de vicevoorzitter']],
    ['Financieel directeur Jan Mol rekent voor. „De kosten stijgen”, zegt de financieel directeur.', ['Jan Mol']],
    ['Trainer Jan Mol zwijgt. „Hij komt terug”, zegt de assistent-trainer.', ['de assistent-trainer']],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['Director Jan Moss said nothing. “Costs are rising,” said the finance director.', ['the finance director']],
    ['Coach Tom Fry said nothing. “He’ll be back,” said the assistant coach.', ['the assistant coach']],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})

describe('a source who is named afterwards', () => {
  test.each<[string, string, (string | null)[]]>([
    ['Een jongen van een jaar of tien kijkt toe. „Ik wil ook”, zegt hij. De jongen, Amadi, woont hier.', 'nl', ['Amadi']],
    ['Mary Rudd was cleared. “She is relieved,” her lawyer said. The lawyer, Colm Price, had asked for bail.', 'en', ['Colm Price']],
    ['Jan Mol stierf in mei. „Hij was lief”, zegt Greet, zijn weduwe.', 'nl', ['Greet']],
    ['Tom Fry died in May. “He was kind,” said Glenda, his widow.', 'en', ['Glenda']],
  ])('%s', (text, language, expected) => expect(speakers(text, language)).toEqual(expected))
})

describe('what is added to a quotation', () => {
  test.each<[string, string, (string | null)[]]>([
    ['“We are ready,” said Ann Lee, adding that it would be “the biggest job yet”.', 'en', ['Ann Lee', 'Ann Lee']],
    ['Ann Lee is mayor. “We are ready,” she said, adding that “nobody is left behind”.', 'en', ['Ann Lee', 'Ann Lee']],
    ['Tom Fry shook his head, calling it “a joke” and insisting that he “never saw the money”.', 'en', ['Tom Fry', 'Tom Fry']],
    ['„Het is laat”, zei Els Vos, die eraan toevoegde dat het „veel te laat” was.', 'nl', ['Els Vos', 'Els Vos']],
    ['„Het is laat”, zei Els Vos, die dat „veel te laat” noemde.', 'nl', ['Els Vos', 'Els Vos']],
    ['„We zijn er klaar voor”, zei Els Vos, en voegde eraan toe dat het „de grootste klus ooit” wordt.', 'nl', ['Els Vos', 'Els Vos']],
    ['Els Vos is wethouder. „Het is laat”, zei ze, en voegde eraan toe: „Veel te laat.”', 'nl', ['Els Vos', 'Els Vos']],
  ])('%s', (text, language, expected) => expect(speakers(text, language)).toEqual(expected))
})

describe('what gives somebody’s words, and what does not', () => {
  test.each<[string, string, (string | null)[]]>([
    ['A statement from the embassy in Lima said: “We are watching closely.”', 'en', ['the embassy in Lima']],
    ['Een verklaring van het ministerie luidt: „Wij volgen het.”', 'nl', ['het ministerie']],
    ['The ash was kept. A fire service report concluded that the cause was “not known to anyone”.', 'en', ['A fire service report']],
    ['Fire was ‘revenge for a marrow’, court told', 'en', [null]],
    ['“We have had experts up here telling us it was ‘the best of all’,” said Tom Fry.', 'en', ['Tom Fry', 'experts']],
    ['„Weg met de wolf”, stond op het spandoek.', 'nl', [null]],
    ['Het bedrijf Velarix ontkent. „Alles is veilig”, staat in een verklaring.', 'nl', ['Velarix']],
    ['„Wij zijn er nog”, staat in een brief van de bond.', 'nl', ['de bond']],
    ['A post on the club’s forum read: “Sack him now.”', 'en', ['A post on the club’s forum']],
    ['“Too late,” read a post on an investors’ message board, “for any of us.”', 'en', ['a post on an investors’ message board']],
    ['Jan Mol riep: „Nooit!” „Of juist wel”, klonk het achter hem.', 'nl', ['Jan Mol', null]],
  ])('%s', (text, language, expected) => expect(speakers(text, language)).toEqual(expected))
})

describe('an organisation that is called by what it is', () => {
  test.each<[string, string, (string | null)[]]>([
    ['Dat meldt de stichting Groenhof. „Wij planten bomen”, laat de stichting weten.', 'nl', ['Groenhof']],
    ['Vakbond FNV is boos. „Dit kan niet”, aldus de bond.', 'nl', ['FNV']],
    ['Het bedrijf Velarix stopt. „De markt is slecht”, meldt het concern.', 'nl', ['Velarix']],
    ['Dat stelt de vzw Zwaluwwacht. „Er verdwijnt een slaapkamer”, luidt het bij de vereniging.', 'nl', ['Zwaluwwacht']],
    ['De politie zwijgt. „Wij doen niet mee”, aldus de bond.', 'nl', ['de bond']],
    ['The charity Shelterbox was first. “We need tents,” the charity said.', 'en', ['Shelterbox']],
    ['He works at Riverside University. “We are sorry,” the university said.', 'en', ['Riverside University']],
    ['The union is angry. “We will strike,” it said. “Not so,” the council replied.', 'en', ['The union', 'the council']],
  ])('%s', (text, language, expected) => expect(speakers(text, language)).toEqual(expected))
})
