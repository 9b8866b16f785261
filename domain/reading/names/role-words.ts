/** Words for what somebody is, and for the office that they hold. */
import type { Lexicon } from '../words/lexicon'
import { keptByWord } from '../words/kept-words'
import type { Token } from '../words/tokens'

/** Letters of a word by which a longer one is told. */
const SHORTEST_TAIL = 5

/** Words and commas of an office: “Landbouw, Natuur en Voedselkwaliteit”. */
const LONGEST_OFFICE = 8

const rolesOf = new WeakMap<Lexicon, (lower: string) => string | null>()

/** The role that a word names, also as the last part of a longer one: “VVD-Kamerlid”, “Fractievoorzitter”. */
export function roleIn({ lower }: { lower: string }, lexicon: Lexicon): string | null {
  let roleOfWord = rolesOf.get(lexicon)
  if (!roleOfWord) rolesOf.set(lexicon, (roleOfWord = keptByWord((word) => roleOf(word, lexicon))))
  return roleOfWord(lower)
}

function roleOf(lower: string, lexicon: Lexicon): string | null {
  if (isRole(lower, lexicon)) return lower
  const age = lexicon.language.people.standIns.find((ending) => lower.endsWith(ending))
  if (age) return age
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  if (isRole(tail, lexicon)) return tail
  if (!lexicon.language.grammar.compounds) return null
  return tailIn(lower, lexicon.titles) ?? tailIn(lower, lexicon.roles, SHORTEST_TAIL + 1)
}

function isRole(word: string, { titles, roles, honorifics }: Lexicon): boolean {
  return titles.has(word) || roles.has(word) || honorifics.has(word)
}

/** “Baker”, “Visser”: what somebody is, or is called. */
export function isRoleWord(token: Token, lexicon: Lexicon): boolean {
  return roleIn(token, lexicon) !== null && !lexicon.givenNames.has(token.lower)
}

/** The word itself and all that it ends with, where they are in a set: “vakbond” and “bond”. */
export function tailsIn(lower: string, words: Pick<ReadonlySet<string>, 'has'>): string[] {
  const tails = words.has(lower) ? [lower] : []
  for (let cut = 1; cut <= lower.length - SHORTEST_TAIL + 1; cut++) if (words.has(lower.slice(cut))) tails.push(lower.slice(cut))
  return tails
}

/** The longest word of a set that another ends with: “partij” of “oppositiepartij”. */
export function tailIn(lower: string, words: ReadonlySet<string>, shortest = SHORTEST_TAIL): string | null {
  for (let cut = 3; cut <= lower.length - shortest; cut++) if (words.has(lower.slice(cut))) return lower.slice(cut)
  return null
}

/** The organisation that a word names, where nouns grow together also as its last part: “producent”, “mangaanproducent”. */
export function bodyIn(lower: string, { organisations, language }: Lexicon): string | null {
  return organisations.has(lower) ? lower : language.grammar.compounds ? tailIn(lower, organisations) : null
}

/** “minister van Sociale Zaken en Werk”, “Secretary of State”: the holder’s role, where the token is the last word of an office. */
export function holderOf(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  if (!lexicon.offices.has(tokens[at]?.lower ?? '')) return null
  let first = at
  while (first > at - LONGEST_OFFICE && isOfOffice(tokens[first - 1], lexicon)) first--
  const role = tokens[first - 2]
  const isHeld = role !== undefined && tokens[first - 1]?.lower === lexicon.language.grammar.modifiers[0]
  return isHeld && roleIn(role, lexicon) !== null ? first - 2 : null
}

function isOfOffice(token: Token | undefined, { offices, language }: Lexicon): boolean {
  return token !== undefined && (offices.has(token.lower) || token.text === ',' || token.lower === language.grammar.joins[0])
}

/** What tells a role from the same one without: “financieel” before “directeur”, “vice” in “vicevoorzitter”; null for a plain one. */
export function rankOf(role: string, before: string | undefined, { ranks, roles, titles }: Lexicon): string | null {
  if (before !== undefined && ranks.has(before)) return before
  for (const rank of ranks) {
    const rest = role.startsWith(rank) ? role.slice(rank.length).replace(/^-/, '') : ''
    if (rest !== '' && (roles.has(rest) || titles.has(rest))) return rank
  }
  return null
}
