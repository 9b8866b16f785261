/** Whose “the statement” or “the message” is: of whoever said something in one, or sent one, just before. */
import type { Lexicon } from '../words/lexicon'

export class Papers {
  private readonly given = new Map<string, { name: string; paragraph: number }>()
  private readonly lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Somebody gave a statement, a letter or the like. */
  gave(noun: string, name: string, paragraph: number): void {
    this.given.set(noun, { name, paragraph })
  }

  /** Somebody wrote to somebody: what is read of it may be called by any of those nouns. */
  sent(name: string, paragraph: number): void {
    for (const noun of this.lexicon.missives) this.gave(noun, name, paragraph)
  }

  by(noun: string, paragraph: number): string | null {
    const given = this.given.get(noun)
    return given && paragraph - given.paragraph < 2 ? given.name : null
  }
}
