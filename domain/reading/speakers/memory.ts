/** Whom a text has spoken of, the latest last. */
import type { Gender } from '../words/lexicon'

/** Where something stands: its sentence and paragraph, and the quotation that it is a part of. */
export interface Place {
  line: number
  paragraph: number
  inside: number | null
  /** The sentence of that quotation, and who says it. */
  step: number
  around: string | null
}

export interface Known extends Place {
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
  /** The same behind “een” or “a”, and nobody’s: “from a neighbour”. */
  isAny?: boolean
  wasSubject: boolean
  /** Together with somebody else: “Ann Lee and Eve Reed arrived”. */
  isJoined?: boolean
  /** Says something in that sentence, or is its “he”. */
  hasSpoken?: boolean
  /** Behind a preposition or an owner: “a plan of Ann’s”. */
  wasAside: boolean
}

/** How many people are kept in mind. */
const REMEMBERED = 30

export class Memory {
  /** In the narrator’s own words. */
  recent: readonly Known[] = []
  /** Inside quotations, where it changes nothing outside. */
  private within: readonly Known[] = []

  put(known: Known): void {
    const all = known.inside === null ? this.recent : this.within
    const before = all.find((one) => one.name === known.name && one.inside === known.inside)
    const roles = before ? new Set([...before.roles, ...known.roles]) : known.roles
    const wasSubject = known.wasSubject || (before !== undefined && isAt(before, known) && before.wasSubject)
    const put = { ...known, gender: known.gender ?? before?.gender ?? null, roles, wasSubject }
    const kept = [...all.filter((one) => one !== before).slice(-REMEMBERED), put]
    if (known.inside === null) this.recent = kept
    else this.within = kept
  }

  /** Those who may be meant there; the latest last. */
  visible(place: Place): readonly Known[] {
    return place.inside === null ? this.recent : [...this.recent, ...this.within.filter((one) => isHeard(one, place))]
  }

  named(name: string): Known | undefined {
    return this.recent.find((one) => one.name === name)
  }

  /** Whoever goes without a name is somebody else from now on. */
  forgetUnnamed(): void {
    this.recent = this.recent.filter(({ isNamed, isPlural }) => isNamed || isPlural)
  }

  /** What somebody is called from now on. */
  called(name: string, role: string): void {
    this.recent = this.recent.map((one) => (one.name === name ? { ...one, roles: new Set([...one.roles, role]) } : one))
  }
}

/** In the same quotation, or in one of the same speaker’s just before. */
function isHeard(one: Known, place: Place): boolean {
  return one.inside === place.inside || (one.around !== null && one.around === place.around && place.paragraph - one.paragraph < 2)
}

/** How many sentences ago somebody was spoken of: those of a quotation among themselves, else the narrator’s. */
export function distance(one: Known, place: Place): number {
  return one.inside !== null && one.inside === place.inside ? place.step - one.step : place.line - one.line
}

export function fits(one: { gender: Gender | null }, gender: Gender | null): boolean {
  return gender === null || one.gender === null || one.gender === gender
}

function isAt(one: Known, place: Place): boolean {
  return one.line === place.line && one.step === place.step
}
