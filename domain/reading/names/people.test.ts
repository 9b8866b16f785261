import { describe, expect, test } from 'vitest'
import { KeptParagraphs } from '../kept-paragraphs'
import { languageOf } from '../languages'
import { lexiconOf } from '../words/lexicon'
import { peopleIn, type Person } from './people'

function people(text: string, language: string): Person[] {
  const known = languageOf(language)
  return peopleIn(new KeptParagraphs().of(text, known).names.flat(), lexiconOf(known)).list
}

function forms(text: string, language: string): string[] {
  return people(text, language).map(({ name, aliases }) => [name, ...aliases].join(' = '))
}

describe('names', () => {
  test.each([
    ['Gisteren sprak minister Sybren van ’t Hof (SP) met Van ’t Hof senior.', ['Sybren van ’t Hof = Van ’t Hof', 'SP']],
    ['Fractievoorzitter Denise op ’t Hoog sprak. Later zweeg Op ’t Hoog.', ['Denise op ’t Hoog = Op ’t Hoog']],
    ['De Wit verloor. Trainer Berend de Wit was boos, en De Wit zweeg.', ['Berend de Wit = De Wit']],
    ['Volgens VVD-Kamerlid Philippine Schimmelpenninck-Baan klopt dat.', ['Philippine Schimmelpenninck-Baan']],
    ['Oud-premier J.P. Balkenende was er, en D66-Tweede Kamerlid Sjoerd Sjoerdsma ook.', ['J.P. Balkenende', 'Sjoerd Sjoerdsma']],
    ['Het beleid van Poetin, en Poetins geopolitiek, zo weet Poetin.', ['Poetin = Poetins']],
    ['Ze praatten in Moskou, Den Haag en Wenen.', ['Moskou', 'Den Haag', 'Wenen']],
    ['Op maandag is ’s Nachts alles dicht. Kapiteins slapen dan.', []],
    [
      'Advocaat Marieke van Dijk-van der Berg sprak. Later zweeg Van Dijk-van der Berg.',
      ['Marieke van Dijk-van der Berg = Van Dijk-van der Berg'],
    ],
    ['Wethouder Marieke van Dijk-van der Berg sprak. Volgens Van Dijk klopt dat.', ['Marieke van Dijk-van der Berg = Van Dijk']],
    ['Toen sprak Annie Jansen-de Vries. Jansen-de Vries lachte, zei Jansen.', ['Annie Jansen-de Vries = Jansen-de Vries = Jansen']],
    ['Truus de Boer-Kuipers kwam, en De Boer-Kuipers lachte.', ['Truus de Boer-Kuipers = De Boer-Kuipers']],
    ['Wethouder Carla op den Kamp-in ’t Veld sprak.', ['Carla op den Kamp-in ’t Veld']],
    ['Gisteren vertelde Wil van Es–de Groot erover.', ['Wil van Es–de Groot']],
    ['Sofie Vanden Berghe-Claes kwam. Nu lacht Vanden Berghe.', ['Sofie Vanden Berghe-Claes = Vanden Berghe']],
    ['De Duitse Ursula von der Leyen kwam. Toen lachte Von der Leyen.', ['Ursula von der Leyen = Von der Leyen']],
    [
      'Femke de Ruyter van Steveninck kwam. „Ja”, zei De Ruyter van Steveninck.',
      ['Femke de Ruyter van Steveninck = De Ruyter van Steveninck'],
    ],
    ['Baron Otto Quarles van Ufford sprak. Quarles van Ufford bleef.', ['Otto Quarles van Ufford = Quarles van Ufford']],
    ['Trainer Ronald de Boer van Ajax zweeg. De Boer is weg.', ['Ronald de Boer = De Boer', 'Ajax']],
    ['Toen sprak Machteld de Graaf van den Bosch.', ['Machteld de Graaf van den Bosch']],
    ['Mevrouw De Jong-van Buuren lachte.', ['Mevrouw De Jong-van Buuren = De Jong-van Buuren']],
  ])('in Dutch: %s', (text, expected) => expect(forms(text, 'nl')).toEqual(expected))

  test.each([
    ['Mayor Mary McGovern spoke. Then McGovern left.', ['Mary McGovern = McGovern']],
    ['It was Declan O’Hare, and O’Hare’s brother.', ['Declan O’Hare = O’Hare']],
    ['Sir Alastair Venn chairs it. Later Sir Alastair rose.', ['Alastair Venn = Sir Alastair Venn = Sir Alastair']],
    ['We met Lord Alwinton and Dame Philippa Osei-Tutu.', ['Lord Alwinton', 'Philippa Osei-Tutu = Dame Philippa Osei-Tutu']],
    ['Her mother, a Mapuche weaver, met a Corsa driver.', []],
    ['The mother is a Mapuche weaver. Later Mapuche left.', ['Mapuche']],
    ['So said van der Meer. It was Danny van der Meer, and Danny smiled.', ['Danny van der Meer = van der Meer = Danny']],
    ['Retired goalie Joe “Brick” Brannigan came; so did Brannigan’s dog.', ['Joe “Brick” Brannigan = Brannigan']],
    ['Mills, the mayor of York, said water had come.', ['Mills', 'York']],
    ['We met Mrs Platt on Monday.', ['Mrs Platt = Platt']],
    ['Anneke van Dijk-van der Berg spoke. So did van Dijk-van der Berg.', ['Anneke van Dijk-van der Berg = van Dijk-van der Berg']],
    ['Niamh O’Rourke-Byrne spoke. Then O’Rourke left.', ['Niamh O’Rourke-Byrne = O’Rourke']],
    ['Imran El Khatib-Bouzid spoke, and El Khatib-Bouzid left.', ['Imran El Khatib-Bouzid = El Khatib-Bouzid']],
    ['Juan Carlos Pérez de la Fuente spoke, and Pérez de la Fuente left.', ['Juan Carlos Pérez de la Fuente = Pérez de la Fuente']],
    ['Karl-Theodor zu Guttenberg spoke. Zu Guttenberg left.', ['Karl-Theodor zu Guttenberg = Zu Guttenberg']],
    ['He works at the Bank of England, near London.', ['Bank of England', 'London']],
    ['Prime Minister Keir Starmer met J. K. Rowling.', ['Keir Starmer', 'J. K. Rowling']],
  ])('in English: %s', (text, expected) => expect(forms(text, 'en')).toEqual(expected))
})

describe('people', () => {
  test('of two with one surname the surname alone is nobody’s', () => {
    const found = people('Jan Smit kwam met Karin Smit. Toen lachte Smit, en mevrouw Smit ook.', 'nl')
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Jan Smit', 1],
      ['Karin Smit', 2],
    ])
  })

  test('a name may come in full later', () => {
    const [okafor] = people('There Okafor laughed. Mrs Okafor is Nkechi Okafor.', 'en')
    expect(okafor).toMatchObject({ name: 'Nkechi Okafor', kind: 'person', gender: 'she', isCertain: true })
    expect(okafor?.mentions).toHaveLength(3)
  })

  test('a word that may be broken somewhere is the same word', () => {
    const [lee] = people('There Ann Cattermole spoke. Later Catter\u00admole laughed, and Cat\u00adter\u00admole left.', 'en')
    expect(lee).toMatchObject({ name: 'Ann Cattermole', aliases: ['Cattermole'] })
    expect(lee?.mentions).toHaveLength(3)
  })

  test('houses, countries and councils are organisations', () => {
    const kinds = people('Downing Street and the Treasury spoke to Ann Lee. In Moscow the FBI spoke.', 'en')
    expect(kinds.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Downing Street: organisation',
      'Treasury: organisation',
      'Ann Lee: person',
      'Moscow: organisation',
      'FBI: organisation',
    ])
  })
})
