/** Where in a row of words others are found again, in their order: the best place for all of them, some of which may be others by now. */

/** What it costs that a word is another one, or is missing on either side; a word that is there gains what it weighs. */
const COST = 0.3

/** Which lost word stands at which place, in order, and what it gains. */
export type Pairs = { lost: number; there: number; gain: number }[]

/**
 * Pairs the words of two rows: all of the lost ones count, of the others only those between the first and the last that is
 * found. `gains` has a row for each lost word, with what it gains by each of the others; 0 where they are not one.
 */
export function alignWords(lost: number, there: number, gains: Float32Array): Pairs {
  const width = there + 1
  const best = new Float32Array((lost + 1) * width)
  const at = (i: number, j: number): number => best[i * width + j] as number
  const gain = (i: number, j: number): number => gains[(i - 1) * there + j - 1] as number
  const paired = (i: number, j: number): number => at(i - 1, j - 1) + (gain(i, j) || -COST)
  for (let i = 1; i <= lost; i++) {
    best[i * width] = -COST * i
    for (let j = 1; j <= there; j++) best[i * width + j] = Math.max(paired(i, j), at(i - 1, j) - COST, at(i, j - 1) - COST)
  }
  let j = 0
  for (let end = 1; end <= there; end++) if (at(lost, end) > at(lost, j)) j = end
  const pairs: Pairs = []
  for (let i = lost; i > 0 && j > 0;) {
    if (isNear(at(i, j), paired(i, j))) {
      if (gain(i, j) > 0) pairs.push({ lost: i - 1, there: j - 1, gain: gain(i, j) })
      ;[i, j] = [i - 1, j - 1]
    } else if (isNear(at(i, j), at(i - 1, j) - COST)) i--
    else j--
  }
  return pairs.reverse()
}

/** The table holds short floats. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-4
