/** What the reader knows of a language: words only, no rules. One file a language in `language/`; docs/languages.md says how to add one. */
import { en } from './language/en'
import { nl } from './language/nl'

/** A verb of saying. Forms are lower case, as they stand in texts. */
export interface SayingVerb {
  /** As a dictionary has it, with its particle: “laten weten”, “tegenspreken”. */
  lemma: string
  forms: readonly string[]
  /** What must stand elsewhere in the clause: “weten” of “liet … weten”, “van” of “sprak … van”. */
  particle?: string
  /** Words of manner rather than of saying (“lachte”, “zuchtte”): a cue only right beside a quotation. */
  isManner?: true
  /** Says what somebody wants or denies; the content may be an infinitive, a gerund or a noun phrase. */
  isDemand?: true
}

export interface Language {
  code: string
  /** Words after whose full stop a sentence goes on. Lower case, without the last full stop. */
  abbreviations: readonly string[]
  /** What stands behind an apostrophe that opens no quotation: “s” of ’s avonds, “t” of ’t. Lower case. */
  elisions: readonly string[]
  /** What a phrase is told by. All lower case. */
  grammar: {
    /** Before a noun, those that point back first, two of them: “de”, “het”; then “een”, “zijn”, “one”, numbers. */
    determiners: readonly string[]
    /** “van”, “of”, “tegen”. */
    prepositions: readonly string[]
    /** Of those, what ties a phrase to the noun before; the first the plainest: “van het ministerie”. */
    modifiers: readonly string[]
    /** “geen”, “no”: a phrase with it is of nobody. */
    negations: readonly string[]
    /** “die”, “who”: a clause about the noun before. */
    relatives: readonly string[]
    /** Between two clauses: “en”, “terwijl”, “because”. */
    joins: readonly string[]
    /** What may stand between a verb of saying and who speaks, and is neither: auxiliaries, adverbs, days. */
    fillers: readonly string[]
    /** Behind these a participle says what is done to somebody: “werd”, “was”. */
    passives: readonly string[]
    /** Whether the verb comes before its subject wherever something else begins the sentence, as in Dutch. */
    inverts: boolean
  }
  people: {
    /** Before a name: “minister”, “Mr”, “dr”. Lower case, without full stop. */
    titles: readonly string[]
    /** Before a surname, and telling the pronoun: “mevrouw”, “Mr”. */
    honorifics: Readonly<Record<'he' | 'she', readonly string[]>>
    /** Titles that are part of the name: “Sir”. */
    styles: readonly string[]
    /** Inside a name, small or capital: “van”, “de”, “el”. Lower case. */
    particles: readonly string[]
    /** The same, but as often a preposition: of a name only before another particle, as in “op ’t Hoog”. */
    weakParticles: readonly string[]
    /** Third person, by gender and number. Lower case. */
    pronouns: Readonly<Record<'he' | 'she' | 'they' | 'it', readonly string[]>>
    /** Pronouns that can be who speaks: “hij”, “ik”, “who”. */
    subjects: readonly string[]
    /** “ik”: whoever speaks around it. */
    self: readonly string[]
    /** Nouns for people who speak without a name: “woordvoerder”, “resident”. Lower case, singular and plural. */
    roles: readonly string[]
    /** Of those, plurals without a singular in the list or formed out of the ordinary. */
    plurals: readonly string[]
    /** Those of them that tell the pronoun: “weduwe”, “spokesman”. */
    rolesOf: Readonly<Record<'he' | 'she', readonly string[]>>
    /** Words that make a name an organisation’s: “ministerie”, “University”. Lower case. */
    organisations: readonly string[]
    /** Countries, capitals and houses that are said to speak: “Moskou”, “Downing” Street. One word each. */
    places: readonly string[]
    /** Before a place rather than a person: “in”, “uit”, “near”. */
    placed: readonly string[]
    /** What a minister or an officer is of, behind “van” or “of”: “Financiën”, “State”. One word each. */
    offices: readonly string[]
    /** How adjectives made of places end: “Kroatische”. */
    demonymEndings: readonly string[]
    /** Written with a capital and yet nobody’s name: days, peoples and their adjectives. */
    notNames: readonly string[]
    /** Behind a name: “Jr”, “sr”. */
    suffixes: readonly string[]
    /** Common given names, by which a person’s pronoun is told. Lower case. */
    givenNames: Readonly<Record<'he' | 'she', readonly string[]>>
  }
  speech: {
    verbs: readonly SayingVerb[]
    /** Before who said it: “volgens”, “aldus”, “according to”. Lower case. */
    sources: readonly string[]
    /** What somebody gives before a quotation: “verklaring”, “statement”. */
    nouns: readonly string[]
    /** Between such a noun and whose it is: “de boodschap van”, “a message from”. */
    nounLinks: readonly string[]
    /** “dat”, “of”; “that”, “whether”. */
    conjunctions: readonly string[]
  }
  /** By which words in quotation marks are nobody’s words. */
  marks: {
    /** Nouns right before a title, a name or a word that is spoken of: “roman”, “the word”. */
    terms: readonly string[]
    /** “zogenoemde”, “known as”, “called”. */
    called: readonly string[]
  }
  facts: {
    months: readonly string[]
    weekdays: readonly string[]
    /** “gisteren”, “last year”: a day or a year told from now. */
    relativeDates: readonly string[]
    /** Numbers in words. */
    numbers: readonly string[]
    /** “euro”, “procent”, “km”. */
    units: readonly string[]
    /** The marks of a figure: 1.000,5 or 1,000.5. */
    thousands: '.' | ','
    decimal: '.' | ','
  }
  claims: {
    quantities: readonly string[]
    superlatives: readonly string[]
    comparisons: readonly string[]
    causes: readonly string[]
    firsts: readonly string[]
    events: readonly string[]
    /** What makes a sentence an opinion, a prediction, a feeling or a guess. */
    opinions: readonly string[]
    predictions: readonly string[]
    hedges: readonly string[]
  }
}

const LANGUAGES: readonly Language[] = [nl, en]

/** The language of a text by its BCP 47 tag; Dutch, the first in the list, for one that is not known. */
export function languageOf(tag: string | null): Language {
  const code = tag?.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language.code === code) ?? nl
}
