/** Who the text is about as it goes on: what a pronoun and “the minister” stand for. Nobody rather than a wrong one. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Gender, Lexicon } from './lexicon'
import type { Name } from './names'
import type { People, Person } from './people'
import type { Subject } from './phrases'

interface Known {
  name: string
  gender: Gender | null
  roles: ReadonlySet<string>
  isPlural: boolean
  /** Named as a person, rather than by a role or perhaps no person. */
  isCertain: boolean
  /** By a name, and perhaps a person. */
  isNamed: boolean
  /** “a neighbour” who says nothing, without an article that points back. */
  isNew?: boolean
  wasSubject: boolean
  /** Behind a preposition or an owner: “a plan of Ann’s”. */
  wasAside: boolean
  line: number
  paragraph: number
  inside: number | null
}

/** Where something stands: its sentence and paragraph, and the quotation that it is a part of. */
export interface Place {
  line: number
  paragraph: number
  inside: number | null
}

/** Paragraphs in which somebody is at hand, and in which nobody else needs to be meant. */
const NEAR = 4
const FAR = 20
/** Sentences in which somebody is spoken of still. */
const CLOSE = 5
/** How many people are kept in mind. */
const REMEMBERED = 30

export class Discourse {
  /** The latest last. */
  private recent: Known[] = []
  /** In which paragraph somebody without a name was last called that. */
  private readonly introduced = new Map<string, number>()
  private readonly byRole = new Map<string, Person[]>()
  private readonly people: People
  private readonly lexicon: Lexicon
  private readonly words: (subject: Stretch) => string

  constructor(people: People, lexicon: Lexicon, words: (subject: Stretch) => string) {
    this.people = people
    this.lexicon = lexicon
    this.words = words
    for (const person of people.list) for (const role of person.roles) this.byRole.set(role, [...(this.byRole.get(role) ?? []), person])
  }

  mention(name: Name, place: Place, wasSubject: boolean, wasAside = false): void {
    const person = this.people.list[this.people.of.get(name) ?? -1]
    if (!person) return
    const { gender, roles, isCertain } = person
    this.put({
      name: person.name,
      gender,
      roles,
      isCertain,
      isNamed: person.kind === 'person',
      isPlural: person.kind === 'organisation',
      wasSubject,
      wasAside,
      ...place,
    })
  }

  /** The one person among names. */
  onlyPerson(names: readonly Name[]): string | null {
    const people = new Set(names.map((name) => this.people.list[this.people.of.get(name) ?? -1]).filter((person) => person?.isCertain))
    const [one, other] = people
    return one && !other ? one.name : null
  }

  /** “A bus driver”: whoever is “the driver” after that. */
  introduce(role: string, { paragraph }: Place): void {
    this.introduced.set(role, paragraph)
  }

  /** Somebody goes on speaking without being named again. */
  heard(name: string, place: Place): void {
    const known = this.recent.find((one) => one.name === name) ?? this.byName(name)
    if (known) this.put({ ...known, ...place, wasSubject: true, wasAside: false })
  }

  private byName(name: string): Known | undefined {
    const person = this.people.list.find((one) => one.name === name)
    return person && this.asKnown(person)
  }

  /** Who the subject is, as the fullest name or the text’s own words; null where that cannot be told. */
  speaker(subject: Subject, place: Place, around: string | null, asker: string | null = null, speaks = true): string | null {
    if (subject.kind === 'name') return this.named(subject, place)
    if (subject.kind === 'pronoun') return this.pronoun(subject, place, around, asker)
    return this.role(subject, place, asker, speaks)
  }

  private named(subject: Subject, place: Place): string | null {
    const name = subject.name as Name
    const index = this.people.of.get(name)
    if (index === undefined) return name.isUncertain ? this.words(subject) : null
    this.mention(name, place, true)
    if (subject.role != null && !this.lexicon.plurals.has(subject.role)) this.called((this.people.list[index] as Person).name, subject.role)
    return (this.people.list[index] as Person).name
  }

  private called(name: string, role: string): void {
    this.recent = this.recent.map((one) => (one.name === name ? { ...one, roles: new Set([...one.roles, role]) } : one))
  }

  private pronoun({ head, start, end }: Subject, place: Place, around: string | null, asker: string | null): string | null {
    const { people } = this.lexicon.language
    if (this.lexicon.self.has(head)) return around
    const isOf = (gender: keyof typeof people.pronouns): boolean => people.pronouns[gender].includes(head)
    if (this.lexicon.relatives.has(head)) return this.justNow(place)
    if (!this.lexicon.pronouns.has(head)) return this.words({ start, end })
    const gender = isOf('he') ? 'he' : isOf('she') ? 'she' : null
    const found =
      gender === null
        ? this.several(place)
        : (this.best(gender, place, NEAR, around ?? asker) ??
          (isOf('they') ? this.several(place) : undefined) ??
          this.best(gender, place, FAR, around ?? asker) ??
          this.best(gender, place, NEAR, around ?? asker, true))
    if (!found) return null
    this.put({ ...found, gender: found.gender ?? gender, ...place, wasSubject: true, wasAside: false })
    return found.name
  }

  /** The one a pronoun stands for: a subject before others, somebody near before somebody far, and nobody who says it of himself. */
  private best(gender: Gender, place: Place, reach: number, around: string | null, orUnnamed = false): Known | undefined {
    const cost = (one: Known): number =>
      2 * (place.line - one.line) -
      (one.wasSubject ? 1.5 : one.wasAside ? (one.line === place.line ? -3 : -1) : 0) +
      (one.gender === null ? 1 : 0) +
      (one.isCertain ? 0 : one.isNew ? 1.2 : 0.5)
    const fitting = this.recent.filter(
      (one) =>
        (one.isCertain || orUnnamed || this.isAtHand(one, place)) &&
        one.name !== around &&
        this.isVisible(one, place) &&
        !one.isPlural &&
        (one.gender ?? gender) === gender &&
        place.paragraph - one.paragraph < reach,
    )
    return fitting.sort((a, b) => cost(a) - cost(b))[0]
  }

  /** Whether somebody without a name was spoken of just now; in another paragraph only who is known to be a man or a woman. */
  private isAtHand({ roles, wasSubject, line, gender, paragraph }: Known, place: Place): boolean {
    return roles.size > 0 && wasSubject && place.line - line === 1 && (gender !== null || paragraph === place.paragraph)
  }

  /** “zegt die”: whom the sentence before spoke of last. */
  private justNow(place: Place): string | null {
    const last = this.recent.findLast((one) => !one.isPlural && this.isVisible(one, place) && place.line - one.line < 2)
    return last && place.inside === null ? last.name : null
  }

  private several(place: Place): Known | undefined {
    return this.recent
      .filter((one) => this.isVisible(one, place) && one.isPlural && place.line - one.line < 2)
      .sort((a, b) => Number(b.wasSubject) - Number(a.wasSubject) || b.line - a.line)[0]
  }

  private role(subject: Subject, place: Place, asker: string | null, speaks: boolean): string | null {
    const { head, isDefinite } = subject
    const gender = this.lexicon.rolesOf.get(head) ?? null
    const { roles, titles, plurals, organisations } = this.lexicon
    const isPerson = roles.has(head) || titles.has(head)
    const meant = isDefinite && isPerson && !plurals.has(head) ? this.meant(subject, gender, place) : undefined
    if (meant && meant.name !== asker) {
      this.put({ ...meant, roles: new Set([...meant.roles, head]), ...place, wasSubject: true, wasAside: false })
      return meant.name
    }
    const name = this.words(subject)
    if (!isPerson && !organisations.has(head)) return name
    if (subject.owner != null) this.own(subject.owner, place)
    const isPlural = !isPerson || plurals.has(head)
    this.put({
      name,
      gender,
      roles: new Set([head]),
      isPlural,
      isCertain: false,
      isNamed: false,
      isNew: !isDefinite && !speaks,
      ...place,
      wasSubject: true,
      wasAside: false,
    })
    return name
  }

  /** “Her brother”: she is still whom the text is about. */
  private own(pronoun: string, place: Place): void {
    const { pronouns } = this.lexicon.language.people
    const gender = pronouns.he.includes(pronoun) ? 'he' : pronouns.she.includes(pronoun) ? 'she' : null
    const owner = gender && this.best(gender, place, NEAR, null)
    if (owner) this.put({ ...owner, ...place, wasSubject: true, wasAside: false })
  }

  /** “the minister”: who was called that, or something of the kind, or whom the text is about just there. */
  private meant({ head, isOf, isTold }: Subject, gender: Gender | null, place: Place): Known | undefined {
    const isRelated = isOf === true && this.lexicon.relations.has(head)
    const newly = isRelated ? this.newlyNamed(head, gender, place) : undefined
    const called = newly ?? this.bearer(head)
    if (called && (!isRelated || called.paragraph === place.paragraph)) return called
    const described = isRelated ? undefined : this.described(head, gender, place)
    if (isTold) return undefined
    const alike = this.kindred(head, gender, place)
    const isJust = described?.wasSubject === true && place.line - described.line < 2 && described.paragraph === place.paragraph
    if (alike && !(isJust && alike.paragraph !== place.paragraph)) return alike
    return described ?? (isRelated ? undefined : this.foretell(gender))
  }

  /** What is said inside a quotation is of no account outside it. */
  private isVisible({ inside }: Known, place: Place): boolean {
    return inside === null || inside === place.inside
  }

  /** Whoever was called that. */
  private bearer(head: string): Known | undefined {
    const known = this.recent.filter(({ roles }) => roles.has(head)).sort((a, b) => b.line - a.line)[0]
    if (known) return known
    const [named, ...others] = this.byRole.get(head) ?? []
    return named && others.length === 0 ? this.asKnown(named) : undefined
  }

  /** “the defence lawyer” who was called counsel before: the latest of near. */
  private kindred(head: string, gender: Gender | null, { paragraph }: Place): Known | undefined {
    const group = this.lexicon.kindred.get(head)
    if (group === undefined) return undefined
    const isAlike = ({ roles }: { roles: ReadonlySet<string> }): boolean =>
      [...roles].some((role) => this.lexicon.kindred.get(role) === group)
    const known = this.recent.filter((one) => one.inside === null && isAlike(one) && this.fits(one, gender))
    const near = known.filter((one) => paragraph - one.paragraph < NEAR).sort((a, b) => b.line - a.line)[0]
    return near ?? (known.length === 1 ? known[0] : undefined)
  }

  /** The one person whom the text is about, or of several the one of the sentence before; a coach is no suspect. */
  private described(head: string, gender: Gender | null, { paragraph, line }: Place): Known | undefined {
    const isKin = this.lexicon.relations.has(head) && this.lexicon.rolesOf.has(head) && !this.lexicon.generic.has(head)
    if (isKin || this.lexicon.bound.has(head) || paragraph - (this.introduced.get(head) ?? -2) < 2) return undefined
    const unnamed = this.recent.findLast((one) => one.wasSubject && !one.isPlural && one.inside === null && line - one.line < 2)
    if (this.lexicon.generic.has(head) && unnamed && !unnamed.isNamed && unnamed.paragraph === paragraph && this.fits(unnamed, gender))
      return unnamed
    const group = this.lexicon.kindred.get(head)
    const mayBe = (role: string): boolean => group === undefined || (this.lexicon.kindred.get(role) ?? group) === group
    const here = this.recent.filter(
      (one) =>
        one.inside === null &&
        (one.isCertain || (one.isNamed && one.wasSubject && one.paragraph === paragraph && line - one.line < 2)) &&
        !one.isPlural &&
        (paragraph - one.paragraph < 2 || line - one.line <= CLOSE) &&
        this.fits(one, gender) &&
        [...one.roles].every(mayBe),
    )
    if (here.length < 2) return here[0]
    const just = here.filter((one) => one.wasSubject && line - one.line < 2)
    const free = here.filter(({ roles }) => roles.size === 0)
    return just.length === 1 ? just[0] : free.length === 1 ? free[0] : undefined
  }

  /** “the leader of the party”: the one whom the sentence before was about, if he has no other role that counts; kin is somebody else. */
  private newlyNamed(head: string, gender: Gender | null, place: Place): Known | undefined {
    const found = this.lexicon.rolesOf.has(head) ? undefined : this.described(head, gender, place)
    const isFree = found !== undefined && ![...found.roles].some((role) => this.lexicon.kindred.has(role))
    return isFree && found.wasSubject && found.paragraph === place.paragraph && place.line - found.line < 2 ? found : undefined
  }

  /** “the woman” of a story that names her later: the first person who is named, if nobody was before. */
  private foretell(gender: Gender | null): Known | undefined {
    if (gender === null || this.recent.some(({ isCertain }) => isCertain)) return undefined
    const first = this.people.list.find(({ kind, isCertain }) => kind === 'person' && isCertain)
    if (!first || !this.fits(first, gender)) return undefined
    return this.asKnown(first)
  }

  private fits(one: { gender: Gender | null }, gender: Gender | null): boolean {
    return gender === null || one.gender === null || one.gender === gender
  }

  private asKnown({ name, gender, roles, isCertain }: Person): Known {
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
      wasSubject: true,
      wasAside: false,
    }
  }

  private put(known: Known): void {
    const before = this.recent.find(({ name }) => name === known.name)
    // What is said of somebody inside a quotation changes nothing outside.
    if (before?.inside === null && known.inside !== null) return
    const roles = before ? new Set([...before.roles, ...known.roles]) : known.roles
    const wasSubject = known.wasSubject || (before?.line === known.line && before.wasSubject)
    const others = this.recent.filter((one) => one !== before).slice(-REMEMBERED)
    this.recent = [...others, { ...known, gender: known.gender ?? before?.gender ?? null, roles, wasSubject }]
  }
}
