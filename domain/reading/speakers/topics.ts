/** Whom a sentence is about, and who is named and speaks in it, in its order. */
import type { Discourse, Voices } from './discourse'
import { giverOf } from '../sayings/givers'
import { tieBefore } from '../names/kin'
import { pick } from '../names/roles'
import { genderOfPronoun, type Gender, type Lexicon } from '../words/lexicon'
import type { Place } from './memory'
import type { Narrated } from '../words/narration'
import type { Name } from '../names/names'
import { isOfSeveral } from './plurality'
import { isSomebody, phraseAt, type Subject } from '../words/phrases'
import { isInserted } from '../sayings/inserted'
import type { Saying } from '../sayings/sayings'
import { spokenOf } from './spoken-of'
import { atStart } from '../words/clauses'

/** Pieces of a clause that begins a sentence. */
const CLAUSE = 30
/** Pieces from what is said to the noun that says how: “said on Monday in a statement”; and of a sentence that opens with it. */
const GIVEN = 10
const OPENING = 6
/** Words before what somebody is. */
const PREDICATE = 5
/** Pieces between who is asked and what. */
const ASKED = 4
/** Paragraphs, a heading among them, in one of which a text begins. */
const LEAD = 2

/** The phrase that a sentence begins with, when it is told of somebody. */
export function startOf({ pieces }: Narrated, lexicon: Lexicon): Subject | null {
  // “Why?” The coach laughed.
  const start = cleft(pieces, lexicon) ?? atStart(pieces, goesOnBehind(pieces) ? 1 : 0, pieces.length, lexicon)
  const giver = start && giverOf(pieces, start, lexicon)
  if (giver && isSomebody(giver, lexicon)) return { ...giver, isSeveral: isOfSeveral(pieces, giver.first, lexicon) }
  return lexicon.language.grammar.inverts ? behindVerb(pieces, lexicon) : behindClause(pieces, lexicon)
}

/** “It was a nurse who found it”: whom it is about. */
function cleft(pieces: Narrated['pieces'], lexicon: Lexicon): Subject | null {
  const { people, reports } = lexicon.language
  const isIt = people.pronouns.it.includes(pieces[0]?.lower ?? '') && reports.copulas.includes(pieces[1]?.lower ?? '')
  const found = isIt ? phraseAt(pieces, 2, lexicon) : null
  const isTelling = found !== null && pieces.slice(3, found.last + 1).some(({ lower }) => lexicon.relatives.has(lower))
  return found && isTelling && isSomebody(found, lexicon) ? found : null
}

/** “Over de plannen is wethouder Joke Bakker duidelijk”: whose name comes behind the first verb. */
function behindVerb(pieces: Narrated['pieces'], lexicon: Lexicon): Subject | null {
  const verb = pieces.findIndex(({ lower }) => lexicon.finites.has(lower))
  const isPlainBefore = pieces.slice(0, Math.max(0, verb)).every(({ kind, name }) => kind === 'word' || name !== null)
  if (verb < 1 || verb > CLAUSE || !isPlainBefore || !lexicon.prepositions.has((pieces[0] as Narrated['pieces'][number]).lower)) return null
  const behind = atStart(pieces, verb + 1, pieces.length, lexicon)
  return behind?.kind === 'name' ? behind : null
}

/** “Asked about it, Jones shrugged”, “Born in York, the daughter of a clerk, Maud left”: whose name comes behind a comma, with a verb. */
function behindClause(pieces: Narrated['pieces'], lexicon: Lexicon): Subject | null {
  for (let comma = 1; comma < pieces.length && comma < CLAUSE; comma++) {
    if (pieces[comma]?.text !== ',') continue
    const later = atStart(pieces, comma + 1, pieces.length, lexicon)
    const next = later && pieces[later.last]
    const isSubject = next?.kind === 'word' && !lexicon.joins.has(next.lower) && !lexicon.prepositions.has(next.lower)
    if (later?.kind === 'name' && isSubject) return later
    // “In 2021, federal inspectors fined it”
    if (later?.kind === 'role' && isSubject && lexicon.plurals.has(later.head) && lexicon.prepositions.has(pieces[0]?.lower ?? ''))
      return later
  }
  return null
}

export function goesOnBehind([first, second]: Narrated['pieces']): boolean {
  return first?.kind === 'marked' && second !== undefined && second.kind !== 'mark' && second.kind !== 'marked'
}

/** “It was cold.” Ann Lee had just come home: the sentence behind the first words of a paragraph says whose they are. */
export function isIntroduced(next: Narrated, lexicon: Lexicon): boolean {
  const start = startOf(next, lexicon)
  const behind = next.pieces[start?.last ?? 0]
  // “Are you sure?” The coach was asked.
  if (
    !start ||
    behind?.kind === 'marked' ||
    (lexicon.passives.has(behind?.lower ?? '') && lexicon.verbs.has(next.pieces[start.last + 1]?.lower ?? ''))
  )
    return false
  return start.kind === 'role' ? !lexicon.plurals.has(start.head) && !lexicon.organisations.has(start.head) : !lexicon.self.has(start.head)
}

/** Takes in who is named and who speaks, in the order of the sentence; gives whom it is about. */
export function follow(
  { pieces, inside }: Narrated,
  sayings: readonly Saying[],
  start: Subject | null,
  place: Place,
  voices: Voices,
  discourse: Discourse,
  resolved: Map<Saying, string | null>,
  lexicon: Lexicon,
): string | null {
  const asker = askedBy(pieces, lexicon)
  const events: { at: number; take: () => void }[] = sayings.flatMap((saying) =>
    saying.subject
      ? [
          {
            at: saying.subject.first,
            take: () =>
              void resolved.set(
                saying,
                discourse.speaker(
                  withGender(pieces, saying.subject as Subject, lexicon),
                  place,
                  {
                    around: voices.around,
                    asker:
                      questioner(saying, sayings, resolved, lexicon) ??
                      discourse.nameOf(asker) ??
                      (inside !== null || lexicon.answers.has(saying.cue.lemma) ? voices.asker : null),
                  },
                  !isReadOut(pieces, saying, lexicon),
                ),
              ),
          },
        ]
      : [],
  )
  let topic: string | null = null
  if (start && !sayings.some(({ subject }) => subject?.first === start.first))
    events.push({
      at: start.first,
      take: () => void (topic = discourse.speaker(start, place, { around: voices.around, asker: null }, false)),
    })
  const joined = joinedWith(pieces, start, lexicon)
  pieces.forEach(({ name }, at) => {
    const tie = name && inside === null ? tieBefore(pieces, at, lexicon) : null
    if (name && tie) events.push({ at: at + 0.4, take: () => discourse.tied(name, tie, place) })
    if (!name) return
    const isJoined = joined.has(name)
    const isSubject = isJoined || start?.name === name
    events.push({ at: at + 0.5, take: () => discourse.mention(name, place, isSubject, isAside(pieces, at, lexicon), isJoined) })
  })
  const taken = new Set([start?.first, ...sayings.map(({ subject }) => subject?.first)])
  for (const one of spokenOf(pieces, lexicon))
    if (!taken.has(one.first)) events.push({ at: one.first, take: () => discourse.spokenOf(one, place) })
  if (inside === null)
    pieces.forEach((piece, at) => {
      if (isIntroducing(pieces, at, lexicon)) discourse.introduce(piece.lower, place)
    })
  const role = start && inside === null ? roleOf(pieces, start, lexicon) : null
  if (start && role !== null) events.push({ at: start.first + 0.6, take: () => discourse.is(start, role, place) })
  for (const { take } of events.sort((a, b) => a.at - b.at)) take()
  const gender = start && inside === null ? genderIn(pieces, start, lexicon) : null
  if (gender && topic !== null) discourse.hasGender(topic, gender, place)
  const naming = inside === null ? namingIn(pieces, start, lexicon) : null
  if (naming) discourse.isCalled(naming.owner ?? topic, naming.name, place)
  const voice = (saying: Saying | undefined): string | null => (saying ? (resolved.get(saying) ?? null) : null)
  // “Plains said in a statement”: what “the statement” says after that is theirs.
  const giver = voice(sayings.find((saying) => voice(saying) !== null))
  if (giver !== null && inside === null)
    for (const noun of givenIn(
      pieces,
      sayings.filter((saying) => voice(saying) === giver),
      lexicon,
    ))
      discourse.papers.gave(noun, giver, place.paragraph)
  const sender = inside === null ? voice(sayings.find(({ cue }) => lexicon.sending.has(cue.lemma))) : null
  if (sender !== null) discourse.papers.sent(sender, place.paragraph)
  const question = inside === null ? sayings.findLast((saying) => isQuestion(pieces, saying, lexicon)) : undefined
  const opening = sayings.find(({ subject }) => start !== null && subject?.first === start.first)
  const about = topic ?? voice(opening)
  if (start && about !== null && inside === null && isLead(start, place, lexicon)) discourse.opensWith(about, place)
  if (start?.name && inside === null && hasAge(pieces, start)) discourse.introducesFully(start.name, place)
  const asks = voice(question)
  // “wanted to know” tells of nobody who was asked.
  if (asks !== null) discourse.asked(asks, lexicon.language.reports.told.includes(question?.cue.lemma ?? ''), place)
  const inserted = sayings.findLast((saying) => saying.subject !== null && isInserted(pieces, saying, lexicon))
  const source = sayings.findLast(({ way, subject }) => way === 'source' && subject !== null)
  const announces = pieces.at(-1)?.text === ':'
  const last = sayings.findLast(({ way, subject, isManner }) => way === 'verb' && subject !== null && (announces || !isManner))
  // “The director had, in his words, promised”: whose the whole is.
  const isAround = source !== undefined && opening !== undefined && source.first < opening.cueFirst
  return voice(inserted) ?? (isAround ? voice(source) : null) ?? voice(opening) ?? voice(source) ?? topic ?? voice(last)
}

/** “een verklaring, die de voorzitter voorleest, …”: in a clause about a noun, and no “he” of the sentence. */
function isReadOut(pieces: Narrated['pieces'], { subject, isManner }: Saying, { relatives }: Lexicon): boolean {
  const before = (subject?.first ?? 0) - 1
  return isManner && relatives.has(pieces[before]?.lower ?? '') && pieces[before - 1]?.text === ','
}

/** “Asked by Ann Lee why, she replied”: whose question the sentence begins with. */
function askedBy(pieces: Narrated['pieces'], { verbs, asking, language }: Lexicon): Name | null {
  const isAsked = verbs.get(pieces[0]?.lower ?? '')?.some(({ lemma }) => asking.has(lemma)) === true
  return isAsked && pieces[1]?.lower === language.grammar.agent ? (pieces.slice(2, 2 + ASKED).find(({ name }) => name)?.name ?? null) : null
}

/** “Na een vraag van een journalist voegde hij toe”: whose question it was, who is not “he”. */
function questioner(
  { cueFirst }: Saying,
  sayings: readonly Saying[],
  resolved: ReadonlyMap<Saying, string | null>,
  { queries }: Lexicon,
): string | null {
  const question = sayings.find((one) => one.way === 'noun' && one.cueFirst < cueFirst && queries.has(one.cue.lemma))
  return question ? (resolved.get(question) ?? null) : null
}

/** “Ann Lee is the first woman mayor”, “Jan Mol is trainer van Ajax”: what whoever the sentence is about is from now on. */
function roleOf(pieces: Narrated['pieces'], { last, kind }: Subject, lexicon: Lexicon): string | null {
  const isTold = kind !== 'role' && lexicon.language.reports.copulas.includes(pieces[last]?.lower ?? '')
  if (!isTold) return null
  if (!lexicon.determiners.has(pieces[last + 1]?.lower ?? ''))
    return lexicon.language.grammar.inverts ? pick(pieces.slice(last + 1, last + 2), lexicon) : null
  return pick(pieces.slice(last + 2, last + 2 + PREDICATE), lexicon)
}

/** “A care home manager”, and not “the manager”, “managers” or “her manager”, in the sentence with which the text begins. */
function isLead(start: Subject, { paragraph }: Place, lexicon: Lexicon): boolean {
  const { kind, isDefinite, owner, head } = start
  const isNew = kind === 'role' && !isDefinite && owner == null && isSomebody(start, lexicon)
  // “A judge told a carer …” and “A spokesman …”: the name behind it may be the other’s.
  const isBound = lexicon.bound.has(head)
  return paragraph < LEAD && isNew && !lexicon.organisations.has(head) && !lexicon.plurals.has(head) && !isBound
}

/** “Joanne Pell, 51,” and “Jan Bos (51)”. */
export function hasAge(pieces: Narrated['pieces'], { last }: Subject): boolean {
  return /^[,(]$/.test(pieces[last]?.text ?? '') && pieces[last + 1]?.kind === 'figure' && /^[,)]$/.test(pieces[last + 2]?.text ?? '')
}

/** “When she was arrested, Pell said”: of two with one name whoever the clause before is of. */
function withGender(pieces: Narrated['pieces'], subject: Subject, lexicon: Lexicon): Subject {
  if (subject.kind !== 'name' || !lexicon.joins.has(pieces[0]?.lower ?? '')) return subject
  const pronoun = pieces.slice(1, subject.first).find(({ lower }) => genderOfPronoun(lower, lexicon) !== null)
  return { ...subject, gender: genderOfPronoun(pronoun?.lower ?? '', lexicon) }
}

/** “The patient will miss his train”: told by what the one is said to have, where nobody else can be its owner. */
function genderIn(pieces: Narrated['pieces'], { kind, last }: Subject, lexicon: Lexicon): Gender | null {
  if (kind !== 'role') return null
  const owner = pieces.slice(last).find(({ lower, name }) => name !== null || genderOfPronoun(lower, lexicon) !== null)
  return owner && !owner.name && lexicon.determiners.has(owner.lower) ? genderOfPronoun(owner.lower, lexicon) : null
}

/** “She is Morag Lee”, “Hij heet Kees Bos”, “Her name is Ann Lee”: the name of whoever went without one; and whose, where a pronoun owns it. */
function namingIn(
  pieces: Narrated['pieces'],
  start: Subject | null,
  { language, named, pronouns }: Lexicon,
): { name: Name; owner: string | null } | null {
  const { people, reports } = language
  const first = pieces[0]?.lower ?? ''
  const owner = pronouns.has(first) && people.naming.nouns.includes(pieces[1]?.lower ?? '') ? first : null
  if (owner === null && start?.kind !== 'pronoun') return null
  const verb = owner === null ? (start as Subject).last : 2
  const word = pieces[verb]?.lower ?? ''
  const isLinked = reports.copulas.includes(word)
  if (!isLinked && !people.naming.verbs.includes(word)) return null
  const at = isLinked && named.has(pieces[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  const name = pieces[at]?.name
  return name ? { name, owner } : null
}

/** “said in a statement”, “In a statement, Plains said”, and not “The plan, told in a statement, came as Plains said”. */
function givenIn(pieces: Narrated['pieces'], sayings: readonly Saying[], { nouns, prepositions }: Lexicon): string[] {
  return pieces.flatMap(({ lower }, noun) => {
    if (!nouns.has(lower)) return []
    const isOpening = noun < OPENING && prepositions.has(pieces[0]?.lower ?? '')
    const isSaid = sayings.some(
      ({ cueFirst }) =>
        cueFirst <= noun &&
        noun < cueFirst + GIVEN &&
        !pieces.slice(cueFirst, noun).some(({ kind }) => kind === 'mark' || kind === 'marked'),
    )
    return isOpening || isSaid ? [lower] : []
  })
}

/** “asked whether he was sorry”, “asked him how many”, and not “asked for more” or “doubted whether”: to somebody who may answer. */
function isQuestion(
  pieces: Narrated['pieces'],
  { cue, conjunction, last }: Saying,
  { asking, interrogatives, language }: Lexicon,
): boolean {
  if (!asking.has(cue.lemma)) return false
  const clause = pieces.slice(last, last + ASKED)
  const end = clause.findIndex(({ kind }) => kind === 'mark' || kind === 'marked')
  const isOpen = clause.slice(0, end < 0 ? ASKED : end).some(({ lower }) => interrogatives.has(lower))
  return isOpen || language.reports.questionConjunctions.includes(pieces[conjunction ?? -1]?.lower ?? '')
}

/** “A bus driver”, and not “Ann is a driver” or “Ann, a driver,”. */
function isIntroducing(pieces: Narrated['pieces'], at: number, { roles, titles, language, passives, indefinites }: Lexicon): boolean {
  const { lower, kind } = pieces[at] as Narrated['pieces'][number]
  if (kind !== 'word' || !(roles.has(lower) || titles.has(lower)) || pieces[at + 1]?.name) return false
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const { lower: word, kind: sort } = pieces[before] as Narrated['pieces'][number]
    if (sort !== 'word') return false
    if (!indefinites.has(word)) continue
    const link = pieces[before - 1]
    return !(
      passives.has(link?.lower ?? '') ||
      language.reports.copulas.includes(link?.lower ?? '') ||
      (link?.text === ',' && pieces[before - 2]?.name)
    )
  }
  return false
}

/** “Ann Lee, Tom Fry and mayor Eve Reed arrived”: all with whom the sentence begins, if they are several. */
function joinedWith(pieces: Narrated['pieces'], start: Subject | null, lexicon: Lexicon): ReadonlySet<Name> {
  const { links } = lexicon.language.reports
  if (!start?.name) return new Set()
  const joined = new Set([start.name])
  const isLink = (at: number): boolean => links.includes(pieces[at]?.lower ?? '')
  for (let at = start.last; pieces[at]?.text === ',' || isLink(at);) {
    const next = phraseAt(pieces, at + 1, lexicon)
    if (!next?.name) return joined
    joined.add(next.name)
    if (isLink(at)) return joined
    at = next.last
  }
  // “Ann Lee, Tom Fry told her”: nobody is joined without the last.
  return new Set()
}

/** Behind a preposition, or an owner: no subject of what comes. */
function isAside(pieces: Narrated['pieces'], at: number, { prepositions, determiners, honorifics, language }: Lexicon): boolean {
  const before = pieces[at - 1]?.lower ?? ''
  const link = determiners.has(before) || honorifics.has(before) ? at - 2 : at - 1
  // “For Mr. Pell, it is over”, “Bij Ann Bos is niet gebeld”: whom the sentence is about after all.
  const isOpening = link === 0 && (language.grammar.inverts || pieces[at + 1]?.text === ',')
  return pieces[at]?.name?.isPossessive === true || (prepositions.has(pieces[link]?.lower ?? '') && !isOpening)
}
