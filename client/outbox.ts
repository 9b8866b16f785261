/** What is not acknowledged yet: kept in the browser until the server says it is on disk, and sent again by itself, once. */
import { v7 as newId } from 'uuid'
import { Problem, type RequestOptions } from './request'

/** One write on its way to the server. Everything that creates carries its id, so sending it twice is harmless. */
export interface Change {
  /** A UUIDv7: changes are sent in the order of their ids. */
  id: string
  /** Whose change it is: nobody else's session sends it. */
  personId: string
  articleId: string
  /** The annotation it changes, when it changes one that has a version. */
  annotationId: string | null
  method: NonNullable<RequestOptions['method']>
  path: string
  body?: unknown
  /** The version the person saw (If-Match). */
  version?: number
}

/** Where changes wait across a reload or a crash. */
export interface ChangeStore {
  put(change: Change): Promise<void>
  remove(id: string): Promise<void>
}

export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'saving'; waiting: number }
  /** The server cannot be reached or cannot write: everything waits here and is tried again. */
  | { kind: 'waiting'; waiting: number; problem: Problem }
  /** A change was refused for good; what was tried can be seen where it was made. */
  | { kind: 'refused'; problem: Problem }

export interface OutboxOptions {
  store: ChangeStore
  /** Sends one change and gives the answer's JSON (null when there is none). Throws a `Problem`. */
  send(change: Change): Promise<unknown>
  /** Called with every answer, also to changes that an earlier page made. */
  onDone(change: Change, answer: unknown): void
  /** Milliseconds to wait before trying again, by how often it failed. */
  delay?(failures: number): number
}

interface Waiting {
  change: Change
  resolve(answer: unknown): void
  reject(problem: unknown): void
}

/** Sends changes one after another, and keeps trying while the server cannot take them. */
export class Outbox {
  private readonly options: OutboxOptions
  private readonly queue: Waiting[] = []
  private readonly listeners = new Set<() => void>()
  /** `annotation id:version` → the version that an acknowledged change of ours made of it. */
  private readonly versions = new Map<string, number>()
  private state: SaveState = { kind: 'saved', at: null }
  private refusal: Problem | null = null
  private isSending = false
  private failures = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: OutboxOptions) {
    this.options = options
  }

  /** Sends a change as soon as those before it are through. Rejects with the `Problem` when it is refused for good. */
  async add(change: Omit<Change, 'id'>): Promise<unknown> {
    const whole: Change = { ...change, id: newId() }
    const answer = this.wait(whole)
    // The copy in the browser is written beside the sending: waiting for it would hold up every mark by a disk access.
    void this.options.store.put(whole).catch(() => undefined)
    this.flush()
    return answer
  }

  /** Takes over changes that an earlier page left behind, oldest first. `onStale` hears of one that somebody else was quicker than. */
  adopt(changes: readonly Change[], onStale: (change: Change, problem: Problem) => void): void {
    const known = new Set(this.queue.map(({ change }) => change.id))
    for (const change of changes)
      if (!known.has(change.id))
        void this.wait(change).catch((problem: unknown) => {
          if (problem instanceof Problem && problem.kind === 'stale') onStale(change, problem)
        })
    this.queue.sort((a, b) => (a.change.id < b.change.id ? -1 : 1))
    if (changes.length > 0) this.flush()
  }

  /** Tries at once, without waiting for the next turn. */
  retry(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.flush()
  }

  /** Says that something was refused which nothing else on the page shows. */
  refuse(problem: Problem): void {
    this.refusal = problem
    this.become({ kind: 'refused', problem })
  }

  /** Says again that all is saved, after somebody has read why a change was refused. */
  acknowledgeRefusal(): void {
    this.refusal = null
    if (this.state.kind === 'refused') this.become({ kind: 'saved', at: null })
  }

  isWaiting(annotationId: string): boolean {
    return this.queue.some(({ change }) => change.annotationId === annotationId)
  }

  get waiting(): number {
    return this.queue.length
  }

  getState = (): SaveState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private wait(change: Change): Promise<unknown> {
    return new Promise((resolve, reject) => this.queue.push({ change, resolve, reject }))
  }

  private flush(): void {
    if (this.isSending || this.timer !== undefined || this.queue.length === 0) return
    this.isSending = true
    void this.sendAll().finally(() => {
      this.isSending = false
      this.flush()
    })
  }

  private async sendAll(): Promise<void> {
    for (let next = this.queue[0]; next; next = this.queue[0]) {
      if (this.failures === 0) this.become({ kind: 'saving', waiting: this.queue.length })
      try {
        const answer = await this.options.send(this.current(next.change))
        this.failures = 0
        this.remember(next.change, answer)
        this.finish(next)
        this.options.onDone(next.change, answer)
        next.resolve(answer)
      } catch (error) {
        const problem = error instanceof Problem ? error : new Problem('server', 0, String(error))
        if (problem.isPassing) return this.tryLater(problem)
        this.failures = 0
        this.finish(next)
        // Somebody else's newer version is not a failure to save but a choice to make, shown on the card itself.
        if (problem.kind !== 'stale') this.refusal = problem
        next.reject(problem)
      }
    }
    this.become(this.refusal ? { kind: 'refused', problem: this.refusal } : { kind: 'saved', at: Date.now() })
  }

  private tryLater(problem: Problem): void {
    this.failures += 1
    this.become({ kind: 'waiting', waiting: this.queue.length, problem })
    const delay =
      this.options.delay?.(this.failures) ?? Math.min(15_000, 500 * 2 ** Math.min(this.failures, 5)) * (0.75 + Math.random() / 2)
    this.timer = setTimeout(() => this.retry(), delay)
  }

  private finish(done: Waiting): void {
    this.queue.splice(this.queue.indexOf(done), 1)
    void this.options.store.remove(done.change.id).catch(() => undefined)
  }

  /** A change made on a version that our own earlier change has replaced meanwhile goes out against the newer one. */
  private current(change: Change): Change {
    let { version } = change
    if (version === undefined || change.annotationId === null) return change
    for (
      let newer = this.versions.get(`${change.annotationId}:${version}`);
      newer !== undefined;
      newer = this.versions.get(`${change.annotationId}:${version}`)
    ) {
      version = newer
    }
    return { ...change, version }
  }

  private remember(change: Change, answer: unknown): void {
    const version = answer !== null && typeof answer === 'object' && 'version' in answer ? answer.version : undefined
    const sent = this.current(change).version
    // Not every change is refused on an older version: a version in between is somebody else's.
    if (change.annotationId !== null && sent !== undefined && version === sent + 1) {
      this.versions.set(`${change.annotationId}:${sent}`, version)
    }
  }

  private become(state: SaveState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
