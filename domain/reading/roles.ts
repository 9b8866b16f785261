/** What people are, as the text says beside their names: “the mayor, Ann Lee,” and “Ann Lee, the mayor”. */
import type { Lexicon } from './lexicon'
import { roleIn } from './role-words'
import type { Narrated, Piece } from './narration'
import type { People } from './people'
import { isPlain } from './phrases'

/** Words between the comma and the role. */
const REACH = 6

export function learnRoles(people: People, lines: readonly Narrated[], lexicon: Lexicon): void {
  for (const { pieces } of lines)
    pieces.forEach(({ name }, at) => {
      const person = name ? people.list[people.of.get(name) ?? -1] : undefined
      if (person?.kind !== 'person') return
      for (const role of [roleBefore(pieces, at, lexicon), roleBehind(pieces, at, lexicon)]) if (role !== null) person.roles.add(role)
    })
}

function roleBefore(pieces: readonly Piece[], at: number, lexicon: Lexicon): string | null {
  if (pieces[at - 1]?.text !== ',') return null
  return pick(pieces.slice(Math.max(0, at - 1 - REACH), at - 1).reverse(), lexicon)
}

function roleBehind(pieces: readonly Piece[], at: number, lexicon: Lexicon): string | null {
  if (pieces[at + 1]?.text !== ',') return null
  const words = pieces.slice(at + 2, at + 2 + REACH)
  return lexicon.determiners.has(words[0]?.lower ?? '') ? pick(words.slice(1), lexicon) : null
}

/** The first role in a row of plain words. */
function pick(words: readonly Piece[], lexicon: Lexicon): string | null {
  for (const word of words) {
    // “the Union’s ambassador”.
    if (word.name?.isPossessive) continue
    const role = word.kind === 'word' ? roleIn(word, lexicon) : null
    if (role !== null) return lexicon.plurals.has(role) ? null : role
    if (!isPlain(word, lexicon)) return null
  }
  return null
}
