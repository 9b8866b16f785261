/** A new copy of an article's text, from the CMS or a file: taken in as the difference, so that annotations follow what stayed. */
import { v7 as newId } from 'uuid'
import type { Node } from '@tiptap/pm/model'
import type { Person } from '@/domain/annotation/permissions'
import { difference } from '@/domain/article/difference'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import { wordDifference } from '@/domain/article/word-difference'
import type { ContentTaken } from '@/domain/contract/content'
import { Refusal } from '@/domain/contract/refusal'
import { attempt, write, type Database, type Transaction } from './database'
import { currentText, keepText, type CurrentText } from './documents'
import { expectArticle } from './expect-article'
import { applyTo } from './steps'

/** All but what reading the copy has to say. */
type Taken = Omit<ContentTaken, 'warnings'>

/** Makes the text of an article that of `doc`. With a `version` that is behind it is refused. */
export function takeContent(db: Database, person: Person, articleId: string, doc: Node, version: number | undefined, now: Date): Taken {
  const { taken, text } = write(db, (tx) => take(tx, person, articleId, doc, version, now))
  if (text) keepText(text)
  return taken
}

/** What `takeContent` would do: it is done and undone in one transaction. */
export function previewContent(db: Database, person: Person, articleId: string, doc: Node, version: number | undefined, now: Date): Taken {
  return attempt(db, (tx) => take(tx, person, articleId, doc, version, now)).taken
}

function take(
  tx: Transaction,
  person: Person,
  articleId: string,
  doc: Node,
  version: number | undefined,
  now: Date,
): { taken: Taken; text: CurrentText | null } {
  expectArticle(tx, person, articleId, 'edit')
  const before = currentText(tx, articleId)
  if (version !== undefined && version > before.version)
    throw new Refusal('invalid', `The text is at version ${before.version}; version ${version} is still to come.`)
  if (version !== undefined && version < before.version)
    throw new Refusal(
      'behind',
      'The text has changed since this copy was made of it. Look at what changed, and send the copy for the version of now.',
      {
        more: { version: before.version },
      },
    )
  const { steps } = difference(before.doc, doc)
  if (steps.length === 0) {
    const parts = wordDifference(before.map.text, before.map.text)
    return { taken: { version: before.version, steps: 0, touched: [], detached: [], parts }, text: null }
  }
  const batch = {
    ...{ version: before.version, schemaVersion: SCHEMA_VERSION, clientId: `copy-${newId()}`, batchId: newId() },
    steps: steps.map((step) => step.toJSON() as { stepType: string }),
  }
  const { text, touched, version: next } = applyTo(tx, person, before, batch, now)
  const taken = {
    ...{ version: next, steps: steps.length, parts: wordDifference(before.map.text, text?.map.text ?? '') },
    touched: touched.map(({ id }) => id),
    detached: touched.filter(({ state }) => state === 'detached').map(({ id }) => id),
  }
  return { taken, text }
}
