/** The desk's scale of verdicts, read from its table. */
import { asc } from 'drizzle-orm'
import type { Verdict } from '@/domain/contract/scale'
import type { Readable } from './database'
import { scales } from './schema'

/** All verdicts in the order a person is offered them. */
export function listScale(db: Readable): Verdict[] {
  return db
    .select()
    .from(scales)
    .orderBy(asc(scales.kind), asc(scales.ordinal))
    .all()
    .map(({ kind, verdict, nameEn, nameNl, colour, settles }) => ({ kind, verdict, name: { en: nameEn, nl: nameNl }, colour, settles }))
}
