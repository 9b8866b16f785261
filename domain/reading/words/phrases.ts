/** Who a phrase stands for: a name with its title, a pronoun, or a noun with what belongs to it. */
import type { Stretch } from '@/domain/article/segmentation'
import { overRelative, withModifiers } from './modifiers'
import { behindTitle, isOfTitle, officeHolder } from './offices'
import type { Name } from '../names/names'
import { endsPhrase, isBeforeNoun, isOwnerMark, isPlain, isThen } from './nouns'
import { rankOf, roleIn } from '../names/role-words'
import type { Gender, Lexicon } from './lexicon'
import type { Piece } from './narration'

export interface Subject extends Stretch {
  kind: 'name' | 'pronoun' | 'role'
  name: Name | null
  /** The word that tells who, small: “hij”, “woordvoerster”. */
  head: string
  /** Its pieces: from `first` up to, not with, `last`. */
  first: number
  last: number
  /** With an article that points back: “de minister”. */
  isDefinite: boolean
  /** With a word that points at somebody just spoken of: “that woman”. */
  isPointing?: boolean
  /** With somebody or something behind it: “of the council”. */
  isOf?: boolean
  /** “The owner, a farmer,”: told of as somebody new. */
  isTold?: boolean
  /** What somebody named is said to be: “secretary” of “its secretary, Joe Hanratty”. */
  role?: string | null
  /** Whether the verb tells a pronoun to be of several, “vragen zij”, or of one, “vraagt zij”; null where it does not. */
  isSeveral?: boolean | null
  /** Says the words with which its sentence begins: “A,” she said. */
  isBehindWords?: boolean
  /** “een verklaring” of “staat in een verklaring”: of whomever the text is about. */
  isPaper?: boolean
  /** “financieel” of “de financieel directeur”. */
  rank?: string | null
  /** Told by a people or a country: “the French leader”. */
  isOfPeople?: boolean
  /** By the pronoun of the clause before: “When she left, Pell …”. */
  gender?: Gender | null
  /** Whose, by a pronoun: “haar” of “haar broer”. */
  owner?: string | null
}

const LONGEST = 12

/** The phrase that begins at a piece. */
export function phraseAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Subject | null {
  const begin = pieces[at]
  const next = pieces[at + 1]
  if (!begin || (lexicon.conjunctions.has(begin.lower) && lexicon.determiners.has(next?.lower ?? ''))) return null
  // “@jdoe”: somebody whom nothing else in the text names.
  if (/^@./.test(begin.text)) return pronounIn(pieces, at)
  const isNoun =
    lexicon.determiners.has(begin.lower) && (isPlain(next, lexicon) || isNounOfOne(begin, next, lexicon)) && !isAlone(pieces, at, lexicon)
  const pronoun = /['’]/.test(begin.lower) ? (begin.lower.split(/['’]/)[0] as string) : begin.lower
  const isOneOf = lexicon.determiners.has(begin.lower) && next?.lower === lexicon.language.grammar.modifiers[0]
  if (begin.kind === 'word' && lexicon.subjects.has(pronoun) && !isNoun && !isOneOf) {
    // “someone at the back”
    // “said one, Pat Wade.”
    const called = lexicon.determiners.has(begin.lower) ? apposed(pieces, at, at + 1, lexicon) : null
    if (called?.kind === 'name') return called
    const last = lexicon.anybody.has(begin.lower) ? withModifiers(pieces, at + 1, lexicon, begin.lower) : at + 1
    return { ...pronounIn(pieces, at), head: pronoun, last, end: (pieces[last - 1] as Piece).end }
  }
  // “dat het de grond „te zacht” vindt”: before another article it is a pronoun.
  if (lexicon.language.people.pronouns.it.includes(begin.lower) && lexicon.definites.has(next?.lower ?? '')) return pronounIn(pieces, at)
  // “Een ander”, “the others”.
  if (next?.kind === 'word' && lexicon.determiners.has(begin.lower) && lexicon.others.has(next.lower))
    return { kind: 'pronoun', name: null, head: next.lower, start: begin.start, end: next.end, first: at, last: at + 2, isDefinite: true }
  const isDetermined = lexicon.determiners.has(begin.lower) || begin.name?.isPossessive === true || isGenitive(pieces, at, lexicon)
  let last = at + (isDetermined ? 1 : 0)
  if (isDetermined && lexicon.determiners.has(pieces[last]?.lower ?? '') && begin.kind === 'word') last++
  let head: string | null = null
  for (; last < at + LONGEST; last++) {
    const piece = pieces[last]
    if (piece?.name && !piece.name.isPossessive && !isGenitive(pieces, last, lexicon)) {
      const holder = behindTitle(pieces, last, lexicon) ?? last
      return named(pieces, at, holder, (pieces[holder] as Piece).name as Name, lexicon)
    }
    if (piece && isOwnerMark(pieces, last, lexicon)) continue
    const isFirst = isDetermined && last === at + 1 && piece?.kind === 'word'
    const isNamed = isFirst && (!lexicon.functionWords.has(piece.lower) || isThen(pieces, last, lexicon))
    if (
      !piece ||
      !(
        isNamed ||
        isPlain(piece, lexicon) ||
        isOfTitle(pieces, last, lexicon) ||
        piece.name ||
        piece.kind === 'figure' ||
        isGiven(pieces, last, lexicon)
      )
    )
      break
    const role = roleIn(piece, lexicon)
    // “The president accused”: a verb, whatever else it may be.
    if (head !== null && lexicon.verbs.has(piece.lower) && !isGiven(pieces, last, lexicon)) break
    // “de verdachte schudde”: behind who it is may come the verb.
    const isOffice = lexicon.organisations.has(piece.lower)
    if (head !== null && role === null && !isOffice && !isBeforeNoun(pieces, last, lexicon)) break
    if (role !== null) head = role
    else if (isOffice && (head === null || lexicon.organisations.has(head))) head = piece.lower
  }
  const office =
    head !== null && pieces[last]?.lower === lexicon.language.grammar.modifiers[0] ? officeHolder(pieces, last + 1, lexicon) : null
  if (office !== null) return named(pieces, at, office, (pieces[office] as Piece).name as Name, lexicon)
  const alone = isDetermined && last === at + 1 ? apposed(pieces, at, last, lexicon) : null
  if (alone) return alone
  const word = pieces[last - 1]
  if (last === at || !word || word.kind === 'mark' || (last === at + 1 && isDetermined && !lexicon.organisations.has(word.lower)))
    return numbered(pieces, at, lexicon)
  if (head === null && !isDetermined) return null
  // “the critic”, but not “the Stage’s critic”, who is theirs.
  const isOwned = pieces.slice(at, last).some((piece) => piece.name?.isPossessive)
  const isPointing = head !== null && lexicon.demonstratives.has(begin.lower)
  const isDefinite = !isOwned && (isPointing || lexicon.definites.has(begin.lower))
  const shown = withModifiers(pieces, last, lexicon, head ?? word.lower)
  const end = overRelative(pieces, shown, lexicon)
  const isTelling = head !== null && (lexicon.plurals.has(head) || lexicon.anybody.has(head))
  const name = head === null ? null : (apposed(pieces, at, last, lexicon) ?? apposed(pieces, at, end, lexicon))
  if (name) return { ...name, role: head, isDefinite, owner: lexicon.pronouns.has(begin.lower) ? begin.lower : null }
  return {
    kind: 'role',
    name: null,
    head: head ?? word.lower,
    start: begin.start,
    // “An official who asked not to be named” is an official; “people who have read it” are nobody without it.
    end: (pieces[(isTelling ? end : shown) - 1] as Piece).end,
    first: at,
    last: end,
    isDefinite,
    isPointing,
    rank: head === null ? null : rankIn(pieces.slice(at, last), head, lexicon),
    isOfPeople: pieces.slice(at, last).some((piece) => isOfPeople(piece, lexicon)),
    owner: lexicon.pronouns.has(begin.lower) ? begin.lower : null,
    isTold: isUnnamed(pieces, last, lexicon) || (pieces[end]?.text === ',' && lexicon.indefinites.has(pieces[end + 1]?.lower ?? '')),
    isOf: (end > last && pieces[last]?.lower === lexicon.language.grammar.modifiers[0]) || isOfNoun(pieces.slice(at, last - 1)),
  }
}

function rankIn(words: readonly Piece[], head: string, lexicon: Lexicon): string | null {
  const at = words.findLastIndex((word) => roleIn(word, lexicon) === head)
  return at < 0 ? null : rankOf(words[at]?.lower ?? head, words[at - 1]?.lower, lexicon)
}

/** “The man, who asked not to be named,”: nobody whom the text names. */
function isUnnamed(pieces: readonly Piece[], last: number, { relatives, language }: Lexicon): boolean {
  const relative = pieces[last]?.text === ',' ? last + 1 : last
  if (!relatives.has(pieces[relative]?.lower ?? '')) return false
  const clause = pieces.slice(relative + 1, relative + LONGEST)
  const end = clause.findIndex(({ kind }) => kind === 'mark')
  return clause.slice(0, end < 0 ? LONGEST : end).some(({ lower }) => language.people.unnamed.includes(lower))
}

/** “Franse”, “Turkish”. */
function isOfPeople({ kind, text, lower }: Piece, { notNames, language }: Lexicon): boolean {
  const isLarge = kind === 'word' && text !== lower
  return isLarge && (notNames.has(lower) || language.people.demonymEndings.some((ending) => lower.endsWith(ending)))
}

/** “One post claimed”: one posts. */
function isNounOfOne({ lower }: Piece, next: Piece | undefined, { indefinites, nouns, verbs, language }: Lexicon): boolean {
  if (language.grammar.inverts || !indefinites.has(lower) || next?.kind !== 'word' || !nouns.has(next.lower)) return false
  return verbs.get(next.lower)?.some(({ lemma }) => lemma === next.lower) ?? true
}

/** “zegt die beslist”: a pronoun, and how. */
function isAlone(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const { lower } = pieces[at] as Piece
  const next = pieces[at + 1] as Piece
  const isSomebody = roleIn(next, lexicon) !== null || lexicon.organisations.has(next.lower)
  return lexicon.relatives.has(lower) && !lexicon.conjunctions.has(lower) && !isSomebody && endsPhrase(pieces[at + 2])
}

/** “its secretary, Joe Hanratty,”: the name between commas behind what somebody is. */
function apposed(pieces: readonly Piece[], first: number, comma: number, lexicon: Lexicon): Subject | null {
  if (pieces[comma]?.text !== ',') return null
  const from = lexicon.determiners.has(pieces[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1
  for (let at = from; at < from + 3; at++) {
    const piece = pieces[at]
    if (piece?.name) {
      const behind = lexicon.suffixes.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1
      const end = endOfOrigin(pieces, behind, lexicon)
      // “According to the regulator, inspectors rated Fernleigh “poor””: no name of the regulator.
      const isClosed = endsPhrase(pieces[end]) && pieces[end]?.kind !== 'marked'
      return !piece.name.isPossessive && isClosed ? { ...named(pieces, first, at, piece.name, lexicon), last: end } : null
    }
    // “de 34-jarige Marco B.”
    if (!isPlain(piece, lexicon) && piece?.kind !== 'figure') break
  }
  return calledBehind(pieces, first, from, lexicon)
}

/** “One analyst, Ann Lee of Vertical Research, said”: behind where somebody is from. */
function endOfOrigin(pieces: readonly Piece[], from: number, lexicon: Lexicon): number {
  if (!lexicon.modifiers.has(pieces[from]?.lower ?? '')) return from
  let end = from + 1
  while (end < from + 7 && (isPlain(pieces[end], lexicon) || pieces[end]?.name || lexicon.determiners.has(pieces[end]?.lower ?? ''))) end++
  return endsPhrase(pieces[end]) ? end : from
}

/** “The king, a retired teacher of 81 called Tonye Braide,”, “The singer, whose real name is Paul Grady,”, “Een van hen, een studente die Maryam heet,”. */
function calledBehind(pieces: readonly Piece[], first: number, from: number, lexicon: Lexicon): Subject | null {
  for (let at = from; at < from + LONGEST; at++) {
    const piece = pieces[at]
    if (!piece || piece.kind === 'mark' || piece.kind === 'marked') return null
    const name = lexicon.named.has(piece.lower) || isNameIs(pieces, at, lexicon) ? pieces[at + 1]?.name : null
    if (name && endsPhrase(pieces[at + 2])) return { ...named(pieces, first, at + 1, name, lexicon), last: at + 2 }
    const isNamedSo = lexicon.language.people.naming.verbs.includes(pieces[at + 1]?.lower ?? '') && endsPhrase(pieces[at + 2])
    if (piece.name && isNamedSo) return { ...named(pieces, first, at, piece.name, lexicon), last: at + 2 }
  }
  return null
}

/** “whose real name is”. */
function isNameIs(pieces: readonly Piece[], at: number, { language: { people, reports } }: Lexicon): boolean {
  return reports.copulas.includes(pieces[at]?.lower ?? '') && people.naming.nouns.includes(pieces[at - 1]?.lower ?? '')
}

/** “a police report concluded”: a noun, since the verb comes behind it. */
function isGiven(pieces: readonly Piece[], at: number, { nouns, organisations, verbs }: Lexicon): boolean {
  const { kind, lower } = pieces[at] as Piece
  return kind === 'word' && (nouns.has(lower) || organisations.has(lower)) && verbs.has(pieces[at + 1]?.lower ?? '')
}

/** “Volgens haar komt …”: behind a preposition a pronoun of any form, unless a noun for somebody follows. */
export function pronounAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Subject | null {
  const piece = pieces[at]
  const next = pieces[at + 1]
  if (!piece || !lexicon.pronouns.has(piece.lower)) return null
  const isArticle = lexicon.definites.has(piece.lower)
  const isNounNext = next !== undefined && (roleIn(next, lexicon) !== null || lexicon.organisations.has(next.lower))
  if (lexicon.determiners.has(piece.lower) && (isNounNext || (isArticle && (isPlain(next, lexicon) || next?.kind === 'name')))) return null
  return pronounIn(pieces, at)
}

export function pronounIn(pieces: readonly Piece[], at: number): Subject {
  const { lower, start, end } = pieces[at] as Piece
  return { kind: 'pronoun', name: null, head: lower, start, end, first: at, last: at + 1, isDefinite: true }
}

/** “one of them”, “een van hen”: a number that stands for somebody. */
function numbered(pieces: readonly Piece[], at: number, lexicon: Lexicon): Subject | null {
  const begin = pieces[at] as Piece
  if (!lexicon.determiners.has(begin.lower) || pieces[at + 1]?.lower !== lexicon.language.grammar.modifiers[0]) return null
  const from = lexicon.determiners.has(pieces[at + 2]?.lower ?? '') && isPlain(pieces[at + 3], lexicon) ? at + 3 : at + 2
  const of = pieces[from]
  if (of?.kind !== 'word') return null
  const name = apposed(pieces, at, from + 1, lexicon)
  return (
    name ?? { kind: 'role', name: null, head: begin.lower, start: begin.start, end: of.end, first: at, last: from + 1, isDefinite: false }
  )
}

function named(pieces: readonly Piece[], first: number, at: number, name: Name, lexicon: Lexicon): Subject {
  const { end } = name
  // “De KNVB”, “Mrs Platt”: what goes right before belongs to what stands for them.
  const article = at === first + 1 && lexicon.determiners.has((pieces[first] as Piece).lower) ? pieces[first] : undefined
  const { start } = name.courteous ?? article ?? name
  const last = lexicon.suffixes.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return { kind: 'name', name, head: name.text, start, end, first, last, isDefinite: (pieces[first] as Piece).kind === 'word' }
}

/** “The shopkeeper’s wife”: as “the wife of the shopkeeper”. */
function isOfNoun(words: readonly Piece[]): boolean {
  return words.some(({ kind, lower }) => kind === 'word' && /['’]s$/.test(lower))
}

/** “Poetins woordvoerder”, “a European Union official”: a name as the owner of who follows. */
function isGenitive(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const next = pieces[at + 1]
  // “U.S. Secretary of State Jim Fox”
  if (pieces[at]?.name && lexicon.pointed.has(pieces[at].lower.slice(0, -1)) && next?.kind === 'word' && roleIn(next, lexicon) !== null)
    return true
  if (!pieces[at]?.name || next?.kind !== 'word' || next.text !== next.lower) return false
  // “the Obama team’s comments”
  if (/['’]s$/.test(next.text)) return true
  // “Joshi accused the company”: does something, and has no accused.
  const { pastEnding } = lexicon.language.reports
  const isDone = pastEnding !== '' && next.lower.endsWith(pastEnding) && lexicon.verbs.has(next.lower)
  return roleIn(next, lexicon) !== null && !isDone && !pieces[at + 2]?.name
}

/** Whether a phrase is of somebody, or of something that speaks. */
export function isSomebody({ kind, head }: Subject, { roles, titles, organisations }: Lexicon): boolean {
  return kind !== 'role' || roles.has(head) || titles.has(head) || organisations.has(head)
}
