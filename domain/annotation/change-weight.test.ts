import { describe, expect, test } from 'vitest'
import { wordChanges, weightOf, type ChangeKind } from './change-weight'

const kinds = (was: string, now: string, language: string | null = 'nl') => wordChanges(was, now, language).map(({ kind }) => kind)

const tell = (was: string, now: string) => wordChanges(was, now, 'nl').map(({ kind, before, after }) => [kind, before, after])

describe('a figure', () => {
  test.each([
    ['er waren 1.500 mensen', 'er waren 1.700 mensen', 'nl'],
    ['een stijging van 1,5 procent', 'een stijging van 15 procent', 'nl'],
    ['een kans van 5%', 'een kans van 5', 'nl'],
    ['tien miljoen euro', 'tien miljard euro', 'nl'],
    ['vijfentwintig huizen', 'vijfendertig huizen', 'nl'],
    ['kosten: €20', 'kosten: $20', 'nl'],
    ['het vriest -5 graden', 'het vriest 5 graden', 'nl'],
    ['honderdduizend soldaten', 'honderdtwintigduizend soldaten', 'nl'],
    ['honderdduizend soldaten', 'tweehonderdduizend soldaten', 'nl'],
    ['honderdtwintigduizend soldaten', 'duizend soldaten', 'nl'],
    ['vijftienhonderd man', '1.600 man', 'nl'],
    ['zo’n duizend mensen', 'zo’n mensen', 'nl'],
    ['twenty-one people', 'twenty-two people', 'en'],
    ['it doubled twice', 'it doubled', 'en'],
    ['1.500 of them', '1,500 of them', 'en'],
    ['1.500', '1,500', null],
    ['in 2019', 'in 2020', null],
    ['drie', 'four', null],
    ['het is min 5 graden', 'het is 5 graden', 'nl'],
    ['10 km verder', '10 m verder', 'nl'],
    ['it opens at 9 am', 'it opens at 9 pm', 'en'],
    ['½ liter', '¾ liter', 'nl'],
    ['na 2½ uur', 'na 2¼ uur', 'nl'],
    ['10² keer', '10³ keer', 'nl'],
    ['१२ लोग', '१३ लोग', null],
    ['het vriest − 3 graden', 'het vriest 3 graden', 'nl'],
    ['the price doubled', 'the price tripled', 'en'],
    ['de prijs is verdubbeld', 'de prijs is gehalveerd', 'nl'],
    ['two-thirds of them', 'three-quarters of them', 'en'],
    ['driekwart van hen', 'tweederde van hen', 'nl'],
    ['een kans van 2,5%', 'een kans van 2,5‰', 'nl'],
  ])('%s → %s', (was, now, language) => expect(kinds(was, now, language)).toEqual(['figure']))

  test.each<[was: string, now: string, told: [ChangeKind, string, string][]]>([
    ['De dijk is 1.500 meter lang', 'De dijk is 1.700 meter lang', [['figure', '1.500', '1.700']]],
    ['het kost € 20 miljoen', 'het kost € 30 miljoen', [['figure', '€ 20 miljoen', '€ 30 miljoen']]],
    ['het is min 5 graden', 'het is 5 graden', [['figure', 'min 5', '5']]],
    ['nog 10 km te gaan', 'nog 10 m te gaan', [['figure', '10 km', '10 m']]],
    ['een kans van 2,5%', 'een kans van 2,5‰', [['figure', '2,5%', '2,5‰']]],
    ['honderdduizend soldaten', '120.000 soldaten', [['figure', 'honderdduizend', '120.000']]],
    ['een kans van 5%', 'een kans van 7 procent', [['figure', '5%', '7 procent']]],
    ['tien miljoen euro', 'tien miljard euro', [['figure', 'tien miljoen euro', 'tien miljard euro']]],
    ['kosten: €20 per dag', 'kosten: $20 per dag', [['figure', '€20', '$20']]],
  ])('is told with its unit: %s → %s', (was, now, told) => expect(tell(was, now)).toEqual(told))

  test.each<[was: string, now: string, told: [ChangeKind, string, string][]]>([
    [
      'zegt 40 mensen',
      'zegt 50 bewoners',
      [
        ['figure', '40', '50'],
        ['wording', 'mensen', 'bewoners'],
      ],
    ],
    [
      'in de derde alinea staat',
      'in de inleiding staat',
      [
        ['figure', 'derde', ''],
        ['wording', 'alinea', 'inleiding'],
      ],
    ],
    [
      'voor € 1.000,- of $ 1.200 te koop',
      'voor € 1.100 te koop',
      [
        ['figure', '€ 1.000', '€ 1.100'],
        ['figure', '$ 1.200', ''],
        ['wording', ',- of', ''],
      ],
    ],
    [
      'met 40 man en 50 honden',
      'vijftig honden',
      [
        ['figure', '40', ''],
        ['wording', 'met', ''],
        ['wording', 'man en', ''],
        ['spelling', '50', 'vijftig'],
      ],
    ],
    ['20 may well be more', '30 may well be more', [['figure', '20', '30']]],
  ])('is told without the words beside it: %s → %s', (was, now, told) => expect(tell(was, now)).toEqual(told))

  test('of a whole sentence that is another one the names are told apart', () => {
    const [was, now] = ['Geen land, maar vooral niet Oekraïne, zou nog toetreden', 'Daarom reageerden Polen en Jan Bos woedend op het plan']
    expect(wordChanges(was, now, 'nl')).toEqual([
      { kind: 'name', before: 'Oekraïne', after: 'Polen' },
      { kind: 'name', before: '', after: 'Jan Bos' },
      { kind: 'wording', before: was, after: now },
    ])
  })

  test.each([
    ['3,5', '3.5', 'nl'],
    ['1.000', '1,000', 'nl'],
    ['3.5', '3,5', 'en'],
    ['1,000', '1.000', 'en'],
    ['3,5', '3.5', null],
    ['3,5', '3.5', 'de'],
  ])('is another one with another decimal mark: %s → %s (%s)', (was, now, language) =>
    expect(wordChanges(`zo’n ${was} meter`, `zo’n ${now} meter`, language)).toEqual([{ kind: 'figure', before: was, after: now }]),
  )

  test.each([
    ['1.500 mensen', '1500 mensen'],
    ['acht huizen', '8 huizen'],
    ['vijf procent', '5%'],
    ['€ 5', '5 euro'],
    ['1.500,5', '1500,5'],
  ])('written otherwise is a spelling: %s → %s', (was, now) => expect(new Set(kinds(was, now))).toEqual(new Set(['spelling'])))
})

describe('a date', () => {
  test.each([
    ['dat was dinsdag', 'dat was woensdag', 'nl', 'dinsdag', 'woensdag'],
    ['Vrijdag is het zover', 'Zaterdag is het zover', 'nl', 'Vrijdag', 'Zaterdag'],
    ['op 3 maart', 'op 3 mei', 'nl', '3 maart', '3 mei'],
    ['dat was 3 maart', 'dat was 5 maart', 'nl', '3 maart', '5 maart'],
    ['sinds 3 maart 2019', 'sinds 3 maart 2020', 'nl', '3 maart 2019', '3 maart 2020'],
    ['pas in mei open', 'pas in juni open', 'nl', 'mei', 'juni'],
    ['op 3 Jan 2020', 'op 5 Jan 2020', 'nl', '3 Jan 2020', '5 Jan 2020'],
    ['eind Mei', 'eind juni', 'nl', 'Mei', 'juni'],
    ['gisteren gezegd', 'vandaag gezegd', 'nl', 'gisteren', 'vandaag'],
    ['it opened in May', 'it opened in April', 'en', 'May', 'April'],
    ['on May 3', 'on May 5', 'en', 'May 3', 'May 5'],
    ['on May 3 2019 it fell', 'on May 3 2020 it fell', 'en', 'May 3 2019', 'May 3 2020'],
    ['said on Monday', 'said on Friday', 'en', 'Monday', 'Friday'],
    ['said on Monday', 'said on Friday', null, 'Monday', 'Friday'],
  ])('%s → %s (%s)', (was, now, language, before, after) =>
    expect(wordChanges(was, now, language)).toEqual([{ kind: 'date', before, after }]),
  )

  test('is none for its capital alone', () => expect(kinds('in maart', 'in Maart')).toEqual(['spelling']))

  test('has no number of people beside it', () => {
    expect(tell('in maart 12 mensen', 'in maart 15 mensen')).toEqual([['figure', '12', '15']])
    expect(kinds('op 3 maart 12 mensen', 'op 3 maart 15 mensen')).toEqual(['figure'])
  })
})

describe('a name', () => {
  test.each([
    ['Jan de Vries zegt het', 'Piet de Vries zegt het', 'nl', 'Jan', 'Piet'],
    ['volgens Jan de Vries', 'volgens Piet de Vries', 'nl', 'Jan', 'Piet'],
    ['Els Bakker zegt het', 'Ineke Bakker zegt het', 'nl', 'Els', 'Ineke'],
    ['Jan zegt het', 'Piet zegt het', 'nl', 'Jan', 'Piet'],
    ['volgens Mei Li', 'volgens Xi Li', 'nl', 'Mei', 'Xi'],
    ['Theresa May resigned', 'Theresa Brown resigned', 'en', 'May', 'Brown'],
    ['said April Jones', 'said Mary Jones', 'en', 'April', 'Mary'],
    ['in 2019 Jan Smit', 'in 2019 Kees Smit', null, 'Jan', 'Kees'],
    ['Rusland viel aan.', 'Oekraïne viel aan.', 'nl', 'Rusland', 'Oekraïne'],
    ['Poetin belde Biden', 'Trump belde Biden', 'nl', 'Poetin', 'Trump'],
    ['Shell betaalt geen belasting', 'Philips betaalt geen belasting', 'nl', 'Shell', 'Philips'],
    ['Kaag trad af', 'Rutte trad af', 'nl', 'Kaag', 'Rutte'],
    ['Frankrijk wil dat', 'België wil dat', 'nl', 'Frankrijk', 'België'],
    ['Russia attacked', 'Ukraine attacked', 'en', 'Russia', 'Ukraine'],
    ['Smith said so', 'Smyth said so', 'en', 'Smith', 'Smyth'],
    ['Jones was there', 'James was there', 'en', 'Jones', 'James'],
  ])('that is a month as well, or begins the sentence, is told as one: %s → %s', (was, now, language, before, after) =>
    expect(wordChanges(was, now, language)).toEqual([{ kind: 'name', before, after }]),
  )

  test.each([
    ['Volgens Bakker kan het', 'Aldus Bakker kan het', 'nl'],
    ['Minister Jansen kwam', 'Burgemeester Jansen kwam', 'nl'],
    ['In de Tweede Kamer', 'Voor de Tweede Kamer', 'nl'],
    ['Huizen werden verkocht', 'Woningen werden verkocht', 'nl'],
    ['Nieuwe wetten komen er', 'Strenge wetten komen er', 'nl'],
    ['Waarschijnlijk viel hij', 'Mogelijk viel hij', 'nl'],
    ['Onderzoek toont dat aan', 'Bewijs toont dat aan', 'nl'],
    ['Prices rose again', 'Wages rose again', 'en'],
    ['However it may', 'Meanwhile it may', 'en'],
    ['it may rain', 'it might rain', 'en'],
    ['they march on', 'they walk on', 'en'],
    ['de Tweede Kamer wil van het plan af', 'de Tweede Kamer wil in het plan af', 'nl'],
    ['het Rusland van Poetin', 'het Rusland volgens Poetin', 'nl'],
  ])('is none in %s → %s', (was, now, language) => expect(kinds(was, now, language)).toEqual(['wording']))

  test.each([
    ['volgens Els Bakker', 'volgens Els Bekker'],
    ['minister Jansen zei', 'minister zei'],
    ['de bouw in Utrecht', 'de bouw in Arnhem'],
    ['NAVO zegt', 'VN zegt'],
    ['Van den Berg zei', 'Van der Berg zei'],
    ['Jan de Vries zei', 'Jan van Vries zei'],
  ])('%s → %s', (was, now) => expect(kinds(was, now)).toEqual(['name']))

  test('is no name at the start of a sentence, and none for its capitals alone', () => {
    expect(kinds('Hij kwam. Dus gingen zij.', 'Hij kwam. Toen gingen zij.')).toEqual(['wording'])
    expect(kinds('de dijk', 'de Dijk')).toEqual(['spelling'])
    expect(kinds('volgens Zoë', 'volgens Zoe')).toEqual(['spelling'])
  })
})

describe('a negation', () => {
  test.each([
    ['dat is niet waar', 'dat is waar', 'nl'],
    ['er is geld', 'er is geen geld', 'nl'],
    ['hij komt altijd', 'hij komt nooit', 'nl'],
    ['hij zei ja', 'hij zei nee', 'nl'],
    ['de dijk is veilig', 'de dijk is onveilig', 'nl'],
    ['dat is legaal', 'dat is illegaal', 'nl'],
    ['a regular vote', 'an irregular vote', 'en'],
    ['it is safe', 'it isn’t safe', 'en'],
    ["it won't rain", 'it will rain', 'en'],
    ['she said so', 'she never said so', 'en'],
  ])('%s → %s', (was, now, language) => expect(kinds(was, now, language)).toEqual(['negation']))

  test('of another language is a word', () => expect(kinds('hij liep door', 'hij liep no door')).toEqual(['wording']))
})

describe('a spelling', () => {
  test.each([
    ['de burgemeetser', 'de burgemeester'],
    ['een idee, zei hij', 'een idee zei hij'],
    ['“ja”', '"ja"'],
    ['cooperatie', 'coöperatie'],
    ['zee-egel', 'zeeëgel'],
    ['het procesrecht en de processen', 'het procesrecht en de procesen'],
  ])('%s → %s', (was, now) => expect(new Set(kinds(was, now))).toEqual(new Set(['spelling'])))

  test.each([
    ['hij kan', 'hij kon'],
    ['exports increased sharply', 'exports decreased sharply'],
    ['het land importeert staal', 'het land exporteert staal'],
    ['dat ligt er', 'dat liegt er'],
    ['wij allen', 'wij alleen'],
    ['the minister refused', 'the minister refuses'],
    ['the widow left', 'the window left'],
  ])('is none where a letter makes another word: %s → %s', (was, now) => expect(kinds(was, now)).toEqual(['wording']))
})

test('the heaviest comes first, and weighs', () => {
  const changes = wordChanges('De burgemeetser zag veel regen in 12 dagen', 'De burgemeester zag weinig regen in 14 dagen', 'nl')
  expect(changes.map(({ kind }) => [kind, weightOf(kind)])).toEqual([
    ['figure', 'heavy'],
    ['wording', 'plain'],
    ['spelling', 'light'],
  ])
})

test('white space is no change', () => expect(kinds('de  dijk\n\nis laag', ' de dijk is laag ')).toEqual([]))
