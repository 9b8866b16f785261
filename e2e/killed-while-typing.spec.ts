import { randomUUID } from 'node:crypto'
import { Step, Transform } from '@tiptap/pm/transform'
import type { Article } from '@/domain/contract/article'
import type { EventList } from '@/domain/contract/event'
import type { NewSteps, StepList } from '@/domain/contract/steps'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import { sampleText } from '@/domain/sample/sample-article'
import { expect, test } from './fixtures'

const BATCHES = 200
const CLIENTS = 8

test('a server that is killed while eight clients type has kept every batch it acknowledged, once', async ({ emptyDesk: desk }) => {
  const person = await desk.person('Marieke Visser')
  const imported = await desk.api<{ article: Article }>(person, 'POST', '/articles', { format: 'text', content: sampleText('nl') })
  const { id } = imported.body.article
  const acknowledged = new Map<string, { version: number; batch: NewSteps }>()
  const begun = new Set<string>()
  const killed = new AbortController()

  /** Types words at the beginning of the text again and again, following the others, until the server is gone. */
  const client = async (name: string) => {
    let version = 0
    let doc = schema.nodeFromJSON(imported.body.article.doc)
    const follow = ({ version: next, steps }: Pick<StepList, 'version' | 'steps'>) => {
      for (const json of steps) doc = Step.fromJSON(schema, json).apply(doc).doc ?? doc
      version = next
    }
    while (begun.size < BATCHES && !killed.signal.aborted) {
      const batchId = randomUUID()
      begun.add(batchId)
      for (let isTaken = false; !isTaken && !killed.signal.aborted;) {
        const steps = new Transform(doc).insert(1, schema.text(`${batchId} `)).steps.map((step) => step.toJSON() as { stepType: string })
        const batch: NewSteps = { version, clientId: name, batchId, schemaVersion: SCHEMA_VERSION, steps }
        const answer = await desk.api<StepList>(person, 'POST', `/articles/${id}/steps`, batch).catch(() => null)
        if (!answer) return
        isTaken = answer.status === 200
        expect([200, 409]).toContain(answer.status)
        follow(isTaken ? { version: answer.body.version, steps } : answer.body)
        if (isTaken) acknowledged.set(batchId, { version: answer.body.version, batch })
        // In the middle, with seven other requests under way.
        if (acknowledged.size === BATCHES / 2 && !killed.signal.aborted) {
          killed.abort()
          await desk.kill()
        }
      }
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(`client-${i}`)))
  expect(acknowledged.size).toBeGreaterThanOrEqual(BATCHES / 2)

  await desk.start()
  const events: EventList['items'] = []
  for (let since = 0; ;) {
    const { body } = await desk.api<EventList>(person, 'GET', `/events?articleId=${id}&since=${since}`, undefined, {
      Accept: 'application/json',
    })
    events.push(...body.items)
    since = body.items.at(-1)?.seq ?? since
    if (body.next === null) break
  }
  const kept = events.filter(({ type }) => type === 'article.edited')
  expect(kept.map(({ version }) => version)).toEqual(kept.map((_, i) => i + 1))
  const versions = Map.groupBy(kept, ({ data }) => data['batchId'])
  for (const [batchId, { version }] of acknowledged) expect(versions.get(batchId)?.map((event) => event.version)).toEqual([version])
  const { body: article } = await desk.api<Article>(person, 'GET', `/articles/${id}`)
  for (const batchId of acknowledged.keys()) expect(article.text.split(batchId)).toHaveLength(2)
  // What was on its way may have been kept or not; it is not there twice.
  for (const batchId of begun) expect(article.text.split(batchId).length).toBeLessThanOrEqual(2)
  expect(desk.command(['check'])).toEqual({ code: 0, stdout: 'ok', stderr: '' })

  // Sent again, a batch that was kept is answered as it was; another one under its id is refused.
  const { version, batch } = [...acknowledged.values()].at(-1) as { version: number; batch: NewSteps }
  const again = (steps: NewSteps['steps']) => desk.api<{ version: number }>(person, 'POST', `/articles/${id}/steps`, { ...batch, steps })
  const answer = await again(batch.steps)
  expect([answer.status, answer.body.version]).toEqual([200, version])
  expect((await again([{ stepType: 'replace', from: 1, to: 1 }])).status).toBe(409)
})
