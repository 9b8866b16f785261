import { Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { expect, onTestFinished, test, vi } from 'vitest'
import { schema } from '@/domain/article/schema'
import type { Article } from '@/domain/contract/article'
import { HeadlessPage } from './testing/headless-page'

const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('De dijk is 10 meter hoog.')])])

test('steps that leave the text as it was are sent like any others', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    const { steps } = JSON.parse(body) as { steps: unknown[] }
    sent.push(...steps)
    return Response.json({ version: steps.length })
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  const page = new HeadlessPage({ id: 'a', doc: doc.toJSON() as unknown, version: 0 } as Article, { version: 0, items: [] })
  onTestFinished(() => page.close())

  page.editor.view.dispatch(page.editor.state.tr.step(new ReplaceStep(4, 4, Slice.empty)))
  await vi.runAllTimersAsync()

  expect(sent).toHaveLength(1)
  expect([page.text.version(), page.text.waiting()]).toEqual([1, 0])
})
