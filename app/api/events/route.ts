import { handle } from '@/app/_server/handle'
import { onRing } from '@/app/_server/bell'
import { openStreams } from '@/app/_server/streams'
import { whoAsks } from '@/app/_server/person'
import type { Database } from '@/db/database'
import { lastSeq, listEvents } from '@/db/events'
import type { Person } from '@/domain/annotation/permissions'
import { EventsQuery } from '@/domain/contract/queries'

/** Most events in one answer, or in one go of a stream. */
const MOST = 500
/** A line so often (milliseconds) keeps proxies from closing the connection, and shows the page that it is alive. */
const HEARTBEAT = 15_000

export const GET = handle({ query: EventsQuery }, ({ db, person, query, request }) => {
  if (request.headers.get('accept')?.includes('application/json')) {
    const items = listEvents(db, person, { since: query.since ?? 0, articleId: query.articleId, limit: MOST })
    return { items, next: items.length === MOST ? String(items.at(-1)?.seq) : null }
  }
  const resumed = Number(request.headers.get('last-event-id') ?? Number.NaN)
  const since = Number.isSafeInteger(resumed) && resumed >= 0 ? resumed : (query.since ?? lastSeq(db))
  return new Response(stream(db, person, request, since, query.articleId), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
      // When a server that stops has ended the stream, the browser must not ask for the next one on the same connection: it would be cut off.
      Connection: 'close',
    },
  })
})

function stream(db: Database, person: Person, request: Request, since: number, articleId: string | undefined): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = (): void => undefined
  return new ReadableStream({
    start(controller) {
      let seen = since
      const say = (text: string): void => controller.enqueue(encoder.encode(text))
      const send = (): void => {
        for (;;) {
          const events = listEvents(db, person, { since: seen, articleId, limit: MOST })
          for (const event of events) say(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`)
          seen = events.at(-1)?.seq ?? seen
          if (events.length < MOST) return
        }
      }
      const beat = async (): Promise<void> => {
        // Somebody whose session or token ended meanwhile hears no more.
        if (await whoAsks(request.headers)) say('event: alive\ndata: {}\n\n')
        else end()
      }
      const stop = onRing(send)
      const timer = setInterval(() => void beat().catch(() => end()), HEARTBEAT)
      const close = (): void => end()
      end = () => {
        end = () => undefined
        stop()
        clearInterval(timer)
        openStreams.delete(close)
        try {
          controller.close()
        } catch {
          // The browser has closed it already.
        }
      }
      openStreams.add(close)
      request.signal.addEventListener('abort', close)
      say('retry: 1000\nevent: alive\ndata: {}\n\n')
      send()
    },
    cancel: () => end(),
  })
}
