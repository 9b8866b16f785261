import { expect, test } from 'vitest'
import { UndoStack } from './undo-stack'

test('takes back the newest action first, and does it again in turn', async () => {
  const stack = new UndoStack()
  const log: string[] = []
  for (const n of [1, 2]) stack.push({ name: 'change', undo: async () => log.push(`undo ${n}`), redo: async () => log.push(`redo ${n}`) })
  await stack.undo()
  await stack.undo()
  expect(await stack.undo()).toBeUndefined()
  await stack.redo()
  expect(log).toEqual(['undo 2', 'undo 1', 'redo 1'])
})

test('a new action ends what could be done again', async () => {
  const stack = new UndoStack()
  const action = { name: 'create', undo: async () => undefined, redo: async () => undefined } as const
  stack.push(action)
  await stack.undo()
  stack.push(action)
  expect(await stack.redo()).toBeUndefined()
  expect(stack.canUndo).toBe(true)
})
