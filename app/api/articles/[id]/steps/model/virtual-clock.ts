/** Time that passes only as fast as things happen: whatever waits is called in its order, without waiting. */
import { vi } from 'vitest'

interface Waiting {
  at: number
  order: number
  work: () => unknown
}

export class VirtualClock {
  now = 0
  private readonly waiting = new Map<number, Waiting>()
  private order = 0

  /** Calls `work` after so many milliseconds. Gives what it is called off with. */
  readonly after = (work: () => unknown, milliseconds = 0): number => {
    this.order += 1
    this.waiting.set(this.order, { at: this.now + Math.max(0, milliseconds), order: this.order, work })
    return this.order
  }

  readonly callOff = (handle: number | undefined): void => {
    if (handle !== undefined) this.waiting.delete(handle)
  }

  /** Takes the place of the clock of this process: an undo takes back what was done within a certain time. */
  install(random: () => number): void {
    const start = Date.now()
    vi.spyOn(Date, 'now').mockImplementation(() => start + Math.round(this.now))
    vi.stubGlobal('setTimeout', this.after)
    vi.stubGlobal('clearTimeout', this.callOff)
    vi.spyOn(Math, 'random').mockImplementation(random)
  }

  /** Lets so much time pass. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    await afterAllPromises()
    for (let next = this.next(end); next; next = this.next(end)) {
      this.waiting.delete(next.order)
      this.now = next.at
      await next.work()
      await afterAllPromises()
    }
    this.now = end
  }

  private next(end: number): Waiting | undefined {
    let first: Waiting | undefined
    for (const each of this.waiting.values()) if (each.at <= end && (!first || each.at < first.at)) first = each
    return first
  }
}

/** Whatever was promised and needs nobody else has been kept by then. */
const afterAllPromises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
