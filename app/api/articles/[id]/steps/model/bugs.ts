/** Bugs to plant: each is what somebody might well write, put between the pages and the server. */
import { Mapping, Step, type StepMap } from '@tiptap/pm/transform'
import { anchorColumns, readAnchors } from '@/db/anchors'
import { currentText } from '@/db/documents'
import { listSteps } from '@/db/steps'
import type { OpenEdge } from '@/domain/anchoring/open-edges'
import { changePacked, packedOfBytes, packPlacements, unpackPlacements, type Packed } from '@/domain/anchoring/placements'
import { spanOfOffsets } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { NewSteps } from '@/domain/contract/steps'
import type { Answer, Asked, ModelServer } from './model-server'
import type { Ask } from './network'
import type { Plants } from './world'

const isBatch = ({ method, path }: Asked): boolean => method === 'POST' && path.endsWith('/steps')
const batchOf = (asked: Asked): NewSteps => asked.body as NewSteps
const head = (server: ModelServer): number => currentText(server.db, server.articleId).version

/** A server that treats batches in another way, and all else as it should. */
const onBatch = (work: (server: ModelServer, ask: Ask, asked: Asked) => Promise<Answer>): Plants => ({
  server: (server, ask) => (asked) => (isBatch(asked) ? work(server, ask, asked) : ask(asked)),
})

const mapsSince = (server: ModelServer, version: number): StepMap[] =>
  listSteps(server.db, server.person, server.articleId, version).steps.map((json) => Step.fromJSON(schema, json).getMap())

function placements(server: ModelServer): Packed {
  const row = server.db.$client.prepare('select placements from documents where article_id = ?').get(server.articleId)
  return packedOfBytes((row as { placements: Uint8Array }).placements)
}

function place(server: ModelServer, packed: Packed): void {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  server.db.$client.prepare('update documents set placements = ? where article_id = ?').run(bytes, server.articleId)
}

const swappedSides = onBatch(async (server, ask, asked) => {
  const [before, version] = [unpackPlacements(placements(server)), head(server)]
  const answer = await ask(asked)
  const mapping = new Mapping(mapsSince(server, version))
  const swapped = new Map(before.map(({ no, from, to }) => [no, { no, from: mapping.map(from, -1), to: mapping.map(to, 1) }]))
  if (answer.status === 200) place(server, packPlacements(unpackPlacements(placements(server)).map((each) => swapped.get(each.no) ?? each)))
  return answer
})

const serverRebases = onBatch(async (server, ask, asked) => {
  const answer = await ask(asked)
  if (answer.status !== 409) return answer
  const batch = batchOf(asked)
  const mapping = new Mapping(mapsSince(server, batch.version))
  const steps = batch.steps.flatMap((json) => Step.fromJSON(schema, json).map(mapping)?.toJSON() as { stepType: string }[])
  const { mirrors: _mirrors, ...rest } = batch
  const again = steps.length === 0 ? answer : await ask({ ...asked, body: { ...rest, version: head(server), steps } })
  return again.status === 200 ? again : answer
})

const acknowledgedTooSoon = (): Plants => {
  let count = 0
  return onBatch(async (server, ask, asked) => {
    const { version, steps } = batchOf(asked)
    count += 1
    return count % 5 === 0 && version === head(server) ? { status: 200, body: { version: version + steps.length } } : ask(asked)
  })
}

const takenTwice = (): Plants => {
  const known = new Set<string>()
  return onBatch(async (server, ask, asked) => {
    const { mirrors: _mirrors, ...batch } = batchOf(asked)
    const isKnown = known.has(batch.batchId)
    known.add(batch.batchId)
    const again = isKnown ? await ask({ ...asked, body: { ...batch, batchId: crypto.randomUUID(), version: head(server) } }) : null
    return again?.status === 200 ? again : ask(asked)
  })
}

const versionUnchecked = onBatch(async (server, ask, asked) => {
  const { mirrors: _mirrors, ...batch } = batchOf(asked)
  const answer = await ask({ ...asked, body: { ...batch, version: head(server) } })
  return answer.status === 200 ? answer : ask(asked)
})

const NO_WOUNDS = '{"wounds":[],"inserted":[]}'
const woundsForgotten = onBatch(async (server, ask, asked) => {
  const answer = await ask(asked)
  server.db.$client.prepare('update documents set wounds = ? where article_id = ?').run(NO_WOUNDS, server.articleId)
  return answer
})

/** Changes which edges of ranges the server thinks are open. */
function changeOpen(server: ModelServer, change: (open: readonly OpenEdge[]) => readonly OpenEdge[]): void {
  const { wounds, ...others } = readAnchors(server.db, server.articleId)
  const changed = anchorColumns({ ...others, wounds: wounds.map((wound) => ({ ...wound, open: change(wound.open) })) })
  server.db.$client.prepare('update documents set wounds = ? where article_id = ?').run(changed.wounds, server.articleId)
}

const edgesShut = onBatch(async (server, ask, asked) => {
  changeOpen(server, () => [])
  return ask(asked)
})

const edgesShared = onBatch(async (server, ask, asked) => {
  const { clientId: client } = batchOf(asked)
  changeOpen(server, (open) => open.flatMap((edge) => (edge.client === client ? [edge] : [edge, { ...edge, client }])))
  return ask(asked)
})

const twinsCount = onBatch(async (server, ask, asked) => {
  const answer = await ask(asked)
  const { map } = currentText(server.db, server.articleId)
  const lost = server.db.$client.prepare("select no, was, annotation_id as id from ranges where state = 'detached'").all() as Lost[]
  for (const { no, was, id } of lost) {
    const start = map.text.indexOf(was)
    const span = start < 0 ? null : spanOfOffsets(map, start, start + was.length)
    if (!span) continue
    place(server, changePacked(placements(server), new Set([no]), [{ no, from: span.from, to: span.to }]))
    server.db.$client.prepare("update ranges set state = 'anchored' where no = ?").run(no)
    server.db.$client.prepare("update annotations set state = 'anchored' where id = ?").run(id)
  }
  return answer
})
interface Lost {
  no: number
  was: string
  id: string
}

const confirmsTooMany: Plants = {
  page({ text }) {
    const receive = text.receive.bind(text)
    text.receive = (steps, clientIds) =>
      receive(
        steps,
        clientIds.map((id, i) => (i === 0 && text.waiting() > 0 ? text.clientId : id)),
      )
  },
}

const undoUnnamed: Plants = {
  page({ text }) {
    const unsent = text.unsent.bind(text)
    text.unsent = (most) => {
      const sent = unsent(most)
      return sent && { ...sent, mirrors: [] }
    }
  },
}

const lossesUntold: Plants = {
  page({ text }) {
    const receive = text.receive.bind(text)
    text.receive = (steps, clientIds) => {
      receive(steps, clientIds)
      return ''
    }
  },
}

const touchedUnheard: Plants = {
  page(page) {
    const { hear } = page
    const deaf = (event: Parameters<typeof hear>[0]): void =>
      hear({ ...event, data: { ...event.data, ...('touched' in event.data && { touched: [] }) } })
    Object.assign(page, { hear: deaf })
  },
}

const droppedUnheard: Plants = {
  page({ text }) {
    text.whenCarriedWrong(() => undefined)
  },
}

/** Each with what it has to be caught at, and the seed of a play in which it is seen first. */
export const BUGS: [name: string, plants: () => Plants, caught: RegExp, seed?: number][] = [
  ['the sides of a range are swapped: what is typed at its edge goes in', () => swappedSides, /is called anchored|others’|does not stand/],
  [
    'the server moves what is behind, instead of refusing it',
    () => serverRebases,
    /in the log|another text|Transform|does not fit the text/,
    6,
  ],
  ['a batch is acknowledged before it is kept', acknowledgedTooSoon, /in the log|refused|another text/],
  ['a batch that comes twice is taken in twice', takenTwice, /Transform|another text|was answered with/, 1],
  ['the version of a batch is not looked at', () => versionUnchecked, /another text|Transform/, 2],
  ['it is forgotten what a range has lost', () => woundsForgotten, /is back, once and in one piece|lost is not what its log tells/, 1],
  ['who replaced an end and types on is not known any more', () => edgesShut, /leaves out/, 2],
  ['an edge is open for whoever comes next', () => edgesShared, /were put beside it/, 4],
  ['words that stood there all along count as come back', () => twinsCount, /others’/],
  ['a page takes others’ steps for its own', () => confirmsTooMany, /Transform|another text|is gone/],
  ['an undo does not say what it undoes', () => undoUnnamed, /its words went and came back by undo/],
  ['words that no longer fit are not told', () => lossesUntold, /was typed and is gone/],
  ['a page does not hear which annotations were touched', () => touchedUnheard, /sees .* and the server says/],
  ['a page does not ask where all stands when its own steps are dropped', () => droppedUnheard, /sees .* and the server says/, 7],
]
