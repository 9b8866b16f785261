/** Whom a pronoun stands for. Nobody rather than a wrong one. */
import type { Gender } from '../words/lexicon'
import { distance, type Known, type Memory, type Place } from './memory'

/** Paragraphs in which somebody is at hand, and in which nobody else needs to be meant. */
export const NEAR = 4
const FAR = 20

/** Sentences in which somebody new is told of, and how much nearer that is. */
const HEARD = 2
const HEARD_OF = 4

/** Sentences of a quotation in which somebody without a name is still whom it tells of. */
const TALE = 5

export interface Sought {
  gender: Gender
  /** Who say it or hear it said, and are not meant. */
  others: ReadonlySet<string>
  mayBeSeveral: boolean
  /** Says the words with which the sentence begins. */
  isBehindWords: boolean
}

/** “he” or “she”: a subject before others, and somebody near before somebody far. */
export function whoIs(sought: Sought, memory: Memory, place: Place): Known | undefined {
  return (
    best(sought, memory, place, NEAR) ??
    (sought.mayBeSeveral ? whoAre(memory, place) : undefined) ??
    best(sought, memory, place, FAR) ??
    best(sought, memory, place, NEAR, true)
  )
}

/** “her brother”: nobody from far. */
export function whoIsNear(sought: Sought, memory: Memory, place: Place): Known | undefined {
  return best(sought, memory, place, NEAR)
}

function best(sought: Sought, memory: Memory, place: Place, reach: number, orUnnamed = false): Known | undefined {
  const { gender, others } = sought
  const cost = (one: Known): number =>
    2 * distance(one, place) +
    (place.paragraph - one.paragraph) -
    (one.wasSubject ? 1.5 : one.wasAside ? (distance(one, place) === 0 ? -3 : -1) : 0) +
    (one.gender === null ? 1 : 0) +
    // What somebody tells is first of those in it.
    (one.inside === place.inside ? 0 : 1.5) +
    (one.isCertain ? 0 : one.isNew && !isAnnounced(one, sought, place) ? 1.2 : 0.5) -
    (isHeardOf(one, place) ? HEARD_OF : 0)
  const fitting = memory
    .visible(place)
    .filter(
      (one) =>
        (one.isCertain || orUnnamed || isAtHand(one, sought, place)) &&
        !others.has(one.name) &&
        !one.isPlural &&
        (one.gender ?? gender) === gender &&
        place.paragraph - one.paragraph < reach,
    )
  const [one, other] = fitting.sort((a, b) => cost(a) - cost(b))
  // “Ann Lee and Eve Reed arrived. “No,” she said”: either.
  return one && other && isBeside(one, other) && cost(one) === cost(other) ? undefined : one
}

/** Together the subject of one sentence. */
function isBeside(one: Known, other: Known): boolean {
  return (
    one.isJoined === true && other.isJoined === true && one.line === other.line && one.inside === other.inside && one.step === other.step
  )
}

/** Whether somebody without a name was spoken of just now; in another paragraph only who is known to be a man or a woman, or comes right before his words. */
function isAtHand(one: Known, sought: Sought, place: Place): boolean {
  const steps = distance(one, place)
  if (one.roles.size === 0) return false
  if (isHeardOf(one, place)) return true
  // “A young man came. It took an hour. He was proud”: in what somebody tells.
  if (one.inside !== null && one.inside === place.inside && one.wasSubject && one.gender === sought.gender) return steps < TALE
  // “He hung up, he said”: in one sentence who has spoken in it, or was meant by a pronoun before.
  const isJust = one.inside === null ? steps === 1 || (steps === 0 && one.hasSpoken === true) : steps < 2
  if (!isJust) return false
  // “She heard it from her son. “He wrote …””: not whom the sentence is about, but a man.
  if (!one.wasSubject) return one.gender === sought.gender && one.paragraph === place.paragraph
  return one.gender !== null || one.paragraph === place.paragraph || isAnnounced(one, sought, place)
}

/** “She heard it from a trader. “He rang and said: …””: somebody new, in the words of whoever tells of it. */
function isHeardOf(one: Known, place: Place): boolean {
  const isTold = place.inside !== null && place.step === 1 && one.inside === null
  return isTold && one.isAny === true && one.wasAside && one.paragraph === place.paragraph && place.line - one.line <= HEARD
}

/** “One official was blunter.” ¶ “We are guessing,” he said. So too “It was a nurse.” ¶ “She found it,” said Ann Lee. */
function isAnnounced(one: Known, { isBehindWords }: Sought, place: Place): boolean {
  const isOpening = isBehindWords || (place.inside !== null && place.step === 1)
  return isOpening && one.inside === null && one.wasSubject && place.line - one.line === 1 && one.paragraph === place.paragraph - 1
}

/** “zegt die”: whom the sentence before spoke of last; “His mother died, he says, “and she said …””: whom the sentence around it is about. */
export function whoJustNow(memory: Memory, place: Place): Known | undefined {
  const isOne = ({ isPlural, name }: Known): boolean => !isPlural && name !== place.around
  const said = memory.visible(place).filter((one) => one.inside === place.inside)
  const around = place.inside === null ? [] : memory.recent.filter((one) => one.line === place.line && one.wasSubject)
  return said.findLast((one) => isOne(one) && distance(one, place) < 2) ?? around.findLast(isOne)
}

/** “they”: several, never a place where something is; or somebody of whom nothing tells whether it is a man or a woman: “A spokesperson said no. They added …”. */
export function whoAre(memory: Memory, place: Place, mayBe: (one: Known) => boolean = () => true): Known | undefined {
  const isAnybody = ({ isNamed, gender, wasSubject }: Known): boolean => !isNamed && gender === null && wasSubject
  return memory
    .visible(place)
    .filter((one) => mayBe(one) && (one.isPlural || isAnybody(one)) && distance(one, place) < 2 && !(one.wasAside && one.roles.size === 0))
    .sort((a, b) => Number(b.wasSubject) - Number(a.wasSubject) || distance(a, place) - distance(b, place))[0]
}
