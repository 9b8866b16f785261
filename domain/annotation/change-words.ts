/** Words that weigh: numbers, and what denies, in the languages the desk knows. */
import { dateWords, type DateWords } from './change-dates'
import { grownNumber } from './number-words'

export interface WeighedWords {
  /** Words that stand for a number, with the value that they share with its digits. */
  numbers: ReadonlyMap<string, string>
  /** The value of a number that is written as one word of several parts. */
  grown: (word: string) => string | null
  /** Words that count or measure without being a number of their own; the value joins those that mean the same. */
  measures: ReadonlyMap<string, string>
  dates: DateWords
  /** Of all of these the words that make one figure with the number before them. */
  units: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** What makes a word its opposite when it is put before it. */
  negating: readonly string[]
  /** The sign that groups the digits of a number by three, beside spaces and apostrophes; none where it may as well begin a fraction. */
  grouping: '.' | ',' | ''
}

const DUTCH_ONES = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const DUTCH_TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const DUTCH_TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const ENGLISH_ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const ENGLISH_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ENGLISH_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')

const counted = (words: readonly string[], from: number, step = 1): [string, string][] =>
  words.map((word, i) => [word, String(from + i * step)])

/** Two-thirds, three-quarters. */
const fractions = (ones: readonly string[]): [string, string][] => {
  const parts = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
  return ones.flatMap((one) => parts.flatMap((part) => own(`${one}-${part} ${one}-${part}s`)))
}

/** 21 to 99 in English. */
const compounds = (tens: readonly string[], ones: readonly string[]): [string, string][] =>
  tens.flatMap((ten, i) => ones.map((one, j): [string, string] => [`${ten}-${one}`, String((i + 2) * 10 + j + 1)]))

const own = (words: string): [string, string][] => words.split(' ').map((word) => [word, word])
const alike = (...groups: string[]): [string, string][] =>
  groups.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word): [string, string] => [word, words[0] ?? word])
  })

/** What is written behind a number in short; elsewhere the same letters are something else. */
export const ABBREVIATED_UNITS: ReadonlySet<string> = new Set(
  'mm cm dm m km m² km² m³ ha mg g kg t ml cl dl l w kw mw gw kwh mwh twh hz v a h min sec mb gb tb bn mn mln mld am pm'.split(' '),
)
/** Words within a surname: Van den Berg, Von der Leyen, El Khatib, Da Silva. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van de den der het t ter ten te op in von zu zum zur al el bin ibn bint ben di da dos del della du des la le af av'.split(' '),
)
/** Before a number: it is less than nothing. */
export const MINUS: ReadonlySet<string> = new Set(['min', 'minus', '−'])

/** Signs stand in a text of any language. */
const SIGNS = alike('% percent procent', '‰ promille', '€ euro euros', '$ dollar dollars', '£ pound pounds pond')

const DUTCH_RATES = own('procentpunt procentpunten')

const unitsOf = (multiples: string, rates: [string, string][], { months }: DateWords): Set<string> =>
  new Set([...multiples.split(' '), ...[...SIGNS, ...rates].map(([word]) => word), ...months])

const dutch: WeighedWords = {
  numbers: new Map([
    ['nul', '0'],
    // Without its accents it is an article.
    ['één', '1'],
    ...counted(DUTCH_ONES.slice(1), 2),
    ...counted(DUTCH_TEENS, 10),
    ...counted(DUTCH_TENS, 20, 10),
    ...own(
      'honderd duizend miljoen miljard biljoen anderhalf anderhalve half halve helft kwart derde dubbel dubbele dozijn tweemaal driemaal',
    ),
    ...own('tientallen honderden duizenden miljoenen miljarden'),
    ...own('tweederde driekwart'),
    ...alike('verdubbeld verdubbelde verdubbelden verdubbelt verdubbelen verdubbeling'),
    ...alike('verdrievoudigd verdrievoudigde verdrievoudigden verdrievoudigt verdrievoudigen verdrievoudiging'),
    ...alike('gehalveerd halveerde halveerden halveert halveren halvering'),
    ...own('eerste tweede vierde vijfde zesde zevende achtste negende tiende twintigste honderdste'),
  ]),
  grown: grownNumber,
  measures: new Map([...SIGNS, ...DUTCH_RATES]),
  dates: dateWords('nl'),
  units: unitsOf('honderd duizend miljoen miljard biljoen', DUTCH_RATES, dateWords('nl')),
  negations: new Set('niet geen nee neen nooit nergens niemand niets niks noch geenszins nimmer evenmin allerminst zonder'.split(' ')),
  negating: ['on', 'in', 'im', 'il', 'ir', 'niet-', 'non-'],
  grouping: '.',
}

const english: WeighedWords = {
  numbers: new Map([
    ['zero', '0'],
    ...counted(ENGLISH_ONES, 1),
    ...counted(ENGLISH_TEENS, 10),
    ...counted(ENGLISH_TENS, 20, 10),
    ...compounds(ENGLISH_TENS, ENGLISH_ONES),
    ...fractions(ENGLISH_ONES),
    ...own('hundred thousand million billion trillion half quarter dozen dozens twice double triple hundreds thousands millions billions'),
    ...alike('doubled doubles doubling', 'tripled triples tripling trebled', 'quadrupled quadruples quadrupling', 'halved halves halving'),
    ...own('first second third fourth fifth sixth seventh eighth ninth tenth twentieth hundredth'),
  ]),
  grown: () => null,
  measures: new Map(SIGNS),
  dates: dateWords('en'),
  units: unitsOf('hundred thousand million billion trillion', [], dateWords('en')),
  negations: new Set('not no never nowhere nobody none nothing neither nor without cannot hardly'.split(' ')),
  negating: ['un', 'in', 'im', 'il', 'ir', 'non-', 'dis'],
  grouping: ',',
}

const both: WeighedWords = {
  numbers: new Map([...english.numbers, ...dutch.numbers]),
  grown: grownNumber,
  measures: new Map([...english.measures, ...dutch.measures]),
  dates: dateWords(null),
  units: new Set([...english.units, ...dutch.units]),
  negations: new Set([...english.negations, ...dutch.negations]),
  negating: [...new Set([...english.negating, ...dutch.negating])],
  grouping: '',
}

/** The words of a language (BCP 47); those of all where the language is another or not known. */
export function weighedWords(language: string | null): WeighedWords {
  const main = language?.toLowerCase().split('-')[0]
  return main === 'nl' ? dutch : main === 'en' ? english : both
}
