/** Where names stand in a text: words with a capital that belong together, with what goes before them. */
import type { Words } from '@/domain/contract/reading'
import type { Gender, Lexicon } from './lexicon'
import type { Paragraph, Token } from './tokens'

export interface Name extends Words {
  paragraph: number
  /** Its tokens in the paragraph: from `first` up to, not with, `last`. */
  first: number
  last: number
  /** The parts with a capital, small, without particles and “Sir”: “sybren”, “hof”. */
  parts: string[]
  /** With “Sir” or the like: the words after it are the given name. */
  isStyled: boolean
  /** With the particles before it, where these could also be an article or a preposition: “De Wit”. */
  wider: (Words & { first: number }) | null
  /** With the courtesy title before it: “Mrs Platt”. */
  courteous: Words | null
  /** What the person is, by the word right before: “minister”. */
  title: string | null
  /** With those before it: “advocaat” of “advocaat mr. Jan Bos”. */
  titles: string[]
  gender: Gender | null
  /** Its only word has a capital because a sentence begins there. */
  isUncertain: boolean
  /** “Jansen’s”: an owner, not somebody who does something. */
  isPossessive: boolean
  /** After “the”, or after a word that goes before places. */
  isThing: boolean
  /** After a word that goes before places as well as people. */
  mayBePlace: boolean
}

/** The words that stand small somewhere in the text; only asked, so that it can be told what was. */
export type SmallWords = Pick<ReadonlySet<string>, 'has'>

export function namesIn(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Name[] {
  const small = smallWords(paragraphs)
  return paragraphs.flatMap((paragraph, index) => namesOf(text, paragraph, index, lexicon, small))
}

export function smallWords(paragraphs: readonly Paragraph[]): SmallWords {
  const small = new Set<string>()
  for (const { tokens } of paragraphs) for (const { text, lower } of tokens) if (text === lower) small.add(lower)
  return small
}

/** A heading with a capital on nearly every word tells nothing of names. */
function isShouted({ tokens }: Paragraph): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const last = tokens.at(-1)?.text ?? ''
  return words.length > 3 && !/[.!?”"’']/.test(last) && words.filter(({ text }) => startsLarge(text)).length > words.length * 0.7
}

/** Letters of a word by which a longer one is told. */
const SHORTEST_TAIL = 5

/** Words and commas of an office: “Landbouw, Natuur en Voedselkwaliteit”. */
const LONGEST_OFFICE = 8

/** Those of one paragraph, which has this index. */
export function namesOf(text: string, paragraph: Paragraph, index: number, lexicon: Lexicon, small: SmallWords): Name[] {
  if (isShouted(paragraph)) return []
  const { tokens } = paragraph
  const begins = new Set(paragraph.sentences.map(({ first }) => first))
  const names: Name[] = []
  for (let at = 0; at < tokens.length;) {
    const isInitial = begins.has(at) || (at > 0 && /^[“‘„‚«»‹›"'’:–—(-]$/.test((tokens[at - 1] as Token).text))
    const last = endOfName(tokens, at, isInitial, lexicon, small)
    if (last === at) {
      at++
      continue
    }
    names.push(nameAt(text, tokens, at, last, { paragraph: index, isInitial }, lexicon))
    at = last
  }
  return names
}

function nameAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  { paragraph, isInitial }: { paragraph: number; isInitial: boolean },
  lexicon: Lexicon,
): Name {
  const own = tokens.slice(first, last)
  const words = own.filter(({ text, kind }) => kind === 'word' && startsLarge(text))
  const isStyled = lexicon.styles.has((own[0] as Token).lower)
  const parts = words
    .map(({ lower }) => withoutOwner(lower))
    .filter((word, at) => !lexicon.particles.has(word) && !(isStyled && at === 0) && !lexicon.suffixes.has(word))
  const lastToken = own.at(-1) as Token
  const end = lastToken.start + withoutOwner(lastToken.text).length
  const from = (at: number): Words => {
    const { start } = tokens[at] as Token
    return { start, end, text: text.slice(start, end) }
  }
  // “Dr. Ann Lee”, “minister van Financiën Jan Bos”.
  const near = wordBefore(tokens, first, lexicon)
  const before = tokens[holderOf(tokens, near, lexicon) ?? near]
  const titles = titlesBefore(tokens, holderOf(tokens, near, lexicon) ?? near, lexicon)
  const title = titles[0] ?? null
  let wide = first
  while (wide > first - 3 && isParticle(tokens[wide - 1], lexicon)) wide--
  return {
    ...from(first),
    paragraph,
    first,
    last,
    parts,
    isStyled,
    wider: wide < first ? { ...from(wide), first: wide } : null,
    courteous: before && lexicon.honorifics.has(before.lower) && startsLarge(before.text) ? from(near) : null,
    title,
    titles,
    gender: genderOf(title, isStyled ? (own[0] as Token).lower : null, parts[0] ?? '', lexicon),
    isUncertain:
      (own.length === 1 && !title && isRoleWord(own[0] as Token, lexicon) && (isInitial || tokens[last]?.text === '.')) ||
      (isInitial && own.length === 1 && !title && !saysNext(tokens, last, lexicon)) ||
      (words.length === 1 && (words[0] as Token).text.length === 1),
    isPossessive: end < lastToken.end,
    isThing: before !== undefined && !title && isBeforeThings(before, lexicon),
    mayBePlace: before !== undefined && lexicon.placing.has(before.lower),
  }
}

/** “Ofcom said that”, “Greenpeace, which runs it,”: where a language turns verb and subject round, only a clause behind tells. */
function saysNext(tokens: readonly Token[], at: number, { verbs, conjunctions, prepositions, relatives, language }: Lexicon): boolean {
  const next = tokens[at]
  const after = tokens[at + 1]
  if (!next || !after) return false
  if (next.text === ',') return relatives.has(after.lower) && !language.grammar.inverts
  if (!verbs.has(next.lower) || next.text !== next.lower) return false
  return !language.grammar.inverts || after.text === ':' || conjunctions.has(after.lower) || prepositions.has(after.lower)
}

/** The index of the word before, over the full stop of “dr.” but of no sentence. */
function wordBefore(tokens: readonly Token[], at: number, { abbreviations }: Lexicon): number {
  return tokens[at - 1]?.text === '.' && abbreviations.has(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1
}

/** The roles in a row before a name, the nearest first. */
function titlesBefore(tokens: readonly Token[], near: number, lexicon: Lexicon): string[] {
  const titles: string[] = []
  for (let at = near; at >= 0 && titles.length < 4; at = wordBefore(tokens, at, lexicon)) {
    const role = roleIn(tokens[at] as Token, lexicon)
    if (role === null) break
    // “zijn Duitse collega”: what a German woman is called as well.
    if (!lexicon.notNames.has(role)) titles.push(role)
  }
  return titles
}

function genderOf(title: string | null, style: string | null, given: string, { honorifics, rolesOf, givenNames }: Lexicon): Gender | null {
  const told = [title, style].flatMap((word) => (word === null ? [] : (honorifics.get(word) ?? rolesOf.get(word) ?? [])))
  return told[0] ?? givenNames.get(given) ?? givenNames.get(given.split('-')[0] as string) ?? null
}

function isBeforeThings(before: Token, lexicon: Lexicon): boolean {
  return lexicon.placed.has(before.lower) || lexicon.organisations.has(before.lower) || isArticle(before, lexicon)
}

function isArticle({ lower }: Token, lexicon: Lexicon): boolean {
  return lexicon.language.grammar.determiners.slice(0, 2).includes(lower)
}

/** The role that a word names, also as the last part of a longer one: “VVD-Kamerlid”, “Fractievoorzitter”. */
export function roleIn({ lower }: { lower: string }, lexicon: Lexicon): string | null {
  const isRole = (word: string): boolean => lexicon.titles.has(word) || lexicon.roles.has(word) || lexicon.honorifics.has(word)
  if (isRole(lower)) return lower
  const age = lexicon.language.people.standIns.find((ending) => lower.endsWith(ending))
  if (age) return age
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  if (isRole(tail)) return tail
  if (!lexicon.language.grammar.compounds) return null
  return tailIn(lower, lexicon.titles) ?? tailIn(lower, lexicon.roles, SHORTEST_TAIL + 1)
}

/** “Baker”, “Visser”: what somebody is, or is called. */
function isRoleWord(token: Token, lexicon: Lexicon): boolean {
  return roleIn(token, lexicon) !== null && !lexicon.givenNames.has(token.lower)
}

/** The longest word of a set that another ends with: “partij” of “oppositiepartij”. */
function tailIn(lower: string, words: ReadonlySet<string>, shortest = SHORTEST_TAIL): string | null {
  for (let cut = 3; cut <= lower.length - shortest; cut++) if (words.has(lower.slice(cut))) return lower.slice(cut)
  return null
}

/** The end of the name that begins at a token; the same place where none does. */
function endOfName(tokens: readonly Token[], at: number, isInitial: boolean, lexicon: Lexicon, small: SmallWords): number {
  const first = tokens[at] as Token
  const begins = startsLarge(first.text) && first.kind === 'word'
  if (!begins) return isParticle(first, lexicon) && !isInitial ? smallSurname(tokens, at, lexicon) : at
  if (lexicon.particles.has(first.lower)) return endOfSurname(tokens, at, isInitial, lexicon)
  const office = lexicon.notNames.has(first.lower) ? endOfInstitute(tokens, at, lexicon) : null
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
  const isBeforeName = next !== undefined && startsLarge(next.text) && (isPart(next, lexicon) || lexicon.particles.has(next.lower))
  if (isBeforeName && !lexicon.styles.has(first.lower) && !lexicon.givenNames.has(first.lower)) {
    // “Directeur Walburga …”, “Mayor Mary …”: the name begins after it.
    if (roleIn(first, lexicon) !== null || isQualifier(first, next, lexicon) || isKindOf(first, isInitial, next, lexicon)) return at
    if (isInitial && (small.has(first.lower) || lexicon.givenNames.has(next.lower))) return at
    const afterNext = tokens[at + 2]
    if (afterNext && startsLarge(afterNext.text) && roleIn(next, lexicon) !== null) return at
  }
  // “the Mayor” is none; “zegt Bakker” is one, and where it begins a sentence the rest of the text must tell.
  const isRole = !isBeforeName && isRoleWord(first, lexicon)
  const isLast = startsLarge(tokens[at - 1]?.text ?? '') && lexicon.determiners.has(tokens[at - 2]?.lower ?? '')
  if (isRole && (isLast || lexicon.determiners.has(tokens[at - 1]?.lower ?? ''))) return at
  const end = extend(tokens, at + 1, at, lexicon)
  if (isRole && (isInitial || next?.text === '.') && end > at + 1) return at
  // “Promovendus Eliza Okkerse”: three words of which only the place makes the first large.
  const isOpening = isInitial && first.text.length > 5 && tokens.slice(at, end).filter(({ text }) => startsLarge(text)).length > 2
  if (isOpening && ![lexicon.givenNames, lexicon.places, lexicon.organisations].some((set) => set.has(first.lower))) return at
  // “the Northern Irishman”, “the Prime Minister”
  const isCalled =
    lexicon.determiners.has(tokens[at - 1]?.lower ?? '') && end > at + 1 && lexicon.roles.has((tokens[end - 1] as Token).lower)
  if (isCalled && !tokens.slice(at, end).some(({ lower }) => lexicon.givenNames.has(lower))) return at
  // “Public Works Director Ann Hill”: the name begins behind what the person is.
  const isTitled =
    !lexicon.givenNames.has(first.lower) &&
    tokens.slice(at + 1, end - 1).some((token) => startsLarge(token.text) && lexicon.titles.has(token.lower))
  if (isTitled) return at
  return end
}

/** “Nederlands Forensisch Instituut”, “British Medical Association”: a people’s adjective before what is told as an organisation. */
function endOfInstitute(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const next = tokens[at + 1]
  if (!next || !startsLarge(next.text) || !isPart(next, lexicon)) return null
  const end = extend(tokens, at + 2, at + 1, lexicon)
  return tokens.slice(at + 1, end).some(({ lower }) => lexicon.organisations.has(lower)) ? end : null
}

/** “minister van Sociale Zaken en Werk”, “Secretary of State”: the holder’s role, where the token is the last word of an office. */
function holderOf(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
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
function extend(tokens: readonly Token[], from: number, first: number, lexicon: Lexicon): number {
  let last = from
  while (last < tokens.length && last - first < 12) {
    const before = tokens[last - 1] as Token
    if (withoutOwner(before.text) !== before.text) return last
    const grown = part(tokens, last, first, lexicon)
    if (grown === last) return last
    last = grown
  }
  return last
}

function part(tokens: readonly Token[], last: number, first: number, lexicon: Lexicon): number {
  const next = tokens[last] as Token
  const after = tokens[last + 1]
  if (startsLarge(next.text) && isPart(next, lexicon)) return last + 1
  if (
    next.text === '.' &&
    isInitials((tokens[last - 1] as Token).text) &&
    after &&
    ((startsLarge(after.text) && isPart(after, lexicon)) || isParticle(after, lexicon))
  )
    return last + 1
  if (/^['’]$/.test(next.text) && after && /^\d\d$/.test(after.text) && after.start === next.end) return last + 2
  // “Herman K.”, whose surname a court keeps to itself.
  if (next.text === '.' && next.start === (tokens[last - 1] as Token).end && /^\p{Lu}$/u.test((tokens[last - 1] as Token).text))
    return last + 1
  const nickname = /^[“‘"'«„]$/.test(next.text) ? closesNickname(tokens, last) : null
  if (nickname !== null) return nickname
  const own = tokens.slice(first, last)
  if (own.some(({ lower }) => lexicon.organisations.has(lower)))
    return overLinks(
      tokens,
      last,
      own.some(({ lower }) => lexicon.prepositions.has(lower)),
      lexicon,
    )
  return mayTakeParticle(tokens, own, first, next, lexicon) ? overParticles(tokens, last, lexicon) : last
}

/** Only a given name is followed by a particle: after a whole name “van” says where somebody is from. */
function mayTakeParticle(tokens: readonly Token[], own: readonly Token[], first: number, next: Token, lexicon: Lexicon): boolean {
  const words = own.filter(({ kind }) => kind === 'word')
  if (words.every(({ text, lower }) => lexicon.givenNames.has(lower) || isInitials(text) || lexicon.styles.has(lower))) return true
  // “Yara Mendes da Silva”, “Clark Hendriks ten Have”: what is nothing but a particle goes on with any name.
  if (words.length > 1 && lexicon.particles.has(next.lower) && isOnlyParticle(next, lexicon)) return true
  const only = words.length === 1 ? (words[0] as Token) : null
  if (!only || lexicon.places.has(only.lower) || isAcronym(only.text)) return false
  const before = tokens[first - 1]
  const named = tokens[first + own.length + 1]
  // “trainer Ten Hag van Ajax”, “minister Kaag van Financiën”: where somebody is from, not a part of the name.
  const isOrigin = named !== undefined && [lexicon.places, lexicon.organisations, lexicon.offices].some((set) => set.has(named.lower))
  return next.lower !== lexicon.language.grammar.modifiers[0] || !before || roleIn(before, lexicon) === null || !isOrigin
}

/** Joe “Brick” Brannigan: two words at most between marks, and a name behind them. */
function closesNickname(tokens: readonly Token[], at: number): number | null {
  for (let close = at + 2; close <= at + 3; close++) {
    const mark = tokens[close]
    const after = tokens[close + 1]
    if (!mark || !/^[”’"'»“]$/.test(mark.text)) continue
    const inside = tokens.slice(at + 1, close)
    return inside.every(({ text }) => startsLarge(text)) && after && startsLarge(after.text) && after.start > mark.end ? close + 2 : null
  }
  return null
}

function overParticles(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let next = at
  while (next < at + 4 && isParticle(tokens[next], lexicon)) next += /^['’]$/.test((tokens[next] as Token).text) ? 2 : 1
  const name = tokens[next]
  if (next === at || !name || !startsLarge(name.text)) return at
  if (!isSurname(name, lexicon)) return at
  const isWeak = lexicon.weakParticles.has((tokens[at] as Token).lower) && !isOnlyParticle(tokens[next - 1] as Token, lexicon)
  return isWeak ? at : next + 1
}

/** “Bank of England”, “Organisatie voor Veiligheid en Samenwerking in Europa”. */
function overLinks(tokens: readonly Token[], at: number, hasLink: boolean, lexicon: Lexicon): number {
  let next = at
  while (next < at + 3 && isLink(tokens[next], lexicon)) next++
  // “Navo en Rusland” are two.
  if (!hasLink && !lexicon.prepositions.has((tokens[at] as Token).lower)) return at
  const name = tokens[next]
  return next > at && name && startsLarge(name.text) && isPart(name, lexicon) ? next + 1 : at
}

function isLink(token: Token | undefined, { prepositions, language }: Lexicon): boolean {
  if (token?.kind !== 'word' || startsLarge(token.text)) return false
  return (
    prepositions.has(token.lower) ||
    token.lower === language.grammar.joins[0] ||
    language.grammar.determiners.slice(0, 2).includes(token.lower)
  )
}

/** “Van der Laan”, “De Wit”: at the beginning of a sentence only where two particles or a later check can tell. */
function endOfSurname(tokens: readonly Token[], at: number, isInitial: boolean, lexicon: Lexicon): number {
  const next = tokens[at + 1]
  if (!next) return at
  const end = startsLarge(next.text) && isSurname(next, lexicon) ? at + 2 : overParticles(tokens, at + 1, lexicon)
  if (end <= at + 1) return at
  // “De Gouden Leeuw”.
  const whole = extend(tokens, end, at, lexicon)
  const isDoubtful = !isOnlyParticle(tokens[at] as Token, lexicon)
  const isDoubtfulHere = isDoubtful && (isInitial || lexicon.weakParticles.has((tokens[at] as Token).lower))
  return isDoubtfulHere && !isOnlyParticle(tokens[end - 2] as Token, lexicon) ? at : whole
}

/** “said van der Meer”: small from its first letter; only with two particles, since one may be a preposition. */
function smallSurname(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const second = tokens[at + 1]
  const end =
    second && !lexicon.weakParticles.has((tokens[at] as Token).lower) && isParticle(second, lexicon)
      ? overParticles(tokens, at, lexicon)
      : at
  return end > at + 2 && isOnlyParticle(tokens[end - 2] as Token, lexicon) ? end : at
}

function isParticle(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token) return false
  return lexicon.particles.has(token.lower) || /^['’]$/.test(token.text)
}

/** One that is no preposition or article as well: “der”, “ten”. */
function isOnlyParticle({ lower }: Token, { prepositions, determiners, weakParticles }: Lexicon): boolean {
  return !prepositions.has(lower) && !determiners.has(lower) && !weakParticles.has(lower)
}

/** At the beginning of a sentence far more words are written large than names. */
function isPart({ lower, kind, text }: Token, { notNames, functionWords, smallWords, language }: Lexicon, isInitial = false): boolean {
  // “GroenLinks-politica”: a noun with a name in it.
  if (language.grammar.compounds && text.includes('-') && /\p{L}-\p{Ll}{3,}$/u.test(text)) return false
  const word = withoutOwner(lower)
  const forms = [lower, word, lower.split(/['’]/)[0] as string]
  const others = isInitial ? functionWords : smallWords
  return kind === 'word' && !forms.some((form) => notNames.has(form) || others.has(form)) && !notNames.has(word.replace(/days$/, 'day'))
}

/** Behind a particle: “ter Haar”, and no “haar”. */
function isSurname(token: Token, lexicon: Lexicon): boolean {
  return isPart(token, lexicon) || lexicon.pronouns.has(token.lower)
}

/** With a capital, also behind a small particle of its own: “al-Hakim”, “d’Estaing”. */
function startsLarge(text: string): boolean {
  return /^(?:(?:a[dlns]|as[hs]|ash|a[tz]|el|ibn|ben|[dlo])[-‑'’])?\p{Lu}/u.test(text)
}

function isInitials(text: string): boolean {
  return /^\p{Lu}(?:[.-]\p{Lu}|\p{Ll})?(?:[.-]\p{Lu})*$/u.test(text)
}

export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&/-]{1,5}$/u.test(text)
}

function withoutOwner(word: string): string {
  return word.replace(/['’]s$/i, '')
}
