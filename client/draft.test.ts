import { expect, test } from 'vitest'
import { Draft, type Shown } from './draft'

/** A field in which somebody types on what was shown to them, and what was sent of it. */
function fieldOn(begunOn: Shown<string>) {
  const sent: { value: string; begunOn: Shown<string> }[] = []
  const draft = new Draft(begunOn)
  const send = (value: string, answer: () => Promise<void> = () => Promise.resolve()) =>
    draft.send(value, (value, begunOn) => {
      sent.push({ value, begunOn })
      return answer()
    })
  return { draft, sent, send }
}

test('what was typed is sent once, and says on what it was begun', async () => {
  const { draft, sent, send } = fieldOn({ value: 'eerste', version: 3 })
  expect([draft.isToBeSent('eerste'), draft.isToBeSent('tweede')]).toEqual([false, true])
  const done = send('tweede')
  expect([draft.isToBeSent('tweede'), draft.isDone('tweede')]).toEqual([false, false])
  await done
  await send('tweede')
  expect(draft.isDone('tweede')).toBe(true)
  expect(sent).toEqual([{ value: 'tweede', begunOn: { value: 'eerste', version: 3 } }])
})

test('what is typed after a pause is typed on what was sent before it', async () => {
  const { sent, send } = fieldOn({ value: '', version: 1 })
  await Promise.all([send('De dijk'), send('De dijk is oud')])
  expect(sent[1]).toEqual({ value: 'De dijk is oud', begunOn: { value: 'De dijk', version: 1 } })
})

test('what was refused stays to be sent, on what it was begun on', async () => {
  const { draft, sent, send } = fieldOn({ value: 'eerste', version: 1 })
  await expect(send('tweede', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect([draft.isToBeSent('tweede'), draft.isDone('tweede')]).toEqual([true, false])
  await send('tweede')
  expect(sent[1]?.begunOn).toEqual({ value: 'eerste', version: 1 })
})
