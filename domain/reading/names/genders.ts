/** Which pronoun people take, learnt from the text where no given name tells it. */
import type { Gender, Lexicon } from '../words/lexicon'
import { roleIn } from './role-words'
import type { Narrated, Piece } from '../words/narration'
import type { People, Person } from './people'
import { isPlain } from '../words/nouns'
import { isOfSeveral } from '../speakers/plurality'

/** How near its beginning a sentence names whom it is about. */
const NEAR = 8

/** By how much pronouns outweigh what a given name tells. */
const SURE = 4

/** Each pronoun speaks for the one person whom the paragraph is about just then. */
export function learnGenders(people: People, lines: readonly Narrated[], lexicon: Lexicon): void {
  const votes = new Map<Person, Record<Gender, number>>()
  let about = null as Person | null
  let paragraph = -1
  for (const line of lines) {
    if (line.inside !== null) continue
    if (line.paragraph !== paragraph) about = null
    paragraph = line.paragraph
    // “Her son wants her to stay.”: about somebody else.
    if (beginsWithRole(line.pieces, lexicon)) about = null
    const named: Person[] = []
    line.pieces.forEach(({ name, lower }, at) => {
      const person = name ? people.list[people.of.get(name) ?? -1] : undefined
      if (person?.isCertain && !named.includes(person)) {
        named.push(person)
        // Only a sentence that begins with somebody is about them.
        if (named.length === 1 && at < NEAR && !line.pieces.slice(0, at).some((piece) => lexicon.pronouns.has(piece.lower))) about = person
      }
      // With two in the sentence it may be either.
      if (!about || named.length > 1 || !lexicon.pronouns.has(lower)) return
      // “Ann Lee saw him”: in one clause an object is somebody else.
      if (named.length > 0 && !lexicon.subjects.has(lower) && !isPlain(line.pieces[at + 1], lexicon)) return
      const vote = votes.get(about) ?? { he: 0, she: 0 }
      for (const gender of ['he', 'she'] as const) vote[gender] += weight(line.pieces, at, gender, lexicon)
      votes.set(about, vote)
    })
  }
  for (const [person, { he, she }] of votes)
    if (person.gender === null ? he !== she : Math.abs(he - she) > SURE) person.gender = he > she ? 'he' : 'she'
}

function beginsWithRole([first, second, third]: readonly Piece[], lexicon: Lexicon): boolean {
  if (!first || !second || !lexicon.determiners.has(first.lower) || second.name || third?.name) return false
  return [second, third].some((piece) => piece?.kind === 'word' && roleIn(piece, lexicon) !== null)
}

/** “ze” is she or they, as its verb tells; “zijn” is his or a verb. */
function weight(pieces: readonly Piece[], at: number, gender: Gender, lexicon: Lexicon): number {
  const { pronouns } = lexicon.language.people
  const word = (pieces[at] as Piece).lower
  if (!pronouns[gender].includes(word)) return 0
  const isSeveral = isOfSeveral(pieces, at, lexicon)
  // “Jan zag ze”: what somebody does to others.
  if (isSeveral === false) return pieces[at - 2]?.name ? 0 : 1
  if (lexicon.fillers.has(word)) return 0
  return pronouns.they.includes(word) ? (isSeveral ? 0 : 0.5) : 1
}
