/** Reported speech: what somebody said in the words of the text, with who it was. */
import type { FoundIndirect } from '@/domain/contract/reading'
import { contentOf } from './content'
import { overFillers } from '../words/clauses'
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import type { Told } from '../quotations/told'
import { isInserted } from './inserted'
import { pointingBack, wholeSentence } from './pointed'
import { countIn, reportWordsOf, type ReportWords, type Narration, type Span } from './reported'
import type { Saying } from './sayings'

/** Words before “say” by which it is denied. */
const DENIAL = 4

/** What the narrator reports in these sentences; what somebody reports inside a quotation is left to that quotation. */
export function indirectIn(
  text: string,
  told: readonly Told[],
  speakers: ReadonlyMap<Saying, string | null>,
  lexicon: Lexicon,
): FoundIndirect[] {
  const words = reportWordsOf(lexicon.language)
  const own = told.filter(({ line }) => line.inside === null)
  const inEach = own.map(({ line, sayings }) => {
    const narration: Narration = { pieces: line.pieces, lexicon, words }
    const report = (content: Span, saying: Saying): FoundIndirect =>
      reportOf(text, line.pieces, content, saying, speakers.get(saying) ?? null)
    return { narration, line, sayings, found: reportsIn(narration, sayings, report) }
  })
  return inEach.flatMap(({ narration, line, found }, at) => {
    const next = inEach[at + 1]
    if (found.length > 0 || next?.line.paragraph !== line.paragraph || next.found.length > 0) return found
    const content = wholeSentence(narration)
    const saying = content && pointingBack(next.narration, next.sayings)
    return saying ? [reportOf(text, line.pieces, content, saying, speakers.get(saying) ?? null)] : found
  })
}

function reportsIn(
  narration: Narration,
  sayings: readonly Saying[],
  report: (content: Span, saying: Saying) => FoundIndirect,
): FoundIndirect[] {
  const found: FoundIndirect[] = []
  const followers = sayings.filter(({ way }) => way === 'verb').flatMap((saying) => beginsAt(narration, saying) ?? [])
  const whole = wholeOf(narration, sayings)
  let reached = 0
  sayings.forEach((saying) => {
    if (
      saying.isManner ||
      isOwnVoice(narration, saying) ||
      isAsked(narration, saying) ||
      isInQuestion(narration, saying) ||
      isRejected(narration, saying)
    )
      return
    if (whole && saying.cueFirst >= whole.first && saying.cueFirst < whole.last) return
    while (followers[0] !== undefined && followers[0] <= saying.cueFirst) followers.shift()
    const content = contentOf(narration, saying, followers[0] ?? Infinity)
    // One inside the other is the other’s: “said that X had claimed that …”.
    if (!content || content.first < reached || isMarked(narration, content)) return
    reached = content.last
    found.push(report(content, saying))
  })
  return found
}

/** “I think the film is beautiful”, “Let us hope that”, “Het is te hopen dat”: the writer’s own words. */
function isOwnVoice({ pieces, words, lexicon }: Narration, { subject, cueFirst, way }: Saying): boolean {
  if (way !== 'verb') return false
  if (subject) return subject.kind === 'pronoun' && words.persons.has(subject.head)
  const before = pieces[overFillers(pieces, cueFirst, lexicon)]?.lower ?? ''
  return words.persons.has(before) || words.infinitiveMarks.has(before)
}

/** From where a saying goes on with something else that is said: “and claimed that”, “, and his daughter says”. */
function beginsAt({ pieces, words }: Narration, { conjunction, first, cueFirst, subject, isInverted }: Saying): number | null {
  if (conjunction !== null) return cueFirst
  const isOwn = subject !== null && !isInverted && subject.last === cueFirst && words.links.has(pieces[first - 1]?.lower ?? '')
  return isOwn && pieces[first - 2]?.text === ',' ? first : null
}

/** “He said that he was glad, a keeper recalled.”: what the last of several tells, the others in it. */
function wholeOf(narration: Narration, sayings: readonly Saying[]): Span | null {
  const last = sayings.findLast(({ isManner }) => !isManner)
  const { pieces, lexicon } = narration
  if (!last || last.last < pieces.length - 1 || !isNextTo(last) || !isInserted(pieces, last, lexicon)) return null
  const content = contentOf(narration, last, Infinity)
  return content && content.last <= last.first ? content : null
}

/** “a keeper recalled”, and not “written by a keeper” or “I am glad to recall”. */
function isNextTo({ subject, cueFirst, isInverted }: Saying): boolean {
  return subject !== null && (isInverted || subject.last === cueFirst)
}

/** “who asked not to be named”, “who asked that her name not be used”, “asked whether he would go, Jones replied”: told beside the story. */
function isAsked({ pieces, lexicon, words }: Narration, saying: Saying): boolean {
  const { isRelative, last, conjunction, subject, cueFirst, cue } = saying
  if (conjunction !== null && words.questionConjunctions.has(pieces[conjunction]?.lower ?? '') && isRefused(pieces, saying, words))
    return true
  // “has never asked to see it”
  const isNever = wordsBefore(pieces, saying).some((word) => lexicon.language.grammar.negations.includes(word))
  if (conjunction === null && words.infinitiveMarks.has(pieces[last]?.lower ?? '') && isNever) return true
  // “confirmed it but asked not to be named”
  const isUnnamed =
    words.questions.has(cue.lemma) && words.denials.has(pieces[last]?.lower ?? '') && lexicon.passives.has(pieces[last + 2]?.lower ?? '')
  if (isUnnamed) return true
  if (!isRelative) return subject === null && cueFirst === 0 && !lexicon.language.grammar.inverts
  const isWish = conjunction !== null && words.questions.has(cue.lemma) && !words.questionConjunctions.has(pieces[conjunction]?.lower ?? '')
  return isWish || [last, last + 1].some((at) => words.infinitiveMarks.has(pieces[at]?.lower ?? ''))
}

/** “rejected claims that she lied”: what others claim, and is denied. */
function isRejected({ pieces, lexicon }: Narration, { cueFirst }: Saying): boolean {
  const verbs = lexicon.verbs.get(pieces[cueFirst - 1]?.lower ?? '') ?? []
  return verbs.some(({ lemma }) => lexicon.language.reports.rejections.includes(lemma))
}

/** “Asked whether he believed it would open, he laughed”: a question, and nobody’s words. */
function isInQuestion({ pieces, lexicon }: Narration, { cueFirst }: Saying): boolean {
  const isAsking = lexicon.verbs.get(pieces[0]?.lower ?? '')?.some(({ lemma }) => lexicon.asking.has(lemma)) === true
  if (!isAsking || lexicon.language.grammar.inverts) return false
  const comma = pieces.findIndex(({ text }) => text === ',')
  return comma < 0 || cueFirst < comma
}

/** Where what denies a verb of saying stands. */
function wordsBefore(pieces: readonly Piece[], { cueFirst }: Saying): string[] {
  return pieces.slice(Math.max(0, cueFirst - DENIAL), cueFirst).map(({ lower }) => lower)
}

/** “declined to say whether”, “wil niet zeggen of”: what stays open is not told. */
function isRefused(pieces: readonly Piece[], saying: Saying, { denials, refusals, infinitiveMarks }: ReportWords): boolean {
  const before = wordsBefore(pieces, saying)
  return before.some((word, at) => denials.has(word) || (refusals.has(word) && infinitiveMarks.has(before[at + 1] ?? '')))
}

function reportOf(
  text: string,
  pieces: readonly Piece[],
  { first, last }: Span,
  { cue, subject }: Saying,
  speaker: string | null,
): FoundIndirect {
  return {
    start: (pieces[first] as Piece).start,
    end: (pieces[last - 1] as Piece).end,
    speaker,
    speakerMention: subject && { start: subject.start, end: subject.end, text: text.slice(subject.start, subject.end) },
    cue,
  }
}

/** A quotation with nothing beside it is no reported speech; “she was “a nuisance”” is. */
function isMarked(narration: Narration, content: Span): boolean {
  return countIn(narration, content).words === 0
}
