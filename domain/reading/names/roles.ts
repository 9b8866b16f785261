/** What people are, as the text says beside their names: “the mayor, Ann Lee,” and “Ann Lee, the mayor”. */
import type { Lexicon } from '../words/lexicon'
import type { Name } from './names'
import { roleIn, tailsIn } from './role-words'
import type { Narrated, Piece } from '../words/narration'
import type { People, Person } from './people'
import { isPlain } from '../words/nouns'

/** Words between the comma and the role. */
const REACH = 6

export function learnRoles(people: People, lines: readonly Narrated[], lexicon: Lexicon): void {
  for (const { pieces, inside } of lines) {
    if (inside === null) learnTrial(people, pieces, lexicon)
    pieces.forEach(({ name }, at) => {
      const person = name ? people.list[people.of.get(name) ?? -1] : undefined
      if (name && person && !person.isCertain) for (const noun of bodiesOf(pieces, at, name, lexicon)) person.roles.add(noun)
      if (person?.kind !== 'person') return
      for (const role of [roleBefore(pieces, at, lexicon), roleBehind(pieces, at, lexicon)]) if (role !== null) person.roles.add(role)
    })
  }
}

/** “Ann Lee is on trial”: the one person of the sentence is “the defendant” after that. So is “Ferdi K.”, whose surname the paper keeps to itself. */
function learnTrial({ list, of }: People, pieces: readonly Piece[], { trials, bound, language }: Lexicon): void {
  const persons = new Map(
    pieces.flatMap(({ name }) => (name && list[of.get(name) ?? -1]?.isCertain ? [[list[of.get(name) as number] as Person, name]] : [])),
  )
  const { role } = language.people.trials
  for (const [person, { text }] of persons) if (/ \p{Lu}\.$/u.test(text)) person.roles.add(role)
  const [one, other] = [...persons.keys()].filter(({ roles }) => ![...roles].some((known) => bound.has(known)))
  if (one && !other && trials.test(pieces.map(({ lower }) => lower).join(' '))) one.roles.add(role)
}

function roleBefore(pieces: readonly Piece[], at: number, lexicon: Lexicon): string | null {
  if (pieces[at - 1]?.text !== ',') return null
  return pick(pieces.slice(Math.max(0, at - 1 - REACH), at - 1).reverse(), lexicon)
}

function roleBehind(pieces: readonly Piece[], at: number, lexicon: Lexicon): string | null {
  if (pieces[at + 1]?.text !== ',') return null
  const words = pieces.slice(at + 2, at + 2 + REACH)
  const role = lexicon.determiners.has(words[0]?.lower ?? '') ? pick(words.slice(1), lexicon) : null
  // “According to Ann Lee, the referee told her”: somebody else, who does something.
  const next = words[words.findIndex((word) => word.kind === 'word' && roleIn(word, lexicon) === role) + 1]
  return next?.kind === 'word' && (lexicon.verbs.has(next.lower) || lexicon.finites.has(next.lower)) ? null : role
}

/** What an organisation is: “vakbond FNV”, “Riverside University”, “Shelterbox, a charity,” and “Shelterbox is a charity”. */
function bodiesOf(pieces: readonly Piece[], at: number, { parts }: Name, lexicon: Lexicon): string[] {
  const before = pieces[at - 1]
  const own = before?.kind === 'word' ? tailsIn(before.lower, lexicon.organisations) : []
  const link = pieces[at + 1]
  const isTold = link?.text === ',' || lexicon.language.reports.copulas.includes(link?.lower ?? '')
  const isA = isTold && lexicon.indefinites.has(pieces[at + 2]?.lower ?? '')
  const behind = isA ? pieces.slice(at + 3, at + 3 + REACH) : []
  const end = behind.findIndex(({ kind }) => kind !== 'word')
  const told = behind.slice(0, end < 0 ? REACH : end).map(({ lower }) => lower)
  const named = lexicon.language.grammar.compounds ? parts.flatMap((part) => tailsIn(part, lexicon.organisations)) : parts
  return [...own, ...[...named, ...told].filter((word) => lexicon.organisations.has(word))]
}

/** The first role in a row of plain words. */
export function pick(words: readonly Piece[], lexicon: Lexicon): string | null {
  for (const word of words) {
    // “the Union’s ambassador”.
    if (word.name?.isPossessive) continue
    const role = word.kind === 'word' ? roleIn(word, lexicon) : null
    // “de eerste Belgische winnares”: a Belgian woman is called that as well.
    if (role !== null && !lexicon.notNames.has(role)) return lexicon.plurals.has(role) ? null : role
    if (!isPlain(word, lexicon)) return null
  }
  return null
}
