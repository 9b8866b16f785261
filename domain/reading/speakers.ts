/** Who is credited with each quotation, told along with the text from its beginning to its end. */
import type { FoundQuote } from '@/domain/contract/reading'
import type { Discourse } from './discourse'
import type { Lexicon } from './lexicon'
import type { Narrated } from './narration'
import type { Saying } from './sayings'
import type { Draft, Told } from './told'
import { follow, goesOnBehind, isIntroduced, startOf } from './topics'
import { Turns } from './turns'

export type Credit = Pick<FoundQuote, 'speaker' | 'speakerMention' | 'cue'>

export interface Interview {
  answers: ReadonlySet<number>
  interviewee: string | null
}

const NOBODY: Credit = { speaker: null, speakerMention: null, cue: null }

/** Pieces of a sentence that says too little to begin something new. */
const SHORT = 5

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
