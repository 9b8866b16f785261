/** What others do, as it happens: one stream for all tabs of a browser, since browsers allow few connections to a host. */
import { Event, EventList } from '@/domain/contract/event'
import { request } from './request'

/** Without a byte for so long (milliseconds) the stream counts as dead: the server says something every 15 s. */
const SILENCE = 45_000
const CHANNEL = 'kanttekening-events'
const LEADER = 'kanttekening-event-stream'

export interface EventStreamOptions {
  /** The number of the newest event that what the page shows already contains. */
  since: number
  onEvent(event: Event): void
}

/** Listens to the log. Gives a function that stops. Losing the stream is harmless: it takes up where it was. */
export function listen({ since, onEvent }: EventStreamOptions): () => void {
  const stop = new AbortController()
  const channel = new BroadcastChannel(CHANNEL)
  let seen = since
  const take = (event: Event): void => {
    if (event.seq <= seen) return
    // A tab that was asleep may have missed some: the list has them.
    if (event.seq > seen + 1 && since >= 0) void catchUp()
    seen = Math.max(seen, event.seq)
    onEvent(event)
  }
  let isCatchingUp = false
  const catchUp = async (): Promise<void> => {
    if (isCatchingUp) return
    isCatchingUp = true
    const from = seen
    try {
      const { items } = await request(`/api/events?since=${from}`, EventList, { signal: stop.signal })
      for (const event of items) {
        seen = Math.max(seen, event.seq)
        onEvent(event)
      }
    } catch {
      // The stream itself tries again.
    } finally {
      isCatchingUp = false
    }
  }
  channel.addEventListener('message', ({ data }) => {
    const event = Event.safeParse(data)
    if (event.success) take(event.data)
  })
  void navigator.locks
    .request(LEADER, { signal: stop.signal }, async () => {
      // Whoever leads now may have missed what came between two leaders.
      await lead(
        () => seen,
        (event) => {
          channel.postMessage(event)
          take(event)
        },
        stop.signal,
      )
    })
    .catch(() => undefined)
  const handleVisible = (): void => {
    if (document.visibilityState === 'visible') void catchUp()
  }
  document.addEventListener('visibilitychange', handleVisible)
  return () => {
    stop.abort()
    channel.close()
    document.removeEventListener('visibilitychange', handleVisible)
  }
}

/** Holds the connection for all tabs until `signal` ends it. */
function lead(since: () => number, onEvent: (event: Event) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined
    let watchdog: ReturnType<typeof setTimeout> | undefined
    const connect = (): void => {
      source?.close()
      source = new EventSource(`/api/events?since=${since()}`)
      source.onopen = alive
      source.addEventListener('alive', alive)
      source.onmessage = ({ data }) => {
        alive()
        const event = Event.safeParse(JSON.parse(String(data)))
        if (event.success) onEvent(event.data)
      }
    }
    const alive = (): void => {
      clearTimeout(watchdog)
      watchdog = setTimeout(connect, SILENCE)
    }
    connect()
    alive()
    signal.addEventListener('abort', () => {
      clearTimeout(watchdog)
      source?.close()
      resolve()
    })
  })
}
