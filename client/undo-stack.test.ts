import { expect, test } from 'vitest'
import { UndoStack } from './undo-stack'

test('takes back the newest action first, and does it again in turn', () => {
  const stack = new UndoStack()
  const log: string[] = []
  for (const n of [1, 2]) stack.push({ name: 'change', undo: async () => log.push(`undo ${n}`), redo: async () => log.push(`redo ${n}`) })
  stack.undo()
  stack.undo()
  expect(stack.undo()).toBeUndefined()
  stack.redo()
  expect(log).toEqual(['undo 2', 'undo 1', 'redo 1'])
})

test('a new action ends what could be done again', () => {
  const stack = new UndoStack()
  const action = { name: 'create', undo: async () => undefined, redo: async () => undefined } as const
  stack.push(action)
  stack.undo()
  stack.push(action)
  expect(stack.redo()).toBeUndefined()
  expect(stack.canUndo).toBe(true)
})

test('one action is taken back by name, and one that was refused is forgotten', () => {
  const stack = new UndoStack()
  const log: string[] = []
  const action = (n: number) => ({ name: 'change', undo: async () => log.push(`undo ${n}`), redo: async () => undefined }) as const
  const [first, second] = [action(1), action(2)]
  stack.push(first)
  stack.push(second)
  expect([stack.undo(first), stack.undo(first), stack.newest]).toEqual([first, undefined, second])
  stack.drop(second)
  expect([stack.undo(), log]).toEqual([undefined, ['undo 1']])
})
