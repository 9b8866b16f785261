/** Which saying of a sentence credits a quotation in it, and how it stands to it. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import { isGerund } from '../sayings/doers'
import { ownerBefore } from '../sayings/owners'
import { isPlain } from '../words/nouns'
import { isSomebody, phraseAt, type Subject } from '../words/phrases'
import type { Saying } from '../sayings/sayings'

const REACH = 40

/** “A”, <verb> hij; “A,” he <verb>: whatever the verb, it says who spoke. Only in a clause of nothing else. */
function unknownVerb(pieces: readonly Piece[], at: number, lexicon: Lexicon): Saying | null {
  const from = pieces[at + 1]?.text === ',' ? at + 2 : at + 1
  const isVerb = (piece: Piece | undefined): boolean =>
    piece?.kind === 'word' && piece.text === piece.lower && (isPlain(piece, lexicon) || lexicon.verbs.has(piece.lower))
  const isDone = (last: number): boolean => {
    const next = pieces[last]
    return (
      !next ||
      next.kind === 'mark' ||
      next.kind === 'marked' ||
      [lexicon.prepositions, lexicon.joins, lexicon.fillers].some((set) => set.has(next.lower))
    )
  }
  const isInverted = from > at + 1 && isVerb(pieces[from]) && !lexicon.fillers.has((pieces[from] as Piece).lower)
  const subject = isInverted ? phraseAt(pieces, from + 1, lexicon) : phraseAt(pieces, from, lexicon)
  // “the statement read”
  if (
    !subject ||
    (subject.kind === 'role' && !lexicon.nouns.has(subject.head) && !(isInverted && isPerson(subject, lexicon))) ||
    (subject.kind === 'pronoun' && !lexicon.pronouns.has(subject.head))
  )
    return null
  const verb = isInverted ? from : subject.last
  const last = isInverted ? subject.last : verb + 1
  // “beet hij terug”
  const isDoneSoon = isVerb(pieces[last]) && (pieces[last + 1] === undefined || pieces[last + 1]?.kind === 'mark')
  if (!isVerb(pieces[verb]) || !(isDone(last) || (isInverted && isDoneSoon))) return null
  const { start, end, text, lower } = pieces[verb] as Piece
  const cue = { lemma: lower, parts: [{ start, end, text }] }
  return {
    cue,
    way: 'verb',
    isManner: true,
    isDemand: false,
    subject,
    isInverted,
    isRelative: false,
    first: from,
    last,
    cueFirst: verb,
    conjunction: null,
  }
}

/** “When I asked, kreeg ik te horen: “Nee””: whoever hears it is not who says it. */
export function isHeard(pieces: readonly Piece[], at: number, { language }: Lexicon): boolean {
  const before = `${pieces[at - 3]?.lower ?? ''} ${pieces[at - 2]?.lower ?? ''}`
  return pieces[at - 1]?.text === ':' && language.speech.hearings.includes(before)
}

/** “A”, <verb> een buurvrouw: whoever does it, not what. */
function isPerson({ head }: Subject, { roles, titles }: Lexicon): boolean {
  return roles.has(head) || titles.has(head)
}

export interface Attribution {
  saying: Saying
  /** Right before or behind the quotation, rather than in a sentence of which it is a part. */
  isBeside: boolean
}

export function attributionOf(pieces: readonly Piece[], at: number, sayings: readonly Saying[], lexicon: Lexicon): Attribution | null {
  const given = givenBefore(pieces, at, sayings)
  if (given) return { saying: given, isBeside: true }
  const rightBehind = sayings.filter((saying) => saying.first > at && isRightBehind(pieces, at, saying, lexicon))
  const first = rightBehind.find(({ isRelative }) => !isRelative) ?? rightBehind[0]
  // “called it “huge” – adding, later, “and new””: said by then.
  const isAdded =
    first?.subject === null &&
    sayings.some(({ subject, last }) => subject && last <= at && pieces.slice(last, at).every(({ kind }) => kind !== 'mark'))
  // “from “hold,” arguing that”: nobody’s verb, with words of its own.
  const hasOwn = first?.subject === null && first.conjunction !== null
  const behind = isAdded || hasOwn ? undefined : first
  if (behind && !isToldBefore(pieces, at, sayings)) return { saying: behind, isBeside: true }
  // “In what critics called “a grab”, he left”: they said it.
  const isCalled = sayings.some(({ subject, last, cueFirst }) => subject && last === at && cueFirst === at - 1)
  const unknown = isCalled ? null : unknownVerb(pieces, at, lexicon)
  if (unknown) return { saying: unknown, isBeside: true }
  if (isHeard(pieces, at, lexicon)) return null
  // “One, who asked not to be named, was blunter: “A””: what is said behind the clause is said in the one around it.
  const isOver = (saying: Saying): boolean => saying.isRelative && pieces.slice(saying.last, at).some(({ text }) => text === ',')
  const before = sayings.filter((saying) => saying.last <= at && !isBroken(pieces, saying.last, at) && !isOver(saying))
  const beside = before.findLast((saying) => isRightBefore(pieces, at, saying, lexicon))
  // “was branded “unfair” by unions”
  const done = sayings.find(({ cueFirst, subject }) => cueFirst === at - 1 && subject !== null && subject.first > at)
  if (done) return { saying: done, isBeside: true }
  if (beside) return { saying: beside.subject ? beside : withGiver(pieces, beside, lexicon), isBeside: true }
  const around = sayings.find(
    (saying) =>
      saying.subject &&
      saying.first < at &&
      saying.cueFirst > at &&
      !isBroken(pieces, at, saying.cueFirst) &&
      !isGerund(pieces, saying.cueFirst, lexicon) &&
      !isSecond(pieces, saying, at, sayings, lexicon),
  )
  if (around) return { saying: around, isBeside: around.cueFirst === at + 1 }
  const within = before
    .filter((saying) => !isStray(pieces, saying, before, lexicon) && !isResumed(pieces, saying, at, before, lexicon))
    .findLast(
      ({ way, cue, subject, isManner, last, cueFirst, conjunction }) =>
        // “by saying that it was “fine””: somebody’s words, though not told here whose. “known that the “dance””: a term.
        (subject !== null || (conjunction !== null && !lexicon.determiners.has(pieces[at - 1]?.lower ?? ''))) &&
        way !== 'noun' &&
        !isSounding({ cue, subject }, lexicon) &&
        !isManner &&
        Math.max(last, cueFirst) <= at,
    )
  if (within) return { saying: within, isBeside: false }
  const source = sayings.find(
    ({ way, first }) => way === 'source' && first > at && pieces[first - 1]?.text === ',' && !isBroken(pieces, at + 1, first - 1),
  )
  if (source) return { saying: source, isBeside: false }
  // “Rail minister ‘misled’ MPs, watchdog finds”, “Fire was ‘revenge’, court told”: the whole sentence is what was said.
  const whole = sayings.findLast(
    ({ way, first, cueFirst, last, isInverted, subject }) =>
      way === 'verb' &&
      (first < cueFirst || isInverted) &&
      subject !== null &&
      first > at &&
      pieces[first - 1]?.text === ',' &&
      // “…, he thought – a nod to the war”
      (last >= pieces.length - 1 || /^[–—]$/.test((pieces[last] as Piece).text)),
  )
  return whole ? { saying: whole, isBeside: false } : null
}

/** “X wrote: “A #tag” Y said …”: without a stop of its own the next sentence seems to go on, and says nothing of it. */
function givenBefore(pieces: readonly Piece[], at: number, sayings: readonly Saying[]): Saying | undefined {
  const next = pieces[at + 1]
  if (pieces[at - 1]?.text !== ':' || !next || next.kind === 'mark' || next.text === next.lower) return undefined
  return sayings.findLast(({ way, subject, last }) => way === 'verb' && subject !== null && last <= at && !isBroken(pieces, last, at))
}

/** “They said that goods labelled as such “pass””: whoever says a clause is not who does something in it, but where “and” goes on. */
function isStray(pieces: readonly Piece[], { subject, cueFirst }: Saying, sayings: readonly Saying[], { joins }: Lexicon): boolean {
  if (!subject || joins.has(pieces[cueFirst - 1]?.lower ?? '')) return false
  return sayings.some(({ conjunction }) => conjunction !== null && subject.last <= conjunction && conjunction < cueFirst)
}

/** “called it “huge” and said that”: the second of two verbs that one subject has, where the words belong to the first. */
function isSecond(
  pieces: readonly Piece[],
  { subject, cueFirst }: Saying,
  at: number,
  sayings: readonly Saying[],
  { language }: Lexicon,
): boolean {
  if (!language.reports.links.includes(pieces[cueFirst - 1]?.lower ?? '')) return false
  return sayings.some((one) => one.way === 'verb' && !one.isManner && one.cueFirst < at && one.subject?.first === subject?.first)
}

/** “said that it was the only town which did not charge and that others were “paying””: with “and that” whoever said the first goes on. */
function isResumed(
  pieces: readonly Piece[],
  { last, cueFirst, conjunction }: Saying,
  at: number,
  sayings: readonly Saying[],
  { conjunctions, language }: Lexicon,
): boolean {
  const isOther = (one: Saying): boolean => one.subject !== null && one.conjunction !== null && one.conjunction < cueFirst
  if (conjunction !== null || !sayings.some(isOther)) return false
  return pieces
    .slice(last, at)
    .some(({ lower }, k) => language.reports.links.includes(pieces[last + k - 1]?.lower ?? '') && conjunctions.has(lower))
}

/** “said that he was “sure” the deal would hold”: what stands behind is a part of what was said. */
function isToldBefore(pieces: readonly Piece[], at: number, sayings: readonly Saying[]): boolean {
  return pieces[at + 1]?.kind !== 'mark' && sayings.some(({ conjunction, subject }) => subject && conjunction !== null && conjunction < at)
}

/** “A”, zegt X; “A,” X said; “a” was how X put it. */
function isRightBehind(pieces: readonly Piece[], at: number, { first, way, subject, cueFirst }: Saying, lexicon: Lexicon): boolean {
  if (way === 'noun' && !subject) return false
  // “a reflex,” the habit of answering: nobody says anything.
  if (isGerund(pieces, cueFirst, lexicon) && lexicon.prepositions.has(pieces[cueFirst - 1]?.lower ?? '')) return false
  for (let between = at + 1; between < first; between++) {
    const { kind, text, lower } = pieces[between] as Piece
    const isComma = kind === 'mark' && between === at + 1 && /^[,–—-]$/.test(text)
    if (!isComma && !(lexicon.fillers.has(lower) && between <= at + 4)) return false
  }
  // “A”, he laughed, while X said …: the verb stands next to its subject.
  return cueFirst <= first + 12
}

/** “Volgens X klonk ze „zacht””: how she sounds, and not what she says. */
function isSounding({ cue, subject }: Pick<Saying, 'cue' | 'subject'>, { impersonal }: Lexicon): boolean {
  return impersonal.has(cue.lemma) && subject?.kind === 'pronoun'
}

/** X said: “A”; X said, “A”; noemde het “a”. */
function isRightBefore(pieces: readonly Piece[], at: number, saying: Saying, lexicon: Lexicon): boolean {
  const mark = (pieces[at - 1] as Piece).text
  // “in her own hand: “Made you look””, and not “According to Fry it is clear: “No””.
  if (mark === ':') return saying.way !== 'source' || saying.last === at - 1
  if (saying.way === 'noun' || isSounding(saying, lexicon)) return false
  return saying.last === at || (mark === ',' && saying.last === at - 1)
}

/** “plaatste een gebruiker de oproep: “…””: whoever gives the words that the noun names. */
function withGiver(pieces: readonly Piece[], saying: Saying, lexicon: Lexicon): Saying {
  if (saying.way !== 'noun') return saying
  const owner = ownerBefore(pieces, saying.cueFirst, lexicon)
  if (owner) return { ...saying, subject: owner }
  for (let at = 0; at < saying.cueFirst && at < REACH; at++) {
    const { kind } = pieces[at] as Piece
    if (kind === 'mark' || isBehindPreposition(pieces, at, lexicon)) continue
    const giver = phraseAt(pieces, at, lexicon)
    if (giver && giver.last <= saying.cueFirst && isSomebody(giver, lexicon)) return { ...saying, subject: giver }
    if (giver) at = giver.last - 1
  }
  return saying
}

/** “in de groep”. */
function isBehindPreposition(pieces: readonly Piece[], at: number, { prepositions, determiners }: Lexicon): boolean {
  const before = determiners.has(pieces[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return prepositions.has(pieces[before]?.lower ?? '')
}

/** Whether another sentence begins in between. */
function isBroken(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((pieces[at] as Piece).text === ';') return true
  return false
}
