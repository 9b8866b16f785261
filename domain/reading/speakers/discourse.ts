/** Who the text is about as it goes on: what a name, a pronoun and “the minister” stand for. Nobody rather than a wrong one. */
import type { Stretch } from '@/domain/article/segmentation'
import { asKnown, Bearers } from './bearers'
import { Kin, type Tie } from '../names/kin'
import { genderOfPronoun, type Gender, type Lexicon } from '../words/lexicon'
import { fits, Memory, type Known, type Place } from './memory'
import type { Name } from '../names/names'
import { bodyIn } from '../names/role-words'
import { Namesakes } from '../names/namesakes'
import type { People, Person } from '../names/people'
import { isProtagonist } from './protagonist'
import { isNobody } from './spoken-of'
import type { Subject } from '../words/phrases'
import { Papers } from './papers'
import { whoAre, whoIs, whoIsNear, whoJustNow, type Sought } from './pronouns'

/** Who is no “he” in what is said: who says it, and whose question it answers. */
export interface Voices {
  around: string | null
  asker: string | null
}

const SILENT: Voices = { around: null, asker: null }

export class Discourse {
  /** Who goes without a name at first, and is named afterwards. */
  readonly namedLater = new Map<string, string>()
  /** Who gave what statement last. */
  readonly papers: Papers
  private readonly namesakes = new Namesakes()
  /** With whom the text opens, without a name. */
  private lead: { name: string; paragraph: number } | null = null
  private asker: { name: string; line: number; isOfSomebody: boolean } | null = null
  private readonly memory = new Memory()
  private readonly bearers: Bearers
  private readonly kin: Kin
  private readonly people: People
  private readonly protagonist: Person | null
  private readonly lexicon: Lexicon
  private readonly words: (subject: Stretch) => string

  constructor(people: People, protagonist: Person | null, lexicon: Lexicon, words: (subject: Stretch) => string) {
    this.people = people
    this.protagonist = protagonist
    this.lexicon = lexicon
    this.words = words
    this.papers = new Papers(lexicon)
    this.kin = new Kin(lexicon)
    this.bearers = new Bearers(people, this.memory, lexicon)
  }

  mention(name: Name, place: Place, wasSubject: boolean, wasAside = false, isJoined = false): void {
    const person = this.personOf(name)
    if (!person) {
      this.ofSeveral(name, place, wasSubject, wasAside)
      return
    }
    const { gender, roles, isCertain } = person
    this.memory.put({
      name: person.name,
      gender,
      roles,
      isCertain,
      isNamed: person.kind === 'person',
      isPlural: person.kind === 'organisation',
      wasSubject,
      wasAside,
      isJoined,
      ...place,
    })
  }

  /** The one person among names. */
  onlyPerson(names: readonly Name[]): string | null {
    const people = new Set(names.map((name) => this.personOf(name)).filter((person) => person?.isCertain))
    const [one, other] = people
    return one && !other ? one.name : null
  }

  /** “his wife, Tammy”. */
  tied(name: Name, { pronoun, relation }: Tie, place: Place): void {
    const one = this.personOf(name)
    const owner = one && this.owner(pronoun, place, new Set([one.name]))
    if (!owner) return
    this.kin.learn(owner.name, relation, one.name)
    this.kin.has(owner, relation, place.paragraph)
  }

  /** “A bus driver”: whoever is “the driver” after that. */
  introduce(role: string, place: Place): void {
    this.bearers.introduce(role, place)
  }

  /** Behind a headline, “Baker from Ghent wins”: the text tells who it is. */
  afterHeadline(): void {
    this.memory.forgetUnnamed()
  }

  /** Somebody goes on speaking without being named again. */
  heard(name: string, place: Place): void {
    const person = this.people.list.find((one) => one.name === name)
    const known = this.memory.named(name) ?? (person && asKnown(person))
    if (known) this.memory.put({ ...known, ...place, wasSubject: true, wasAside: false })
  }

  /** Somebody asked something, not in marks; of somebody else, who is “he” who answers, or of nobody in particular. */
  asked(name: string, isOfSomebody: boolean, { line }: Place): void {
    this.asker = { name, line, isOfSomebody }
  }

  /** Who asked something in that sentence. */
  askerIn({ line }: Place): string | null {
    return this.asker?.line === line ? this.asker.name : null
  }

  /** Who the subject is, as the fullest name or the text’s own words; null where that cannot be told. */
  speaker(subject: Subject, place: Place, voices: Voices = SILENT, speaks = true): string | null {
    if (subject.kind === 'name') return this.named(subject, place)
    if (subject.kind === 'pronoun') return this.pronoun(subject, place, voices)
    return this.role(subject, place, voices, speaks)
  }

  private named(subject: Subject, place: Place): string | null {
    const name = subject.name as Name
    const person = this.personOf(name)
    if (!person)
      return (
        this.ofSeveral({ ...name, gender: name.gender ?? subject.gender ?? null }, place) ?? (name.isUncertain ? this.words(subject) : null)
      )
    this.mention(name, place, true)
    if (subject.role != null && !this.lexicon.plurals.has(subject.role)) this.called(person, subject.role, subject.isDefinite, place)
    return person.name
  }

  private ofSeveral(name: Name, place: Place, wasSubject = true, wasAside = false): string | null {
    const meant = this.namesakes.meant(name, this.memory.recent, place)
    if (meant) this.memory.put({ ...meant, ...place, wasSubject, wasAside })
    return meant?.name ?? null
  }

  /** “She is the winner.” */
  is(subject: Subject, role: string, place: Place): void {
    const name = this.speaker(subject, place, SILENT, false)
    if (name !== null) this.memory.called(name, role)
  }

  /** What somebody is; “the boy, Amadi,” is the boy of just before. */
  private called({ name, kind }: Person, role: string, isDefinite: boolean, place: Place): void {
    const unnamed = isDefinite && kind === 'person' ? this.bearers.unnamed(role, place) : undefined
    if (unnamed) this.namedLater.set(unnamed.name, name)
    this.memory.called(name, role)
  }

  /** “She is Morag Lee”: whoever went without a name, or whom a pronoun owns the name of, has one. */
  isCalled(whom: string | null, name: Name, place: Place): void {
    const person = this.personOf(name)
    if (whom === null || person?.kind !== 'person') return
    const unnamed = this.memory.named(whom) ?? this.owner(whom, place, new Set([person.name]))
    if (!unnamed || unnamed.isNamed || unnamed.isPlural || !fits(person, unnamed.gender)) return
    this.namedLater.set(unnamed.name, person.name)
    this.memory.put({ ...asKnown(person), gender: person.gender ?? unnamed.gender, ...place })
  }

  /** “A care home manager told a colleague …”: the first sentence is about somebody without a name. */
  opensWith(name: string, { paragraph }: Place): void {
    this.lead ??= { name, paragraph }
  }

  /** “Joanne Pell, 51,” in the paragraph behind that: who it was. */
  introducesFully(name: Name, place: Place): void {
    if (this.lead && place.paragraph === this.lead.paragraph + 1) this.isCalled(this.lead.name, name, place)
  }

  /** “Ann’s patient will miss his train”: whether somebody without a name is a man or a woman. */
  hasGender(name: string, gender: Gender, place: Place): void {
    const known = this.memory.named(name)
    if (known && !known.isNamed && !known.isPlural && known.gender === null) this.memory.put({ ...known, gender, ...place })
  }

  /** The fullest name of whom a name stands for. */
  nameOf(name: Name | null): string | null {
    return (name && this.personOf(name)?.name) ?? null
  }

  /** The same, where it is a person who may be “he” or “she”. */
  nameOfOne(name: Name, gender: Gender): string | null {
    const person = this.personOf(name)
    return person?.isCertain && fits(person, gender) ? person.name : null
  }

  /** Whether nobody who may be “he” or “she” has been spoken of. */
  hasNobody(gender: Gender): boolean {
    return !this.memory.recent.some((one) => !one.isPlural && (one.isCertain || one.roles.size > 0) && fits(one, gender))
  }

  private personOf(name: Name): Person | undefined {
    return this.people.list[this.people.of.get(name) ?? -1]
  }

  private pronoun({ head, start, end, isSeveral, isBehindWords = false }: Subject, place: Place, { around, asker }: Voices): string | null {
    const { pronouns, addressed } = this.lexicon.language.people
    if (addressed.includes(head)) return null
    if (this.lexicon.self.has(head)) return around
    if (this.lexicon.relatives.has(head)) return whoJustNow(this.memory, place)?.name ?? null
    if (!this.lexicon.pronouns.has(head)) return this.words({ start, end })
    const isOne = isSeveral !== true
    const gender = isOne ? genderOfPronoun(head, this.lexicon) : null
    // “A reporter asked whether he was sorry. “No,” he said.”
    const questioner = isBehindWords && this.asker?.isOfSomebody && this.asker.line === place.line - 1 ? this.asker.name : null
    const others = new Set([around, asker, questioner].flatMap((one) => one ?? []))
    const mayBeSeveral = isSeveral !== false && pronouns.they.includes(head)
    const found =
      gender === null
        ? whoAre(this.memory, place, (one) => !pronouns.it.includes(head) || !this.bearers.isOfPeople(one))
        : this.person({ gender, others, mayBeSeveral, isBehindWords }, place)
    // “If I apply, they ask: ‘What can you do?’”: of nobody whom anybody has spoken of.
    if (!found) return place.inside !== null && gender === null ? this.words({ start, end }) : null
    this.memory.put({ ...found, gender: found.gender ?? gender, ...place, wasSubject: true, wasAside: false, hasSpoken: true })
    return found.name
  }

  /** “she”: whom the text is about, where a paragraph begins to speak of her and has named no woman; else who is near. */
  private person(sought: Sought, place: Place, otherwise = whoIs): Known | undefined {
    const { protagonist } = this
    const meant =
      protagonist && isProtagonist(protagonist, sought, this.memory.recent, place) ? this.memory.named(protagonist.name) : undefined
    return meant ?? otherwise(sought, this.memory, place)
  }

  private role(subject: Subject, place: Place, { around, asker }: Voices, speaks: boolean): string | null {
    const { head, isDefinite } = subject
    const gender = this.lexicon.rolesOf.get(head) ?? null
    const { roles, titles, plurals } = this.lexicon
    const isPerson = roles.has(head) || titles.has(head)
    // “I rang and the man said: “…””: in what somebody tells, nobody of the story.
    const isOfTale = place.inside !== null && this.lexicon.generic.has(head)
    const isOne = isPerson && !plurals.has(head) && !isOfTale
    const isOwned = subject.owner != null && !isDefinite
    // “the watchdog”, which is an organisation as well as somebody.
    const noun = bodyIn(head, this.lexicon)
    const body = isDefinite && subject.isOf !== true && noun !== null ? this.bearers.body(noun, place) : undefined
    const meant =
      isOne && isDefinite && !body ? this.bearers.meant(subject, gender, place) : isOwned ? this.owned(subject, place) : undefined
    // “zijn zwager” of whom was only spoken is called by the words with which he speaks.
    const isOnlySpokenOf = meant !== undefined && !meant.isNamed && !meant.wasSubject && subject.isPointing !== true
    if (meant && meant.name !== asker && meant.name !== around && !isOnlySpokenOf) {
      this.memory.put({
        ...meant,
        roles: new Set([...meant.roles, head, ...(subject.rank != null ? [`${subject.rank} ${head}`] : [])]),
        ...place,
        wasSubject: true,
        wasAside: false,
      })
      return meant.name
    }
    if (body) {
      this.memory.put({ ...body, roles: new Set([...body.roles, head]), ...place, wasSubject: true, wasAside: false })
      return body.name
    }
    const given = isDefinite && subject.isOf !== true ? this.papers.by(head, place.paragraph) : null
    if (given !== null) return given
    const holder = isDefinite && subject.isOf !== true ? this.kin.holder(head, place.paragraph, gender) : null
    if (holder !== null) {
      this.heard(holder, place)
      return holder
    }
    const name = this.words(subject)
    // “One of them said …”
    const isAnybody = this.lexicon.determiners.has(head)
    if (isAnybody && speaks) this.memory.put({ ...this.bearers.newcomer(name, head, place), hasSpoken: true })
    const isUnknown = !isPerson && noun === null
    // “Two epidemiologists warned of it. They wrote …”: nothing tells of one person, and a report is nobody.
    if (isUnknown && speaks && !isAnybody && !this.lexicon.nouns.has(head) && !this.lexicon.papers.has(head))
      this.memory.put({ ...this.bearers.newcomer(name, head, place), isPlural: true })
    if (isUnknown || (isNobody(subject, this.lexicon) && !speaks)) return name
    if (subject.owner != null) this.own(subject.owner, head, place)
    const isPlural = !isPerson || plurals.has(head)
    const unnamed = this.bearers.newcomer(name, head, place)
    const calledBy = subject.rank == null ? unnamed.roles : new Set([`${subject.rank} ${head}`])
    this.memory.put({ ...unnamed, roles: calledBy, isPlural, isNew: !isDefinite && !speaks, hasSpoken: speaks })
    return name
  }

  /** Somebody without a name who does not speak. */
  spokenOf(subject: Subject, place: Place): void {
    const { head, isDefinite, isOf, owner } = subject
    const isPlural = this.lexicon.plurals.has(head)
    const known = isDefinite && !isPlural && isOf !== true ? this.bearers.bearer(head, place) : undefined
    const name = this.words(subject)
    if (known) this.memory.put({ ...known, ...place, wasSubject: false, wasAside: true })
    else
      this.memory.put({
        ...this.bearers.newcomer(name, head, place),
        isPlural,
        isNew: true,
        isAny: !isDefinite && owner == null,
        wasSubject: false,
        wasAside: true,
      })
  }

  /** “his wife”, who was named before as his; “her lawyer”, where the text has one. */
  private owned({ owner, head }: Subject, place: Place): Known | undefined {
    const whose = this.owner(owner as string, place, this.kin.all(head))
    const name = whose ? this.kin.of(whose.name, head) : null
    const known = name === null ? undefined : this.memory.named(name)
    if (known) this.own(owner as string, head, place)
    return known ?? this.bearers.ofOwner(head)
  }

  /** “Her brother”: she is still whom the text is about. */
  private own(pronoun: string, head: string, place: Place): void {
    const owner = this.owner(pronoun, place, new Set())
    if (!owner) return
    this.memory.put({ ...owner, ...place, wasSubject: true, wasAside: false })
    this.kin.has(owner, head, place.paragraph)
  }

  private owner(pronoun: string, place: Place, others: ReadonlySet<string>): Known | undefined {
    const gender = genderOfPronoun(pronoun, this.lexicon)
    return gender ? this.person({ gender, others, mayBeSeveral: false, isBehindWords: false }, place, whoIsNear) : undefined
  }
}
