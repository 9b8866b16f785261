/** Who is credited with each quotation, told along with the text from its beginning to its end. */
import type { FoundQuote } from '@/domain/contract/reading'
import type { Discourse, Place } from './discourse'
import type { Lexicon } from './lexicon'
import type { Narrated } from './narration'
import { isSomebody, type Subject } from './phrases'
import type { Draft, Told } from './told'
import type { Saying } from './sayings'
import { atStart } from './subjects'
import { Turns } from './turns'

export type Credit = Pick<FoundQuote, 'speaker' | 'speakerMention' | 'cue'>

export interface Interview {
  answers: ReadonlySet<number>
  interviewee: string | null
}

const NOBODY: Credit = { speaker: null, speakerMention: null, cue: null }

/** Pieces of a sentence that says too little to begin something new. */
const SHORT = 5

/** Pieces of a clause that begins a sentence. */
const CLAUSE = 16

export interface Credited {
  /** One for each draft. */
  credits: Credit[]
  /** Who speaks in each saying that has a subject. */
  speakers: ReadonlyMap<Saying, string | null>
}

/** The drafts in the order of the text. */
export function creditAll(
  text: string,
  drafts: readonly Draft[],
  told: readonly Told[],
  discourse: Discourse,
  lexicon: Lexicon,
  { answers, interviewee }: Interview,
): Credited {
  const credits: Credit[] = drafts.map(() => NOBODY)
  const byLine = told.map((): number[] => [])
  drafts.forEach(({ line }, index) => byLine[line]?.push(index))
  const resolved = new Map<Saying, string | null>()
  const ofMarked = new Map(drafts.map(({ marked }, index) => [marked, index]))
  const following = followingIn(told)
  const turns = new Turns(text)
  /** Begins its paragraph, and waits for the sentence behind it. */
  let waiting: number | null = null

  let sentence = 0
  /** “A”, klinkt het. */
  const goesOn = (draft: Draft, { cue }: Saying): string | null => {
    const { line } = told[draft.line] as Told
    return lexicon.impersonal.has(cue.lemma) ? turns.next(draft, line, sentence, null) : null
  }
  told.forEach(({ line, sayings }, index) => {
    if (line.inside === null) sentence++
    const place = { line: sentence, paragraph: line.paragraph, inside: line.inside }
    const around = line.inside === null ? null : (credits[ofMarked.get(line.inside) ?? -1]?.speaker ?? null)
    const start = line.inside === null ? startOf(line, lexicon) : null
    const topic = follow(
      line,
      sayings,
      start,
      place,
      { around, asker: line.inside === null ? turns.asker(place) : null },
      discourse,
      resolved,
      lexicon,
    )
    if (line.inside === null && waiting !== null) {
      // “It was cold.” That is how the story of Ann Lee begins.
      const speaker = topic ?? discourse.onlyPerson(line.pieces.flatMap(({ name }) => name ?? []))
      credits[waiting] = { ...NOBODY, speaker }
      turns.wasTo(speaker, place)
      waiting = null
    }
    for (const at of byLine[index] as number[]) {
      const draft = drafts[at] as Draft
      if (draft.kind === 'scare') continue
      const saying = draft.attribution?.saying
      if (saying) {
        // Whoever gives “the message: “…”” was found for this quotation alone.
        if (saying.subject && !resolved.has(saying)) resolved.set(saying, discourse.speaker(saying.subject, place, around))
        const unsaid = saying.way === 'noun' ? topic : (sameAsBefore(saying, sayings, resolved) ?? goesOn(draft, saying))
        credits[at] = creditOf(text, saying, resolved, unsaid)
      } else if (line.inside === null && draft.kind === 'direct' && !isOfSomethingElse(line, draft.at, topic, lexicon)) {
        const next = draft.at === 0 && isFirstOf(told, index) ? following.get(line) : undefined
        const isAnswer = answers.has(line.paragraph)
        if (next && !isAnswer && (isIntroduced(next, lexicon) || (turns.isFirst() && !startOf(next, lexicon)))) waiting = at
        else {
          const isOwn = line.pieces[draft.at - 1]?.text === ':' || (draft.at === 0 && goesOnBehind(line.pieces))
          const isAsked = isOwn && draft.at === 0 && !isIntroduced(line, lexicon)
          const own = isOwn && !isAsked ? topic : null
          const speaker = isAsked ? null : (own ?? turns.next(draft, line, sentence, isAnswer ? interviewee : null))
          if (speaker !== null) discourse.heard(speaker, place)
          credits[at] = { ...NOBODY, speaker }
        }
      }
      // “My wife rang: “Come home.””
      if (!saying && line.inside !== null && draft.kind === 'direct' && line.pieces[draft.at - 1]?.text === ':') {
        const giver = startOf(line, lexicon)
        if (giver) credits[at] = { ...NOBODY, speaker: discourse.speaker(giver, place, around) }
      }
      if (line.inside === null && draft.kind === 'direct') turns.spoke(draft, place, (credits[at] as Credit).speaker)
    }
    // “Her brother is missing still.”: it is she who goes on.
    const isSilent = start !== null && !sayings.some(({ subject, isRelative }) => !isRelative && subject?.first === start.first)
    const isPassing = isSilent && start.kind === 'role' && (!start.isDefinite || lexicon.plurals.has(start.head))
    if (line.inside === null && topic !== null && !(isPassing && turns.isGoing(place))) turns.was(topic, place)
  })
  return { credits, speakers: resolved }
}

/** The narrator’s next sentence in the paragraph, for each of them. */
function followingIn(told: readonly Told[]): ReadonlyMap<Narrated, Narrated> {
  const own = told.flatMap(({ line }) => (line.inside === null ? [line] : []))
  return new Map(
    own.flatMap((line, at): [Narrated, Narrated][] => {
      const next = own[at + 1]
      return next?.paragraph === line.paragraph ? [[line, next]] : []
    }),
  )
}

function isFirstOf(told: readonly Told[], index: number): boolean {
  return told[index - 1]?.line.paragraph !== told[index]?.line.paragraph
}

/** “It was cold.” Ann Lee had just come home: the sentence behind the first words of a paragraph says whose they are. */
function isIntroduced(next: Narrated, lexicon: Lexicon): boolean {
  const start = startOf(next, lexicon)
  const behind = next.pieces[start?.last ?? 0]
  // “Are you sure?” The coach was asked.
  if (
    !start ||
    behind?.kind === 'marked' ||
    (lexicon.passives.has(behind?.lower ?? '') && lexicon.verbs.has(next.pieces[start.last + 1]?.lower ?? ''))
  )
    return false
  return start.kind === 'role' ? !lexicon.plurals.has(start.head) && !lexicon.organisations.has(start.head) : !lexicon.self.has(start.head)
}

function goesOnBehind([first, second]: Narrated['pieces']): boolean {
  return first?.kind === 'marked' && second !== undefined && second.kind !== 'mark' && second.kind !== 'marked'
}

/** The phrase that a sentence begins with, when it is told of somebody. */
function startOf({ pieces }: Narrated, lexicon: Lexicon): Subject | null {
  // “Why?” The coach laughed.
  const start = atStart(pieces, goesOnBehind(pieces) ? 1 : 0, pieces.length, lexicon)
  if (start && isSomebody(start, lexicon)) return start
  return lexicon.language.grammar.inverts ? null : behindClause(pieces, lexicon)
}

/** “Asked about it, Jones shrugged”: whose name comes behind a clause that begins the sentence, with a verb. */
function behindClause(pieces: Narrated['pieces'], lexicon: Lexicon): Subject | null {
  const comma = pieces.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma > CLAUSE) return null
  const later = atStart(pieces, comma + 1, pieces.length, lexicon)
  const next = later && pieces[later.last]
  return later?.kind === 'name' && next?.kind === 'word' && !lexicon.joins.has(next.lower) ? later : null
}

/** Takes in who is named and who speaks, in the order of the sentence; gives whom it is about. */
function follow(
  { pieces, inside }: Narrated,
  sayings: readonly Saying[],
  start: Subject | null,
  place: Place,
  { around, asker }: { around: string | null; asker: string | null },
  discourse: Discourse,
  resolved: Map<Saying, string | null>,
  lexicon: Lexicon,
): string | null {
  const events: { at: number; take: () => void }[] = sayings.flatMap((saying) =>
    saying.subject
      ? [
          {
            at: saying.subject.first,
            take: () =>
              void resolved.set(
                saying,
                discourse.speaker(saying.subject as Subject, place, around, lexicon.answers.has(saying.cue.lemma) ? asker : null),
              ),
          },
        ]
      : [],
  )
  let topic: string | null = null
  if (start && !sayings.some(({ subject }) => subject?.first === start.first))
    events.push({ at: start.first, take: () => void (topic = discourse.speaker(start, place, around, null, false)) })
  if (inside === null)
    pieces.forEach(({ name }, at) => {
      if (name)
        events.push({ at: at + 0.5, take: () => discourse.mention(name, place, start?.name === name, isAside(pieces, at, lexicon)) })
    })
  if (inside === null)
    pieces.forEach((piece, at) => {
      if (isIntroducing(pieces, at, lexicon)) discourse.introduce(piece.lower, place)
    })
  for (const { take } of events.sort((a, b) => a.at - b.at)) take()
  const voice = (saying: Saying | undefined): string | null => (saying ? (resolved.get(saying) ?? null) : null)
  const opening = sayings.find(({ subject }) => start !== null && subject?.first === start.first)
  const inserted = sayings.findLast((saying) => saying.subject !== null && isInserted(pieces, saying))
  const source = sayings.findLast(({ way, subject }) => way === 'source' && subject !== null)
  const announces = pieces.at(-1)?.text === ':'
  const last = sayings.findLast(({ way, subject, isManner }) => way === 'verb' && subject !== null && (announces || !isManner))
  // “The director had, in his words, promised”: whose the whole is.
  const isAround = source !== undefined && opening !== undefined && source.first < opening.cueFirst
  return voice(inserted) ?? (isAround ? voice(source) : null) ?? voice(opening) ?? voice(source) ?? topic ?? voice(last)
}

/** “Her sister, Jane Moss said, was ill”: whose the whole sentence is. */
function isInserted(pieces: Narrated['pieces'], { way, first, last, conjunction }: Saying): boolean {
  const behind = pieces[last]
  return way === 'verb' && conjunction === null && pieces[first - 1]?.text === ',' && (behind === undefined || /^[,.]$/.test(behind.text))
}

/** “A bus driver”, and not “Ann is a driver” or “Ann, a driver,”. */
function isIntroducing(pieces: Narrated['pieces'], at: number, { roles, titles, language, passives }: Lexicon): boolean {
  const { lower, kind } = pieces[at] as Narrated['pieces'][number]
  if (kind !== 'word' || !(roles.has(lower) || titles.has(lower)) || pieces[at + 1]?.name) return false
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const { lower: word, kind: sort } = pieces[before] as Narrated['pieces'][number]
    if (sort !== 'word') return false
    if (!language.grammar.indefinites.includes(word)) continue
    const link = pieces[before - 1]
    return !(
      passives.has(link?.lower ?? '') ||
      language.reports.copulas.includes(link?.lower ?? '') ||
      (link?.text === ',' && pieces[before - 2]?.name)
    )
  }
  return false
}

/** Behind a preposition, or an owner: no subject of what comes. */
function isAside(pieces: Narrated['pieces'], at: number, { prepositions, determiners, honorifics }: Lexicon): boolean {
  const before = pieces[at - 1]?.lower ?? ''
  const link = determiners.has(before) || honorifics.has(before) ? pieces[at - 2]?.lower : before
  return pieces[at]?.name?.isPossessive === true || prepositions.has(link ?? '')
}

/** “he said, then added: …”: who spoke just before in the sentence. */
function sameAsBefore(saying: Saying, sayings: readonly Saying[], resolved: ReadonlyMap<Saying, string | null>): string | null {
  const before = sayings.slice(0, sayings.indexOf(saying)).findLast(({ subject }) => subject)
  return before ? (resolved.get(before) ?? null) : null
}

function creditOf(text: string, saying: Saying, resolved: ReadonlyMap<Saying, string | null>, unsaid: string | null): Credit {
  const { subject, cue } = saying
  if (!subject) return { speaker: unsaid, speakerMention: null, cue }
  const { start, end } = subject
  return { speaker: resolved.get(saying) ?? null, speakerMention: { start, end, text: text.slice(start, end) }, cue }
}

/** “From the dark came a chant: “…””: a sentence of its own that tells of nobody; a few words like “Dan, streng:” go on from before. */
function isOfSomethingElse({ pieces }: Narrated, at: number, topic: string | null, { fillers, joins }: Lexicon): boolean {
  if (pieces[at - 1]?.text !== ':' || topic !== null || pieces.slice(0, at).some(({ kind }) => kind === 'marked')) return false
  const begin = pieces[0]?.lower ?? ''
  return at > SHORT && !fillers.has(begin) && !joins.has(begin)
}
