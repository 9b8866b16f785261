/** What the first read of a text costs, by its length. */
import { BLOCK_GAP, countWords } from '@/domain/article/text'
import { Reader, readText } from '@/domain/reading/read-text'
import { sampleText } from '@/domain/sample/sample-article'

const ROUNDS = 5
/** So many words are read in all, however short the text: the first rounds of a short one are spent on compiling. */
const LEAST_WORDS = 30_000

/** The least milliseconds of some rounds for about so many words: whatever else the machine does only adds to it. */
export function measureReading(words: number): number {
  const text = textOf(words)
  const rounds = Math.max(ROUNDS, Math.ceil(LEAST_WORDS / words))
  return Math.min(...Array.from({ length: rounds }, () => timeOf(() => readText(text, 'nl'))))
}

/** The same for a letter typed into a text that was read before, and for reading all of it; they take turns. */
export function measureRereading(words: number): { edited: number; whole: number } {
  let text = textOf(words)
  const reader = new Reader()
  reader.read(text, 'nl')
  const rounds = Array.from({ length: ROUNDS }, (_, i) => {
    const at = text.indexOf(' ', Math.floor((text.length / ROUNDS) * i))
    text = `${text.slice(0, at)}a${text.slice(at)}`
    return { edited: timeOf(() => reader.read(text, 'nl')), whole: timeOf(() => readText(text, 'nl')) }
  })
  return { edited: Math.min(...rounds.map(({ edited }) => edited)), whole: Math.min(...rounds.map(({ whole }) => whole)) }
}

function timeOf(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The Dutch sample again and again, its last turn cut to the length. The last word of each paragraph is another in each turn: no two are alike. */
function textOf(words: number): string {
  const sample = sampleText('nl')
  const turns = Math.ceil(words / countWords(sample))
  const last = words - (turns - 1) * countWords(sample)
  return Array.from({ length: turns }, (_, turn) => (turn < turns - 1 ? sample : sample.split(' ').slice(0, last).join(' ')))
    .map((text, turn) => text.replace(/(?<=\p{Ll})(?=\P{L}*$)/gmu, turn === 0 ? '' : lettersOf(turn)))
    .join(BLOCK_GAP)
}

function lettersOf(turn: number): string {
  return [...turn.toString(10)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')
}
