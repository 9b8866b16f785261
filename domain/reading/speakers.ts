/** Who is credited with each quotation, told along with the text from its beginning to its end. */
import type { FoundQuote } from '@/domain/contract/reading'
import type { Discourse, Place } from './discourse'
import type { Lexicon } from './lexicon'
import type { Narrated } from './narration'
import { isSomebody, type Subject } from './phrases'
import type { Draft, Told } from './quotes'
import type { Saying } from './sayings'
import { atStart } from './subjects'

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

interface Heard {
  paragraph: number
  line: number
  speaker: string | null
}

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
  let heard: Heard | null = null
  /** Whom the sentence before was about. */
  let about: Heard | null = null

  let sentence = 0
  told.forEach(({ line, sayings }, index) => {
    if (line.inside === null) sentence++
    const place = { line: sentence, paragraph: line.paragraph, inside: line.inside }
    const around = line.inside === null ? null : (credits[ofMarked.get(line.inside) ?? -1]?.speaker ?? null)
    const start = line.inside === null ? startOf(line, lexicon) : null
    const topic = follow(line, sayings, start, place, around, discourse, resolved)
    for (const at of byLine[index] as number[]) {
      const draft = drafts[at] as Draft
      if (draft.kind === 'scare') continue
      const saying = draft.attribution?.saying
      if (saying) {
        // Whoever gives “the message: “…”” was found for this quotation alone.
        if (saying.subject && !resolved.has(saying)) resolved.set(saying, discourse.speaker(saying.subject, place, around))
        credits[at] = creditOf(text, saying, resolved, saying.way === 'noun' ? topic : sameAsBefore(saying, sayings, resolved))
      } else if (line.inside === null && draft.kind === 'direct' && !isOfSomethingElse(line, draft.at, topic, lexicon)) {
        const own = line.pieces[draft.at - 1]?.text === ':' ? topic : null
        const before = about?.paragraph === line.paragraph && about.line >= index - 1 ? about.speaker : null
        const same = heard?.paragraph === line.paragraph ? heard.speaker : null
        const answer = answers.has(line.paragraph) ? interviewee : null
        const monologue = line.pieces.length === 1 && heard?.paragraph === line.paragraph - 1 && !answer ? heard.speaker : null
        const speaker = own ?? before ?? same ?? answer ?? monologue
        if (speaker !== null) discourse.heard(speaker, place)
        credits[at] = { ...NOBODY, speaker }
      }
      if (line.inside === null && draft.kind === 'direct')
        heard = { paragraph: line.paragraph, line: index, speaker: (credits[at] as Credit).speaker }
    }
    if (line.inside === null && topic !== null) about = { paragraph: line.paragraph, line: index, speaker: topic }
  })
  return { credits, speakers: resolved }
}

/** The phrase that a sentence begins with, when it is told of somebody. */
function startOf({ pieces }: Narrated, lexicon: Lexicon): Subject | null {
  const start = atStart(pieces, 0, pieces.length, lexicon)
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
  around: string | null,
  discourse: Discourse,
  resolved: Map<Saying, string | null>,
): string | null {
  const events: { at: number; take: () => void }[] = sayings.flatMap((saying) =>
    saying.subject
      ? [{ at: saying.subject.first, take: () => void resolved.set(saying, discourse.speaker(saying.subject as Subject, place, around)) }]
      : [],
  )
  let topic: string | null = null
  if (start && !sayings.some(({ subject }) => subject?.first === start.first))
    events.push({ at: start.first, take: () => void (topic = discourse.speaker(start, place, around)) })
  if (inside === null)
    pieces.forEach(({ name }, at) => {
      if (name) events.push({ at: at + 0.5, take: () => discourse.mention(name, place, start?.name === name) })
    })
  for (const { take } of events.sort((a, b) => a.at - b.at)) take()
  const opening = sayings.find(({ subject }) => start !== null && subject?.first === start.first)
  const source = sayings.find(({ way, subject }) => way === 'source' && subject !== null)
  const told = opening ?? source
  return topic ?? (told ? (resolved.get(told) ?? null) : null)
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
