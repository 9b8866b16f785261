/** Words of somebody whom the text names only in the sentence behind them: “A”, zegt hij. Ahmed Yilmaz (34) woont hier al jaren. */
import type { Discourse } from './discourse'
import type { Place } from './memory'
import { genderOfPronoun, type Gender, type Lexicon } from '../words/lexicon'
import type { Subject } from '../words/phrases'
import type { Saying } from '../sayings/sayings'

export class Nameless {
  private readonly discourse: Discourse
  private readonly lexicon: Lexicon
  private waiting: { sayings: Saying[]; gender: Gender; line: number } | null = null

  constructor(discourse: Discourse, lexicon: Lexicon) {
    this.discourse = discourse
    this.lexicon = lexicon
  }

  /** What “he” or “she” says in a sentence, where nobody has been spoken of who could be meant. */
  wait(sayings: readonly Saying[], resolved: ReadonlyMap<Saying, string | null>, { line }: Place): void {
    const open = sayings.filter((saying) => saying.subject?.kind === 'pronoun' && resolved.get(saying) === null)
    const gender = genderOfPronoun(open[0]?.subject?.head ?? '', this.lexicon)
    if (gender === null || !this.discourse.hasNobody(gender)) {
      this.waiting = null
      return
    }
    // What waits is added to and never copied: a text in which nobody is ever named may have ten thousand of them.
    const goesOn = this.waiting?.line === line - 1 && this.waiting.gender === gender
    const all = goesOn && this.waiting ? this.waiting.sayings : []
    all.push(...open)
    this.waiting = { sayings: all, gender, line }
  }

  /** Whoever is introduced in full in the sentence behind that, and what they have said; nobody whom a pronoun of the other gender stands for. */
  introduced(start: Subject | null, { line }: Place): { speaker: string; sayings: readonly Saying[] } | null {
    const { waiting } = this
    if (!start?.name || waiting?.line !== line - 1) return null
    const speaker = this.discourse.nameOfOne(start.name, waiting.gender)
    return speaker === null ? null : { speaker, sayings: waiting.sayings }
  }
}
