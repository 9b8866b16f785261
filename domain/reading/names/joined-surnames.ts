/** Surnames of two parts that a particle joins: “De Ruyter van Steveninck”. */
import type { Lexicon } from '../words/lexicon'
import { isAcronym, isParticle, startsLarge } from './name-words'
import { roleIn } from './role-words'
import type { Paragraph, Token } from '../words/tokens'

/** Particles in a row. */
const LONGEST = 3

/** As `joinedSurnames` has it: the words from the surname to the end of the one joined to it. */
export function joinedSurname(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')
}

/** Those that stand in the text twice, once without a given name, while the first part never stands alone; “De Boer van Ajax” tells where somebody is from. */
export function joinedSurnames(paragraphs: readonly Paragraph[], lexicon: Lexicon): Set<string> {
  const found = new Map<string, { first: string; count: number; isAlone: boolean }>()
  const alone = new Set<string>()
  for (const { tokens } of paragraphs)
    for (let at = 0; at < tokens.length; at++) {
      if (!mayBeSurname(tokens[at] as Token, lexicon)) continue
      const end = overJoin(tokens, at + 1, lexicon)
      const first = (tokens[at] as Token).lower
      if (end === null) {
        alone.add(first)
        continue
      }
      const key = joinedSurname(tokens, at, end)
      const known = found.get(key)
      const isAlone = known?.isAlone === true || !isIntroduced(tokens, at, lexicon)
      found.set(key, { first, count: (known?.count ?? 0) + 1, isAlone })
    }
  return new Set([...found].filter(([, { first, count, isAlone }]) => count > 1 && isAlone && !alone.has(first)).map(([key]) => key))
}

function mayBeSurname({ text, lower, kind }: Token, { particles, givenNames, places, organisations, functionWords }: Lexicon): boolean {
  if (text === lower || kind !== 'word' || !startsLarge(text) || isAcronym(text)) return false
  return ![particles, givenNames, places, organisations, functionWords].some((set) => set.has(lower))
}

/** Behind the particles and the surname that they join. */
function overJoin(tokens: readonly Token[], from: number, lexicon: Lexicon): number | null {
  let at = from
  while (at < from + LONGEST && isParticle(tokens[at], lexicon) && !startsLarge((tokens[at] as Token).text)) at++
  const name = tokens[at]
  return at > from && name && mayBeSurname(name, lexicon) ? at + 1 : null
}

/** “Femke de Ruyter”, “Otto Quarles”, “trainer Ten Hag”. */
function isIntroduced(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1
  while (before > at - LONGEST && isParticle(tokens[before], lexicon) && !startsLarge((tokens[before] as Token).text)) before--
  if (startsLarge(tokens[before]?.text ?? '') && lexicon.particles.has((tokens[before] as Token).lower)) before--
  const given = tokens[before]
  return given !== undefined && (startsLarge(given.text) || roleIn(given, lexicon) !== null)
}
