/** Who does what a verb says: before it, or behind it where the language turns them round. */
import { aroundInsertion, atStart, clauseStart, overFillers, REACH } from '../words/clauses'
import type { FoundCue } from './cues'
import { besideGerund, doerBefore, isGerund } from './doers'
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import { endsPhrase, isPlain } from '../words/nouns'
import { roleIn } from '../names/role-words'
import { isSomebody, phraseAt, type Subject } from '../words/phrases'

/** Pieces of a phrase before a comma. */
const ANTECEDENT = 8

export interface FoundSubject {
  subject: Subject | null
  isInverted: boolean
  /** In a clause about a noun, behind a comma. */
  isRelative?: boolean
  /** Where a noun begins that only hears it. */
  from?: number
  /** “what psychologists call”: what it goes by, whoever says it. */
  isTerm?: boolean
}

export function subjectOf(pieces: readonly Piece[], cue: FoundCue, lexicon: Lexicon): FoundSubject {
  const verb = Math.min(...cue.at)
  if (cue.isOwn) return ownerOf(pieces, cue, lexicon)
  const passive = passiveAround(pieces, verb, lexicon)
  if (passive) return passive
  if (isUndergone(pieces, verb, lexicon)) return { subject: agentOf(pieces, verb + 1, lexicon), isInverted: false }
  if (isPassive(pieces, verb, lexicon)) return { subject: agentOf(pieces, Math.max(...cue.at) + 1, lexicon), isInverted: false }
  const beside = overFillers(pieces, verb, lexicon)
  const antecedent = lexicon.relatives.has(pieces[beside]?.lower ?? '') ? antecedentOf(pieces, beside, lexicon) : null
  if (antecedent) return { subject: antecedent, isInverted: false, isRelative: true }
  if (isTermOf(pieces, verb, lexicon)) return { subject: null, isInverted: false, isTerm: true }
  const turned = rightBehind(pieces, verb, lexicon)
  if (turned) return { subject: turned, isInverted: true }
  const near = besideVerb(pieces, verb, lexicon) ?? besideGerund(pieces, verb, lexicon)
  if (near) return { subject: near, isInverted: false }
  const inserted = /^[,)–—]$/.test(pieces[beside]?.text ?? '') ? aroundInsertion(pieces, beside, lexicon) : null
  if (inserted) return { subject: inserted, isInverted: false }
  const elided = lexicon.joins.has(pieces[verb - 1]?.lower ?? '')
    ? (inRelative(pieces, verb - 1, lexicon) ?? atStart(pieces, 0, verb - 1, lexicon))
    : null
  if (elided) return { subject: elided, isInverted: false }
  const isDoing = isGerund(pieces, verb, lexicon)
  const doer = isDoing ? doerBefore(pieces, verb, lexicon) : null
  if (doer) return { subject: doer, isInverted: false }
  if (!(isDoing && pieces[verb - 1]?.text === ',') && mayInvert(pieces, verb, cue, lexicon)) {
    const behind = after(pieces, verb, lexicon)
    if (behind) return { subject: behind, isInverted: true }
  }
  const subject = before(pieces, verb, lexicon) ?? behindAuxiliary(pieces, verb, lexicon)
  if (subject && isHearing(pieces, subject, cue, lexicon)) return { subject: null, isInverted: false, from: subject.first }
  return { subject, isInverted: false }
}

/** “Eén keer, op zijn sterfbed, zei hij”: nobody else does it. */
function rightBehind(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  const { grammar, people } = lexicon.language
  const next = pieces[verb + 1]?.lower ?? ''
  const isSubject = people.pronouns.he.includes(next) && lexicon.subjects.has(next)
  return grammar.inverts && isSubject && pieces[verb - 1]?.text === ',' ? phraseAt(pieces, verb + 1, lexicon) : null
}

/** “Naar eigen zeggen regelde hij”: behind the verb that the phrase comes before; “Ann Lee heeft naar eigen zeggen”: whom the clause is about. */
function ownerOf(pieces: readonly Piece[], { at }: FoundCue, lexicon: Lexicon): FoundSubject {
  const [first, behind] = [at[0] as number, (at.at(-1) as number) + 1]
  const isOpening = clauseStart(pieces, first, lexicon) === first
  if (!isOpening) return { subject: besideVerb(pieces, first, lexicon) ?? somebodyBefore(pieces, first, lexicon), isInverted: false }
  const subject = phraseAt(pieces, behind + 1, lexicon)
  return { subject: subject && isSomebody(subject, lexicon) ? subject : null, isInverted: true }
}

/** “Een onderzoek wacht het concern naar eigen zeggen af”: where the clause begins with nobody, whoever stands right before. */
function somebodyBefore(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  const found = before(pieces, verb, lexicon)
  if (found && isSomebody(found, lexicon)) return found
  for (let at = verb - 2; at > (found?.first ?? verb); at--) {
    const near = lexicon.determiners.has((pieces[at] as Piece).lower) ? phraseAt(pieces, at, lexicon) : null
    if (near?.last === verb && isSomebody(near, lexicon)) return near
  }
  return found
}

/** “Minister accused of lying”, “bosses criticised by unions as “deaf””: done to whoever stands before, without an auxiliary, as headlines have it. */
function isUndergone(pieces: readonly Piece[], verb: number, { language, finites }: Lexicon): boolean {
  const [here, next] = [pieces[verb]?.lower ?? '', pieces[verb + 1]?.lower ?? '']
  const isDone = next === language.grammar.agent || language.speech.undergone.includes(`${here} ${next}`)
  // “Asked by Ann Lee how she felt, she smiled”: whom the sentence is about comes later. “Bos heeft hem beschuldigd van …”: who did it.
  const isHelped = language.grammar.inverts && pieces.slice(Math.max(0, verb - REACH), verb).some(({ lower }) => finites.has(lower))
  return verb > 0 && isDone && !isHelped
}

/** “what sailors call”, “wat zeilers ‘de lijn’ noemen”: one plain noun between, which is nobody whom a text credits. */
function isTermOf(pieces: readonly Piece[], verb: number, lexicon: Lexicon): boolean {
  const at = pieces[verb - 1]?.kind === 'marked' ? verb - 2 : verb - 1
  const noun = pieces[at]
  const isFree = lexicon.language.grammar.freeRelatives.includes(pieces[at - 1]?.lower ?? '')
  return isFree && noun !== undefined && isPlain(noun, lexicon) && roleIn(noun, lexicon) === null
}

/** “a meeting at which the mayor rose and said”: who does the first of two things in a clause about a noun. */
function inRelative(pieces: readonly Piece[], join: number, lexicon: Lexicon): Subject | null {
  for (let at = join - 1; at >= 0 && at > join - REACH; at--) {
    const { kind, lower } = pieces[at] as Piece
    if (kind === 'mark' || kind === 'marked') return null
    if (!lexicon.relatives.has(lower) || lexicon.conjunctions.has(lower)) continue
    const found = phraseAt(pieces, at + 1, lexicon)
    return found && found.last < join && isSomebody(found, lexicon) ? found : null
  }
  return null
}

/** “In een gesprek had K. zijn buren “dom” genoemd”: behind the verb that goes before the subject, where the one of saying ends the sentence. */
function behindAuxiliary(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  if (!lexicon.language.grammar.inverts) return null
  for (let at = verb - 2; at >= 0 && at > verb - REACH; at--) {
    const { kind, lower } = pieces[at] as Piece
    if (kind === 'mark') return null
    const found = lexicon.finites.has(lower) ? phraseAt(pieces, at + 1, lexicon) : null
    if (found && found.last <= verb && found.kind !== 'role') return found
  }
  return null
}

/** “Fire was an accident, court told”: a noun without an article that is told something. */
function isHearing(
  pieces: readonly Piece[],
  { kind, first }: Subject,
  { lemma, at }: FoundCue,
  { language, determiners }: Lexicon,
): boolean {
  const isLast = Math.max(...at) >= pieces.length - 1
  const isTold = language.reports.told.includes(lemma) && !language.grammar.inverts
  return kind === 'role' && isLast && isTold && !determiners.has((pieces[first] as Piece).lower)
}

function isPassive(pieces: readonly Piece[], verb: number, lexicon: Lexicon): boolean {
  const { passives, fillers, language } = lexicon
  // “De wethouder is gevraagd te wachten”: who says something has said it with “heeft”.
  const { participleBeginnings, participleEndings, beings } = language.claims
  const word = pieces[verb]?.lower ?? ''
  const isDone = participleBeginnings.some((begin) => word.startsWith(begin)) && participleEndings.some((ending) => word.endsWith(ending))
  // “The union is demanding that”
  if (isGerund(pieces, verb, lexicon)) return false
  for (let at = verb - 1; at >= 0 && at > verb - 5; at--) {
    const { lower } = pieces[at] as Piece
    if (passives.has(lower) || (isDone && beings.includes(lower))) return true
    if (!fillers.has(lower)) return false
  }
  return false
}

/** “werd door Ann Lee “dom” genoemd”: where the verb of saying ends the clause, and what makes it passive stands before the words. */
function passiveAround(pieces: readonly Piece[], verb: number, lexicon: Lexicon): FoundSubject | null {
  const { passives, language } = lexicon
  if (!language.grammar.inverts || pieces[verb - 1]?.kind !== 'marked' || !endsPhrase(pieces[verb + 1])) return null
  const start = clauseStart(pieces, verb - 1, lexicon)
  const clause = pieces.slice(start, verb)
  const auxiliary = clause.findIndex(({ lower }) => passives.has(lower))
  if (auxiliary < 0) return null
  const agent = clause.findIndex(({ lower }, at) => at > auxiliary && lower === language.grammar.agent)
  return { subject: agent < 0 ? null : phraseAt(pieces, start + agent + 1, lexicon), isInverted: false }
}

/** “was asked by Tom Fry”. */
function agentOf(pieces: readonly Piece[], behind: number, lexicon: Lexicon): Subject | null {
  // “was branded “unfair” by unions”
  const next = pieces[behind]?.kind === 'marked' ? behind + 1 : behind
  return pieces[next]?.lower === lexicon.language.grammar.agent ? phraseAt(pieces, next + 1, lexicon) : null
}

/** A pronoun or a name right before the verb, but for words like “has also”. */
function besideVerb(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  const at = overFillers(pieces, verb, lexicon)
  const piece = pieces[at]
  if (!piece || piece.kind === 'mark' || piece.kind === 'marked') return null
  const isOther = lexicon.others.has(piece.lower) && lexicon.determiners.has(pieces[at - 1]?.lower ?? '')
  if (piece.kind === 'word' && lexicon.subjects.has(piece.lower)) return phraseAt(pieces, isOther ? at - 1 : at, lexicon)
  return null
}

/** “the press office, which promised”, “Ann Lee, who says”: whom a clause with a comma is about. */
function antecedentOf(pieces: readonly Piece[], relative: number, lexicon: Lexicon): Subject | null {
  if (pieces[relative - 1]?.text !== ',' || lexicon.conjunctions.has((pieces[relative] as Piece).lower)) return null
  for (let at = Math.max(0, relative - 1 - ANTECEDENT); at < relative - 1; at++) {
    const found = phraseAt(pieces, at, lexicon)
    if (found?.last === relative - 1 && found.kind !== 'pronoun') return found
    if (found && found.last < relative) at = found.last - 1
  }
  return null
}

/** In Dutch anywhere; in English only where a quotation, the sentence’s beginning or what was said is right before the verb. */
function mayInvert(pieces: readonly Piece[], verb: number, { lemma }: FoundCue, lexicon: Lexicon): boolean {
  const { language } = lexicon
  if (language.grammar.inverts || isTag(pieces, verb, lemma, lexicon)) return true
  // “Asked how the child was, she smiled.”
  if (verb === 0 && language.reports.told.includes(lemma)) return false
  const at = pieces[verb - 1]?.text === ',' ? verb - 2 : verb - 1
  return at < 0 || (pieces[at] as Piece).kind === 'marked'
}

/** “The bridge is closed, said the mayor.”, “Is it? asked the judge.”: the verb and who does it, and nothing more. */
function isTag(pieces: readonly Piece[], verb: number, lemma: string, lexicon: Lexicon): boolean {
  const mark = pieces[verb - 1]?.text ?? ''
  if (!/^[,?!]$/.test(mark) || (mark === ',' && lexicon.language.reports.told.includes(lemma))) return false
  const teller = phraseAt(pieces, verb + 1, lexicon)
  return teller !== null && teller.kind !== 'pronoun' && isSomebody(teller, lexicon) && (pieces[teller.last]?.kind ?? 'mark') === 'mark'
}

function after(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  // In “De minister zei minister X te steunen” the one before is meant.
  const start = clauseStart(pieces, verb, lexicon)
  const isFirst = start === verb
  if (!isFirst && before(pieces, verb, lexicon)) return null
  for (let at = verb + 1; at < verb + 6; at++) {
    const piece = pieces[at]
    if (!piece) return null
    const isDetermined = lexicon.determiners.has(piece.lower) || lexicon.subjects.has(piece.lower)
    if (!lexicon.fillers.has(piece.lower) || isDetermined) return phraseAt(pieces, at, lexicon)
  }
  return null
}

function before(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  const near = overFillers(pieces, verb, lexicon)
  const nearest = pieces[near]
  if (!nearest) return null
  if (nearest.kind === 'mark') return null
  const start = clauseStart(pieces, nearest.kind === 'marked' ? near : near + 1, lexicon)
  const relative = relativeIn(pieces, start, near, lexicon)
  if (relative) return relative
  const whole = atStart(pieces, start, near + 1, lexicon)
  const isBare = start === near && whole?.last === near + 1
  const elided =
    start > near - 1 && !isBare && lexicon.joins.has(pieces[start - 1]?.lower ?? '') ? atStart(pieces, 0, start - 1, lexicon) : null
  if (elided) return elided
  // “This spring her doctor told her”: when, and then who.
  const later = whole?.kind === 'role' && !isSomebody(whole, lexicon) ? phraseAt(pieces, whole.last, lexicon) : null
  if (later && later.last === near + 1 && later.kind !== 'pronoun') return later
  const owner = whole && withinNoun(pieces, whole.last, near, lexicon)
  if (owner) return owner
  if (whole && whole.last <= verb) return upTo(pieces, whole, near + 1, lexicon)
  const isDetermined = lexicon.determiners.has(pieces[near - 1]?.lower ?? '')
  // “In een brief aan de Kamer schrijft de minister”
  if (nearest.name && !nearest.name.isPossessive && !lexicon.prepositions.has(pieces[isDetermined ? near - 2 : near - 1]?.lower ?? ''))
    return phraseAt(pieces, near, lexicon)
  for (let at = near; at >= start; at--) {
    if (!lexicon.determiners.has((pieces[at] as Piece).lower) || lexicon.prepositions.has(pieces[at - 1]?.lower ?? '')) continue
    const found = phraseAt(pieces, at, lexicon)
    if (found && found.last >= near + 1) return { ...found, last: Math.min(found.last, verb) }
  }
  return null
}

/** “Ann Lee won a case her lawyer called “petty””: who does something to the noun before, where English leaves “which” out. */
function withinNoun(pieces: readonly Piece[], from: number, near: number, lexicon: Lexicon): Subject | null {
  if (lexicon.language.grammar.inverts) return null
  for (let at = near - 1; at > from + 1 && at > near - 4; at--) {
    const [noun, article] = [pieces[at - 1] as Piece, pieces[at] as Piece]
    if (!lexicon.pronouns.has(article.lower) || !lexicon.determiners.has(article.lower) || !isPlain(noun, lexicon)) continue
    const found = phraseAt(pieces, at, lexicon)
    return found && found.last === near + 1 && isSomebody(found, lexicon) ? found : null
  }
  return null
}

/** “waarin ambtenaren de regeling … noemen”, “stuurlui die … zeggen”: in a clause about a noun. */
function relativeIn(pieces: readonly Piece[], start: number, near: number, lexicon: Lexicon): Subject | null {
  for (let at = near; at >= start; at--) {
    const { lower } = pieces[at] as Piece
    // “een van die mensen”
    const isPointing = lexicon.demonstratives.has(lower) && lexicon.prepositions.has(pieces[at - 1]?.lower ?? '')
    if (!lexicon.relatives.has(lower) || isPointing) continue
    const inside = at < near ? phraseAt(pieces, at + 1, lexicon) : null
    // “De stad, die het project „mooi” noemt”: no project does.
    const outer = inside && !isSomebody(inside, lexicon) ? antecedentOf(pieces, at, lexicon) : null
    if (outer) return outer
    if (inside && inside.last <= near + 1) return inside
    return at > start && (pieces[near] as Piece).kind === 'marked' ? atStart(pieces, start, at, lexicon) : null
  }
  return null
}

/** “A man at the back shouted”: all that stands between the noun and the verb belongs to it. */
function upTo(pieces: readonly Piece[], found: Subject, to: number, { verbs, finites, prepositions, language }: Lexicon): Subject {
  const between = pieces.slice(found.last, to)
  const isWhole = found.end === pieces[found.last - 1]?.end
  const isTied =
    found.kind === 'role' &&
    isWhole &&
    between.length > 0 &&
    between.length <= 6 &&
    !between.some(({ lower, kind }) => kind === 'mark' || verbs.has(lower) || finites.has(lower)) &&
    // “the habit of answering”, “a minister broke ranks to call it”
    !prepositions.has(between.at(-1)?.lower ?? '') &&
    !language.reports.infinitiveMarks.includes(between.at(-1)?.lower ?? '')
  return isTied ? { ...found, last: to, end: (pieces[to - 1] as Piece).end } : found
}
