/** Sends one change of the outbox. */
import type { Change } from './outbox'
import { PATIENCE, requestAnything } from './request'

/** Gives the answer's JSON; null where there is none (a source taken off, a dismissal taken back). An answer that does not come in time is a `Problem` that passes. */
export function sendChange({ method, path, body, version }: Change): Promise<unknown> {
  return requestAnything(path, { method, ...(body !== undefined && { body }), version, patience: PATIENCE })
}
