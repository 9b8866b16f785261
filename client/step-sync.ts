/** Keeps the text of a page and the server's alike: what was typed goes up in batches, what others typed comes down, and nothing is sent twice or forgotten. */
import { v7 as newId } from 'uuid'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import { MAX_STEPS, StepList, StepsTaken, type NewSteps } from '@/domain/contract/steps'
import type { SaveState } from './outbox'
import { PATIENCE, Problem, request } from './request'

/** The text on the page, as far as this has to know it. */
export interface PageText {
  readonly clientId: string
  version(): number
  waiting(): number
  unsent(most: number): Pick<NewSteps, 'version' | 'steps' | 'mirrors'> | null
  /** What the steps that are on their way undo after all. */
  claim(mirrors: Mirrors): void
  /** Gives the words typed here that no longer fit. */
  receive(steps: readonly unknown[], clientIds: readonly string[]): string
}

type Mirrors = NonNullable<NewSteps['mirrors']>

/** The calls it makes. */
export interface StepCalls {
  send(batch: NewSteps): Promise<{ version: number }>
  load(since: number): Promise<StepList>
}

export interface StepSyncOptions {
  text: PageText
  calls: StepCalls
  /** Milliseconds of typing that travel together. */
  pause?: number
  /** Milliseconds to wait before trying again, by how often it failed. */
  delay?(failures: number): number
  /** Milliseconds to wait before the next try when others were quicker. */
  giveWay?(): number
}

/** Steps others have made, from the version they begin at. */
export interface Received {
  from: number
  steps: readonly unknown[]
  clientIds: readonly string[]
}

const PAUSE = 250
/** Milliseconds between two tries when others were quicker; by chance, so that two do not meet for ever. */
const [SOON, LATER] = [50, 400]

export const stepCalls = (articleId: string): StepCalls => ({
  send: (batch) => request(`/api/articles/${articleId}/steps`, StepsTaken, { method: 'POST', body: batch, patience: PATIENCE }),
  load: (since) => request(`/api/articles/${articleId}/steps?since=${since}`, StepList, { patience: PATIENCE }),
})

export class StepSync {
  private readonly options: StepSyncOptions
  private readonly listeners = new Set<() => void>()
  private state: SaveState = { kind: 'saved', at: null }
  /** What was sent and not answered: it is sent again as it is, so that it is taken in once. */
  private batch: NewSteps | null = null
  private sending: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private catching: Promise<void> | null = null
  /** The newest version that was heard of. */
  private heard = 0
  private failures = 0
  private isStopped = false
  private lost = ''

  constructor(options: StepSyncOptions) {
    this.options = options
  }

  /** Tells that the text may have changed here. */
  changed(): void {
    if (this.isStopped || this.waiting === 0) return
    if (this.state.kind === 'refused') {
      if (!this.state.problem.isMissingPicture) return
      // This change may have taken the picture out: all that is not saved goes out together, and is judged by how it ends.
      this.batch = null
      this.become({ kind: 'saving', waiting: this.waiting })
    }
    if (this.state.kind === 'saved') this.become({ kind: 'saving', waiting: this.waiting })
    if (this.timer === undefined && !this.sending) this.timer = setTimeout(() => void this.flush(), this.options.pause ?? PAUSE)
  }

  /** Sends all there is at once. Resolves with whether the server has it all. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.state.kind !== 'refused') {
      this.sending ??= this.sendAll().finally(() => (this.sending = null))
      await this.sending
    }
    return this.waiting === 0
  }

  /** Follows steps that were heard of. Those that are known are passed over; when some are missing in between, they are fetched. */
  take({ from, steps, clientIds }: Received): void {
    const have = this.options.text.version() - from
    if (have < 0) void this.catchUp(from + steps.length)
    else if (have < steps.length) this.receive(steps.slice(have), clientIds.slice(have))
  }

  /** Fetches what others have done since; `least` is a version that is known to be there. */
  catchUp(least = 0): Promise<void> {
    this.heard = Math.max(this.heard, least)
    this.catching ??= this.fetchNew()
      .catch(() => this.catchUpLater())
      .finally(() => (this.catching = null))
    return this.catching
  }

  /** How many steps the server does not have. */
  get waiting(): number {
    return this.options.text.waiting()
  }

  getState = (): SaveState => this.state

  /** Words typed here that others left no place for, until somebody has read them. */
  getLost = (): string => this.lost

  acknowledgeLost(): void {
    this.lost = ''
    this.tell()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  stop(): void {
    this.isStopped = true
    clearTimeout(this.timer)
  }

  private async sendAll(): Promise<void> {
    const { text, calls } = this.options
    for (let batch = this.next(); batch && !this.isStopped; batch = this.next()) {
      if (this.failures === 0) this.become({ kind: 'saving', waiting: this.waiting })
      try {
        const { version } = await calls.send(batch)
        this.batch = null
        this.failures = 0
        // The stream of events may have been quicker than the answer.
        const have = text.version() - batch.version
        if (text.version() < version)
          this.receive(
            batch.steps.slice(have),
            batch.steps.slice(have).map(() => text.clientId),
          )
      } catch (error) {
        const problem = error instanceof Problem ? error : new Problem('server', 0, String(error))
        if (problem.isPassing) return this.tryLater(problem)
        if (problem.kind === 'behind') await this.follow(batch, problem)
        else if (problem.kind === 'invalid' && batch.mirrors) this.batch = this.withoutRefused(batch, batch.mirrors, problem)
        else return this.become({ kind: 'refused', problem })
      }
    }
    if (this.waiting === 0) this.become({ kind: 'saved', at: Date.now() })
  }

  /** An answer may be older than what was heard of while it was on its way: then it is asked again. */
  private async fetchNew(): Promise<void> {
    const { text, calls } = this.options
    for (let known = -1; known < this.heard && !this.isStopped;) {
      known = this.heard
      const since = text.version()
      this.take({ ...(await calls.load(since)), from: since })
    }
  }

  private catchUpLater(): void {
    if (this.isStopped || this.options.text.version() >= this.heard) return
    setTimeout(() => void this.catchUp(), this.delayAfter(1))
  }

  private next(): NewSteps | null {
    if (this.batch) return this.batch
    const { text } = this.options
    const unsent = text.unsent(MAX_STEPS)
    if (!unsent) return null
    const { mirrors, ...rest } = unsent
    this.batch = {
      ...rest,
      ...(mirrors && mirrors.length > 0 && { mirrors }),
      clientId: text.clientId,
      batchId: newId(),
      schemaVersion: SCHEMA_VERSION,
    }
    return this.batch
  }

  /** What is undone is a help for the annotations: the text is not held up by it. What the server does not see is left out. */
  private withoutRefused({ mirrors: _all, ...batch }: NewSteps, mirrors: Mirrors, problem: Problem): NewSteps {
    const refused = refusedMirrors(problem)
    const kept = refused.size === 0 ? [] : mirrors.filter((_, i) => !refused.has(i))
    this.options.text.claim(kept)
    return { ...batch, ...(kept.length > 0 && { mirrors: kept }), batchId: newId() }
  }

  /** Others were quicker: follows them; what was typed here is moved along and goes out as a new batch. */
  private async follow(batch: NewSteps, problem: Problem): Promise<void> {
    const { steps, clientIds } = StepList.parse(problem.body)
    this.batch = null
    this.take({ from: batch.version, steps, clientIds })
    const wait = this.options.giveWay?.() ?? SOON + Math.random() * (LATER - SOON)
    await new Promise((resolve) => setTimeout(resolve, wait))
  }

  private receive(steps: readonly unknown[], clientIds: readonly string[]): void {
    const lost = this.options.text.receive(steps, clientIds)
    if (lost === '') return
    this.lost += lost
    this.tell()
  }

  private tryLater(problem: Problem): void {
    this.failures += 1
    this.become({ kind: 'waiting', waiting: this.waiting, problem })
    this.timer = setTimeout(() => void this.flush(), this.delayAfter(this.failures))
  }

  private delayAfter(failures: number): number {
    return this.options.delay?.(failures) ?? Math.min(15_000, 500 * 2 ** Math.min(failures, 5)) * (0.75 + Math.random() / 2)
  }

  private become(state: SaveState): void {
    this.state = state
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

/** Which of the steps that a batch says it undoes the server named as undone by no step of it. */
function refusedMirrors({ body }: Problem): Set<number> {
  const errors = Array.isArray(body['errors']) ? (body['errors'] as { path?: unknown }[]) : []
  return new Set(errors.flatMap(({ path }) => /^mirrors\.(\d+)$/.exec(String(path))?.[1] ?? []).map(Number))
}
