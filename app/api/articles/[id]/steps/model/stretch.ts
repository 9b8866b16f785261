/** Which characters a range stands on by the rule, told from each of them. It shares nothing with the code that moves annotations. */
import type { Node } from '@tiptap/pm/model'

/** A text, and what stands at each position of it, by number. */
interface Side {
  doc: Node
  characters: readonly number[]
}

/** A step as the witness sees it: the text before and after it, and where it differs. */
export interface Seen {
  client: string
  before: Side
  after: Side
  changes: readonly { start: number; end: number; newStart: number; newEnd: number }[]
}

/** What somebody took off an end of a stretch, and what was left of it then. */
interface Taken {
  client: string
  isEnd: boolean
  words: string
  rest: Set<number>
}

type Place = readonly [from: number, to: number]

export class Stretch {
  readonly characters: Set<number>
  /** How often something was put at an edge that belongs to it. */
  typedOn = 0
  private taken: Taken[] = []

  /** Of one that stood on all of the characters before, whoever took something off an end may still be putting there. */
  constructor(characters: Iterable<number>, before: Stretch | null = null) {
    this.characters = new Set(characters)
    if (before && [...this.characters].every((character) => before.characters.has(character))) this.taken = before.taken
  }

  follow({ client, before, after, changes }: Seen): void {
    const stood = this.placeIn(before)
    const [change] = changes
    if (!change || !stood) return
    const isOne = changes.length === 1
    const $start = after.doc.resolve(change.newStart)
    const isWords = $start.parent.inlineContent && $start.sameParent(after.doc.resolve(change.newEnd))
    const known = this.taken.map((taken) => ({ taken, site: siteOf(before, stood, taken) }))
    const goesOn = ({ taken, site: [from, to] }: (typeof known)[number]): boolean =>
      taken.client === client && isOne && isWords && change.start >= from && change.end <= to
    const isTypedOn = known.some(goesOn)
    const left = known.filter((each) => each.taken.client !== client || goesOn(each))
    if (isTypedOn && change.start === change.end && [...stood].includes(change.start)) this.typedOn += 1
    for (const { start, end, newStart, newEnd } of changes) {
      // Where all of it goes there is nothing that other words could be a part of.
      const isAll = start <= stood[0] && end >= stood[1]
      const isWithin = !isAll && (start < end ? start >= stood[0] && end <= stood[1] : start > stood[0] && start < stood[1])
      const fresh = isWithin || isTypedOn ? after.characters.slice(newStart, newEnd) : []
      for (const character of fresh) this.characters.add(character)
      for (const { taken, site } of left) {
        const isInRest = taken.isEnd ? start < site[0] && end <= site[0] : start >= site[1] && end > site[1]
        if (isInRest) for (const character of fresh) taken.rest.add(character)
      }
    }
    this.taken = left.map(({ taken }) => taken)
    if (isOne) this.take(client, before, change, stood, known)
    const stands = this.placeIn(after)
    this.taken = this.taken.filter((taken) => stands && wordsAt(after.doc, siteOf(after, stands, taken)) !== taken.words)
    this.leave(after)
  }

  /** Blocks beyond its words are no part of it any longer, but at an end from which something was taken. */
  private leave(side: Side): void {
    const stands = this.placeIn(side)
    if (!stands) return
    side.characters.forEach((character, at) => {
      if (at < stands[0] || at >= stands[1]) this.characters.delete(character)
    })
  }

  /** Where it stands: an end from which something was taken stays there, even where no words are left in its block. */
  private placeIn(side: Side): Place | null {
    const all = placeOf(side, this.characters)
    const isInWords = (at: number): boolean =>
      side.doc.textBetween(at, at + 1, '', ' ') !== '' && /\S/u.test(side.doc.resolve(at).parent.textContent)
    const words = placeOf(side, this.characters, isInWords)
    if (!all || !words) return null
    const isTaken = (isEnd: boolean): boolean => this.taken.some((taken) => taken.isEnd === isEnd)
    return [isTaken(false) ? all[0] : words[0], isTaken(true) ? all[1] : words[1]]
  }

  private take(
    client: string,
    before: Seen['before'],
    { start, end }: Seen['changes'][number],
    [low, high]: Place,
    known: readonly { taken: Taken; site: Place }[],
  ): void {
    const isEnd = end === high
    if (isEnd === (start === low) || start < low || end > high || start === end) return
    if (this.taken.some((taken) => taken.client === client && taken.isEnd === isEnd)) return
    const last = known.find(({ taken }) => taken.client === client && taken.isEnd === isEnd)
    const site = last?.site ?? [end, start]
    const rest: Place = isEnd ? [low, Math.min(start, site[0])] : [Math.max(end, site[1]), high]
    const words = wordsAt(before.doc, isEnd ? [start, site[0]] : [site[1], end])
    const taken = isEnd ? words + (last?.taken.words ?? '') : (last?.taken.words ?? '') + words
    if (/\S/u.test(taken)) this.taken.push({ client, isEnd, words: taken, rest: new Set(before.characters.slice(...rest)) })
  }
}

/** What stands where something was taken: all beyond what was left. */
function siteOf(side: Side, [low, high]: Place, { isEnd, rest }: Taken): Place {
  const left = placeOf(side, rest)
  if (isEnd) return [left ? left[1] : low, high]
  return [low, left ? left[0] : high]
}

/** From the first to the last of some characters. */
function placeOf({ characters }: Side, wanted: ReadonlySet<number>, isSuch: (at: number) => boolean = () => true): Place | null {
  const isWanted = (character: number, at: number): boolean => wanted.has(character) && isSuch(at)
  const from = characters.findIndex(isWanted)
  return from < 0 ? null : [from, characters.findLastIndex(isWanted) + 1]
}

function wordsAt(doc: Node, [from, to]: Place): string {
  return from < to ? doc.textBetween(from, to, '\n', '\n') : ''
}
