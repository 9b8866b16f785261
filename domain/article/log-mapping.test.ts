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

test('text that was put in, taken back and done again is where it was, from whichever version it is followed', () => {
  expect(story(6).map(8)).toBe(11)
  expect(story(6).map(8, -1)).toBe(11)
  expect(story(7).map(8)).toBe(21)
})

test('and back again: it stood there since it was first put in', () => {
  expect(story(5).backTo(6).mapResult(11)).toMatchObject({ pos: 8, deleted: false })
  expect(story(5).backTo(7).mapResult(11)).toMatchObject({ pos: 5, deleted: true })
  expect(story(5).backTo(5).mapResult(11)).toMatchObject({ pos: 5, deleted: true })
  expect(story(5).backTo(5).map(7)).toBe(4)
})
