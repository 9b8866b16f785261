/** Where a name ends that begins at some word. */
import { joinedSurname } from './joined-surnames'
import type { Lexicon } from '../words/lexicon'
import { isOfMembers, isOwnersMark, isShortBody, overLinks } from './institutes'
import { isAcronym, isInitials, isParticle, isPart, isPointed, startsLarge, surnameLeftOpen, withoutOwner } from './name-words'
import { holderOf, isRoleWord, roleIn, tailIn } from './role-words'
import type { Token } from '../words/tokens'

/** Words from a verb to the colon behind who says it. */
const LONGEST_SAID = 10

/** What the rest of the text tells: the words that stand small in it, and the surnames of two parts; only asked, so that it can be told what was. */
export type TextWords = Pick<ReadonlySet<string>, 'has'>

/** The end of the name that begins at a token; the same place where none does. */
export function endOfName(tokens: readonly Token[], at: number, isInitial: boolean, lexicon: Lexicon, elsewhere: TextWords): number {
  const first = tokens[at] as Token
  const begins = startsLarge(first.text) && first.kind === 'word'
  // A mark that closes a quotation is no “’t”.
  const isApart = first.kind === 'mark' && tokens[at + 1]?.start !== first.end
  if (!begins) return isParticle(first, lexicon) && !isInitial && !isApart ? smallSurname(tokens, at, lexicon, elsewhere) : at
  // “T.” of Rob T. is no “’t”.
  const isLetter = first.text.length === 1 && tokens[at + 1]?.text === '.'
  if (lexicon.particles.has(first.lower) && !isLetter) return endOfSurname(tokens, at, isInitial, lexicon, elsewhere)
  const office = lexicon.notNames.has(first.lower) ? endOfInstitute(tokens, at, lexicon, elsewhere) : null
  if (office !== null) return office
  // “Frans Aalders”, which is French as well.
  const isNamed =
    lexicon.givenNames.has(first.lower) && startsLarge(tokens[at + 1]?.text ?? '') && roleIn(tokens[at + 1] as Token, lexicon) === null
  if (
    !(isPart(first, lexicon, isInitial && !isNamed) || isNamed) ||
    holderOf(tokens, at, lexicon) !== null ||
    isDemonym(first, tokens[at + 1], lexicon)
  )
    return at
  const next = tokens[at + 1]
  // “Ms von der Leyen”: the name begins behind the courtesy.
  if (lexicon.honorifics.has(first.lower) && overParticles(tokens, behindPoint(tokens, at), lexicon) > behindPoint(tokens, at)) return at
  // “Airlines group IATA said”: a noun before another, which only its place makes large.
  const isNoun =
    lexicon.organisations.has(first.lower) && next !== undefined && next.text === next.lower && lexicon.organisations.has(next.lower)
  if (isInitial && isNoun) return at
  const isBeforeName = next !== undefined && startsLarge(next.text) && (isPart(next, lexicon) || lexicon.particles.has(next.lower))
  if (isBeforeName && !isOfMembers(tokens, at, lexicon) && !lexicon.styles.has(first.lower) && !lexicon.givenNames.has(first.lower)) {
    // “Directeur Walburga …”, “Mayor Mary …”: the name begins after it.
    if (roleIn(first, lexicon) !== null || isQualifier(first, next, lexicon) || isKindOf(first, isInitial, next, lexicon)) return at
    if (isInitial && (elsewhere.has(first.lower) || lexicon.givenNames.has(next.lower))) return at
    const afterNext = tokens[at + 2]
    if (afterNext && startsLarge(afterNext.text) && roleIn(next, lexicon) !== null) return at
  }
  if (isInitial && isBeforeName && isSaidOf(tokens, at, lexicon)) return at
  // “the Mayor” is none; “zegt Bakker” is one, and where it begins a sentence the rest of the text must tell.
  const isRole = !isBeforeName && isRoleWord(first, lexicon)
  // “De 34-jarige West-Vlaming”.
  const isAged = first.text.includes('-') && lexicon.language.people.standIns.some((ending) => tokens[at - 1]?.lower.endsWith(ending))
  const isLast = startsLarge(tokens[at - 1]?.text ?? '') && lexicon.determiners.has(tokens[at - 2]?.lower ?? '')
  if (
    isRole &&
    (isLast || isAged || lexicon.determiners.has(tokens[at - 1]?.lower ?? '')) &&
    !isBehindSurnameArticle(tokens[at - 1], lexicon)
  )
    return at
  // “Lt. Gov. Jim Tressel”, “Former Secretary of State Hillary Clinton”
  const isShort = next?.text === '.' && lexicon.abbreviations.has(first.lower)
  const isHeld = next?.lower === lexicon.language.grammar.modifiers[0] && lexicon.offices.has(tokens[at + 2]?.lower ?? '')
  if (isRole && (isShort || isHeld)) return at
  const end = extend(tokens, at + 1, at, lexicon, elsewhere)
  if (isRole && (isInitial || next?.text === '.') && end > at + 1) return at
  // “State Sen. Maria Quintero”
  const lastWord = tokens[end - 1] as Token
  if (end > at + 1 && tokens[end]?.text === '.' && lexicon.abbreviations.has(lastWord.lower) && isRoleWord(lastWord, lexicon)) return at
  // “Promovendus Eliza Okkerse”: three words of which only the place makes the first large.
  const isOpening =
    isInitial &&
    first.text.length > 5 &&
    tokens.slice(at, end).filter((token) => startsLarge(token.text) && !surnameLeftOpen(token, lexicon) && !isLargeParticle(token, lexicon))
      .length > 2
  // “Larkwell Home Inc. agreed”: no person behind what he is.
  const isCompany = tokens.slice(at + 1, end).some(({ lower }) => lexicon.organisations.has(lower))
  if (isOpening && !isCompany && ![lexicon.givenNames, lexicon.places, lexicon.organisations].some((set) => set.has(first.lower))) return at
  // “the Northern Irishman”, “the Prime Minister”
  const isCalled =
    lexicon.determiners.has(tokens[at - 1]?.lower ?? '') && end > at + 1 && lexicon.roles.has((tokens[end - 1] as Token).lower)
  // But “the Army Corps of Engineers”.
  const isKnown = ({ lower }: Token): boolean => lexicon.givenNames.has(lower) || lexicon.organisations.has(lower)
  if (isCalled && !tokens.slice(at, end).some(isKnown)) return at
  // “Public Works Director Ann Hill”: the name begins behind what the person is.
  const isTitled =
    !lexicon.givenNames.has(first.lower) &&
    tokens.slice(at + 1, end - 1).some((token) => startsLarge(token.text) && lexicon.titles.has(token.lower))
  if (isTitled) return at
  return end
}

/** “Ruairí Mac Giolla”: where nouns grow together, “Van” begins a name behind any word. */
function isLargeParticle({ lower }: Token, { particles, language }: Lexicon): boolean {
  return !language.grammar.compounds && particles.has(lower)
}

/** “Says Jan Bos: …”, “Said Carol Yates: …”: a verb before a name, and then what is said; “Said Aouita: …” is one, for no second given name follows. */
function isSaidOf(tokens: readonly Token[], at: number, { verbs, givenNames, honorifics, language }: Lexicon): boolean {
  const { lower } = tokens[at] as Token
  if (language.grammar.inverts || !verbs.get(lower)?.some(({ lemma }) => lemma !== lower)) return false
  const behind = tokens.slice(at + 1, at + LONGEST_SAID)
  const end = behind.findIndex((token) => token.text === ':' || (verbs.has(token.lower) && token.text === token.lower))
  if (behind[end]?.text !== ':') return false
  if (!givenNames.has(lower)) return true
  const next = tokens[at + 1]?.lower ?? ''
  return honorifics.has(next) || (givenNames.has(next) && startsLarge(tokens[at + 2]?.text ?? ''))
}

/** “De Boer”: where nouns are small, a noun with a capital behind an article with one is a surname. */
function isBehindSurnameArticle(article: Token | undefined, { particles, determiners }: Lexicon): boolean {
  return article !== undefined && startsLarge(article.text) && particles.has(article.lower) && determiners.has(article.lower)
}

/** “Nederlands Forensisch Instituut”, “British Medical Association”: a people’s adjective before what is told as an organisation. */
function endOfInstitute(tokens: readonly Token[], at: number, lexicon: Lexicon, elsewhere: TextWords): number | null {
  const next = tokens[at + 1]
  if (!next || !startsLarge(next.text) || !isPart(next, lexicon)) return null
  const end = extend(tokens, at + 2, at + 1, lexicon, elsewhere)
  return tokens.slice(at + 1, end).some(({ lower }) => lexicon.organisations.has(lower)) ? end : null
}

/** “Foreign Minister”, “Vice President”: a part of what somebody is. */
function isQualifier({ lower }: Token, next: Token, lexicon: Lexicon): boolean {
  return lexicon.qualifiers.has(lower) && (lexicon.qualifiers.has(next.lower) || roleIn(next, lexicon) !== null)
}

/** “Vakbond FNV”, “Oppositiepartij VVD”: a noun that only the beginning of a sentence makes large. */
function isKindOf({ lower, text }: Token, isInitial: boolean, next: Token, { organisations, language }: Lexicon): boolean {
  if (!isInitial || !language.grammar.compounds || isAcronym(text)) return false
  return isAcronym(next.text) || tailIn(lower, organisations) !== null
}

/** “Kroatische ambtgenoot”: an adjective made of a country. */
function isDemonym({ lower }: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (next?.text !== next?.lower || next === undefined || lexicon.givenNames.has(lower) || roleIn(next, lexicon) === null) return false
  return lexicon.language.people.demonymEndings.some((ending) => lower.endsWith(ending))
}

/** Goes on over what belongs to a name that began. */
function extend(tokens: readonly Token[], from: number, first: number, lexicon: Lexicon, elsewhere: TextWords): number {
  let last = from
  while (last < tokens.length && last - first < 12) {
    const before = tokens[last - 1] as Token
    if (withoutOwner(before.text) !== before.text) return last
    const grown = part(tokens, last, first, lexicon, elsewhere)
    if (grown === last) return last
    last = grown
  }
  return last
}

function part(tokens: readonly Token[], last: number, first: number, lexicon: Lexicon, elsewhere: TextWords): number {
  const next = tokens[last] as Token
  const after = tokens[last + 1]
  if (isPointed(tokens, last, lexicon)) return last + 1
  // “in the U.S. Ann Lee said”, “U.S. President”; but “U.S. Steel”.
  if (isPointed(tokens, last - 1, lexicon) && (lexicon.givenNames.has(next.lower) || isRoleWord(next, lexicon))) return last
  if (surnameLeftOpen(tokens[last - 1] as Token, lexicon)) return overParticles(tokens, last, lexicon, true)
  if (startsLarge(next.text) && isPart(next, lexicon)) return last + 1
  // “the East African Community”
  const isInstitute = last === first + 1 && startsLarge(next.text) && lexicon.notNames.has(next.lower)
  const institute =
    isInstitute && !lexicon.givenNames.has((tokens[first] as Token).lower) ? endOfInstitute(tokens, last, lexicon, elsewhere) : null
  if (institute !== null) return institute
  if (
    next.text === '.' &&
    isInitials((tokens[last - 1] as Token).text) &&
    after &&
    ((startsLarge(after.text) && isPart(after, lexicon) && !isRoleWord(after, lexicon)) || isParticle(after, lexicon))
  )
    return last + 1
  if (/^['’]$/.test(next.text) && after && /^\d\d$/.test(after.text) && after.start === next.end) return last + 2
  // “Herman K.”, whose surname a court keeps to itself.
  if (next.text === '.' && next.start === (tokens[last - 1] as Token).end && /^\p{Lu}$/u.test((tokens[last - 1] as Token).text))
    return last + 1
  if (isOwnersMark(tokens, last) && lexicon.organisations.has(after?.lower ?? '')) return last + 1
  // “Larkwell Home Inc. agreed”, where no sentence ends.
  const isShort = next.text === '.' && next.start === (tokens[last - 1] as Token).end && after && /^(?:\p{Ll}|,)/u.test(after.text)
  if (isShort && isShortBody(tokens[last - 1] as Token, lexicon)) return last + 1
  const nickname = /^[“‘"'«„(]$/.test(next.text) ? closesNickname(tokens, last, lexicon) : null
  if (nickname !== null) return nickname
  const own = tokens.slice(first, last)
  if (own.some(({ lower }) => lexicon.organisations.has(lower)))
    return overLinks(
      tokens,
      last,
      own.some(({ lower }) => lexicon.prepositions.has(lower)),
      lexicon,
    )
  const taken = overParticles(tokens, last, lexicon)
  // “Femke de Ruyter van Steveninck”, whom the text calls De Ruyter van Steveninck elsewhere.
  const isJoined = taken > last && elsewhere.has(joinedSurname(tokens, last - 1, taken))
  return isJoined || mayTakeParticle(tokens, own, first, next, lexicon) ? taken : last
}

/** Only a given name is followed by a particle: after a whole name “van” says where somebody is from. */
function mayTakeParticle(tokens: readonly Token[], own: readonly Token[], first: number, next: Token, lexicon: Lexicon): boolean {
  const words = own.filter(({ kind }) => kind === 'word')
  if (words.every(({ text, lower }) => lexicon.givenNames.has(lower) || isInitials(text) || lexicon.styles.has(lower))) return true
  // “Yara Mendes da Silva”, “Clark Hendriks ten Have”, “Machteld de Graaf van den Bosch”: what is nothing but a particle goes on with any name.
  const second = tokens[first + own.length + 1]
  const isSure = [next, second].some((token) => token && lexicon.particles.has(token.lower) && isOnlyParticle(token, lexicon))
  if (words.length > 1 && lexicon.particles.has(next.lower) && isSure) return true
  const only = words.length === 1 ? (words[0] as Token) : null
  if (!only || lexicon.places.has(only.lower) || isAcronym(only.text)) return false
  const before = tokens[first - 1]
  const named = tokens[first + own.length + 1]
  // “trainer Ten Hag van Ajax”, “minister Kaag van Financiën”: where somebody is from, not a part of the name.
  const isOrigin = named !== undefined && [lexicon.places, lexicon.organisations, lexicon.offices].some((set) => set.has(named.lower))
  return next.lower !== lexicon.language.grammar.modifiers[0] || !before || roleIn(before, lexicon) === null || !isOrigin
}

/** Joe “Brick” Brannigan, Lord (David) Owens: two words at most between marks, and a name behind them; in brackets given names, and no party. */
function closesNickname(tokens: readonly Token[], at: number, { givenNames }: Lexicon): number | null {
  const isBracketed = tokens[at]?.text === '('
  for (let close = at + 2; close <= at + 3; close++) {
    const mark = tokens[close]
    const after = tokens[close + 1]
    if (!mark || !(isBracketed ? /^\)$/ : /^[”’"'»“]$/).test(mark.text)) continue
    const inside = tokens.slice(at + 1, close)
    if (isBracketed && !inside.every(({ lower }) => givenNames.has(lower))) return null
    return inside.every(({ text }) => startsLarge(text)) && after && startsLarge(after.text) && after.start > mark.end ? close + 2 : null
  }
  return null
}

/** `isOpen` where the surname before ends with a particle of its own: “Jansen-de Vries”. */
function overParticles(tokens: readonly Token[], at: number, lexicon: Lexicon, isOpen = false): number {
  let next = at
  while (next < at + 4 && isParticle(tokens[next], lexicon)) next += /^['’]$/.test((tokens[next] as Token).text) ? 2 : 1
  const name = tokens[next]
  if ((next === at && !isOpen) || !name || !startsLarge(name.text) || !isSurname(name, lexicon)) return at
  const isWeak = !isOpen && lexicon.weakParticles.has((tokens[at] as Token).lower) && !isOnlyParticle(tokens[next - 1] as Token, lexicon)
  return isWeak ? at : next + 1
}

/** “Van der Laan”, “De Wit”: at the beginning of a sentence only where two particles or a later check can tell. */
function endOfSurname(tokens: readonly Token[], at: number, isInitial: boolean, lexicon: Lexicon, elsewhere: TextWords): number {
  const next = tokens[at + 1]
  if (!next) return at
  const end = startsLarge(next.text) && isSurname(next, lexicon) ? at + 2 : overParticles(tokens, at + 1, lexicon)
  if (end <= at + 1) return at
  // “De Gouden Leeuw”.
  const whole = extend(tokens, end, at, lexicon, elsewhere)
  const isDoubtful = !isOnlyParticle(tokens[at] as Token, lexicon)
  const isDoubtfulHere = isDoubtful && (isInitial || lexicon.weakParticles.has((tokens[at] as Token).lower))
  return isDoubtfulHere && !isOnlyParticle(tokens[end - 2] as Token, lexicon) ? at : whole
}

/** “said van der Meer”: small from its first letter; only with two particles, since one may be a preposition, or with a second surname. */
function smallSurname(tokens: readonly Token[], at: number, lexicon: Lexicon, elsewhere: TextWords): number {
  const before = tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]
  const isCourteous = before !== undefined && startsLarge(before.text) && lexicon.honorifics.has(before.lower)
  const courteous = isCourteous ? overParticles(tokens, at, lexicon) : at
  if (courteous > at) return extend(tokens, courteous, at, lexicon, elsewhere)
  const joined = tokens[at + 1]
  if (joined && surnameLeftOpen(joined, lexicon)) return extend(tokens, at + 2, at, lexicon, elsewhere)
  const second = tokens[at + 1]
  const end =
    second && !lexicon.weakParticles.has((tokens[at] as Token).lower) && isParticle(second, lexicon)
      ? overParticles(tokens, at, lexicon)
      : at
  return end > at + 2 && (isOnlyParticle(tokens[end - 2] as Token, lexicon) || surnameLeftOpen(tokens[end - 1] as Token, lexicon))
    ? extend(tokens, end, at, lexicon, elsewhere)
    : at
}

/** Behind “Ms” or “Ms.” */
function behindPoint(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1
}

/** One that is no preposition or article as well: “der”, “ten”. */
function isOnlyParticle({ lower }: Token, { prepositions, determiners, weakParticles }: Lexicon): boolean {
  return !prepositions.has(lower) && !determiners.has(lower) && !weakParticles.has(lower)
}

/** Behind a particle: “ter Haar”, and no “haar”. */
function isSurname(token: Token, lexicon: Lexicon): boolean {
  return isPart(token, lexicon) || lexicon.pronouns.has(token.lower)
}
