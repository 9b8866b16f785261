/** Whose life or doings a text tells: a portrait, an obituary, a profile goes back to “she” again and again without a name. */
import type { Gender, Lexicon } from '../words/lexicon'
import { fits, type Known, type Place } from './memory'
import type { Narrated } from '../words/narration'
import type { People, Person } from '../names/people'
import { isOfSeveral } from './plurality'
import type { Sought } from './pronouns'

/** A heading and the paragraphs in which whom a text is about is named at the latest. */
const OPENING = 3
/** Paragraphs that speak of “she” and of no woman by name before it. */
const LEAST = 3
/** The least share of all paragraphs that do: in a report in which many speak, “she” is whoever spoke just before. */
const SHARE = 0.25

/** The one person of a gender who is named in full, in the opening and most often, where paragraphs begin to speak of “he” or “she” without anybody named in them. */
export function protagonistOf(people: People, lines: readonly Narrated[], lexicon: Lexicon): Person | null {
  const counts: Record<Gender, number> = { he: 0, she: 0 }
  const named = new Map<Person, Set<number>>()
  let paragraph = -1
  let open = new Set<Gender>()
  for (const { pieces, paragraph: own, inside } of lines) {
    if (inside !== null) continue
    if (own !== paragraph) open = new Set<Gender>(['he', 'she'])
    paragraph = own
    pieces.forEach(({ name }, at) => {
      const person = name ? people.list[people.of.get(name) ?? -1] : undefined
      if (person?.isCertain) {
        named.set(person, (named.get(person) ?? new Set()).add(own))
        for (const gender of open) if ((person.gender ?? gender) === gender) open.delete(gender)
      }
      for (const gender of open)
        if (isSomebody(pieces, at, gender, lexicon)) {
          counts[gender]++
          open.delete(gender)
        }
    })
  }
  const gender = counts.he > counts.she ? 'he' : 'she'
  if (counts[gender] < Math.max(LEAST, SHARE * (lines.at(-1)?.paragraph ?? 0))) return null
  const [one, other] = [...named]
    .filter(([person]) => person.gender === gender && person.name.includes(' '))
    .map(([person, places]) => ({ person, first: Math.min(...places), count: places.size }))
    .sort((a, b) => b.count - a.count || a.first - b.first)
  return one && one.first < OPENING && (!other || one.count > other.count || other.first >= OPENING) ? one.person : null
}

/** A pronoun that does something: “hij”, “she”; “ze” where it is one. */
function isSomebody(pieces: Narrated['pieces'], at: number, gender: Gender, lexicon: Lexicon): boolean {
  const { lower } = pieces[at] as Narrated['pieces'][number]
  const { pronouns } = lexicon.language.people
  if (!pronouns[gender].includes(lower) || !lexicon.subjects.has(lower)) return false
  return !pronouns.they.includes(lower) || isOfSeveral(pieces, at, lexicon) === false
}

/** Whether “she” may be whom the text is about: where the narrator has named no other woman here, or right before. */
export function isProtagonist({ name, gender }: Person, sought: Sought, recent: readonly Known[], place: Place): boolean {
  if (gender !== sought.gender || place.inside !== null || sought.others.has(name)) return false
  // “Her sister, Ann Moore, remembers.” ¶ “She sang,” she says.
  const isNear = (one: Known): boolean =>
    one.paragraph === place.paragraph ||
    (sought.isBehindWords && (one.isCertain || one.hasSpoken === true) && one.wasSubject && place.line - one.line < 2)
  return !recent.some((one) => isNear(one) && !one.isPlural && fits(one, gender) && (one.isCertain || one.wasSubject))
}
