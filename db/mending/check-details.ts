/** Whether an article's details are what the log told of them last. */
import type { Readable } from '../database'
import type { articles } from '../schema'
import { toldDetails } from './told-details'

/** One sentence for each that is not. */
export function checkDetails(db: Readable, row: typeof articles.$inferSelect): string[] {
  const { details, metaVersion, deletedAt } = toldDetails(db, row.id)
  const others = Object.entries(details).filter(([detail, value]) => row[detail as keyof typeof details] !== value)
  return [
    ...others.map(([detail]) => `its ${detail} is not what the log says`),
    ...(row.metaVersion === metaVersion ? [] : [`its details are at version ${row.metaVersion}, the log at ${metaVersion}`]),
    ...((row.deletedAt === null) === (deletedAt === null)
      ? []
      : [`it is ${row.deletedAt === null ? 'not ' : ''}in the bin, and its log says otherwise`]),
  ]
}
