/** The open event streams, so that the server can end them when it stops: Next would wait for them for ever. */
import 'server-only'

const KEY = Symbol.for('kanttekening.streams')
const held = globalThis as typeof globalThis & { [KEY]?: Set<() => void> }

/** A function for each open stream that ends it. Under a shared symbol: instrumentation.ts is a module graph of its own. */
export const openStreams: Set<() => void> = (held[KEY] ??= new Set())
