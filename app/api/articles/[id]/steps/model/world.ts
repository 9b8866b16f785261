/** Three people at an article, a server, and the network between them: what they do, and what has to hold when all is quiet. */
import { vi } from 'vitest'
import { v7 as newId } from 'uuid'
import { isCancelledError } from '@tanstack/react-query'
import type { Node } from '@tiptap/pm/model'
import { request, Problem } from '@/client/request'
import { HeadlessPage } from '@/components/workbench/testing/headless-page'
import { listAnnotations, listLightAnnotations } from '@/db/list-annotations'
import { getArticle } from '@/db/articles'
import { checkDatabase } from '@/db/mending/check'
import { lastSeq, listEvents } from '@/db/events'
import { listSteps } from '@/db/steps'
import { Annotation, type LightAnnotation, type Range } from '@/domain/contract/annotation'
import { TextTaken } from '@/domain/contract/content'
import type { Event } from '@/domain/contract/event'
import { PHRASES } from './articles'
import { Hands, type Edit } from './edits'
import { ModelServer, type Answer, type Asked } from './model-server'
import { Network, type Ask, type Line } from './network'
import { randomFrom, VirtualClock } from './virtual-clock'
import { Witness } from './witness'

export type Move =
  | (Edit & { who: number; wait: number })
  | { do: 'annotate' | 'settle' | 'confirm' | 'copy' | 'reword'; who: number; at: number; length: number; wait: number }
  | { do: 'reload' | 'restart' | 'quiet'; who: number; wait: number }

/** Bugs that a test plants: what is put between the pages, the network and the server. */
export interface Plants {
  server?(server: ModelServer, ask: Ask): Ask
  page?(page: HeadlessPage): void
}

interface Seat {
  page: HeadlessPage
  hands: Hands
  line: Line
  /** The article as this seat calls it, so that pages of one process stay apart. */
  alias: string
}

export const PEOPLE = 3

export class World {
  readonly done = new Map<string, number>()
  readonly witness: Witness
  readonly network: Network
  private readonly clock = new VirtualClock()
  private readonly server: ModelServer
  private readonly seats: Seat[] = []
  private readonly random: () => number
  private readonly plants: Plants
  /** The batches that were answered as taken in, with the version they led to. */
  private readonly acknowledged = new Map<string, { version: number; steps: string }>()
  private readonly typed = new Set<string>()
  /** Words that somebody was told are not saved. */
  private told = ''
  private seenVersion = 0

  constructor(doc: Node, seed: number, plants: Plants = {}) {
    this.plants = plants
    this.random = randomFrom(seed)
    this.server = new ModelServer(doc)
    this.witness = new Witness(doc)
    const ask = this.plants.server?.(this.server, (asked) => this.server.answer(asked)) ?? ((asked) => this.server.answer(asked))
    this.network = new Network({ clock: this.clock, server: this.server, random: this.random, ask: (asked) => this.witnessed(asked, ask) })
  }

  /** Plays moves from the first to the last and looks at everything when all is quiet. */
  async play(moves: readonly Move[]): Promise<void> {
    this.clock.install(this.random)
    vi.stubGlobal('fetch', this.fetch)
    try {
      for (let who = 0; who < PEOPLE; who++) this.seats.push(this.sit())
      for (const move of moves) {
        await this.move(move)
        await this.clock.pass(move.wait)
      }
      await this.quiet()
      await this.deleteAndUndo()
      await this.restartAndCompare()
    } finally {
      for (const { page } of this.seats) page.close()
      vi.unstubAllGlobals()
      vi.restoreAllMocks()
      this.server.close()
    }
  }

  private count(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1)
  }

  private sit(): Seat {
    const { db, person, articleId } = this.server
    const alias = newId()
    const since = lastSeq(db)
    const page = new HeadlessPage(
      { ...getArticle(db, person, articleId), id: alias },
      structuredClone(listLightAnnotations(db, person, articleId)),
    )
    this.plants.page?.(page)
    const hear = (event: Event): void => page.hear(renamed(event, articleId, alias))
    return { page, hands: new Hands(), line: this.network.open(hear, since), alias }
  }

  private async move(move: Move): Promise<void> {
    const seat = this.seats[move.who % PEOPLE] as Seat
    switch (move.do) {
      case 'restart':
        this.server.stop()
        this.network.cut()
        this.clock.after(() => {
          this.server.start()
          this.network.ring()
        }, 700)
        await this.clock.pass(800)
        return this.count('restart')
      case 'reload':
        this.tellUnsent(seat)
        this.network.close(seat.line)
        seat.page.close()
        this.seats[move.who % PEOPLE] = this.sit()
        return this.count('reload')
      case 'quiet':
        return this.quiet()
      case 'annotate':
        return this.annotate(seat, move)
      case 'settle':
      case 'confirm':
        return this.judge(seat, move.do, move.at)
      case 'copy':
        return this.bringCopy(seat, move)
      case 'reword':
        return this.reword(seat, move)
      default:
        this.edit(seat, move)
    }
  }

  private edit(seat: Seat, move: Edit): void {
    const { page, hands } = seat
    const { state, view } = page.editor
    const isTyped = move.do === 'type' || move.do === 'goOn'
    const words = isTyped ? `x${this.typed.size}x` : (PHRASES[move.length % PHRASES.length] as string)
    const transaction = hands.edit(state, move, words)
    if (!transaction?.docChanged) return
    view.dispatch(transaction)
    if (isTyped) this.typed.add(words)
    this.count(move.do)
    // Who takes something back often thinks better of it.
    if (move.do === 'undo' && move.length % 3 === 0) this.edit(seat, { ...move, do: 'redo' })
  }

  /** Takes words off an end of something marked, and types others there. */
  private reword(seat: Seat, { at, length }: { at: number; length: number }): void {
    const shown = seat.page.shown()
    const { from, to } = shown[at % Math.max(1, shown.length)]?.ranges[0] ?? {}
    if (from == null || to == null) return
    const count = Math.min(1 + (length % 7), to - from)
    this.edit(seat, { do: 'delete', at: at % 3 === 0 ? from : to - count, length: count })
    for (let i = 0; i < length % 4; i++) this.edit(seat, { do: 'goOn', at, length })
    this.count('reword')
  }

  /** Marks words as they stand on the page, which may be behind. */
  private async annotate({ page, alias }: Seat, { at, length }: { at: number; length: number }): Promise<void> {
    if (page.text.waiting() > 0) return
    const map = page.text.map()
    const block = map.blocks[at % Math.max(1, map.blocks.length)]
    if (!block) return
    const start = block.start + (at % block.length)
    const from = block.from + (at % block.length)
    const to = Math.min(block.from + block.length, from + length)
    const target = [{ type: 'Positions', from, to, exact: map.text.slice(start, start + to - from) }]
    const body = { id: newId(), kind: 'claim', target, version: page.text.version() }
    await this.attempt('annotate', request(`/api/articles/${alias}/annotations`, Annotation, { method: 'POST', body }))
  }

  /** Settles or confirms an annotation on the words that its card shows. */
  private async judge({ page }: Seat, what: 'settle' | 'confirm', at: number): Promise<void> {
    const shown = page.shown()
    const id = shown[at % Math.max(1, shown.length)]?.id
    if (id === undefined) return
    const work = page.card(id).then(({ ranges, version }) => {
      const seen = ranges.map((range) => range.exact)
      return what === 'confirm'
        ? request(`/api/annotations/${id}/confirm`, Annotation, { method: 'POST', body: { seen } })
        : request(`/api/annotations/${id}`, Annotation, { method: 'PATCH', body: { verdict: 'correct', seen }, version })
    })
    await this.attempt(what, work)
  }

  /** A new copy of the text: some of its sentences gone, changed or in another place. */
  private async bringCopy({ page, alias }: Seat, { at, length }: { at: number; length: number }): Promise<void> {
    const blocks = page.text.map().text.split('\n\n')
    const [taken = ''] = blocks.splice(at % blocks.length, 1)
    if (length % 3 === 0) blocks.splice(length % (blocks.length + 1), 0, taken)
    else
      blocks.splice(at % (blocks.length + 1), 0, `${taken.slice(0, length)}${length % 3 === 1 ? 'Nieuw.' : ''}${taken.slice(length + 4)}`)
    const body = { format: 'text', content: blocks.join('\n\n'), version: page.text.version() }
    if (body.content.trim() === '') return
    await this.attempt('copy', request(`/api/articles/${alias}/content`, TextTaken, { method: 'PUT', body }))
  }

  /** Counts what went well; what is refused, or lost on the way, is part of life. */
  private async attempt(what: string, work: Promise<unknown>): Promise<void> {
    void work.then(
      () => this.count(what),
      (error: unknown) => {
        // A page that is closed calls off what it asked for.
        if (!isCancelledError(error) && !(error instanceof Problem && error.status < 500)) this.fail(error)
      },
    )
  }

  private failure: unknown = null
  private fail(error: unknown): void {
    this.failure ??= error
  }

  private tellUnsent({ page }: Seat): void {
    this.told += page.text.sync.getLost() + JSON.stringify(page.text.unsent(1_000_000)?.steps ?? [])
  }

  /** The page's own `fetch`, through the network. */
  private readonly fetch = async (path: string, init: RequestInit): Promise<unknown> => {
    const alias = this.seats.find((seat) => path.includes(seat.alias))?.alias ?? ''
    const { articleId } = this.server
    const headers = Object.fromEntries(new Headers(init.headers))
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined
    const asked: Asked = { method: init.method ?? 'GET', path: alias ? path.replace(alias, articleId) : path, headers, body }
    const answer = await this.network.request(asked)
    return {
      ok: answer.status < 400,
      status: answer.status,
      statusText: '',
      json: async () => (alias ? renamed(answer.body, articleId, alias) : answer.body),
    }
  }

  /** Lets the witness see what each write came to. */
  private async witnessed(asked: Asked, ask: Ask): Promise<Answer> {
    const answer = await ask(asked)
    try {
      if (asked.method !== 'GET') this.look(asked, answer)
    } catch (error) {
      this.fail(error)
    }
    return answer
  }

  private look(asked: Asked, { status, body }: Answer): void {
    const { db, person, articleId } = this.server
    if (status === 200 && asked.path.endsWith('/steps')) {
      const { batchId, steps } = asked.body as { batchId: string; steps: unknown[] }
      const { version } = body as { version: number }
      const known = this.acknowledged.get(batchId)
      if (known && known.version !== version) throw new Error(`Batch ${batchId} was answered with ${known.version} and with ${version}.`)
      this.acknowledged.set(batchId, { version, steps: JSON.stringify(steps) })
    }
    const { version, steps, clientIds } = listSteps(db, person, articleId, this.seenVersion)
    const undoes = db.$client.prepare('select undoes from steps where article_id = ? and version > ? order by version').pluck()
    const told = { clientIds, undoes: undoes.all(articleId, this.seenVersion) as (number | null)[] }
    this.seenVersion = version
    this.witness.see(steps, told, listAnnotations(db, person, articleId).items)
  }

  /** Waits until everybody has heard and sent everything, and looks at it all. */
  private async quiet(): Promise<void> {
    this.network.isCalm = true
    await this.clock.pass(60_000)
    this.network.isCalm = false
    if (this.failure) throw this.failure as Error
    const { db, person, articleId } = this.server
    expectNone('The check', checkDatabase(db))
    const article = getArticle(db, person, articleId)
    const server = JSON.stringify(article.doc)
    this.seats.forEach(({ page, alias }, who) => {
      if (page.text.waiting() > 0)
        throw new Error(`Person ${who} still has ${page.text.waiting()} steps: ${JSON.stringify(page.text.sync.getState())}`)
      if (JSON.stringify(page.editor.state.doc.toJSON()) !== server || page.text.version() !== article.version)
        throw new Error(`Person ${who} has another text (version ${page.text.version()}, the server ${article.version}).`)
      const there = listLightAnnotations(db, person, articleId).items.map(standing)
      const here = page.shown().map(standing)
      const differing = here.filter((item) => !there.includes(item))
      if (differing.length > 0 || here.length !== there.length)
        throw new Error(
          `Person ${who} (${alias}) sees ${differing.join()}, and the server says ${there.filter((item) => !here.includes(item)).join()}.`,
        )
    })
    this.compareLog()
    this.count('quiet')
  }

  /** Every acknowledged batch is in the log once, and every word typed is in it or was told. */
  private compareLog(): void {
    const { db, person, articleId } = this.server
    const edits: Event[] = []
    for (let since = 0; ;) {
      const events = listEvents(db, person, { since, articleId, limit: 500 })
      edits.push(...events.filter(({ type }) => type === 'article.edited'))
      since = events.at(-1)?.seq ?? 0
      if (events.length < 500) break
    }
    const byBatch = Map.groupBy(edits, ({ data }) => data['batchId'] as string)
    for (const [batchId, { version, steps }] of this.acknowledged) {
      const there = byBatch.get(batchId) ?? []
      if (there.length !== 1 || there[0]?.version !== version || JSON.stringify(there[0].data['steps']).length !== steps.length)
        throw new Error(`Batch ${batchId}, acknowledged with version ${version}, is ${there.length} times in the log.`)
    }
    const known =
      JSON.stringify(edits.map(({ data }) => data['steps'])) + this.told + this.seats.map(({ page }) => page.text.sync.getLost()).join()
    for (const words of this.typed) if (!known.includes(words)) throw new Error(`“${words}” was typed and is gone, and nobody was told.`)
  }

  /** What is deleted and put back by undo has its annotations back, as they were. */
  private async deleteAndUndo(): Promise<void> {
    const seat = this.seats[0] as Seat
    const { db, person, articleId } = this.server
    const before = { doc: seat.page.editor.state.doc, items: listAnnotations(db, person, articleId).items }
    // What was typed just before must not be undone with it.
    await this.clock.pass(1000)
    this.edit(seat, { do: 'delete', at: 1, length: Math.max(1, before.doc.content.size - 4) })
    await this.quiet()
    this.edit(seat, { do: 'undo', at: 0, length: 1 })
    await this.quiet()
    if (!seat.page.editor.state.doc.eq(before.doc)) return
    this.count('deleteAndUndo')
    const after = new Map(listAnnotations(db, person, articleId).items.map(({ id, ranges }) => [id, placesOf(ranges)]))
    for (const { id, state, ranges } of before.items)
      if (state === 'anchored' && after.get(id) !== placesOf(ranges))
        throw new Error(`${id} stood on ${placesOf(ranges)}; its words went and came back by undo, and it is ${after.get(id)}.`)
  }

  private async restartAndCompare(): Promise<void> {
    const { person, articleId } = this.server
    const all = () => JSON.stringify([getArticle(this.server.db, person, articleId), listAnnotations(this.server.db, person, articleId)])
    const before = all()
    this.server.stop()
    this.server.start()
    if (all() !== before) throw new Error('After a restart the article is another one.')
    expectNone('The check after a restart', checkDatabase(this.server.db))
  }
}

/** The same with another name for the article in it. */
function renamed<T>(value: T, from: string, to: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(from, to)) as T
}

/** Ranges as their words stand. What stood around them once is told anew when these went, and white space at an edge is none of them. */
function placesOf(ranges: readonly Range[]): string {
  const places = ranges.map(({ from, to, exact, state, was }) => {
    const [before, after] = [exact.length - exact.trimStart().length, exact.length - exact.trimEnd().length]
    return [from === null ? null : from + before, to === null ? null : to - after, exact.trim(), state, was]
  })
  return JSON.stringify(places)
}

/** What a list says of an annotation, in one order. */
function standing({ id, state, status, verdict, version, ranges }: LightAnnotation): string {
  return JSON.stringify([
    id,
    state,
    status,
    verdict,
    version,
    ranges.map(({ from, to, start, end, state }) => [from, to, start, end, state]),
  ])
}

function expectNone(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${what} says: ${found.join('; ')}`)
}
