/** The clauses of a sentence in which somebody says something: the cue, who speaks, and where what is said would stand. */
import type { Cue } from '@/domain/contract/reading'
import { cueAt, type FoundCue } from './cues'
import { figuresAt, paperAt } from './findings'
import { shownIn } from './showings'
import { giverOf } from './givers'
import type { Lexicon } from '../words/lexicon'
import type { Narrated, Piece } from '../words/narration'
import { ownerBefore } from './owners'
import { isOfSeveral, isPluralForm } from '../speakers/plurality'
import { phraseAt, pronounAt, pronounIn, type Subject } from '../words/phrases'
import { subjectOf, type FoundSubject } from './subjects'

export interface Saying {
  cue: Cue
  /** A verb, “volgens” and the like, or a noun such as “verklaring”. */
  way: FoundCue['way']
  isManner: boolean
  isDemand: boolean
  subject: Subject | null
  /** The subject stands after the verb. */
  isInverted: boolean
  /** In a clause about a noun: “Ann Lee, who says”. */
  isRelative: boolean
  /** The pieces of cue and subject: from `first` up to, not with, `last`. */
  first: number
  last: number
  /** Where the cue itself stands. */
  cueFirst: number
  /** The piece that is the conjunction of what is said: “dat”, “that”. */
  conjunction: number | null
}

/** In the order of their cues. */
export function sayingsIn({ pieces }: Narrated, lexicon: Lexicon): Saying[] {
  const sayings: Saying[] = []
  for (let at = 0; at < pieces.length; at++) {
    const cue = cueAt(pieces, at, lexicon)
    if (!cue) continue
    const told = teller(pieces, cue, lexicon)
    if ((cue.way === 'source' && !told.subject) || told.isTerm) continue
    if (cue.way === 'source') at = Math.max(...cue.at)
    const isWritten = lexicon.readings.has(cue.lemma)
    const paper = isWritten ? paperOf(pieces, told.subject, cue, lexicon) : null
    // “A post on the forum read”, and not “he read”.
    if (isWritten && !paper) continue
    const found = paper ?? standIn(pieces, told.subject && beforeParticle(pieces, told.subject, cue), cue, lexicon)
    const subject = found && {
      ...giverOf(pieces, found, lexicon),
      isSeveral: isSeveral(pieces, found, cue, lexicon),
      isBehindWords: pieces[0]?.kind === 'marked',
    }
    const firstCue = Math.min(...cue.at)
    const lastCue = Math.max(...cue.at) + 1
    const last = Math.max(lastCue, subject?.last ?? 0)
    sayings.push({
      subject,
      isInverted: told.isInverted,
      isRelative: told.isRelative === true,
      cue: { lemma: cue.lemma, parts: cue.at.map((index) => partOf(pieces[index] as Piece)) },
      way: cue.way,
      isManner: cue.verb?.isManner === true,
      isDemand: cue.verb?.isDemand === true,
      first: Math.min(firstCue, subject?.first ?? told.from ?? firstCue),
      last,
      cueFirst: firstCue,
      conjunction: conjunctionAfter(pieces, last, lexicon),
    })
  }
  return sayings
}

function teller(pieces: readonly Piece[], cue: FoundCue, lexicon: Lexicon): FoundSubject {
  if (cue.shownBy !== undefined) return { subject: shownIn(pieces, cue.shownBy, cue.at[0] as number, lexicon), isInverted: false }
  // “Naar verluidt”: nobody says who.
  if (lexicon.language.speech.hearsay.includes(cue.lemma)) return { subject: null, isInverted: cue.at[0] === 0 }
  return cue.way === 'verb' ? subjectOf(pieces, cue, lexicon) : { subject: sourceAfter(pieces, cue, lexicon), isInverted: false }
}

/** “klinkt het bij de bond”, “luidt zijn antwoord”: nobody, or whose it is. */
function standIn(pieces: readonly Piece[], subject: Subject | null, { lemma, at: [cue] }: FoundCue, lexicon: Lexicon): Subject | null {
  if (isOfHouse(pieces, subject, cue as number, lexicon)) return phraseAt(pieces, 1, lexicon) ?? subject
  if (!lexicon.impersonal.has(lemma)) return subject
  const first = subject?.first ?? (cue as number) + 1
  if (lexicon.language.people.pronouns.it.includes(pieces[first]?.lower ?? '')) {
    const behind = [first + 1, first + 2].find((at) => lexicon.language.speech.soundsFrom.includes(pieces[at]?.lower ?? ''))
    if (behind !== undefined) return phraseAt(pieces, behind + 1, lexicon)
    // “Bij de politie klinkt het dat …”
    return lexicon.language.speech.soundsFrom.includes(pieces[0]?.lower ?? '') ? phraseAt(pieces, 1, lexicon) : null
  }
  return subject?.kind === 'role' && lexicon.nouns.has(subject.head) ? ownerBefore(pieces, subject.last - 1, lexicon) : subject
}

/** “Bij de bond spreken ze van”: they are whoever is there. */
function isOfHouse(pieces: readonly Piece[], subject: Subject | null, cue: number, lexicon: Lexicon): boolean {
  const { speech, people } = lexicon.language
  if (subject?.kind !== 'pronoun' || !people.pronouns.they.includes(subject.head) || subject.first < cue) return false
  return speech.soundsFrom.includes(pieces[0]?.lower ?? '') && isPluralForm(pieces[cue]?.lower ?? '', lexicon)
}

/** What the words stand in: “a post” that reads, “staat in een verklaring”. */
function paperOf(pieces: readonly Piece[], subject: Subject | null, { at }: FoundCue, lexicon: Lexicon): Subject | null {
  if (subject && lexicon.nouns.has(subject.head)) return subject
  const behind = Math.max(...at) + 1
  const paper = lexicon.prepositions.has(pieces[behind]?.lower ?? '') ? phraseAt(pieces, behind + 1, lexicon) : null
  return paper && lexicon.nouns.has(paper.head) ? { ...paper, isPaper: true } : null
}

/** “vragen zij”, and not “vraagt zij”. */
function isSeveral(pieces: readonly Piece[], { kind, head, first }: Subject, { at, way }: FoundCue, lexicon: Lexicon): boolean | null {
  const { grammar, people } = lexicon.language
  if (kind !== 'pronoun' || way !== 'verb' || grammar.pluralEndings.length === 0 || !people.pronouns.they.includes(head)) return null
  const beside = isOfSeveral(pieces, first, lexicon)
  return beside ?? (isPluralForm((pieces[at[0] as number] as Piece).lower, lexicon) || null)
}

/** “liet de bond weten”: the particle is no part of who speaks. */
function beforeParticle(pieces: readonly Piece[], subject: Subject, { at }: FoundCue): Subject {
  const particle = at.find((index) => index > subject.first && index < subject.last)
  return particle === undefined ? subject : { ...subject, last: particle, end: Math.min(subject.end, (pieces[particle - 1] as Piece).end) }
}

function partOf({ start, end, text }: Piece): Cue['parts'][number] {
  return { start, end, text }
}

/** “Volgens X”, “de boodschap van X”. */
function sourceAfter(pieces: readonly Piece[], cue: FoundCue, lexicon: Lexicon): Subject | null {
  if (cue.owner !== undefined) return pronounIn(pieces, cue.owner)
  const next = Math.max(...cue.at) + 1
  if (cue.isFinding) return figuresAt(pieces, next, lexicon) ?? paperAt(pieces, next, lexicon)
  if (cue.way === 'source') return figuresAt(pieces, next, lexicon) ?? pronounAt(pieces, next, lexicon) ?? phraseAt(pieces, next, lexicon)
  // “a statement arrived from the ministry”
  const link = [next, next + 1].find((at) => lexicon.nounLinks.has(pieces[at]?.lower ?? ''))
  return link === undefined ? null : phraseAt(pieces, link + 1, lexicon)
}

/** Right behind the cue, or a few words on: “zeggen weliswaar dat”, “told the meeting that”. */
function conjunctionAfter(pieces: readonly Piece[], from: number, lexicon: Lexicon): number | null {
  for (let at = from; at < from + 8; at++) {
    const piece = pieces[at]
    if (!piece || piece.kind === 'marked' || (piece.kind === 'mark' && piece.text !== ',')) return null
    // “did not charge and that …”: of what came before.
    if (lexicon.conjunctions.has(piece.lower))
      return at > from && lexicon.language.reports.links.includes(pieces[at - 1]?.lower ?? '') ? null : at
  }
  return null
}
