/** Who is named in a text: the forms of one name brought together. Where two could be meant, nobody is. */
import type { FoundPerson } from '@/domain/contract/reading'
import type { Gender, Lexicon } from '../words/lexicon'
import { isAcronym } from './name-words'
import type { Name } from './names'
import { tailsIn } from './role-words'
import { unhyphened } from '../words/tokens'

export interface Person extends FoundPerson {
  gender: Gender | null
  /** What the text calls them: “minister”, “coach”. */
  roles: Set<string>
  /** Certainly somebody: named in full, with a title, or by a known given name. */
  isCertain: boolean
}

export interface People {
  list: Person[]
  /** In the order of the text; a word that only begins a sentence is none. */
  names: Name[]
  /** The index, in the list, of whom a name stands for. */
  of: ReadonlyMap<Name, number>
}

interface Draft {
  forms: Map<string, string>
  names: Name[]
  full: Name
}

/** By what a person can be called: keys of small letters to those who are meant by them. */
type Index = Map<string, Set<Draft>>

export function peopleIn(names: readonly Name[], lexicon: Lexicon): People {
  const drafts: Draft[] = []
  const surnames: Index = new Map()
  const givens: Index = new Map()
  const inner: Index = new Map()
  const exact = new Map<string, Draft>()
  const acronyms = new Map<string, Draft>()
  const begun = new Map<string, Draft>()
  const bodies: Index = new Map()
  seat(names, lexicon)
  const singles = names.filter((name) => !isFull(name))
  const seen = new Set(singles.filter(({ isUncertain }) => !isUncertain).map(keyOf))
  // A genitive without an apostrophe: “Poetins”.
  const keyIn = (name: Name): string => (seen.has(keyOf(name).replace(/s$/, '')) ? keyOf(name).replace(/s$/, '') : keyOf(name))
  const add = (name: Name, draft: Draft | undefined): void => {
    if (draft) draft.names.push(name)
    else drafts.push((draft = { forms: new Map(), names: [name], full: name }))
    exact.set(keyIn(name), exact.get(keyIn(name)) ?? draft)
    if (isFuller(name, draft.full)) draft.full = name
  }
  for (const name of names.filter(isFull).sort((a, b) => b.parts.length - a.parts.length)) {
    const same =
      exact.get(keyIn(name)) ?? begun.get(keyOf(name)) ?? (isOrganisation(name, lexicon) ? undefined : fuller(name, givens, surnames))
    add(name, same)
    if (same) continue
    const draft = drafts.at(-1) as Draft
    if (!lexicon.givenNames.has(name.parts[0] as string)) acronyms.set(initialsOf(name), acronyms.get(initialsOf(name)) ?? draft)
    if (isOrganisation(name, lexicon)) {
      for (const part of name.parts) if (lexicon.organisations.has(part)) put(bodies, part, draft)
      // “Plains United” of Plains United Cooperative.
      const words = keyOf(name).split(' ')
      for (let count = 2; count < words.length; count++) begun.set(words.slice(0, count).join(' '), draft)
      continue
    }
    for (const surname of surnamesOf(name)) put(surnames, surname, draft)
    put(givens, name.parts[0] as string, draft)
    for (const part of name.parts.slice(1, -1)) put(inner, part, draft)
  }
  const companies = companiesAmong(names)
  const several: Name[] = []
  for (const single of singles) {
    const isWide = single.wider !== null && (surnames.has(keyOf(single.wider)) || exact.has(keyOf(single.wider)))
    const name = isWide ? Object.assign(single, single.wider) : single
    const meant = isOfCompany(name, companies) ? exact.get(keyIn(name)) : lookUp(name, [surnames, givens, inner], lexicon)
    if (meant === 'several') {
      several.push(name)
      continue
    }
    // “the Rekenkamer” of Algemene Rekenkamer, where the text has no other.
    const [body, another] = name.title === null ? (bodies.get(keyOf(name)) ?? []) : []
    const acronym = isAcronym(name.text) ? acronyms.get(keyOf(name)) : undefined
    const known = meant ?? exact.get(keyIn(name)) ?? acronym ?? (another ? undefined : body)
    if (known || !name.isUncertain || seen.has(keyIn(name)) || isKnownWord(name, lexicon)) add(name, known)
  }
  return finish(drafts, several, lexicon)
}

/** “de gemeente Utrecht”: with the body, but where “de gemeente Bakker ontsloeg” may be of somebody whose surname the text has. */
function seat(names: readonly Name[], lexicon: Lexicon): void {
  const families = new Set(names.filter((name) => isFull(name) && !isOrganisation(name, lexicon)).flatMap((name) => [...surnamesOf(name)]))
  for (const name of names) if (name.seated && !families.has(keyOf(name))) Object.assign(name, name.seated)
}

/** By their key, the companies that bear a family’s name, and were spoken of before anybody of the family was. */
function companiesAmong(names: readonly Name[]): ReadonlySet<string> {
  const companies = new Set<string>()
  const families = new Set<string>()
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    if (isFull(name)) for (const surname of surnamesOf(name)) families.add(surname)
    else if (name.isCompany && !families.has(keyOf(name))) companies.add(keyOf(name))
  }
  return companies
}

/** “Mulder” of rederij Mulder, and neither “meneer Mulder” nor “directeur Mulder”. */
function isOfCompany(name: Name, companies: ReadonlySet<string>): boolean {
  return companies.has(keyOf(name.wider ?? name)) && name.title === null && name.courteous === null
}

/** As the reading gives them. */
export function foundPeople({ list }: People): FoundPerson[] {
  return list.map(({ name, aliases, kind, mentions }) => ({ name, aliases, kind, mentions }))
}

function isFull({ parts }: Name): boolean {
  return parts.length > 1
}

function isFuller(name: Name, other: Name): boolean {
  if (name.text === `${other.text}s`) return false
  if (other.text === `${name.text}s`) return true
  return (name.parts.length - other.parts.length || name.text.length - other.text.length) > 0
}

/** The letters with which its words begin, by which “Nederlands Forensisch Instituut” is the NFI. */
function initialsOf({ parts }: Name): string {
  return parts.map((part) => part[0]).join('')
}

/** Small, and without the year behind the name of a club. */
function keyOf({ text }: { text: string }): string {
  return unhyphened(text)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\.$/, '')
    .replace(/ '\d\d$/, '')
}

function put(index: Index, key: string, draft: Draft): void {
  const meant = index.get(key)
  if (meant) meant.add(draft)
  else index.set(key, new Set([draft]))
}

/** “Joe R. Biden” of “Joe Biden”, who has both; “Yara Mendes da Silva” of “Mendes da Silva”. */
function fuller(name: Name, givens: Index, surnames: Index): Draft | undefined {
  const family = surnames.get(name.parts.at(-1) as string)
  const both = family && [...(givens.get(name.parts[0] as string) ?? [])].find((draft) => family.has(draft))
  const [one, other] = surnames.get(keyOf(name)) ?? []
  return both ?? (other ? undefined : one)
}

/** What may stand for a full name without the given one: “van der laan”, “laan”; “rao-whitfield”, and the first of two surnames: “souren” of Souren-Lardinois, “van dijk” of Van Dijk-van der Berg. */
function surnamesOf(name: Name): Set<string> {
  const words = keyOf(name).split(/\s+/)
  const given = name.isStyled ? 2 : 1
  const keys = new Set<string>()
  for (let at = given; at < words.length; at++) keys.add(words.slice(at).join(' '))
  if (keys.size === 0) keys.add(words.at(-1) as string)
  keys.add(name.parts.at(-1) as string)
  for (const key of [...keys]) if (/.[-–]/.test(key)) keys.add(key.split(/[-–]/)[0] as string)
  return keys
}

/** “Ms. Mamani” of Eusebia Mamani Quispe, where no surname and no given name is meant. */
function lookUp(name: Name, indexes: readonly Index[], lexicon: Lexicon): Draft | 'several' | undefined {
  const key = name.isStyled ? (name.parts[0] ?? '') : keyOf(name)
  // A genitive without an apostrophe: “Poetins”.
  for (const index of indexes)
    for (const form of [key, key.replace(/s$/, '')]) {
      const meant = [...(index.get(form) ?? [])]
      const fitting =
        name.gender && meant.length > 1 ? meant.filter(({ names }) => names.some(({ gender }) => gender === name.gender)) : meant
      // “Mr. Lee” is not his wife, Grace Lee.
      const isOther = name.courteous !== null && fitting.every(({ names }) => names.some(({ gender }) => gender && gender !== name.gender))
      if (fitting.length === 1 && !isOther) return fitting[0]
      if (meant.length > 1 && !lexicon.places.has(key)) return 'several'
    }
  return undefined
}

function isKnownWord({ parts, text }: Name, lexicon: Lexicon): boolean {
  const word = parts[0] ?? ''
  return lexicon.places.has(word) || lexicon.givenNames.has(word) || lexicon.organisations.has(word) || (isAcronym(text) && text.length < 6)
}

function isOrganisation({ parts, text, title, isStyled }: Name, lexicon: Lexicon): boolean {
  if (title !== null || lexicon.givenNames.has(parts[0] ?? '') || isStyled) return false
  // “Sybren van ’t Hof”: behind a particle it is a surname.
  const told = / \p{Ll}|[’']\p{Ll} /u.test(text) ? parts.slice(0, 1) : parts
  return told.some((part) => tellsBody(part, lexicon) || lexicon.places.has(part)) || isAcronym(text)
}

/** “university”, and “omgevingsdienst” where nouns grow together. */
function tellsBody(part: string, { organisations, kindredBodies, language }: Lexicon): boolean {
  return organisations.has(part) || (language.grammar.compounds && tailsIn(part, kindredBodies).length > 0)
}

function finish(drafts: readonly Draft[], several: readonly Name[], lexicon: Lexicon): People {
  const of = new Map<Name, number>()
  const inOrder = drafts
    .map((draft) => ({ ...draft, names: draft.names.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0] as Name).start - (b.names[0] as Name).start)
  const list = inOrder.map(({ names, full }, index): Person => {
    for (const name of names) of.set(name, index)
    const forms = names.filter(({ parts }) => parts.length === full.parts.length)
    const isThing =
      names.every((name) => isOrganisation(name, lexicon)) ||
      forms.filter(({ isThing }) => isThing).length * 2 > forms.length ||
      // “the bishop of Ashford”, “vanuit New York”: never but where a place may stand.
      (full.parts.length < 3 && names.every(({ isThing, mayBePlace }) => isThing || mayBePlace))
    const titles = names.flatMap((name) => name.titles)
    const isHuman = titles.length > 0 || names.some(({ parts, isStyled }) => isStyled || lexicon.givenNames.has(parts[0] ?? ''))
    const kind = isHuman || !isThing ? 'person' : 'organisation'
    const name = unhyphened((full.parts.length < 2 && full.courteous?.text) || withoutStyle(plainOf(full, names), lexicon))
    return {
      name,
      aliases: [...new Set(names.map(({ text }) => unhyphened(text)))].filter((text) => text !== name),
      kind,
      mentions: names.map(({ start, end }) => ({ start, end })),
      gender: kind === 'person' ? (genderOf(forms) ?? genderOf(names)) : null,
      roles: new Set(titles.filter((title) => isLasting(title, lexicon))),
      isCertain: kind === 'person' && (isHuman || full.parts.length > 1),
    }
  })
  return { list, names: [...of.keys(), ...several].sort((a, b) => a.start - b.start), of }
}

/** “Joe Brannigan” of Joe “Brick” Brannigan, where the text has both. */
function plainOf(full: Name, names: readonly Name[]): Name {
  if (!/\s[“‘"'«„]/.test(full.text)) return full
  const edges = ({ parts }: Name): string => `${parts[0]} ${parts.at(-1)}`
  return names.find((name) => isFull(name) && edges(name) === edges(full) && !/\s[“‘"'«„]/.test(name.text)) ?? full
}

/** “Alan Venn” of “Sir Alan Venn”; “Lord Alwinton” has no other name, and “(David) Owens” is none without “Lord”. */
function withoutStyle({ text, parts, isStyled }: Name, { honorifics }: Lexicon): string {
  const style = isStyled && parts.length > 1 ? (/^\S+\s+(?!\()/.exec(text)?.[0] ?? '') : ''
  return honorifics.has(style.trim().toLowerCase()) ? text.slice(style.length) : text
}

/** “his wife Annie” is not “the wife” of whoever comes next. */
function isLasting(title: string, { titles, rolesOf, plurals, honorifics }: Lexicon): boolean {
  return (titles.has(title) || !rolesOf.has(title)) && !plurals.has(title) && !honorifics.has(title)
}

function genderOf(names: readonly Name[]): Gender | null {
  const told = new Set(names.flatMap(({ gender }) => gender ?? []))
  return told.size === 1 ? ([...told][0] as Gender) : null
}
