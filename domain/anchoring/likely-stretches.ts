/** Which blocks of a text hold most of some lost words close together: only these are looked at word by word. */
import type { Stretch } from '@/domain/article/segmentation'
import { BLOCK_GAP } from '@/domain/article/text'
import type { ComparedWord } from './compared-words'
import type { Weights } from './word-weights'

/** So many are looked at. */
const MOST = 12
/** So much of the best one’s weight the others must have. */
const LEAST = 0.4
/** Words are close together within so many times the length of what is looked for. */
const WINDOW = 1.5

/** Blocks, or as many in a row as the lost words ran through, the likeliest first. */
export function likelyStretches(
  text: string,
  words: readonly ComparedWord[],
  { weights, lost, blocks }: { weights: Weights; lost: number; blocks: number },
): Stretch[] {
  const all = blocksOf(text)
  const window = Math.max(lost + 2, Math.ceil(lost * WINDOW))
  const scored: (Stretch & { weight: number })[] = []
  let first = 0
  for (let b = 0; b + blocks <= all.length; b++) {
    const [start, end] = [all[b]?.start ?? 0, all[b + blocks - 1]?.end ?? 0]
    while ((words[first]?.start ?? Infinity) < start) first++
    const weight = heaviestWindow(words, first, end, window, weights)
    if (weight > 0) scored.push({ start, end, weight })
  }
  scored.sort((a, b) => b.weight - a.weight || a.start - b.start)
  const least = (scored[0]?.weight ?? 0) * LEAST
  return scored.slice(0, MOST).filter(({ weight }) => weight >= least)
}

/** The most that lost words weigh within a window over the words from `first` up to an offset; each counts once. */
function heaviestWindow(words: readonly ComparedWord[], first: number, end: number, window: number, weights: Weights): number {
  const inside = new Map<string, { n: number; gain: number }>()
  let [weight, most] = [0, 0]
  for (let at = first; (words[at]?.start ?? Infinity) < end; at++) {
    const come = weights.lostWordOf(words[at] as ComparedWord)
    if (come) {
      const known = inside.get(come.key)
      if (known && known.n > 0) known.n += 1
      else {
        inside.set(come.key, { n: 1, gain: come.gain })
        weight += come.gain
      }
    }
    const gone = at - window >= first ? weights.lostWordOf(words[at - window] as ComparedWord) : null
    const left = gone && inside.get(gone.key)
    if (left) {
      left.n -= 1
      if (left.n === 0) weight -= left.gain
    }
    most = Math.max(most, weight)
  }
  return most
}

function blocksOf(text: string): Stretch[] {
  let at = 0
  return text.split(BLOCK_GAP).map((block) => {
    const found = { start: at, end: at + block.length }
    at = found.end + BLOCK_GAP.length
    return found
  })
}
