/** Who “the minister” is: whoever was called that, or something of the kind, or whom the text is about just there. */
import type { Gender, Lexicon } from '../words/lexicon'
import { fits, type Known, type Memory, type Place } from './memory'
import type { People, Person } from '../names/people'
import type { Subject } from '../words/phrases'
import { NEAR } from './pronouns'

/** Sentences in which somebody is spoken of still. */
const CLOSE = 5
/** Letters of a role that stand for the whole: “prof”. */
const SHORTEST = 4

export class Bearers {
  private readonly byRole = new Map<string, Person[]>()
  /** In which paragraph somebody without a name was last called that. */
  private readonly introduced = new Map<string, number>()
  private readonly people: People
  private readonly memory: Memory
  private readonly lexicon: Lexicon

  constructor(people: People, memory: Memory, lexicon: Lexicon) {
    this.people = people
    this.memory = memory
    this.lexicon = lexicon
    for (const person of people.list) for (const role of person.roles) this.byRole.set(role, [...(this.byRole.get(role) ?? []), person])
  }

  /** “A bus driver”: whoever is “the driver” after that. */
  introduce(role: string, { paragraph }: Place): void {
    this.introduced.set(role, paragraph)
  }

  meant(subject: Subject, gender: Gender | null, place: Place): Known | undefined {
    const { head, isOf, isTold } = subject
    // “The finance director” is not the director, unless somebody was called that.
    if (subject.rank != null) return this.bearer(`${subject.rank} ${head}`, place)
    const isRelated = isOf === true && this.lexicon.relations.has(head)
    const newly = isRelated ? this.newlyNamed(head, gender, place) : undefined
    const called = newly ?? this.bearer(head, place)
    if (called && !newly && (this.isOneOfTwo(called, head) || this.isForetold(called, head, gender, place))) return undefined
    const alike = this.kindred(head, gender, place)
    // “SP’er Baan rekende het voor. “Reken maar na”, zei het Kamerlid”: no other member of whom the text was before.
    const isOfHere = (one: Known | undefined): boolean => one?.paragraph === place.paragraph
    if (called && alike?.wasSubject === true && isOfHere(alike) && !isOfHere(called)) return alike
    if (called && (!isRelated || isOfHere(called))) return called
    const told = isRelated ? undefined : this.described(head, gender, place)
    // “The Scottish leader” is no president whom the text has just named: he has a role of his own.
    const isOther = subject.isOfPeople === true && this.lexicon.titles.has(head) && (told?.roles.size ?? 0) > 0
    const described = isOther ? undefined : told
    if (isTold) return undefined
    const isJust = described?.wasSubject === true && place.line - described.line < 2 && described.paragraph === place.paragraph
    if (alike && !(isJust && alike.paragraph !== place.paragraph)) return alike
    return described ?? (isRelated ? undefined : this.foretell(gender))
  }

  /** “The charity”: the one organisation that is called that, or of several the one of just before; else one of the kind. */
  body(head: string, place: Place): Known | undefined {
    const called = (this.byRole.get(head) ?? []).filter(({ isCertain }) => !isCertain)
    if (called.length === 1) return this.memory.named((called[0] as Person).name)
    const group = this.lexicon.kindredBodies.get(head)
    const isCalled = ({ roles }: Known): boolean =>
      roles.has(head) || (group !== undefined && [...roles].some((role) => this.lexicon.kindredBodies.get(role) === group))
    const near = this.memory.recent.filter((one) => isNameOfBody(one) && place.line - one.line <= CLOSE)
    const [last] = near.filter(({ roles }) => roles.has(head)).reverse()
    const [one, other] = near.filter(isCalled)
    if (last) return last
    // “The report” is no company that the text has just named.
    if (!one) return this.lexicon.nouns.has(head) || this.lexicon.works.has(head) ? undefined : this.justNamed(place)
    return other ? undefined : one
  }

  /** “Nedchem denies it. The company says …”: what the sentence before was about, if that is a name and nobody’s. */
  private justNamed({ line, paragraph }: Place): Known | undefined {
    const [one, other] = this.memory.recent.filter((known) => known.line === line - 1 && known.wasSubject && known.paragraph === paragraph)
    const isName = one !== undefined && (one.isNamed || one.isPlural) && !one.isCertain && one.gender === null && one.roles.size === 0
    return isName && !other ? one : undefined
  }

  /** “Her lawyer”: the one person of the text who is called that, where nobody is without being told so. */
  ofOwner(head: string): Known | undefined {
    const [one, other] = this.lexicon.bound.has(head) && !this.lexicon.plurals.has(head) ? (this.byRole.get(head) ?? []) : []
    return one?.isCertain && !other ? (this.memory.named(one.name) ?? asKnown(one)) : undefined
  }

  /** Somebody without a name who is named now: “The boy, Amadi,”. */
  unnamed(role: string, place: Place): Known | undefined {
    return this.memory.recent.findLast(
      ({ isNamed, isPlural, roles, paragraph }) => !isNamed && !isPlural && roles.has(role) && place.paragraph - paragraph < NEAR,
    )
  }

  /** “The workers” are no “it”, as the union is. */
  isOfPeople({ roles }: Known): boolean {
    return [...roles].some((role) => this.lexicon.roles.has(role) || this.lexicon.titles.has(role))
  }

  /** Somebody without a name. */
  newcomer(name: string, head: string, place: Place): Known {
    return {
      name,
      gender: this.lexicon.rolesOf.get(head) ?? null,
      roles: new Set([head]),
      isPlural: false,
      isCertain: false,
      isNamed: false,
      wasSubject: true,
      wasAside: false,
      ...place,
    }
  }

  /** Whoever was called that: by name or as a subject before who was only spoken of. */
  bearer(head: string, place: Place): Known | undefined {
    const isCalled = (role: string): boolean =>
      role === head || (head.length >= SHORTEST && role.startsWith(head) && !this.lexicon.plurals.has(role))
    const isGeneric = this.lexicon.generic.has(head)
    const known = this.memory.recent
      .filter((one) => [...one.roles].some(isCalled) && !(isGeneric && !one.isNamed && place.line - one.line > CLOSE))
      .sort((a, b) => b.line - a.line)
    const present = known.find(({ isNamed, wasSubject }) => isNamed || wasSubject)
    if (present) return present
    const [named, ...others] = this.byRole.get(head) ?? []
    return named && others.length === 0 ? asKnown(named) : known[0]
  }

  /** “Striker Ann Lee and striker Eve Reed came”: either may be the striker. */
  private isOneOfTwo({ name, line, paragraph }: Known, head: string): boolean {
    const isOther = (one: Known): boolean => one.name !== name && one.isNamed && one.roles.has(head)
    return this.memory.recent.some((one) => isOther(one) && Math.abs(line - one.line) < CLOSE && one.paragraph === paragraph)
  }

  /** “Tom Fry scored. “Now,” thought the striker. Striker Sam Hill wept.”: who is called so only later, where the text is about somebody else. */
  private isForetold({ name }: Known, head: string, gender: Gender | null, place: Place): boolean {
    if (this.memory.named(name)) return false
    const described = this.described(head, gender, place)
    return described?.isCertain === true && described.wasSubject && described.name !== name && described.paragraph === place.paragraph
  }

  /** “the defence lawyer” who was called counsel before: the latest of near. */
  private kindred(head: string, gender: Gender | null, { paragraph }: Place): Known | undefined {
    const group = this.lexicon.kindred.get(head)
    if (group === undefined) return undefined
    const isAlike = ({ roles }: { roles: ReadonlySet<string> }): boolean =>
      [...roles].some((role) => this.lexicon.kindred.get(role) === group)
    const known = this.memory.recent.filter((one) => isAlike(one) && fits(one, gender))
    const near = known.filter((one) => paragraph - one.paragraph < NEAR).sort((a, b) => b.line - a.line)[0]
    return near ?? (known.length === 1 ? known[0] : undefined)
  }

  /** The one person whom the text is about, or of several the one of the sentence before; a coach is no suspect. */
  private described(head: string, gender: Gender | null, { paragraph, line }: Place, isOfBody = false): Known | undefined {
    const isKin = this.lexicon.relations.has(head) && this.lexicon.rolesOf.has(head) && !this.lexicon.generic.has(head)
    const isBound = this.lexicon.bound.has(head) || (!isOfBody && this.lexicon.heads.has(head))
    if (isKin || isBound || paragraph - (this.introduced.get(head) ?? -2) < 2) return undefined
    const just = this.memory.recent.filter((one) => !one.isPlural && line - one.line < 2)
    const unnamed = just.findLast(({ wasSubject }) => wasSubject) ?? just.at(-1)
    if (this.lexicon.generic.has(head) && unnamed && !unnamed.isNamed && unnamed.paragraph === paragraph && fits(unnamed, gender))
      return unnamed
    const group = this.lexicon.kindred.get(head)
    const mayBe = (role: string): boolean => group === undefined || (this.lexicon.kindred.get(role) ?? group) === group
    const here = this.memory.recent.filter(
      (one) =>
        (one.isCertain || (one.isNamed && one.wasSubject && one.paragraph === paragraph && line - one.line < 2)) &&
        !one.isPlural &&
        (paragraph - one.paragraph < 2 || line - one.line <= CLOSE) &&
        fits(one, gender) &&
        [...one.roles].every(mayBe),
    )
    if (here.length < 2) return here[0]
    const subjects = here.filter((one) => one.wasSubject && line - one.line < 2)
    // Nobody of a paragraph before is meant rather than one of this.
    const near = here.filter((one) => one.isCertain && one.paragraph === paragraph)
    const free = (near.length > 0 ? near : here).filter(({ roles }) => roles.size === 0)
    return subjects.length === 1 ? subjects[0] : free.length === 1 ? free[0] : undefined
  }

  /** “the leader of the party”: the one whom the sentence before was about, if he has no other role that counts; kin is somebody else. */
  private newlyNamed(head: string, gender: Gender | null, place: Place): Known | undefined {
    const found = this.lexicon.rolesOf.has(head) ? undefined : this.described(head, gender, place, true)
    const isFree = found !== undefined && ![...found.roles].some((role) => this.lexicon.kindred.has(role))
    return isFree && found.wasSubject && found.paragraph === place.paragraph && place.line - found.line < 2 ? found : undefined
  }

  /** “the woman” of a story that names her later: the first person who is named, if nobody was before. */
  private foretell(gender: Gender | null): Known | undefined {
    if (gender === null || this.memory.recent.some(({ isCertain }) => isCertain)) return undefined
    const first = this.people.list.find(({ kind, isCertain }) => kind === 'person' && isCertain)
    if (!first || !fits(first, gender)) return undefined
    return asKnown(first)
  }
}

/** By a name that is no person’s for certain. */
function isNameOfBody({ isPlural, isNamed, isCertain, roles }: Known): boolean {
  return roles.size > 0 && !isCertain && (isNamed || isPlural)
}

export function asKnown({ name, gender, roles, isCertain }: Person): Known {
  return {
    name,
    gender,
    roles,
    isCertain,
    isNamed: true,
    isPlural: false,
    line: 0,
    paragraph: 0,
    inside: null,
    step: 0,
    around: null,
    wasSubject: true,
    wasAside: false,
  }
}
