/** Where names stand in a text: words with a capital that belong together, with what goes before them. */
import type { Words } from '@/domain/contract/reading'
import { joinedSurnames } from './joined-surnames'
import type { Gender, Lexicon } from '../words/lexicon'
import { endOfName, type TextWords } from './name-extent'
import { isAcronym, isParticle, isPointed, startsLarge, surnameLeftOpen, withoutOwner } from './name-words'
import { bodyIn, holderOf, isRoleWord, rankOf, roleIn } from './role-words'
import { listedAt } from '../words/listed'
import type { Paragraph, Token } from '../words/tokens'

/** Words that tell what somebody is. */
const LONGEST_TOLD = 10

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
  /** With the body before it that has its seat there: “gemeente Utrecht”; nobody’s where a family of the text is called so. */
  seated: (Words & Pick<Name, 'first' | 'parts' | 'isUncertain'>) | null
  /** With the courtesy title before it: “Mrs Platt”. */
  courteous: Words | null
  /** What the person is, by the word right before: “minister”. */
  title: string | null
  /** With those before it: “advocaat” of “advocaat mr. Jan Bos”. */
  titles: string[]
  gender: Gender | null
  /** Its only word has a capital because a sentence begins there, or because it tells of what people somebody is. */
  isUncertain: boolean
  /** “Jansen’s”: an owner, not somebody who does something. */
  isPossessive: boolean
  /** After “the”, or after a word that goes before places. */
  isThing: boolean
  /** Beside what a company is: “rederij Mulder”, “the Harmon company”. */
  isCompany: boolean
  /** After a word that goes before places as well as people. */
  mayBePlace: boolean
}

export function textWords(paragraphs: readonly Paragraph[], lexicon: Lexicon): TextWords {
  const words = joinedSurnames(paragraphs, lexicon)
  for (const { tokens } of paragraphs) for (const { text, lower } of tokens) if (text === lower) words.add(lower)
  return words
}

/** A heading with a capital on nearly every word tells nothing of names. */
function isShouted({ tokens }: Paragraph): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const last = tokens.at(-1)?.text ?? ''
  return words.length > 3 && !/[.!?”"’']/.test(last) && words.filter(({ text }) => startsLarge(text)).length > words.length * 0.7
}

/** Those of one paragraph, which has this index. */
export function namesOf(text: string, paragraph: Paragraph, index: number, lexicon: Lexicon, elsewhere: TextWords): Name[] {
  if (isShouted(paragraph)) return []
  const { tokens } = paragraph
  const begins = new Set(paragraph.sentences.map(({ first }) => first))
  const names: Name[] = []
  for (let at = 0; at < tokens.length;) {
    const council = listedAt(lexicon.councils, tokens, at)
    if (council) {
      at += council
      continue
    }
    const isInitial = begins.has(at) || (at > 0 && /^[“‘„‚«»‹›"'’:–—(-]$/.test((tokens[at - 1] as Token).text))
    const last = withinSentence(endOfName(tokens, at, isInitial, lexicon, elsewhere), at, begins, tokens, lexicon)
    if (last === at) {
      at++
      continue
    }
    names.push(nameAt(text, tokens, at, last, { paragraph: index, isInitial }, lexicon))
    at = last
  }
  return names
}

/** No name goes on in the next sentence: “on X. Brussels said”. */
function withinSentence(last: number, first: number, begins: ReadonlySet<number>, tokens: readonly Token[], lexicon: Lexicon): number {
  for (let at = first + 1; at < last; at++)
    if (begins.has(at)) return tokens[at - 1]?.text === '.' && !isPointed(tokens, at - 1, lexicon) ? at - 1 : at
  return last
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
  const parts = partsOf(words, isStyled, lexicon)
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
    seated: isSeat(tokens, first, last, parts, lexicon)
      ? { ...from(near), first: near, parts: [before?.lower ?? '', ...parts], isUncertain: false }
      : null,
    courteous: before && lexicon.honorifics.has(before.lower) && startsLarge(before.text) ? from(near) : null,
    title,
    titles,
    gender: genderOf(title, isStyled ? (own[0] as Token).lower : null, parts[0] ?? '', lexicon),
    isUncertain:
      (own.length === 1 &&
        !title &&
        isRoleWord(own[0] as Token, lexicon) &&
        (isInitial || tokens[last]?.text === '.' || lexicon.determiners.has(tokens[first - 1]?.lower ?? ''))) ||
      (isInitial && own.length === 1 && !title && !isCamel(own[0] as Token) && !saysNext(tokens, last, lexicon)) ||
      isAdjective(tokens, first, last, lexicon) ||
      (words.length === 1 && (words[0] as Token).text.length === 1),
    isPossessive: end < lastToken.end,
    isThing: before !== undefined && !title && (isBeforeThings(before, lexicon) || isAttributive(tokens, first, last, lexicon)),
    isCompany: isCompany(before, end === lastToken.end ? tokens[last] : undefined, lexicon),
    mayBePlace: before !== undefined && lexicon.placing.has(before.lower),
  }
}

/** “politie Midden-Nederland”, “rechtbank Den Haag”, and not “de politie Jan Bos”: one name, which is no given one, right behind a body. */
function isSeat(tokens: readonly Token[], first: number, last: number, parts: readonly string[], lexicon: Lexicon): boolean {
  const [body, name] = [tokens[first - 1], tokens[first] as Token]
  if (!body || !lexicon.seated.has(body.lower) || withoutOwner((tokens[last - 1] as Token).text) !== (tokens[last - 1] as Token).text)
    return false
  return parts.length === 1 && !isAcronym(name.text) && !lexicon.givenNames.has(name.lower)
}

/** “PostNL”, “ProRail”: large within, as no other word is. */
function isCamel({ text }: Token): boolean {
  return /\p{Ll}\p{Lu}/u.test(text)
}

/** Two surnames with a hyphen between them are one: “jansen-de vries”. */
function partsOf(words: readonly Token[], isStyled: boolean, lexicon: Lexicon): string[] {
  const parts: string[] = []
  words.forEach(({ lower }, at) => {
    const word = withoutOwner(lower)
    if ((lexicon.particles.has(word) && lower.length > 1) || (isStyled && at === 0) || lexicon.suffixes.has(word)) return
    const before = words[at - 1]
    if (before && surnameLeftOpen(before, lexicon) && parts.length > 0) parts.push(`${parts.pop() as string} ${word}`)
    else parts.push(word)
  })
  return parts
}

/** “Ofcom said that”, “Greenpeace, which runs it,”: where a language turns verb and subject round, only a clause behind tells. */
function saysNext(tokens: readonly Token[], name: number, lexicon: Lexicon): boolean {
  const { verbs, conjunctions, prepositions, relatives, notNames, language } = lexicon
  // “Tunis on Thursday demanded”.
  const isDated = prepositions.has(tokens[name]?.lower ?? '') && notNames.has(tokens[name + 1]?.lower ?? '')
  const at = isDated ? name + 2 : lexicon.fillers.has(tokens[name]?.lower ?? '') ? name + 1 : name
  const next = tokens[at]
  const after = tokens[at + 1]
  if (!next || !after) return false
  if (next.text === ',') return isToldOf(tokens, at + 1, lexicon) || (relatives.has(after.lower) && !language.grammar.inverts)
  if (!verbs.has(next.lower) || next.text !== next.lower) return false
  return !language.grammar.inverts || after.text === ':' || conjunctions.has(after.lower) || prepositions.has(after.lower)
}

/** “Mills, the mayor of York, said”: between commas what somebody is, and then that they say something. */
function isToldOf(tokens: readonly Token[], from: number, { determiners, verbs, conjunctions, language }: Lexicon): boolean {
  if (!determiners.has(tokens[from]?.lower ?? '')) return false
  let comma = from
  while (comma < from + LONGEST_TOLD && tokens[comma] && tokens[comma]?.kind !== 'mark') comma++
  const verb = tokens[comma + 1]
  if (tokens[comma]?.text !== ',' || verb === undefined || verb.text !== verb.lower || !verbs.has(verb.lower)) return false
  // “Buiten, een uur later, zei de burgemeester”
  return !language.grammar.inverts || conjunctions.has(tokens[comma + 2]?.lower ?? '')
}

/** The index of the word before, over the full stop of “dr.” but of no sentence. */
function wordBefore(tokens: readonly Token[], at: number, { abbreviations }: Lexicon): number {
  return tokens[at - 1]?.text === '.' && abbreviations.has(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1
}

/** The roles in a row before a name, the nearest first. */
function titlesBefore(tokens: readonly Token[], near: number, lexicon: Lexicon): string[] {
  const titles: string[] = []
  const ranked: string[] = []
  for (let at = near; at >= 0 && titles.length < 4; at = wordBefore(tokens, at, lexicon)) {
    const role = roleIn(tokens[at] as Token, lexicon)
    // “accused London of”: a verb.
    if (role === null || (lexicon.verbs.has(role) && !lexicon.titles.has(role))) break
    // “zijn Duitse collega”: what a German woman is called as well.
    if (!lexicon.notNames.has(role)) titles.push(role)
    const rank = rankOf((tokens[at] as Token).lower, tokens[at - 1]?.lower, lexicon)
    if (rank !== null) ranked.push(`${rank} ${role}`)
  }
  return [...titles, ...ranked]
}

function genderOf(title: string | null, style: string | null, given: string, { honorifics, rolesOf, givenNames }: Lexicon): Gender | null {
  const told = [title, style].flatMap((word) => (word === null ? [] : (honorifics.get(word) ?? rolesOf.get(word) ?? [])))
  return told[0] ?? givenNames.get(given) ?? givenNames.get(given.split('-')[0] as string) ?? null
}

function isBeforeThings(before: Token, lexicon: Lexicon): boolean {
  return lexicon.placed.has(before.lower) || bodyIn(before.lower, lexicon) !== null || isArticle(before, lexicon)
}

/** “the 11-pound Teller Creek meteorite”: before a noun, where nouns do not grow together. */
function isAttributive(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const isPlainWord = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind !== 'mark' &&
    token.text === token.lower &&
    !lexicon.functionWords.has(token.lower) &&
    roleIn(token, lexicon) === null
  const noun = tokens[last]
  if (lexicon.language.grammar.compounds || noun?.kind !== 'word' || !isPlainWord(noun) || lexicon.verbs.has(noun.lower)) return false
  let at = first - 1
  while (at > first - 3 && isPlainWord(tokens[at])) at--
  const article = tokens[at]
  return article !== undefined && isArticle(article, lexicon)
}

/** “a Mapuche weaver”: one word with a capital between the article and a noun tells of what people or make, if it stands nowhere by itself. */
function isAdjective(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const [article, noun] = [tokens[first - 1], tokens[last]]
  const isBetween = last === first + 1 && article !== undefined && lexicon.indefinites.has(article.lower)
  if (!isBetween || noun?.kind !== 'word' || noun.text !== noun.lower) return false
  const isNoun = ![lexicon.functionWords, lexicon.finites].some((set) => set.has(noun.lower)) && !lexicon.verbs.has(noun.lower)
  return roleIn(noun, lexicon) !== null || isNoun
}

/** Where nouns grow together what a company is stands before its name; elsewhere behind it, and before it the article. */
function isCompany(before: Token | undefined, behind: Token | undefined, { kindredBodies, definites, language }: Lexicon): boolean {
  const isOne = ({ lower }: Token): boolean =>
    kindredBodies.has(lower) || (language.grammar.compounds && [...kindredBodies.keys()].some((noun) => lower.endsWith(noun)))
  if (before && isOne(before)) return true
  const isDetermined = before !== undefined && definites.has(before.lower)
  return !language.grammar.compounds && isDetermined && behind !== undefined && isOne(behind)
}

function isArticle({ lower }: Token, lexicon: Lexicon): boolean {
  return lexicon.definites.has(lower)
}
