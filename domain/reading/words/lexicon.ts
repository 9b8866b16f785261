/** A language’s words as sets and maps, made once a language. */
import type { Language, SayingVerb } from '../language'
import { GIVEN_NAMES } from '../language/given-names'
import { listOf, type WordList } from './listed'

/** Phrases of several words by their first, the longest first. */
type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>

export interface Lexicon {
  language: Language
  abbreviations: ReadonlySet<string>
  endingAbbreviations: ReadonlySet<string>
  determiners: ReadonlySet<string>
  definites: ReadonlySet<string>
  indefinites: ReadonlySet<string>
  demonstratives: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  modifiers: ReadonlySet<string>
  connectives: ReadonlySet<string>
  placeWords: ReadonlySet<string>
  spots: ReadonlySet<string>
  manners: ReadonlySet<string>
  tied: ReadonlySet<string>
  named: ReadonlySet<string>
  interrogatives: ReadonlySet<string>
  relatives: ReadonlySet<string>
  joins: ReadonlySet<string>
  passives: ReadonlySet<string>
  finites: ReadonlySet<string>
  fillers: ReadonlySet<string>
  /** Words that begin no name, however they are written. */
  functionWords: ReadonlySet<string>
  /** Those of them that are small inside a sentence too. */
  smallWords: ReadonlySet<string>
  titles: ReadonlySet<string>
  qualifiers: ReadonlySet<string>
  ranks: ReadonlySet<string>
  styles: ReadonlySet<string>
  particles: ReadonlySet<string>
  weakParticles: ReadonlySet<string>
  /** Roles of more than one. */
  plurals: ReadonlySet<string>
  roles: ReadonlySet<string>
  organisations: ReadonlySet<string>
  /** Of those the ones of several words. */
  seated: ReadonlySet<string>
  councils: WordList
  pointed: ReadonlySet<string>
  places: ReadonlySet<string>
  placed: ReadonlySet<string>
  placing: ReadonlySet<string>
  suffixes: ReadonlySet<string>
  offices: ReadonlySet<string>
  notNames: ReadonlySet<string>
  /** Third person, every form. */
  pronouns: ReadonlySet<string>
  self: ReadonlySet<string>
  subjects: ReadonlySet<string>
  others: ReadonlySet<string>
  honorifics: ReadonlyMap<string, Gender>
  givenNames: ReadonlyMap<string, Gender>
  rolesOf: ReadonlyMap<string, Gender>
  /** Which of the groups of roles a role is in. */
  kindred: ReadonlyMap<string, number>
  /** Which of the groups of organisations a noun is in. */
  kindredBodies: ReadonlyMap<string, number>
  relations: ReadonlySet<string>
  lineage: readonly { is: ReadonlySet<string>; has: ReadonlySet<string> }[]
  /** What the words of a sentence match that tells who stands trial. */
  trials: RegExp
  generic: ReadonlySet<string>
  anybody: ReadonlySet<string>
  /** Roles that nobody has who was not introduced with one. */
  bound: ReadonlySet<string>
  /** Nor those of who leads or sits in a body. */
  heads: ReadonlySet<string>
  verbs: ReadonlyMap<string, readonly SayingVerb[]>
  /** Each source in words, by its first. */
  sources: PhrasesByWord
  ownSources: PhrasesByWord
  findings: PhrasesByWord
  papers: ReadonlySet<string>
  impersonal: ReadonlySet<string>
  readings: ReadonlySet<string>
  answers: ReadonlySet<string>
  asking: ReadonlySet<string>
  sending: ReadonlySet<string>
  missives: ReadonlySet<string>
  nouns: ReadonlySet<string>
  queries: ReadonlySet<string>
  nounLinks: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  terms: ReadonlySet<string>
  works: ReadonlySet<string>
  called: ReadonlySet<string>
  boards: ReadonlySet<string>
  shows: ReadonlySet<string>
  elisions: ReadonlySet<string>
}

export type Gender = 'he' | 'she'

/** What a pronoun of any form tells of somebody; null for others. */
export function genderOfPronoun(lower: string, { language }: Lexicon): Gender | null {
  const { he, she } = language.people.pronouns
  return he.includes(lower) ? 'he' : she.includes(lower) ? 'she' : null
}

const made = new WeakMap<Language, Lexicon>()

export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language)
  if (known) return known
  const lexicon = make(language)
  made.set(language, lexicon)
  return lexicon
}

function make(language: Language): Lexicon {
  const { grammar, people, speech, marks } = language
  const kindred = [...people.kindred.bound, ...people.kindred.heads, ...people.kindred.free]
  const verbs = new Map<string, SayingVerb[]>()
  for (const verb of speech.verbs) for (const form of verb.forms) verbs.set(form, [...(verbs.get(form) ?? []), verb])
  const sources = byFirstWord(speech.sources)
  return {
    language,
    abbreviations: new Set(language.abbreviations),
    endingAbbreviations: new Set(language.endingAbbreviations),
    determiners: new Set(grammar.determiners),
    definites: new Set(grammar.definites),
    indefinites: new Set(grammar.indefinites),
    demonstratives: new Set(grammar.demonstratives),
    prepositions: new Set(grammar.prepositions),
    modifiers: new Set(grammar.modifiers),
    connectives: new Set(grammar.connectives),
    placeWords: new Set(grammar.placeWords),
    spots: new Set(grammar.spots),
    manners: new Set(grammar.manners),
    tied: new Set(grammar.tied),
    named: new Set(grammar.named),
    interrogatives: new Set(grammar.interrogatives),
    relatives: new Set(grammar.relatives),
    joins: new Set(grammar.joins),
    passives: new Set(grammar.passives),
    finites: new Set(language.reports.finites),
    fillers: new Set(grammar.fillers),
    functionWords: new Set([
      ...grammar.determiners,
      ...grammar.prepositions,
      ...grammar.relatives,
      ...grammar.joins,
      ...grammar.fillers,
      ...grammar.connectives,
      ...grammar.negations,
      ...Object.values(people.pronouns).flat(),
      ...people.subjects,
      ...speech.conjunctions,
      ...sources.keys(),
    ]),
    smallWords: new Set([
      ...grammar.determiners,
      ...grammar.prepositions,
      ...grammar.relatives,
      ...grammar.joins,
      ...grammar.connectives,
      ...Object.values(people.pronouns).flat(),
      ...speech.conjunctions,
    ]),
    titles: new Set(people.titles),
    qualifiers: new Set(people.qualifiers),
    ranks: new Set(people.ranks),
    styles: new Set(people.styles),
    particles: new Set([...people.particles, ...people.weakParticles]),
    weakParticles: new Set(people.weakParticles),
    roles: new Set([...people.roles, ...people.rolesOf.he, ...people.rolesOf.she, ...kindred.flat(), ...people.standIns]),
    plurals: new Set([...people.plurals, ...pluralsAmong(people.roles)]),
    organisations: new Set([...people.organisations, ...people.councils]),
    seated: new Set(people.seated),
    councils: listOf(people.councils),
    pointed: new Set(people.pointed),
    places: new Set(people.places),
    placed: new Set(people.placed),
    placing: new Set(people.placing),
    suffixes: new Set(people.suffixes),
    offices: new Set(people.offices),
    notNames: new Set(people.notNames),
    pronouns: new Set(Object.values(people.pronouns).flat()),
    self: new Set(people.self),
    subjects: new Set(people.subjects),
    others: new Set(people.others),
    honorifics: genders(people.honorifics),
    givenNames: new Map([...genders(GIVEN_NAMES), ...genders(people.givenNames)]),
    rolesOf: genders(people.rolesOf),
    kindred: new Map(kindred.flatMap((group, index) => group.map((role) => [role, index]))),
    kindredBodies: new Map(people.kindredBodies.flatMap((group, index) => group.map((noun) => [noun, index]))),
    relations: new Set(people.relations),
    lineage: people.lineage.map(({ is, has }) => ({ is: new Set(is), has: new Set(has) })),
    trials: new RegExp(`(?:^| )(?:${people.trials.signs.join('|').replaceAll('…', '.*')})(?: |$)`),
    generic: new Set(people.generic),
    anybody: new Set(people.anybody),
    bound: new Set(people.kindred.bound.flat()),
    heads: new Set(people.kindred.heads.flat()),
    verbs,
    sources,
    ownSources: byFirstWord([...speech.ownSources, ...speech.hearsay]),
    findings: byFirstWord(speech.findings),
    papers: new Set(speech.papers),
    impersonal: new Set(speech.impersonal),
    readings: new Set(speech.readings),
    answers: new Set(speech.answers),
    asking: new Set(speech.asking),
    sending: new Set(speech.sending),
    missives: new Set(speech.missives),
    nouns: new Set(speech.nouns),
    queries: new Set(speech.queries),
    nounLinks: new Set(speech.nounLinks),
    conjunctions: new Set(speech.conjunctions),
    terms: new Set(marks.terms),
    works: new Set(marks.works),
    called: new Set(marks.called),
    boards: new Set(marks.boards),
    shows: new Set(marks.shows),
    elisions: new Set(language.elisions),
  }
}

/** A word that is given to both tells nothing. */
function genders(words: Readonly<Record<Gender, readonly string[]>>): Map<string, Gender> {
  const women = new Set(words.she)
  const both = new Set(words.he.filter((word) => women.has(word)))
  return new Map(
    (['he', 'she'] as const).flatMap((gender) => words[gender].filter((word) => !both.has(word)).map((word) => [word, gender])),
  )
}

/** Those that are another of the list with an ending. */
function pluralsAmong(roles: readonly string[]): string[] {
  const all = new Set(roles)
  return roles.filter((role) =>
    ['s', 'es', 'en', 'n', '’s', "'s"].some((ending) => role.endsWith(ending) && all.has(role.slice(0, -ending.length))),
  )
}

function byFirstWord(phrases: readonly string[]): PhrasesByWord {
  const split = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)
  return Map.groupBy(split, ([first]) => first as string)
}
