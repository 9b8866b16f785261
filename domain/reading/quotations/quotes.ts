/** The quotations of a text, each with its kind and with who says it. */
import type { FoundQuote } from '@/domain/contract/reading'
import { attributionOf } from './attribution'
import { dialogueIn } from './dialogue'
import { Discourse } from '../speakers/discourse'
import { withHeadlines } from './headlines'
import { answersIn, intervieweeOf } from './interview'
import { joinInterrupted } from './interrupted'
import { kindOf } from './kinds'
import type { Lexicon } from '../words/lexicon'
import type { Marked } from '../words/marks'
import type { People } from '../names/people'
import type { Saying } from '../sayings/sayings'
import { protagonistOf } from '../speakers/protagonist'
import { isReadThere, isShown } from './shown'
import { creditAll, type Credit, type Credited } from '../speakers/speakers'
import type { Draft, Told } from './told'
import type { Paragraph } from '../words/tokens'

/** With who speaks in each saying, whether it credits a quotation or not. */
export function quotesIn(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  told: readonly Told[],
  people: People,
  lexicon: Lexicon,
): { quotes: FoundQuote[]; speakers: ReadonlyMap<Saying, string | null> } {
  const drafts = told.flatMap((one, index) => draftsOf(text, one, index, marked, lexicon))
  const spoken = [
    ...joinInterrupted(drafts, told, text, lexicon),
    ...unplaced(marked, drafts),
    ...dialogueIn(text, paragraphs, told, lexicon),
  ].sort((a, b) => start(a) - start(b) || end(b) - end(a))
  const protagonist = protagonistOf(
    people,
    told.map(({ line }) => line),
    lexicon,
  )
  const discourse = (): Discourse => new Discourse(people, protagonist, lexicon, (subject) => text.slice(subject.start, subject.end))
  const answers = answersIn(
    text,
    paragraphs,
    told.map(({ line }) => line),
  )
  const credit = (interviewee: string | null): Credited =>
    creditAll(text, spoken, told, discourse(), lexicon, { answers: answers?.all ?? new Set(), interviewee })
  const first = credit(null)
  const given = spoken.map((draft, index) => ({ ...(first.credits[index] as Credit), start: start(draft) }))
  const interviewee = answers && intervieweeOf(paragraphs, answers, given, people)
  const credited = interviewee === null ? first : credit(interviewee)
  const indexOf = new Map(spoken.flatMap(({ marked: own }, index) => own.map((stretch) => [stretch, index])))
  const quotes = credited.credits.map((credit, index): FoundQuote => {
    const { kind, ranges, parent } = spoken[index] as Draft
    const around = parent === null ? undefined : indexOf.get(parent)
    return { kind, ranges, ...credit, ...(around !== undefined && { parent: around }) }
  })
  return { quotes: withHeadlines(text, paragraphs, quotes, people, lexicon), speakers: credited.speakers }
}

function draftsOf(text: string, { line, sayings }: Told, index: number, marked: readonly Marked[], lexicon: Lexicon): Draft[] {
  return line.pieces.flatMap((piece, at): Draft[] => {
    if (piece.marked === null) return []
    const { start, end, inner, parent } = marked[piece.marked] as Marked
    const found = attributionOf(line.pieces, at, sayings, lexicon)
    const words = text.slice(inner.start, inner.end)
    const isNobodys = !found?.saying.subject
    const shown = isShown(words, line.pieces, at, lexicon) || (isNobodys && isReadThere(words, line.pieces, at, lexicon))
    const kind = shown ? 'direct' : kindOf(words, line, at, found, lexicon)
    const attribution = shown || kind === 'scare' ? null : found
    return [{ kind, ranges: [{ start, end }], marked: [piece.marked], parent, line: index, at, attribution, isShown: shown }]
  })
}

/** Marks inside a name, Joe “Brick” Brannigan, stand in no sentence of their own. */
function unplaced(marked: readonly Marked[], drafts: readonly Draft[]): Draft[] {
  const placed = new Set(drafts.flatMap(({ marked }) => marked))
  return marked.flatMap(({ start, end, parent }, index): Draft[] =>
    placed.has(index)
      ? []
      : [{ kind: 'scare', ranges: [{ start, end }], marked: [index], parent, line: 0, at: 0, attribution: null, isShown: false }],
  )
}

function start({ ranges }: Draft): number {
  return (ranges[0] as { start: number }).start
}

function end({ ranges }: Draft): number {
  return (ranges.at(-1) as { end: number }).end
}
