import { randomUUID } from 'node:crypto'
import { sampleText } from '@/domain/sample/sample-article'
import { expect, test } from './fixtures'

const WRITES = 200
const CLIENTS = 4

test('a server that is killed while four clients mark has kept all it acknowledged, once', async ({ emptyDesk: desk }) => {
  const person = await desk.person('Marieke Visser')
  const imported = await desk.api<{ article: { id: string; text: string } }>(person, 'POST', '/articles', {
    format: 'text',
    content: sampleText('nl'),
  })
  const { id: articleId, text } = imported.body.article
  const marks = Array.from({ length: WRITES }, (_, i) => {
    const start = (i * 7) % (text.length - 20)
    return {
      id: randomUUID(),
      kind: 'claim',
      statement: `Bewering ${i}`,
      tags: ['dijk'],
      target: [{ type: 'TextPositionSelector', start, end: start + 12 }],
    }
  })
  const send = (mark: (typeof marks)[number]) => desk.api(person, 'POST', `/articles/${articleId}/annotations`, mark)

  const acknowledged = new Set<string>()
  const waiting = [...marks]
  const killed = new AbortController()
  const client = async () => {
    for (let mark = waiting.shift(); mark && !killed.signal.aborted; mark = waiting.shift()) {
      const answer = await send(mark).catch(() => null)
      if (answer?.status === 201) acknowledged.add(mark.id)
      // In the middle, with three other requests under way.
      if (acknowledged.size === WRITES / 2 && !killed.signal.aborted) {
        killed.abort()
        await desk.kill()
      }
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  expect(acknowledged.size).toBeGreaterThanOrEqual(WRITES / 2)
  expect(acknowledged.size).toBeLessThan(WRITES)

  await desk.start()
  const list = async () => (await desk.annotations(person, articleId)).map((item) => item.id)
  const kept = await list()
  expect(kept.filter((id) => acknowledged.has(id)).sort()).toEqual([...acknowledged].sort())
  expect(new Set(kept).size).toBe(kept.length)

  // The outbox sends everything again that it has no answer to.
  for (const mark of marks) expect([200, 201]).toContain((await send(mark)).status)
  expect((await list()).sort()).toEqual(marks.map((mark) => mark.id).sort())
  expect(desk.command(['check'])).toEqual({ code: 0, stdout: 'ok', stderr: '' })
})
