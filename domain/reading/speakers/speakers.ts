/** Who is credited with each quotation, told along with the text from its beginning to its end. */
import type { FoundQuote } from '@/domain/contract/reading'
import { isHeard } from '../quotations/attribution'
import type { Discourse, Voices } from './discourse'
import type { Lexicon } from '../words/lexicon'
import type { Place } from './memory'
import { Nameless } from './nameless'
import type { Narrated } from '../words/narration'
import type { Subject } from '../words/phrases'
import { isInserted } from '../sayings/inserted'
import type { Saying } from '../sayings/sayings'
import { followingIn, isFirstOf, type Draft, type Told } from '../quotations/told'
import { follow, goesOnBehind, hasAge, isIntroduced, startOf } from './topics'
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

/** A sentence where the telling has come to. */
interface Scene extends Told {
  index: number
  place: Place
  voices: Voices
  /** The phrase that a sentence of the narrator’s begins with. */
  start: Subject | null
  /** Whom it is about. */
  topic: string | null
}

/** The drafts in the order of the text. */
export function creditAll(
  text: string,
  drafts: readonly Draft[],
  told: readonly Told[],
  discourse: Discourse,
  lexicon: Lexicon,
  interview: Interview,
): Credited {
  return new Crediting(text, drafts, told, discourse, lexicon, interview).all()
}

class Crediting {
  private readonly text: string
  private readonly drafts: readonly Draft[]
  private readonly told: readonly Told[]
  private readonly discourse: Discourse
  private readonly lexicon: Lexicon
  private readonly interview: Interview
  private readonly credits: Credit[]
  private readonly byLine: number[][]
  private readonly ofMarked: ReadonlyMap<number, number>
  private readonly following: ReadonlyMap<Narrated, Told>
  private readonly turns: Turns
  private readonly nameless: Nameless
  private readonly resolved = new Map<Saying, string | null>()
  /** Whose question each quotation answers. */
  private readonly askers: (string | null)[]
  private sentence = 0
  /** Sentences told of each quotation. */
  private readonly steps = new Map<number, number>()
  private readonly spoken = new Set<string>()
  /** Begins its paragraph, and waits for the sentence behind it. */
  private waiting: number | null = null

  constructor(text: string, drafts: readonly Draft[], told: readonly Told[], discourse: Discourse, lexicon: Lexicon, interview: Interview) {
    this.text = text
    this.drafts = drafts
    this.told = told
    this.discourse = discourse
    this.lexicon = lexicon
    this.interview = interview
    this.credits = drafts.map(() => NOBODY)
    this.askers = drafts.map(() => null)
    this.byLine = told.map((): number[] => [])
    drafts.forEach(({ line }, index) => this.byLine[line]?.push(index))
    this.ofMarked = new Map(drafts.flatMap(({ marked }, index) => marked.map((stretch) => [stretch, index])))
    this.following = followingIn(told)
    this.turns = new Turns(text)
    this.nameless = new Nameless(discourse, lexicon)
  }

  all(): Credited {
    this.told.forEach((one, index) => this.tell(one, index))
    const { namedLater } = this.discourse
    const named = (speaker: string | null): string | null => (speaker === null ? null : (namedLater.get(speaker) ?? speaker))
    return {
      credits: this.credits.map((credit) => ({ ...credit, speaker: named(credit.speaker) })),
      speakers: new Map([...this.resolved].map(([saying, speaker]) => [saying, named(speaker)])),
    }
  }

  private tell({ line, sayings }: Told, index: number): void {
    const { inside } = line
    // What stands in marks is told behind the sentence around it.
    const before = (): Narrated | undefined => this.told.slice(0, index).findLast((one) => one.line.inside === null)?.line
    if (line.paragraph === 1 && isFirstOf(this.told, index) && isHeadline(this.text, before())) this.discourse.afterHeadline()
    const place = this.placeOf(line)
    const start = startOf(line, this.lexicon)
    const voices = inside === null ? { around: null, asker: this.turns.asker(place) } : this.voicesOf(inside)
    const topic = follow(line, sayings, start, place, voices, this.discourse, this.resolved, this.lexicon)
    const asker = inside === null ? this.discourse.askerIn(place) : null
    if (asker !== null) this.turns.asked(asker, place)
    if (inside === null && start && hasAge(line.pieces, start)) this.name(start, place)
    const scene: Scene = { line, sayings, index, place, voices, start, topic }
    if (inside === null) this.introduce(scene)
    for (const at of this.byLine[index] as number[]) this.credit(at, scene)
    if (inside === null) this.remember(scene)
    if (inside === null) this.nameless.wait(sayings, this.resolved, place)
  }

  /** “A,” he says. Ahmed Yilmaz, 34, has lived here for years. */
  private name(start: Subject, place: Place): void {
    const found = this.nameless.introduced(start, place)
    if (!found) return
    const { speaker } = found
    const sayings = new Set(found.sayings)
    for (const saying of sayings) this.resolved.set(saying, speaker)
    this.drafts.forEach(({ attribution }, at) => {
      if (attribution && sayings.has(attribution.saying)) this.credits[at] = { ...(this.credits[at] as Credit), speaker }
    })
  }

  private placeOf({ inside, paragraph }: Narrated): Place {
    if (inside === null) return { line: ++this.sentence, paragraph, inside, step: 0, around: null }
    const step = (this.steps.get(inside) ?? 0) + 1
    this.steps.set(inside, step)
    return { line: this.sentence, paragraph, inside, step, around: this.voicesOf(inside).around }
  }

  private voicesOf(inside: number): Voices {
    const around = this.ofMarked.get(inside) ?? -1
    return { around: this.credits[around]?.speaker ?? null, asker: this.askers[around] ?? null }
  }

  /** “It was cold.” That is how the story of Ann Lee begins. */
  private introduce({ line, topic, place }: Scene): void {
    if (this.waiting === null) return
    const speaker = topic ?? this.discourse.onlyPerson(line.pieces.flatMap(({ name }) => name ?? []))
    this.credits[this.waiting] = { ...NOBODY, speaker }
    this.turns.wasTo(speaker, place)
    this.waiting = null
  }

  private credit(at: number, scene: Scene): void {
    const draft = this.drafts[at] as Draft
    if (draft.kind === 'scare' || draft.isShown) return
    const isOwn = scene.line.inside === null
    const saying = draft.attribution?.saying
    if (saying) this.credits[at] = this.said(draft, saying, scene)
    // Whoever it is, nobody of another sentence.
    else if (isByUnknown(scene, draft.at)) this.credits[at] = NOBODY
    else if (draft.kind === 'direct') {
      if (!isOwn) this.credits[at] = { ...NOBODY, speaker: this.giverInside(draft, scene) }
      else if (this.isWaiting(draft, scene)) this.waiting = at
      else if (!isOfSomethingElse(scene.line, draft.at, scene.topic, this.lexicon)) this.credits[at] = this.unsaid(draft, scene)
    } else if (isOwn) this.credits[at] = { ...NOBODY, speaker: this.turns.goingOn(scene.place) }
    if (!isOwn) return
    const { speaker } = this.credits[at] as Credit
    if (speaker !== null) this.spoken.add(speaker)
    this.askers[at] = this.turns.asker(scene.place)
    if (draft.kind === 'direct') this.turns.spoke(draft, scene.place, speaker)
  }

  /** With an attribution of its own. */
  private said(draft: Draft, saying: Saying, { sayings, topic, place, voices }: Scene): Credit {
    const { subject, cue, way } = saying
    // Whoever gives “the message: “…”” was found for this quotation alone.
    if (subject && !this.resolved.has(saying)) this.resolved.set(saying, this.discourse.speaker(subject, place, voices))
    if (subject) {
      const { start, end, isPaper } = subject
      const giver = isPaper ? this.turns.next(draft, (this.told[draft.line] as Told).line, this.sentence, null) : null
      return {
        speaker: giver ?? this.resolved.get(saying) ?? null,
        speakerMention: { start, end, text: this.text.slice(start, end) },
        cue,
      }
    }
    const speaker = way === 'noun' ? topic : (sameAsBefore(saying, sayings, this.resolved) ?? this.goesOn(draft, saying))
    return { speaker, speakerMention: null, cue }
  }

  /** “A”, klinkt het. */
  private goesOn(draft: Draft, { cue, last }: Saying): string | null {
    const { line } = this.told[draft.line] as Told
    // “A”, klinkt het achter hem: somebody else’s.
    const isElsewhere = this.lexicon.prepositions.has(line.pieces[last + 1]?.lower ?? '')
    return this.lexicon.impersonal.has(cue.lemma) && !isElsewhere ? this.turns.next(draft, line, this.sentence, null) : null
  }

  /** Whether it begins its paragraph, and the sentence behind it says whose words they are. */
  private isWaiting(draft: Draft, { line, index, topic }: Scene): boolean {
    if (isOfSomethingElse(line, draft.at, topic, this.lexicon)) return false
    const next = draft.at === 0 && isFirstOf(this.told, index) ? this.following.get(line) : undefined
    if (!next || this.interview.answers.has(line.paragraph)) return false
    const isStarted = startOf(next.line, this.lexicon) !== null
    // “A.” Outside court his wife, Glenda, said she was sorry.
    const isNamed = next.sayings.some(({ way, subject, isRelative }) => way === 'verb' && !isRelative && subject?.kind === 'name')
    return isIntroduced(next.line, this.lexicon) || (!isStarted && (isNamed || this.turns.isFirst()))
  }

  /** Without one: whom its sentence is about, or who speaks on. */
  private unsaid(draft: Draft, { line, topic, place }: Scene): Credit {
    const { answers, interviewee } = this.interview
    const isGiven = line.pieces[draft.at - 1]?.text === ':' || (draft.at === 0 && goesOnBehind(line.pieces))
    const isAsked = isGiven && draft.at === 0 && !isIntroduced(line, this.lexicon)
    if (isAsked) return NOBODY
    const answer = answers.has(line.paragraph) ? interviewee : null
    const speaker = (isGiven ? topic : null) ?? this.turns.next(draft, line, this.sentence, answer)
    if (speaker !== null) this.discourse.heard(speaker, place)
    return { ...NOBODY, speaker }
  }

  /** “My wife rang: “Come home.”” */
  private giverInside(draft: Draft, { line, place, voices }: Scene): string | null {
    const giver =
      line.pieces[draft.at - 1]?.text === ':' && !isHeard(line.pieces, draft.at, this.lexicon) ? startOf(line, this.lexicon) : null
    return giver && this.discourse.speaker(giver, place, voices)
  }

  /** Whom the narrator’s sentence was about is who goes on. */
  private remember({ line, start, sayings, topic, place }: Scene): void {
    if (topic === null) return
    // “Her brother is missing still.”: it is she who goes on.
    const isSilent =
      start !== null &&
      !sayings.some(
        (saying) => (!saying.isRelative && saying.subject?.first === start.first) || isInserted(line.pieces, saying, this.lexicon),
      )
    const isUnknown = start?.kind === 'role' && (!start.isDefinite || this.lexicon.plurals.has(start.head))
    // “Her son, Albie, was ten days old.” A son who has spoken goes on, and so does “her neighbour, Joe Pell,” who is named in full.
    const isOwned = start?.owner != null && !(start.kind === 'name' && topic.includes(' '))
    const isPassing = isSilent && !this.spoken.has(topic) && (isUnknown || isOwned)
    if (!(isPassing && this.turns.isGoing(place))) this.turns.was(topic, place)
  }
}

/** The paragraph before ends without a stop. */
function isHeadline(text: string, before: Narrated | undefined): boolean {
  return before !== undefined && !/[.!?…]\P{L}{0,2}$/u.test(text.slice(before.start, before.end))
}

/** “A,” user42 wrote: somebody whom the text does not know for one stands between the quotation and the verb. */
function isByUnknown({ line: { pieces }, sayings }: Scene, at: number): boolean {
  const verb = sayings.find(({ way, isManner, cueFirst }) => way === 'verb' && !isManner && cueFirst > at)
  if (!verb || verb.subject !== null || pieces[at + 1]?.kind === 'mark') return false
  const between = pieces.slice(at + 1, verb.cueFirst)
  return between.length > 0 && between.length < SHORT && between.every(({ kind, text }) => kind !== 'marked' && text !== ',')
}

/** “he said, then added: …”: who spoke just before in the sentence. */
function sameAsBefore(saying: Saying, sayings: readonly Saying[], resolved: ReadonlyMap<Saying, string | null>): string | null {
  const before = sayings.slice(0, sayings.indexOf(saying)).findLast(({ subject }) => subject)
  return before ? (resolved.get(before) ?? null) : null
}

/** “From the dark came a chant: “…””: a sentence of its own that tells of nobody; a few words like “Dan, streng:” go on from before. */
function isOfSomethingElse({ pieces }: Narrated, at: number, topic: string | null, { fillers, joins }: Lexicon): boolean {
  if (pieces[at - 1]?.text !== ':' || topic !== null || pieces.slice(0, at).some(({ kind }) => kind === 'marked')) return false
  const begin = pieces[0]?.lower ?? ''
  return at > SHORT && !fillers.has(begin) && !joins.has(begin)
}
