/** What the reader knows of a language: words only, no rules. One file a language in `language/`; docs/languages.md says how to add one. */

/** A verb of saying. Forms are lower case, as they stand in texts. */
export interface SayingVerb {
  /** As a dictionary has it, with its particle: “laten weten”, “tegenspreken”. */
  lemma: string
  forms: readonly string[]
  /** What must stand elsewhere in the clause: “weten” of “liet … weten”, “van” of “sprak … van”. */
  particle?: string
  /** That stands right behind the verb, and nowhere else: “called on”. */
  isClose?: true
  /** Words of manner rather than of saying (“lachte”, “zuchtte”): a cue only right beside a quotation. */
  isManner?: true
  /** Says what somebody wants or denies; the content may be an infinitive, a gerund or a noun phrase. */
  isDemand?: true
}

export interface Language {
  code: string
  /** Words after whose full stop a sentence goes on: titles and the like. Lower case, without the last full stop. */
  abbreviations: readonly string[]
  /** The same where a figure follows: “no. 5”, “blz. 12”, “Feb. 11”. */
  figureAbbreviations: readonly string[]
  /** Short forms that may also end a sentence: “etc.”, “p.m.”. It goes on unless an opener follows. */
  endingAbbreviations: readonly string[]
  /** Small words that begin a sentence and no name: “the”, “he”, “in”. Lower case. */
  openers: readonly string[]
  /** What stands behind an apostrophe that opens no quotation: “s” of ’s avonds, “t” of ’t. Lower case. */
  elisions: readonly string[]
  /** What a phrase is told by. All lower case. */
  grammar: {
    /** Before a noun: “de”, “een”, “zijn”, “one”, numbers. */
    determiners: readonly string[]
    /** Of those, pointing back at what was spoken of: “de”, “het”. */
    definites: readonly string[]
    /** Of those, pointing at somebody just spoken of: “die”, “that”. */
    demonstratives: readonly string[]
    /** Of those, before somebody new: “een”, “an”. */
    indefinites: readonly string[]
    /** “van”, “of”, “tegen”. */
    prepositions: readonly string[]
    /** Behind what somebody is, before the name: “called”, “genaamd”. */
    named: readonly string[]
    /** Of those, what ties a phrase to the noun before; the first the plainest: “van het ministerie”. */
    modifiers: readonly string[]
    /** With which a sentence goes on from the one before, and which are no names: “daarna”, “afterwards”. */
    connectives: readonly string[]
    /** Where somebody is, right behind who it is: “daar”, “there”. */
    placeWords: readonly string[]
    /** The same before a place: “achter de bar”, “on the third step”. */
    spots: readonly string[]
    /** How somebody speaks, behind “met” or “with”, and no part of who it is: “een zucht”, “a smile”. */
    manners: readonly string[]
    /** Adjectives behind who it is, before a preposition: “familiar with the talks”. */
    tied: readonly string[]
    /** “geen”, “no”: a phrase with it is of nobody. */
    negations: readonly string[]
    /** “die”, “who”: a clause about the noun before. */
    relatives: readonly string[]
    /** Of those, what stands for the thing itself: “what sailors call the painter”. */
    freeRelatives: readonly string[]
    /** With which a question begins: “waarom”, “how many”. */
    interrogatives: readonly string[]
    /** Between two clauses: “en”, “terwijl”, “because”. */
    joins: readonly string[]
    /** What may stand between a verb of saying and who speaks, and is neither: auxiliaries, adverbs, days. */
    fillers: readonly string[]
    /** Behind these a participle says what is done to somebody: “werd”, “was”. */
    passives: readonly string[]
    /** Behind those, before who does it: “door”, “by”. */
    agent: string
    /** Whether the verb comes before its subject wherever something else begins the sentence, as in Dutch. */
    inverts: boolean
    /** How an adjective ends before a noun, by which the noun is told from a verb: “strenge eisen”; empty where it tells nothing. */
    adjectiveEnding: string
    /** How a verb of one ends, “schudt”, “nods”: by it an unknown word behind a noun is told to be no other noun. */
    verbEnding: string
    /** How nouns end, by which one word is told from an adverb: “eist garanties”, and not “ontkent stellig”. */
    nounEndings: readonly string[]
    /** How verbs end of which several are the subject, by which “zij zeiden” is told from “zij zei”; none where pronouns tell it. */
    pluralEndings: readonly string[]
    /** Whether nouns grow together, so that “oppositiepartij” is a “partij”. */
    compounds: boolean
  }
  people: {
    /** Before a name: “minister”, “Mr”, “dr”. Lower case, without full stop. */
    titles: readonly string[]
    /** Before those: “vice”, “former”. */
    qualifiers: readonly string[]
    /** By which a role is another’s than the same role without: “financieel” directeur, “assistant” coach; also grown together with it: “vicevoorzitter”. */
    ranks: readonly string[]
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
    /** Of those, with an article before it: “een ander”. */
    others: readonly string[]
    /** “ik”: whoever speaks around it. */
    self: readonly string[]
    /** “u”, “you”: whoever is spoken to, and does not speak. */
    addressed: readonly string[]
    /** Nouns for people who speak without a name: “woordvoerder”, “resident”. Lower case, singular and plural. */
    roles: readonly string[]
    /** Of those, plurals without a singular in the list or formed out of the ordinary. */
    plurals: readonly string[]
    /** Those of them that tell the pronoun: “weduwe”, “spokesman”. */
    rolesOf: Readonly<Record<'he' | 'she', readonly string[]>>
    /** “man”, “woman”: anybody. */
    generic: readonly string[]
    /** “iemand”, “person”: nobody in particular without a clause that tells more. */
    anybody: readonly string[]
    /** By which a sentence names who went without a name: “Hij heet Kees”, “His name is Tom”. */
    naming: { verbs: readonly string[]; nouns: readonly string[] }
    /** In a clause about somebody, by which the text does not name them: “anoniem”, “who asked not to be named”. */
    unnamed: readonly string[]
    /** How a word ends that stands for somebody by an age or a party: “34-jarige”, “VVD’er”. */
    standIns: readonly string[]
    /** By which “the mother” is whoever was just said to have a daughter, and “the widow” whose husband was spoken of. */
    lineage: readonly { is: readonly string[]; has: readonly string[] }[]
    /** How a sentence tells who stands trial, and what they are called in court; “…” stands for any words. */
    trials: { role: string; signs: readonly string[] }
    /** Roles of which “the … of” tells somebody else: “mother”, “spokesman”. */
    relations: readonly string[]
    /**
     * Roles that one person has together, and nobody who has one of another group: “coach” and “trainer”, “suspect”. Those that are
     * bound are nobody’s who was not introduced with one, “the judge”, nor are those at the head of a body, “the fire chief”, with whom a
     * text may begin before it names them; others may be of whomever the text is about: “the striker”.
     */
    kindred: Readonly<Record<'bound' | 'heads' | 'free', readonly (readonly string[])[]>>
    /** Words that make a name an organisation’s: “ministerie”, “University”. Lower case. */
    organisations: readonly string[]
    /** Of those, what stands before the place where it has its seat, and is part of its name: “gemeente Utrecht”. */
    seated: readonly string[]
    /** Bodies that are called by who is in them, as one: “burgemeester en wethouders”. */
    councils: readonly string[]
    /** Countries and bodies by their letters, which keep their last point: “u.s”. Without it, lower case. */
    pointed: readonly string[]
    /** Of those, what one organisation is called by turns: “vzw” and “vereniging”, “company” and “firm”. */
    kindredBodies: readonly (readonly string[])[]
    /** Countries, capitals and houses that are said to speak: “Moskou”, “Downing” Street. One word each. */
    places: readonly string[]
    /** Before a place rather than a person: “in”, “uit”, “near”. */
    placed: readonly string[]
    /** Before a place as well as a person: “van”, “from”. */
    placing: readonly string[]
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
    /** Of those by their lemma, what sounds rather than who says: “klinkt het”. */
    impersonal: readonly string[]
    /** Of those by their lemma, what only something written does: a post “read”. */
    readings: readonly string[]
    /** Of those by their lemma, what follows a question: whoever answers did not ask it. */
    answers: readonly string[]
    /** Of those by their lemma, what is asked of somebody who may answer. */
    asking: readonly string[]
    /** Of those by their lemma, what is written to somebody; and what may be called what was: “emailed”, and “the message”. */
    sending: readonly string[]
    missives: readonly string[]
    /** Behind those, before who says it: “klinkt het bij de bond”. */
    soundsFrom: readonly string[]
    /** Two words before a colon by which somebody hears or reads what follows: “te horen” of “kreeg ik te horen: ‘Nee’”. */
    hearings: readonly string[]
    /** Before who said it: “volgens”, “aldus”, “according to”; “…” stands for a pronoun, “in … view”. Lower case. */
    sources: readonly string[]
    /** Behind a comma, before what shows it: “blijkt uit” of “De prijzen stegen, blijkt uit cijfers van het bureau”. */
    findings: readonly string[]
    /** What such findings stand in, also without an article: “cijfers van het bureau”, “court documents”. */
    papers: readonly string[]
    /** How a sentence that begins with it goes on: “uit” … “blijkt dat”; empty where a language has no such form. */
    showings: { lemma: string; from: string; verbs: readonly string[] }
    /** The same of whom the sentence is about: “naar eigen zeggen”, “in her own words”. */
    ownSources: readonly string[]
    /** The same of nobody whom the text tells of: “naar verluidt”. */
    hearsay: readonly string[]
    /** Two words by which something is said of whoever stands before, and not by them: “accused of”. */
    undergone: readonly string[]
    /** What somebody gives before a quotation: “verklaring”, “statement”. */
    nouns: readonly string[]
    /** Of those, what asks: whoever gives it is not who answers in the same sentence. */
    queries: readonly string[]
    /** Between such a noun and whose it is: “de boodschap van”, “a message from”. */
    nounLinks: readonly string[]
    /** “dat”, “of”; “that”, “whether”. */
    conjunctions: readonly string[]
  }
  /** How the text reports in its own words what somebody said. Verbs by their lemma in `speech`. */
  reports: {
    /** Verbs whose content needs no conjunction: “said it was late”. */
    bare: readonly string[]
    /** Verbs with who is told between them and the content: “told MPs that”. */
    told: readonly string[]
    /** Verbs that give something a name, and take no clause: “noemt dat plan dom”. */
    naming: readonly string[]
    /** Verbs whose content may be an infinitive: “beweert te weten”, “claims to know”. */
    infinitives: readonly string[]
    /** Verbs whose content may be a noun: “demanded an inquiry”. */
    objects: readonly string[]
    /** Of those by their lemma, what takes a claim of others back: in “rejected claims that she lied” nobody says that she did. */
    rejections: readonly string[]
    /** “te”, “to”. */
    infinitiveMarks: readonly string[]
    /** Whether the infinitive’s mark opens it: “to have shifted”, but “open te staan”. */
    doMarksOpen: boolean
    /** Verbs whose content may be a gerund, also behind “of”, and how a gerund ends: “denied having sent”, “accused … of running”. */
    gerunds: readonly string[]
    gerundEnding: string
    /** Verbs behind which another has no ending, where that tells whose the next one is: “said it would go and promised”. */
    modals: readonly string[]
    /** How verbs of the past end, by which more of them are known than are listed: “walked”; empty where it tells nothing. */
    pastEnding: string
    /** Verbs of asking, and the conjunctions that need one: “of”, “if”. */
    questions: readonly string[]
    questionConjunctions: readonly string[]
    /** Finite verbs that are common: by them a clause is told from a noun. */
    finites: readonly string[]
    /** What points back at the sentence before, as what somebody said: “Dat meldt de politie.” */
    pointers: readonly string[]
    /** With which a clause of its own begins after a comma: “maar”. */
    breaks: readonly string[]
    /** With which a reason begins behind who says something: “because”. */
    reasons: readonly string[]
    /** By which something is not said: “niet”. */
    denials: readonly string[]
    /** The same before an infinitive: “declined to say”. */
    refusals: readonly string[]
    /** Between two verbs of one subject: “en”. */
    links: readonly string[]
    /** “is”, “was”, “luidt”: between somebody’s reaction and its content. */
    copulas: readonly string[]
    /** Behind a comma they say who was the source of all before: “aldus”. */
    closing: readonly string[]
    /** What things go by, and nobody’s words: “volgens de wet”, “according to plan”. */
    things: readonly string[]
  }
  /** By which words in quotation marks are nobody’s words. */
  marks: {
    /** Nouns right before a title, a name or a word that is spoken of: “roman”, “the word”. */
    terms: readonly string[]
    /** Of those, what has a title, which begins large: “rapport”, “novel”. */
    works: readonly string[]
    /** “zogenoemde”, “known as”, “called”. */
    called: readonly string[]
    /** What bears words for all to see: “spandoek”, “sign”. */
    boards: readonly string[]
    /** Right before these: “stond”, “read”. */
    shows: readonly string[]
  }
  facts: {
    months: readonly string[]
    /** Names of months that are such only beside a figure: short ones (“okt”), and those that mean something else too (“may”). */
    monthsBesideFigures: readonly string[]
    /** Whether months have a capital, so that a small “may” is none. */
    areMonthsCapital: boolean
    weekdays: readonly string[]
    /** “ochtend”, “night”: behind a weekday, or grown together with it. */
    dayParts: readonly string[]
    /** “zomer”, “Easter”: a date with a year behind it or a modifier before it. */
    seasons: readonly string[]
    /** “week”, “years”: counted, they last; with a modifier they are dates. */
    periods: readonly string[]
    /** “vorige”, “last”: what makes a date of a period, a season, a month or a weekday. */
    dateModifiers: readonly string[]
    /** “begin”, “late”: which end of a month, a season or a year. */
    periodParts: readonly string[]
    /** “gisteren”, “in May”: dates by themselves. */
    relativeDates: readonly string[]
    /** Behind a counted period: “geleden”, “ago”. */
    agos: readonly string[]
    /** Between a day and its month, a season and its year: “of”, “van”. */
    dateLinks: readonly string[]
    /** Before four figures that are a year: “in”, “sinds”. */
    yearCues: readonly string[]
    /** Before a decade: “jaren” in “jaren negentig”. */
    decadeCues: readonly string[]
    /** Behind a time: “uur”, “am”. */
    hours: readonly string[]
    /** Before a time: “om”, “at”. */
    timeCues: readonly string[]
    /** Before an hour: “kwart voor”, “half past”. */
    clocks: readonly string[]
    /** Numbers in words that stand by themselves. One is not among them. */
    numbers: readonly string[]
    /** Further parts of numbers that grow together: “een” in “eenentwintig”. */
    numberParts: readonly string[]
    /** Numbers that are only told about: “tientallen”, “millions”. */
    vague: readonly string[]
    /** Between those, and before what they measure: “hundreds of millions of euros”. */
    vagueLinks: readonly string[]
    /** What joins these parts: “en”, “-”. */
    numberJoins: readonly string[]
    /** “derde”, “second”; the first is a claim’s. */
    ordinals: readonly string[]
    /** “miljoen”, “bn”: they multiply the number before them. */
    scales: readonly string[]
    /** What counts as a number before those: “een”, “half a”. */
    scaleArticles: readonly string[]
    /** Behind a number: “en een half”. */
    halves: readonly string[]
    /** Between two numbers: “tot”, “or”. */
    ranges: readonly string[]
    /** What a number measures: “euro”, “procent”, “km”. */
    units: readonly string[]
    /** Names of money that may stand before the figure: “EUR”. Signs as € need no list. */
    currencies: readonly string[]
  }
  claims: {
    /** How much or how many without a number: “de meeste”, “dozens”, “doubled”. */
    quantities: readonly string[]
    /** “altijd”, “geen enkel”, “every”. */
    universals: readonly string[]
    superlatives: readonly string[]
    comparisons: readonly string[]
    /** What says outright that one thing brought about another: “doordat”, “because”, “veroorzaakt”. */
    causes: readonly string[]
    /** Between something and what it is: “is”, “werd”. */
    beings: readonly string[]
    /** Superlatives that say what somebody thinks of it: “best”. */
    judgements: readonly string[]
    /** Between somebody and the largest of something: “heeft”, “has”. */
    havings: readonly string[]
    /** Behind a comparison, or “meer”, before what it is compared with: “dan”, “than”. */
    thans: readonly string[]
    mores: readonly string[]
    /** Verbs that say how many times as much: “verdubbelde”, “halved”. */
    multiples: readonly string[]
    /** How most of something is told, before a noun of several: “de meeste”. */
    majorities: readonly string[]
    /** With which a sentence begins that tells of one place and no other: “alleen in”, “nowhere”. */
    solely: readonly string[]
    /** “nooit”, “never”; and “zo”, “so”: with both something is said to surpass all before. */
    nevers: readonly string[]
    degrees: readonly string[]
    /** What one goes, looks or sounds through, where the word for it may open a cause too: “door het raam”. */
    passages: readonly string[]
    /** What may say why or what came of it, and may not: “daarom”, “leidde”. */
    grounds: readonly string[]
    /** “voor het eerst”, “the only”, “laatste keer”. */
    firsts: readonly string[]
    /** What happens in the news, as verbs and nouns: “ontslagen”, “verkiezingen”, “resigned”. */
    events: readonly string[]
    /** With which a participle says what has been done: “heeft”, “werd”; “was”. */
    auxiliaries: readonly string[]
    /** How participles begin and end, and those that do otherwise: “ge-…-d”, “-ed”, “sold”. Beginnings may stand inside: “aangehouden”. */
    participleBeginnings: readonly string[]
    participleEndings: readonly string[]
    irregularParticiples: readonly string[]
    /** What makes it an image rather than a fact: “alsof”, “as if”. */
    images: readonly string[]
    /** Where a fact comes from: “blijkt uit”, “figures show”. */
    sources: readonly string[]
    /** What makes a sentence an opinion or a feeling. */
    opinions: readonly string[]
    /** What makes it a prediction: “zal”, “will”. */
    predictions: readonly string[]
    /** Of those, what says that it is to come; and what says when: “zal”, and “next” year. */
    futures: readonly string[]
    aheads: readonly string[]
    /** What makes it a guess: “mogelijk”, “perhaps”, “seems”. */
    hedges: readonly string[]
    /** What makes it a wish or an advice: “moet”, “should”, “let’s”. */
    wishes: readonly string[]
    /** “ik”, “you”: who speaks and who is spoken to. */
    persons: readonly string[]
    /** With which a greeting, a thanks or an exclamation begins: “goedemorgen”, “thanks”. */
    greetings: readonly string[]
    /** A block of links to other articles begins with it: “lees ook”. */
    teasers: readonly string[]
  }
}
