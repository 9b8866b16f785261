/** What a step costs on the server, with its ranges mapped and everything on disk. */
import { Transform } from '@tiptap/pm/transform'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import type { Person } from '@/domain/annotation/permissions'
import { currentText } from '@/db/documents'
import type { Database } from '@/db/database'
import { takeSteps } from '@/db/steps'
import { median } from './measure-page'

const STEPS = 60

/** The median time of taking in one typed character, in milliseconds, for each article; they take turns, so that what else the machine does touches all alike. */
export function measureSteps(db: Database, person: Person, articleIds: readonly string[]): number[] {
  const times = articleIds.map((): number[] => [])
  for (let i = 0; i < STEPS; i++) {
    articleIds.forEach((articleId, k) => {
      const { doc, version } = currentText(db, articleId)
      // Between two words of a block in the middle, so that half of all ranges move.
      const at = Math.floor(doc.content.size / 2)
      const step = new Transform(doc).insert(doc.resolve(at).start(), schema.text('a')).steps[0]?.toJSON() as { stepType: string }
      const batch = { version, clientId: 'bench', batchId: `${articleId}-${i}`, schemaVersion: SCHEMA_VERSION, steps: [step] }
      const began = performance.now()
      takeSteps(db, person, articleId, batch, new Date())
      times[k]?.push(performance.now() - began)
    })
  }
  return times.map(median)
}
