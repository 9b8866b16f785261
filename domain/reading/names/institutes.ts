/** Names of bodies: “National Farmers’ Union”, “Bank of England”, “Larkwell Home Inc.” */
import type { Lexicon } from '../words/lexicon'
import type { Token } from '../words/tokens'
import { isPart, startsLarge } from './name-words'

/** “National Farmers’ Union”, “Nurses Association”: of those whom a plural names, and nobody’s name behind what they are. */
export function isOfMembers(tokens: readonly Token[], at: number, { plurals, organisations }: Lexicon): boolean {
  const members = tokens.slice(at, at + 3).findIndex(({ lower, text }) => startsLarge(text) && plurals.has(lower))
  if (members < 0) return false
  const behind = tokens[isOwnersMark(tokens, at + members + 1) ? at + members + 2 : at + members + 1]
  return behind !== undefined && startsLarge(behind.text) && organisations.has(behind.lower)
}

export function isOwnersMark(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]]
  return mark !== undefined && /^['’]$/.test(mark.text) && before?.end === mark.start && before.lower.endsWith('s')
}

/** “Inc.”, “Corp.” */
export function isShortBody({ lower }: Token, { organisations, endingAbbreviations }: Lexicon): boolean {
  return organisations.has(lower) && endingAbbreviations.has(lower)
}

/** “Bank of England”, “Organisatie voor Veiligheid en Samenwerking in Europa”, “Association of British Insurers”. */
export function overLinks(tokens: readonly Token[], at: number, hasLink: boolean, lexicon: Lexicon): number {
  let next = at
  while (next < at + 3 && isLink(tokens[next], lexicon)) next++
  const name = tokens[next]
  if (next === at || !name || !startsLarge(name.text)) return at
  if ((tokens[at] as Token).lower === lexicon.language.grammar.joins[0] && !isOneMore(tokens, at, next, hasLink, lexicon)) return at
  if (isPart(name, lexicon)) return next + 1
  // “van Nederlandse Gemeenten”, and not “of French President Ann Lee”.
  const noun = tokens[next + 1]
  const isOfPeople = tokens[at]?.lower === lexicon.language.grammar.modifiers[0] && lexicon.notNames.has(name.lower)
  const isNoun = noun !== undefined && startsLarge(noun.text) && isPart(noun, lexicon)
  return isOfPeople && isNoun && !lexicon.givenNames.has(noun.lower) && !isTitle(noun, lexicon) ? next + 2 : at
}

/** “for Work and Pensions”, “Inspectie Gezondheidszorg en Jeugd”; “Navo en Rusland” are two, and so is whatever has an article or a kind of its own. */
function isOneMore(tokens: readonly Token[], and: number, next: number, hasLink: boolean, { organisations, offices }: Lexicon): boolean {
  const { lower } = tokens[next] as Token
  return next === and + 1 && (hasLink ? !organisations.has(lower) : offices.has(lower))
}

function isTitle({ lower }: Token, { titles, plurals }: Lexicon): boolean {
  return titles.has(lower) && !plurals.has(lower)
}

function isLink(token: Token | undefined, { prepositions, definites, language }: Lexicon): boolean {
  if (token?.kind !== 'word' || startsLarge(token.text)) return false
  return prepositions.has(token.lower) || token.lower === language.grammar.joins[0] || definites.has(token.lower)
}
