/** Sends one change of the outbox. */
import { z } from 'zod'
import type { Change } from './outbox'
import { PATIENCE, request, requestNothing } from './request'

/** Gives the answer's JSON; null where there is none (a source taken off). An answer that does not come in time is a `Problem` that passes. */
export async function sendChange({ method, path, body, version }: Change): Promise<unknown> {
  const options = { method, ...(body !== undefined && { body }), version, patience: PATIENCE }
  if (method === 'DELETE' && path.startsWith('/api/evidence/')) {
    await requestNothing(path, options)
    return null
  }
  return request(path, z.unknown(), options)
}
