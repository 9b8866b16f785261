/** Whose wife, son or lawyer somebody is who was named once as such: “his wife, Tammy”, and “his wife” after that. */
import type { Gender, Lexicon } from '../words/lexicon'
import { fits } from '../speakers/memory'
import type { Piece } from '../words/narration'
import { isPlain } from '../words/nouns'
import { roleIn } from './role-words'

/** Words between “his” and “wife”. */
const LONGEST = 3

export interface Tie {
  /** “his”. */
  pronoun: string
  /** “wife”. */
  relation: string
}

/** What ties the name at a piece to somebody: “her youngest brother, Cor Bos”. */
export function tieBefore(pieces: readonly Piece[], at: number, lexicon: Lexicon): Tie | null {
  const last = pieces[at - 1]?.text === ',' ? at - 2 : at - 1
  const word = pieces[last]
  const relation = word?.kind === 'word' ? roleIn(word, lexicon) : null
  if (relation === null || !lexicon.relations.has(relation) || lexicon.plurals.has(relation)) return null
  for (let before = last - 1; before >= 0 && before > last - 1 - LONGEST; before--) {
    const { lower } = pieces[before] as Piece
    if (lexicon.pronouns.has(lower) && lexicon.determiners.has(lower)) return { pronoun: lower, relation }
    if (!isPlain(pieces[before], lexicon)) return null
  }
  return null
}

export class Kin {
  /** By whose and what; null where two were. */
  private readonly known = new Map<string, string | null>()
  /** By the pair of lineage: who was last said to have such kin. */
  private readonly holders = new Map<Lexicon['lineage'][number], { name: string; gender: Gender | null; paragraph: number }>()
  private readonly named = new Map<string, Set<string>>()
  private readonly lineage: Lexicon['lineage']

  constructor({ lineage }: Lexicon) {
    this.lineage = lineage
  }

  learn(owner: string, relation: string, name: string): void {
    const key = keyOf(owner, relation)
    this.known.set(key, (this.known.get(key) ?? name) === name && this.known.get(key) !== null ? name : null)
    this.named.set(relation, (this.named.get(relation) ?? new Set()).add(name))
  }

  /** Somebody was said to have a child, or a husband. */
  has({ name, gender }: { name: string; gender: Gender | null }, relation: string, paragraph: number): void {
    for (const pair of this.lineage) if (pair.has.has(relation)) this.holders.set(pair, { name, gender, paragraph })
  }

  /** “The mother”, where a woman was just said to have a daughter. */
  holder(role: string, paragraph: number, gender: Gender | null): string | null {
    const pair = this.lineage.find(({ is }) => is.has(role))
    const holder = pair && this.holders.get(pair)
    return holder && paragraph - holder.paragraph < 2 && fits(holder, gender) ? holder.name : null
  }

  /** Those who are that to somebody: a daughter is not whose daughter comes next. */
  all(relation: string): ReadonlySet<string> {
    return this.named.get(relation) ?? new Set()
  }

  of(owner: string, relation: string): string | null {
    return this.known.get(keyOf(owner, relation)) ?? null
  }
}

function keyOf(owner: string, relation: string): string {
  return `${relation} ${owner}`
}
