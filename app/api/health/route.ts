import { handle } from '@/app/_server/handle'
import { checkHealth } from '@/db/health'
import type { Health } from '@/domain/contract/health'
import { version } from '@/package.json'

export const GET = handle({ open: true }, ({ db, now }) => {
  checkHealth(db, now)
  return { ok: true, version } satisfies Health
})
