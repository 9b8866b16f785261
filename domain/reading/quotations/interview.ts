/** Questions and answers: marked words that each answer a paragraph without, or the line above them. */
import type { Narrated } from '../words/narration'
import type { Paragraph } from '../words/tokens'

const LONGEST_QUESTION = 60

/** The paragraphs that answer; none where there are fewer than two questions. */
export function answersIn(text: string, paragraphs: readonly Paragraph[], lines: readonly Narrated[]): Set<number> {
  const own = paragraphs.map((): Narrated[] => [])
  for (const line of lines) if (line.inside === null) own[line.paragraph]?.push(line)
  const isAnswer = (index: number): boolean => own[index]?.some(({ pieces }) => isSpoken(pieces)) === true
  const isBoth = (index: number): boolean =>
    own[index]?.slice(1).some(({ pieces: [first] }) => first?.kind === 'marked' && text[first.start - 1] === '\n') === true
  const isQuestion = (index: number): boolean => {
    const tokens = paragraphs[index]?.tokens ?? []
    const isBare = own[index]?.every(({ pieces }) => pieces.every(({ kind }) => kind !== 'marked')) === true
    return isBare && tokens.length < LONGEST_QUESTION && tokens.at(-1)?.text === '?'
  }
  const questions = paragraphs.flatMap((_, index) => (isBoth(index) || (isQuestion(index) && isAnswer(index + 1)) ? [index] : []))
  if (questions.length < 2) return new Set()
  const [first] = questions as [number]
  return new Set(paragraphs.flatMap((_, index) => (isBoth(index) || (index > first && isAnswer(index)) ? [index] : [])))
}

/** “Yes”; (laughs) “Yes.” */
function isSpoken(pieces: Narrated['pieces']): boolean {
  const behind = pieces[0]?.text === '(' ? pieces.findIndex(({ text }) => text === ')') + 1 : 0
  return pieces[behind]?.kind === 'marked'
}
