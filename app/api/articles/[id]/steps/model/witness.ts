/** Knows every character of the text from the day it was put in, and says when an annotation lies about its words. It shares nothing with the code that moves annotations. */
import type { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { isSameWording } from '@/domain/annotation/settling'
import { spanOfOffsets, textMap, type TextMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { Annotation, Range } from '@/domain/contract/annotation'
import { Stretch, type Seen } from './stretch'

/** All but white space. */
const WORDS = /\S/u

/** What is known of an annotation since it last said what it was made on. */
interface Known {
  /** The characters that were its own then, and what these were before they were ever put back by an undo. */
  own: ReadonlySet<number>
  roots: ReadonlySet<number>
  /** How many of them are words. */
  ownWords: number
  /** The youngest character there was then, and when it last had all of its own. */
  since: number
  lossAfter: number
  /** What it said then, perhaps with something put between, and which of its characters, white space left out, were its own. */
  words: string
  wordsOwn: readonly boolean[]
  /** What it stood on when it was last looked at. */
  stood: string
  stoodOwn: readonly boolean[]
  /** All that it ever stood on since, as it was before it was ever put back by an undo. */
  stoodOn: Set<number>
  was: string
  /** What it stands on; null when it is detached, or when that is not for this witness to tell. */
  stretch: Stretch | null
  /** Whether its words came back within a batch that went on: whose they are after that is not for this witness to tell. */
  mayHaveReturned?: boolean
}

export class Witness {
  /** How often something of note was seen. */
  readonly seen = { healed: 0, detached: 0, changed: 0, typedOn: 0 }
  private doc: Node
  /** Each position's character, by a number that no other ever had. */
  private characters: number[] = []
  private youngest = 0
  /** The youngest character there was before the batch that is looked at. */
  private youngestBefore = 0
  /** What each step took, and what a character was before it was taken and put back by an undo; 0 where that cannot be told. */
  private readonly taken: (readonly number[])[][] = []
  private readonly roots = new Map<number, number>()
  private readonly known = new Map<string, Known>()
  private readonly lost = new Set<string>()

  constructor(doc: Node) {
    this.doc = doc
    this.characters = this.fresh(doc.content.size)
  }

  /** Sees what the server made of a batch, or of a change of annotations. Throws a sentence when it is wrong. */
  see(
    steps: readonly unknown[],
    { clientIds, undoes }: { clientIds: readonly string[]; undoes: readonly (number | null)[] },
    annotations: readonly Annotation[],
  ): void {
    this.youngestBefore = this.youngest
    steps.forEach((json, i) => {
      this.follow(Step.fromJSON(schema, json), clientIds[i] as string, undoes[i] ?? null)
      if (i + 1 < steps.length) this.lookBetween()
    })
    const map = textMap(this.doc)
    for (const annotation of annotations) {
      const [range] = annotation.ranges
      if (range) this.look(annotation.id, range, map)
    }
  }

  private lookBetween(): void {
    const map = textMap(this.doc)
    const isThere = (known: Known): boolean => this.comeBack(known, map, [], { such: WORDS, isSure: false }).length > 0
    for (const known of this.known.values()) {
      if (this.livingOf(known).length >= known.ownWords) continue
      // What it holds for may be there by what was put in before, as soon as nothing of its own is left out.
      if (isThere(known) || isThere({ ...known, words: known.was }) || this.standsAgain(known, map, 0) || this.isPutBack(known))
        known.mayHaveReturned = true
    }
  }

  /** Whether an undo has just put back some of what it had. */
  private isPutBack({ own, roots }: Known): boolean {
    return this.characters.some((character) => character > this.youngestBefore && !own.has(character) && roots.has(this.rootOf(character)))
  }

  private fresh(count: number): number[] {
    return Array.from({ length: count }, () => ++this.youngest)
  }

  private follow(step: Step, client: string, undoes: number | null): void {
    const { doc } = step.apply(this.doc)
    if (!doc) throw new Error('A step of the log does not fit the text.')
    const before = { doc: this.doc, characters: this.characters }
    const changes: Seen['changes'][number][] = []
    const next: number[] = []
    const taken: (readonly number[])[] = []
    let at = 0
    step.getMap().forEach((start, end, newStart, newEnd) => {
      const fresh = this.fresh(newEnd - newStart)
      if (undoes !== null) this.restore(fresh, this.taken[undoes - 1]?.[taken.length])
      taken.push(this.characters.slice(start, end))
      next.push(...this.characters.slice(at, start), ...fresh)
      at = end
      // A step that is left with nothing to take and nothing to put changes nothing.
      if (end > start || newEnd > newStart) changes.push({ start, end, newStart, newEnd })
    })
    next.push(...this.characters.slice(at))
    this.taken.push(taken)
    this.characters = next
    this.doc = doc
    for (const { stretch } of this.known.values()) stretch?.follow({ client, before, after: { doc, characters: next }, changes })
  }

  /** An undo puts back what was taken: as long as it is as much, it is the same. */
  private restore(fresh: readonly number[], taken: readonly number[] | undefined): void {
    fresh.forEach((character, i) => this.roots.set(character, taken?.length === fresh.length ? this.rootOf(taken[i] as number) : 0))
  }

  private rootOf(character: number): number {
    return this.roots.get(character) ?? character
  }

  private look(id: string, range: Range, map: TextMap): void {
    const known = this.known.get(id)
    const inside = range.from === null || range.to === null ? null : this.among(range.from, range.to, WORDS)
    const isWhole = inside !== null && isSameWording(range.exact, range.was)
    if (inside && isWhole !== (range.state === 'anchored')) throw new Error(`${id} is called ${range.state} on “${range.exact}”.`)
    if (!known || known.was !== range.was) {
      if (!inside) throw new Error(`${id} has no words from the beginning.`)
      // Whoever confirms or settles it takes the words as they are: nobody is still putting others in their place.
      this.known.delete(id)
      this.remember(id, range)
      return
    }
    if (inside) this.adopt(known, range, inside)
    const living = this.livingOf(known)
    if (!inside) {
      if (living.length > 0) throw new Error(`${id} is detached, and ${living.length} of its characters are there.`)
      if (!this.lost.has(id)) this.seen.detached += 1
      this.lost.add(id)
      known.stretch = null
    } else {
      const foreign = inside.filter((character) => character <= known.since && !known.stoodOn.has(this.rootOf(character)))
      if (foreign.length > 0) throw new Error(`${id} stands on “${range.exact}”, of which ${foreign.length} characters are others’.`)
      const within = new Set(inside)
      // An undo that puts back all that it lost has it, whatever part of that it had found elsewhere.
      const isPutBack = isWhole && inside.every((character) => known.roots.has(this.rootOf(character)))
      const isAway = !isPutBack && living.some((character) => !within.has(character))
      if (isAway) throw new Error(`${id} stands on “${range.exact}”, and has left characters of its own.`)
      if (isWhole && this.lost.delete(id)) this.seen.healed += 1
    }
    // Words that are back, changed ones too, are its own from then on: a copy put between them later is none of its loss.
    if (isWhole) return this.remember(id, range)
    if (inside && isSameWording(range.exact, known.words) && living.length < known.ownWords)
      return this.remember(id, range, (i) => known.wordsOwn[i] === true)
    if (inside && living.length === 0 && !known.mayHaveReturned)
      throw new Error(`${id} stands on “${range.exact}”, of which nothing is its own.`)
    this.seen.changed += inside ? 1 : 0
    if (inside) {
      const isElsewhere = inside.some((character) => !known.stretch?.characters.has(character))
      if (isElsewhere && isSameWording(range.exact, known.stood) && this.standsAgain(known, map)) known.stretch = null
      this.compare(id, range, known, inside)
      for (const character of inside) known.stoodOn.add(this.rootOf(character))
      Object.assign(known, { stood: range.exact, stoodOwn: inside.map((character) => known.own.has(character)) })
    }
    if (inside && living.length === known.ownWords)
      Object.assign(known, { lossAfter: this.youngest, words: range.exact, wordsOwn: known.stoodOwn })
    else if (!known.mayHaveReturned && (!inside || !isSameWording(range.exact, known.words)) && this.isBack(known, map, inside ?? []))
      throw new Error(`${id} is ${range.state}, and “${known.words}” is back, once and in one piece.`)
  }

  /** What was put at an edge is the range's exactly when its own words were taken there by the same hand just before. */
  private compare(id: string, { exact, from, to }: Range, known: Known, inside: readonly number[]): void {
    if (known.mayHaveReturned || !known.stretch) {
      known.stretch = new Stretch(this.characters.slice(from ?? 0, to ?? 0))
      return
    }
    const { characters } = known.stretch
    const wanted = this.characters.filter((character, position) => characters.has(character) && WORDS.test(this.at(position)))
    this.seen.typedOn += known.stretch.typedOn
    known.stretch.typedOn = 0
    const isPutBack = (character: number): boolean => this.roots.has(character) && known.stoodOn.has(this.rootOf(character))
    const away = inside.filter((character) => !characters.has(character) && !isPutBack(character))
    if (away.length > 0) throw new Error(`${id} stands on “${exact}”, of which ${away.length} characters were put beside it.`)
    if (wanted.length > inside.length)
      throw new Error(`${id} stands on “${exact}”, and leaves out ${wanted.length - inside.length} characters put in place of its own.`)
  }

  /** `isOwn` tells of each of its characters, white space left out, whether it is its own. */
  private remember(id: string, { exact: words, was, from, to }: Range, isOwn = (_i: number): boolean => true): void {
    const inside = this.among(from ?? 0, to ?? 0, WORDS)
    const others = new Set(inside.filter((_, i) => !isOwn(i)))
    const own = this.among(from ?? 0, to ?? 0, /./su).filter((character) => !others.has(character))
    const wordsOwn = inside.map((character) => !others.has(character))
    this.known.set(id, {
      ...{ own: new Set(own), roots: new Set(own.map((character) => this.rootOf(character))) },
      ownWords: inside.length - others.size,
      since: this.youngest,
      lossAfter: this.youngest,
      ...{ words, wordsOwn, stood: words, stoodOwn: wordsOwn, stoodOn: new Set(inside.map((character) => this.rootOf(character))) },
      was,
      stretch: new Stretch(this.characters.slice(from ?? 0, to ?? 0), this.known.get(id)?.stretch),
    })
  }

  /** What it stood on last is back: those of these words that were its own are so again; and so is what an undo put back of its own. */
  private adopt(known: Known, { exact }: Range, inside: readonly number[]): void {
    const isBack = this.livingOf(known).length === 0 && isSameWording(exact, known.stood)
    const own = inside.filter((character, i) => (isBack ? known.stoodOwn[i] : known.roots.has(this.rootOf(character))))
    // Around what was put beside the rest of it meanwhile.
    if (own.some((character) => !known.own.has(character))) known.stretch = null
    known.own = new Set(isBack ? own : [...known.own, ...own])
    if (isBack) known.roots = new Set([...known.roots, ...own.map((character) => this.rootOf(character))])
  }

  /** Whether a character was put in since the words were lost, is one of them, or stands among those that are left. */
  private mayBeOf({ own, roots, lossAfter, stretch }: Known, character: number): boolean {
    const root = this.rootOf(character)
    return root > lossAfter || own.has(character) || roots.has(root) || (stretch?.characters.has(character) ?? false)
  }

  /** Whether an undo put a character back that it stood on, be it others’, or one of which that cannot be told. */
  private isOfOld({ stoodOn }: Known, character: number): boolean {
    const root = this.rootOf(character)
    return root === 0 || stoodOn.has(root)
  }

  /** Whether its words stand there once, in one piece and as words of their own. */
  private isBack(known: Known, map: TextMap, inside: readonly number[]): boolean {
    const [place, ...others] = this.comeBack(known, map, inside)
    return place !== undefined && others.length === 0 && !this.isOfLonger(place, known)
  }

  /** The places where the words stand whose characters, such ones, were put in since they were lost, or stayed; none of those is left behind. */
  private comeBack(known: Known, map: TextMap, inside: readonly number[], { such, isSure } = { such: /./su, isSure: true }): number[][] {
    const living = this.livingOf(known)
    const mayBe = (character: number): boolean => this.mayBeOf(known, character) || (!isSure && this.isOfOld(known, character))
    const places = this.placesOf(known.words, map, such).filter((place) => place.every(mayBe))
    const holds = (held: readonly number[]): number[][] => places.filter((place) => held.every((character) => place.includes(character)))
    if (living.length > 0) return holds(living)
    // It came back in part since: it stays on that, unless the one place is around it.
    return places.length === 1 ? holds(inside) : places
  }

  /** Whether a place begins or ends within a longer word that was put in since: nobody is told that “dijk” is back by “dijkgraaf”. */
  private isOfLonger(place: readonly number[], { lossAfter }: Known): boolean {
    const isFresh = (position: number): boolean =>
      (this.characters[position] ?? 0) > lossAfter && position >= 0 && /[\p{L}\p{N}]/u.test(this.at(position))
    const isWithin = (position: number): boolean => isFresh(position - 1) && isFresh(position)
    return isWithin(this.characters.indexOf(place[0] as number)) || isWithin(this.characters.indexOf(place.at(-1) as number) + 1)
  }

  /**
   * Whether what it stood on last or holds for was put in again in one piece, or a part of it beside what had stayed: with a
   * character younger than the one given. Within a batch it may be there because what had come between was taken out.
   */
  private standsAgain(known: Known, map: TextMap, after = this.youngestBefore): boolean {
    const { stood, was } = known
    const mayBe = (character: number): boolean => this.mayBeOf(known, character) || this.isOfOld(known, character)
    return [stood, was]
      .flatMap((words) => this.placesOf(words, map, WORDS))
      .some((place) => place.every(mayBe) && place.some((character) => character > after))
  }

  /** The characters, such ones, of each place where the words stand, white space folded. */
  private placesOf(words: string, map: TextMap, such: RegExp): number[][] {
    const found: number[][] = []
    const { letters, edges } = folded(map.text)
    const wanted = words.replace(/\s+/gu, ' ').trim()
    for (let at = letters.indexOf(wanted); at >= 0 && wanted !== ''; at = letters.indexOf(wanted, at + 1)) {
      const span = spanOfOffsets(map, edges[at]?.[0] ?? 0, edges[at + wanted.length - 1]?.[1] ?? 0)
      if (span) found.push(this.among(span.from, span.to, such))
    }
    return found
  }

  private livingOf({ own }: Known): number[] {
    return this.characters.filter((character, position) => own.has(character) && WORDS.test(this.at(position)))
  }

  /** The characters of a stretch that are such ones. */
  private among(from: number, to: number, such: RegExp): number[] {
    const found: number[] = []
    for (let position = from; position < to; position++) if (such.test(this.at(position))) found.push(this.characters[position] as number)
    return found
  }

  private at(position: number): string {
    return this.doc.textBetween(position, position + 1)
  }
}

let lastFolded: { text: string; letters: string; edges: [start: number, end: number][] } | undefined

/** The letters of a text, with every run of white space as one space, and where each stands. */
function folded(text: string): NonNullable<typeof lastFolded> {
  if (lastFolded?.text === text) return lastFolded
  let letters = ''
  const edges: [number, number][] = []
  for (let at = 0; at < text.length; at++) {
    const letter = /\s/u.test(text.charAt(at)) ? ' ' : text.charAt(at)
    const last = edges.at(-1)
    if (letter === ' ' && letters.endsWith(' ') && last) last[1] = at + 1
    else {
      letters += letter
      edges.push([at, at + 1])
    }
  }
  return (lastFolded = { text, letters, edges })
}
