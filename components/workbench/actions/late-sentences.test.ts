import { expect, test } from 'vitest'
import * as segmentation from '@/domain/article/segmentation'
import { LateSentences, type Sentences } from './late-sentences'

/** Sentences that come, or do not, when the test says so. */
function told() {
  const asked: { come: (sentences: Sentences) => void; fail: () => void }[] = []
  const late = new LateSentences(() => new Promise((come, fail) => asked.push({ come, fail: () => fail(new Error('offline')) })))
  const done: string[] = []
  const use = (what: string) =>
    late.use(
      () => done.push(what),
      () => done.push(`no ${what}`),
    )
  return { asked, late, done, use }
}

test('what needs sentences waits for them, and what comes after it waits too', async () => {
  const { asked, late, done, use } = told()
  late.inTurn(() => done.push('before'))
  use('select')
  late.inTurn(() => done.push('mark'))
  use('next')
  expect(done).toEqual(['before'])
  asked[0]?.come(segmentation)
  await expect.poll(() => done).toEqual(['before', 'select', 'mark', 'next'])
  use('at once')
  late.inTurn(() => done.push('this too'))
  expect([done.slice(4), asked.length]).toEqual([['at once', 'this too'], 1])
})

test('where they do not come that is said, and they are asked for again', async () => {
  const { asked, late, done, use } = told()
  void late.load()
  use('select')
  late.inTurn(() => done.push('mark'))
  asked[0]?.fail()
  await expect.poll(() => done).toEqual(['no select', 'mark'])
  use('select')
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.come(segmentation)
  await expect.poll(() => done.at(-1)).toBe('select')
})
