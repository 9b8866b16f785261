/** Questions and answers: marked words that each answer a paragraph without, or the line above them. */
import type { People } from '../names/people'
import type { Credit } from '../speakers/speakers'
import type { Narrated } from '../words/narration'
import type { Paragraph } from '../words/tokens'

const LONGEST_QUESTION = 60

/** The paragraphs that answer, and which of them are the first and the last to a question; null where there are fewer than two questions. */
export interface Answers {
  all: ReadonlySet<number>
  first: number
  last: number
}

export function answersIn(text: string, paragraphs: readonly Paragraph[], lines: readonly Narrated[]): Answers | null {
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
  if (questions.length < 2) return null
  const [first, last] = [questions[0], questions.at(-1)] as [number, number]
  const all = new Set(paragraphs.flatMap((_, index) => (isBoth(index) || (index > first && isAnswer(index)) ? [index] : [])))
  const answerTo = (question: number): number => (isBoth(question) ? question : question + 1)
  return { all, first: answerTo(first), last: answerTo(last) }
}

/** “Yes”; (laughs) “Yes.” */
function isSpoken(pieces: Narrated['pieces']): boolean {
  const behind = pieces[0]?.text === '(' ? pieces.findIndex(({ text }) => text === ')') + 1 : 0
  return pieces[behind]?.kind === 'marked'
}

/**
 * Who answers: whoever is credited most up to the last answer, or else the first who is named before an answer is over. A person who
 * comes only behind them, “The mayor, Jan Bos, calls it “nonsense””, gave none.
 */
export function intervieweeOf(
  paragraphs: readonly Paragraph[],
  answers: Answers,
  credits: readonly (Pick<Credit, 'speaker' | 'cue'> & { start: number })[],
  people: People,
): string | null {
  const [first, last] = [answers.first, answers.last].map((index) => paragraphs[index]?.end ?? 0) as [number, number]
  const persons = people.list.filter(({ kind }) => kind === 'person')
  const counts = new Map(persons.map(({ name }) => [name, 0]))
  for (const { speaker, cue, start } of credits)
    if (speaker !== null && cue && start < last && counts.has(speaker)) counts.set(speaker, (counts.get(speaker) as number) + 1)
  const isThere = ({ name, mentions }: People['list'][number]): boolean =>
    (counts.get(name) as number) > 0 || mentions.some(({ start }) => start < first)
  const there = persons.filter(isThere).sort((a, b) => (counts.get(b.name) as number) - (counts.get(a.name) as number))
  return there[0]?.name ?? null
}
