/** Who goes on or answers where a quotation is credited to nobody: by the one before it, and whom the text is about. */
import type { Place } from './memory'
import type { Narrated } from '../words/narration'
import type { Draft } from '../quotations/told'

interface Turn {
  paragraph: number
  sentence: number
  speaker: string | null
  isQuestion: boolean
  /** To a question of somebody else. */
  isAnswer: boolean
  /** Where it ends in the text. */
  end: number
}

export class Turns {
  private readonly text: string
  private last: Turn | null = null
  private earlier: Turn | null = null
  /** Who spoke or was spoken of, each once, the latest last. */
  private heard: { speaker: string; paragraph: number }[] = []
  private answered = false
  /** Who asked something in the narrator’s words, and in which sentence. */
  private question: { speaker: string; paragraph: number; sentence: number } | null = null
  private about: Omit<Turn, 'isQuestion' | 'isAnswer' | 'end'> | null = null

  constructor(text: string) {
    this.text = text
  }

  /** A sentence was about somebody. */
  was(speaker: string, { paragraph, line }: Place): void {
    this.hear(speaker, paragraph)
    this.about = { paragraph, sentence: line, speaker }
  }

  /** Somebody asked something, not in marks. */
  asked(speaker: string, { paragraph, line }: Place): void {
    this.question = { speaker, paragraph, sentence: line }
  }

  /** Nobody has spoken yet. */
  isFirst(): boolean {
    return this.last === null
  }

  /** Somebody speaks in this paragraph. */
  isGoing({ paragraph }: Place): boolean {
    return this.last?.paragraph === paragraph || this.about?.paragraph === paragraph
  }

  /** Who spoke last in the paragraph. */
  goingOn({ paragraph }: Place): string | null {
    return this.last?.paragraph === paragraph ? this.last.speaker : null
  }

  /** Who spoke last in the paragraph is known only now. */
  wasTo(speaker: string | null, { paragraph }: Place): void {
    if (this.last?.paragraph === paragraph && this.last.speaker === null) this.last = { ...this.last, speaker }
  }

  /** Whom a question here or in the paragraph before is by: whoever answers is somebody else. */
  asker({ paragraph }: Place): string | null {
    return this.last?.isQuestion && paragraph - this.last.paragraph < 2 ? this.last.speaker : null
  }

  spoke({ ranges }: Draft, { paragraph, line }: Place, speaker: string | null): void {
    if (speaker !== null) this.hear(speaker, paragraph)
    const { last } = this
    const isToQuestion = last?.paragraph === paragraph - 1 && last.isQuestion && last.speaker !== speaker
    const isStill = last?.paragraph === paragraph && last.speaker === speaker && last.isAnswer
    const isAnswer = this.answered || isToQuestion || isStill
    this.earlier = last
    this.last = { paragraph, sentence: line, speaker, isQuestion: this.asks(ranges), isAnswer, end: ranges.at(-1)?.end ?? 0 }
    this.answered = false
  }

  /** Who says what is credited to nobody; `answer` is who answers in this paragraph, where that is known. */
  next({ ranges, marked }: Draft, { paragraph, pieces }: Narrated, sentence: number, answer: string | null): string | null {
    const { last, about } = this
    const isBare = pieces.length === 1
    // – Late? the man asked. ¶ – Very, said the woman. ¶ – Too late.
    if (marked.length === 0 && this.earlier?.paragraph === paragraph - 2 && last?.paragraph === paragraph - 1)
      return last.speaker === null || this.earlier.speaker === last.speaker ? null : this.earlier.speaker
    // “Did she?” “She did.”: each in marks of its own.
    if (last?.paragraph === paragraph && this.text.slice(last.end, ranges[0]?.start).trim() === '')
      return this.facing(last.speaker, paragraph)
    const just =
      about?.paragraph === paragraph && about.sentence >= sentence - 1 && about.sentence !== last?.sentence ? about.speaker : null
    const same = last?.paragraph === paragraph ? last.speaker : null
    const before = just ?? same ?? answer
    if (before !== null || !isBare) return before
    // Nobody has spoken in the paragraph yet, but it is about somebody.
    if (about?.paragraph === paragraph && last?.paragraph !== paragraph) return about.speaker
    // The judge asked how many. ¶ “Eight or ten.”
    if (this.question?.paragraph === paragraph - 1 && this.question.sentence === sentence - 1) {
      this.answered = true
      return this.facing(this.question.speaker, paragraph)
    }
    const isNext = last?.paragraph === paragraph - 1
    if (isNext && (last.isQuestion || (last.isAnswer && this.asks(ranges)))) {
      this.answered = last.isQuestion
      return this.facing(last.speaker, paragraph)
    }
    const wasAbout = about?.paragraph === paragraph - 1 && about.sentence === sentence - 1 ? about.speaker : null
    const heard = isNext ? last.speaker : null
    return last && about && about.sentence > last.sentence ? (wasAbout ?? heard) : (heard ?? wasAbout)
  }

  /** The other of two who speak by turns: the last who spoke, or was spoken of, and is somebody else. */
  private facing(speaker: string | null, paragraph: number): string | null {
    return this.heard.findLast((one) => one.speaker !== speaker && paragraph - one.paragraph < 4)?.speaker ?? null
  }

  private hear(speaker: string, paragraph: number): void {
    this.heard = [...this.heard.filter((one) => one.speaker !== speaker), { speaker, paragraph }].slice(-3)
  }

  private asks(ranges: Draft['ranges']): boolean {
    const { start, end } = ranges.at(-1) as { start: number; end: number }
    return /\?[^\p{L}\p{N}]*$/u.test(this.text.slice(start, end))
  }
}
