/** The words that say that something was said. */
import type { SayingVerb } from '../language'
import { isGerund } from './doers'
import { showingAt } from './showings'
import type { Lexicon } from '../words/lexicon'
import { isPlain } from '../words/nouns'
import { roleIn } from '../names/role-words'
import type { Piece } from '../words/narration'

export interface FoundCue {
  lemma: string
  way: 'verb' | 'source' | 'noun'
  verb: SayingVerb | null
  /** Its pieces: “liet … weten” has two. */
  at: number[]
  /** Of those, the pronoun that says whose view it is: “in his view”. */
  owner?: number
  /** “blijkt uit”: behind it stands what shows it. */
  isFinding?: boolean
  /** “Uit … blijkt dat”: where what shows it begins. */
  shownBy?: number
  /** “naar eigen zeggen”: of whom its clause is about. */
  isOwn?: boolean
}

/** Stands for a pronoun in a source. */
const ANYBODY = '…'

/** Words from an article to its noun. */
const LONGEST_NOUN = 5

/** Pieces from a particle to “te”. */
const INFINITIVE = 4

/** How far a verb’s particle may stand from it. */
const REACH = 24

export function cueAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): FoundCue | null {
  const piece = pieces[at] as Piece
  if (piece.kind !== 'word') return null
  return sourceAt(pieces, at, lexicon) ?? showingAt(pieces, at, lexicon) ?? verbAt(pieces, at, lexicon) ?? nounAt(pieces, at, lexicon)
}

function sourceAt(pieces: readonly Piece[], at: number, { sources, ownSources, findings, pronouns }: Lexicon): FoundCue | null {
  const { lower } = pieces[at] as Piece
  const isWord = (word: string, step: number): boolean => {
    const here = pieces[at + step]?.lower ?? ''
    return word === ANYBODY ? pronouns.has(here) : word === here
  }
  // “naar eigen zeggen” says who speaks as a verb would.
  const own = ownSources.get(lower)?.find((words) => words.every(isWord))
  const isSetOff = pieces[at - 1]?.text === ','
  const finding = isSetOff ? findings.get(lower)?.find((words) => words.every(isWord)) : undefined
  const source = own ? undefined : (finding ?? sources.get(lower)?.find((words) => words.every(isWord)))
  const words = source ?? own
  if (!words) return null
  const owner = words.indexOf(ANYBODY)
  const cue: FoundCue = {
    lemma: words.join(' '),
    way: source ? 'source' : 'verb',
    verb: null,
    at: words.map((_, step) => at + step),
    isOwn: own !== undefined,
    isFinding: finding !== undefined,
  }
  return owner < 0 ? cue : { ...cue, owner: at + owner }
}

function verbAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): FoundCue | null {
  const { lower } = pieces[at] as Piece
  const verbs = lexicon.verbs.get(lower)
  if (!verbs || isNounHere(pieces, at, lexicon)) return null
  // “spreekt van „chantage” en sluit acties niet uit”: the particle that stands nearest is the verb’s.
  const parted = verbs
    .flatMap((verb) => {
      const particle = verb.particle === undefined ? null : particleOf(pieces, at, verb, lexicon)
      return particle ? [{ verb, particle }] : []
    })
    .sort((a, b) => (a.particle[0] as number) - (b.particle[0] as number) || b.particle.length - a.particle.length)[0]
  if (parted) return { lemma: parted.verb.lemma, way: 'verb', verb: parted.verb, at: [at, ...parted.particle] }
  const verb = verbs.find(({ particle }) => particle === undefined)
  return verb ? { lemma: verb.lemma, way: 'verb', verb, at: [at] } : null
}

/** “the report”, “zijn klacht”: a noun that looks like a verb. */
function isNounHere(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const { determiners, subjects, conjunctions, nouns, terms } = lexicon
  const before = pieces[at - 1]
  const [here, next] = [pieces[at] as Piece, pieces[at + 1]]
  // “State Sen. Maria Quintero”, “Judge Ruth Cole”
  const isTitle = roleIn(here, lexicon) !== null && next?.kind === 'name'
  if (here.text !== here.lower && next && next.text !== next.lower && (isTitle || roleIn(next, lexicon) !== null)) return true
  if (!before) return false
  if (before.name?.isPossessive || /['’]s$/.test(before.text)) return true
  // “the harsh report”, but “the union reports”.
  const isSomebody = roleIn(before, lexicon) !== null || lexicon.organisations.has(before.lower)
  const owner = pieces[at - 2]
  const isDetermined = before.kind !== 'mark' && !isSomebody && (determiners.has(owner?.lower ?? '') || /['’]s$/.test(owner?.text ?? ''))
  const { lower } = pieces[at] as Piece
  // “under rules that take effect”: no verb that one does.
  if (!lexicon.language.grammar.inverts && lexicon.prepositions.has(before.lower) && lower.endsWith('s')) return true
  // “dat verwijt”
  if (nouns.has(lower) && determiners.has(before.lower) && !subjects.has(before.lower)) return true
  // “a Red Cross volunteer said”
  if (before.kind === 'name' && roleIn(pieces[at] as Piece, lexicon) !== null && lexicon.verbs.has(pieces[at + 1]?.lower ?? '')) return true
  if (
    isBetweenNouns(pieces, at, lexicon) ||
    isDescribed(pieces, at, lexicon) ||
    isSingle(pieces, at, lexicon) ||
    isOneOf(pieces, at, lexicon)
  )
    return true
  if (isDetermined && [lower, lower.replace(/s$/, '')].some((word) => nouns.has(word) || terms.has(word))) return true
  return before.kind === 'word' && determiners.has(before.lower) && !subjects.has(before.lower) && !conjunctions.has(before.lower)
}

/** “the 24-hour reporting window”: what kind of thing it is. */
function isBetweenNouns(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const next = pieces[at + 1]
  const isNext = next?.kind === 'word' && isPlain(next, lexicon) && !lexicon.fillers.has(next.lower) && !next.lower.endsWith('ly')
  const before = pieces[at - 1]
  const isKind = before !== undefined && (before.kind === 'figure' || (isPlain(before, lexicon) && roleIn(before, lexicon) === null))
  return isGerund(pieces, at, lexicon) && isNext && isKind && lexicon.determiners.has(pieces[at - 2]?.lower ?? '')
}

/** “strenge eisen”, and not “bewoners eisen”: a noun of several that looks like a verb of several, behind an adjective. */
function isDescribed(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const [before, { lower }] = [pieces[at - 1] as Piece, pieces[at] as Piece]
  const { adjectiveEnding, pluralEndings } = lexicon.language.grammar
  const isNoun = pluralEndings.some((ending) => lower.endsWith(ending) && lexicon.nouns.has(lower.slice(0, -ending.length)))
  if (!isNoun || adjectiveEnding === '' || !before.lower.endsWith(adjectiveEnding)) return false
  return isPlain(before, lexicon) && roleIn(before, lexicon) === null && !lexicon.organisations.has(before.lower)
}

/** “a sharp decline”, “its first quarterly decline”: behind words that tell of one thing, the form that several would have as a verb. */
function isSingle(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const { lower } = pieces[at] as Piece
  const isPlural = lexicon.verbs.get(lower)?.some(({ lemma }) => lemma.split(' ')[0] === lower)
  if (!isPlural || lexicon.language.grammar.inverts) return false
  let first = at - 1
  const isBetween = (piece: Piece | undefined): boolean =>
    piece?.kind === 'word' && isPlain(piece, lexicon) && roleIn(piece, lexicon) === null && !lexicon.organisations.has(piece.lower)
  while (first > at - LONGEST_NOUN && isBetween(pieces[first])) first--
  const article = pieces[first]?.lower ?? ''
  const isArticle = lexicon.determiners.has(article) && !lexicon.subjects.has(article)
  return isArticle && (first < at - 2 || (first < at - 1 && lexicon.indefinites.has(article)))
}

/** “lifeboat volunteer, 71”: what somebody is, where no more than one stands before it. */
function isOneOf(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const [before, here] = [pieces[at - 1] as Piece, pieces[at] as Piece]
  const isVerbOfSeveral = lexicon.verbs.get(here.lower)?.some(({ lemma }) => lemma === here.lower) === true
  if (!isVerbOfSeveral || lexicon.language.grammar.inverts || roleIn(here, lexicon) === null) return false
  return isPlain(before, lexicon) && !before.lower.endsWith('s') && !lexicon.plurals.has(before.lower)
}

/** A separable particle ends its clause; that of a fixed phrase, “van” of “sprak van”, may stand anywhere behind. */
function particleOf(pieces: readonly Piece[], at: number, verb: SayingVerb, lexicon: Lexicon): number[] | null {
  const words = (verb.particle as string).split(' ')
  // “Dat hij het haalde, wijt hij aan”: a comma right behind the verb ends its clause.
  if (pieces[at + 1]?.text === ',') return null
  const isSeparable = words.length === 1 && !verb.lemma.endsWith(` ${words[0]}`) && verb.lemma.startsWith(words[0] as string)
  for (let from = at + 1; from < at + REACH; from++) {
    const piece = pieces[from]
    if (!piece || (piece.kind === 'mark' && /[:;.!?]/.test(piece.text))) return null
    // “warned that it was short of cash”: what stands in what is said is no part of the verb.
    if ((verb.isClose && from > at + 1) || (!isSeparable && lexicon.conjunctions.has(piece.lower))) return null
    if (!words.every((word, step) => pieces[from + step]?.lower === word)) continue
    // “called on Monday”
    if (verb.isClose && lexicon.notNames.has(pieces[from + words.length]?.lower ?? '')) return null
    if (isSeparable && !endsClause(pieces[from + 1], lexicon) && !opensInfinitive(pieces, from + 1, verb, lexicon)) continue
    return words.map((_, step) => from + step)
  }
  return null
}

/** “riep getuigen op zich te melden”: behind the particle comes what somebody is to do. */
function opensInfinitive(pieces: readonly Piece[], from: number, { lemma }: SayingVerb, { language }: Lexicon): boolean {
  const { infinitives, infinitiveMarks } = language.reports
  if (!infinitives.includes(lemma)) return false
  const mark = pieces.slice(from, from + INFINITIVE).findIndex(({ kind, lower }) => kind !== 'word' || infinitiveMarks.includes(lower))
  return mark >= 0 && infinitiveMarks.includes(pieces[from + mark]?.lower ?? '')
}

function endsClause(next: Piece | undefined, { conjunctions, joins, prepositions }: Lexicon): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'marked' ||
    [conjunctions, joins, prepositions].some((set) => set.has(next.lower))
  )
}

function nounAt(pieces: readonly Piece[], at: number, { nouns }: Lexicon): FoundCue | null {
  const { lower } = pieces[at] as Piece
  return nouns.has(lower) ? { lemma: lower, way: 'noun', verb: null, at: [at] } : null
}
