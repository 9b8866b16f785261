import { expect, test } from 'vitest'
import { StepMap } from '@tiptap/pm/transform'
import { LogMapping } from './log-mapping'

const put = (at: number, size: number): StepMap => new StepMap([at, 0, size])
const taken = (at: number, size: number): StepMap => new StepMap([at, size, 0])

/** Ten characters, put in; taken by an undo, and put back by a redo: steps 6, 7 and 8, with others between. */
function story(first: number): LogMapping {
  const mapping = new LogMapping(first)
  const steps: [StepMap, number | undefined][] = [
    [put(5, 10), undefined],
    [taken(5, 10), 6],
    [put(5, 10), 7],
    [put(0, 3), undefined],
  ]
  for (const [map, undoes] of steps.slice(first - 5)) mapping.add(map, undoes)
  return mapping
}

/** The parts, those that touch as one. */
function older(mapping: LogMapping, stretch: [number, number], version: number): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of mapping.older(stretch, version)) {
    const last = joined.at(-1)
    if (last?.[1] === from) last[1] = to
    else joined.push([from, to])
  }
  return joined
}

test('text that was put in, taken back and done again is where it was, from whichever version it is followed', () => {
  expect(story(6).map(8)).toBe(11)
  expect(story(6).map(8, -1)).toBe(11)
  expect(story(7).map(8)).toBe(21)
})

test('and it is as old as it was when it was put in', () => {
  expect(older(story(5), [0, 30], 5)).toEqual([
    [3, 8],
    [18, 30],
  ])
  expect(older(story(5), [0, 30], 6)).toEqual([[3, 30]])
  expect(older(story(5), [8, 18], 6)).toEqual([[8, 18]])
})
