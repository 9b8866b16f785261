/** Which blocks of two texts have kept their order, so that as few as can be have moved. */

/** The longest run of numbers that goes up, as the places where they stand; they need not stand side by side. */
export function longestRise(numbers: readonly number[]): number[] {
  /** For each length so far, where the run of that length ends whose last number is the smallest. */
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1] ?? -1
    ends[low] = at
  })
  const run: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at)
  return run.reverse()
}
