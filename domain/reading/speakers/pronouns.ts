/** Whom a pronoun stands for. Nobody rather than a wrong one. */
import type { Gender } from '../words/lexicon'
import { distance, type Known, type Memory, type Place } from './memory'

/** Paragraphs in which somebody is at hand, and in which nobody else needs to be meant. */
export const NEAR = 4
const FAR = 20

/** “he” or “she”: a subject before others, somebody near before somebody far, and none of `others`, who say it or hear it said. */
export function whoIs(gender: Gender, memory: Memory, place: Place, others: ReadonlySet<string>, mayBeSeveral: boolean): Known | undefined {
  return (
    best(gender, memory, place, NEAR, others) ??
    (mayBeSeveral ? whoAre(memory, place) : undefined) ??
    best(gender, memory, place, FAR, others) ??
    best(gender, memory, place, NEAR, others, true)
  )
}

export function best(
  gender: Gender,
  memory: Memory,
  place: Place,
  reach: number,
  others: ReadonlySet<string>,
  orUnnamed = false,
): Known | undefined {
  const cost = (one: Known): number =>
    2 * distance(one, place) +
    (place.paragraph - one.paragraph) -
    (one.wasSubject ? 1.5 : one.wasAside ? (distance(one, place) === 0 ? -3 : -1) : 0) +
    (one.gender === null ? 1 : 0) +
    (one.isCertain ? 0 : one.isNew ? 1.2 : 0.5)
  const fitting = memory
    .visible(place)
    .filter(
      (one) =>
        (one.isCertain || orUnnamed || isAtHand(one, gender, place)) &&
        !others.has(one.name) &&
        !one.isPlural &&
        (one.gender ?? gender) === gender &&
        place.paragraph - one.paragraph < reach,
    )
  return fitting.sort((a, b) => cost(a) - cost(b))[0]
}

/** Whether somebody without a name was spoken of just now; in another paragraph only who is known to be a man or a woman. */
function isAtHand(one: Known, gender: Gender, place: Place): boolean {
  const steps = distance(one, place)
  const isJust = one.inside === null ? steps === 1 : steps < 2
  if (one.roles.size === 0 || !isJust) return false
  // “She heard it from her son. “He wrote …””: not whom the sentence is about, but a man.
  if (!one.wasSubject) return one.gender === gender && one.paragraph === place.paragraph
  return one.gender !== null || one.paragraph === place.paragraph
}

/** “zegt die”: whom the sentence before spoke of last. */
export function whoJustNow(memory: Memory, place: Place): Known | undefined {
  const said = memory.visible(place).filter((one) => one.inside === place.inside)
  return said.findLast((one) => !one.isPlural && distance(one, place) < 2)
}

/** “they”: several, never a place where something is; or somebody of whom nothing tells whether it is a man or a woman: “A spokesperson said no. They added …”. */
export function whoAre(memory: Memory, place: Place): Known | undefined {
  const isAnybody = ({ isNamed, gender, wasSubject }: Known): boolean => !isNamed && gender === null && wasSubject
  return memory
    .visible(place)
    .filter((one) => (one.isPlural || isAnybody(one)) && distance(one, place) < 2 && !(one.wasAside && one.roles.size === 0))
    .sort((a, b) => Number(b.wasSubject) - Number(a.wasSubject) || distance(a, place) - distance(b, place))[0]
}
