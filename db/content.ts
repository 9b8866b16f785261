/** Another text for an article, a new copy from the CMS or an older version: taken in as the difference, so that annotations follow what stayed. */
import { v7 as newId } from 'uuid'
import type { Node } from '@tiptap/pm/model'
import type { Person } from '@/domain/annotation/permissions'
import { stepJson } from '@/domain/article/step-json'
import { blockDifference } from '@/domain/article/block-difference'
import { blockRows } from '@/domain/article/block-rows'
import { difference } from '@/domain/article/difference'
import { withKnownLinks } from '@/domain/article/known-links'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import type { TextTaken } from '@/domain/contract/content'
import { Refusal } from '@/domain/contract/refusal'
import type { ReadPicture } from '@/domain/formats/format'
import { affectedBy, standings } from './affected'
import { attempt, write, type Database, type Transaction } from './database'
import { currentText, documentAt, keepText, type CurrentText } from './documents'
import { expectArticle } from './expect-article'
import { insertImages, keepPictures, readPictures, type BroughtImage } from './images'
import { applyTo, type Origin } from './steps'
import { isDetaching } from './touched'

/** Makes the text of an article that of `doc`, with the pictures that came with it. With a `version` that is behind it is refused. */
export function takeContent(
  db: Database,
  person: Person,
  articleId: string,
  doc: Node,
  version: number | undefined,
  now: Date,
  pictures: readonly ReadPicture[] = [],
): TextTaken {
  const brought = readPictures(pictures)
  return kept(
    write(db, (tx) => {
      const taken = take(tx, person, articleId, { doc, brought, version, origin: { copy: true } }, now)
      keepPictures(db, brought)
      return taken
    }),
  )
}

/** What `takeContent` would do: it is done and undone in one transaction. */
export function previewContent(
  db: Database,
  person: Person,
  articleId: string,
  doc: Node,
  version: number | undefined,
  now: Date,
  pictures: readonly ReadPicture[] = [],
): TextTaken {
  const brought = readPictures(pictures)
  return attempt(db, (tx) => take(tx, person, articleId, { doc, brought, version, origin: { copy: true } }, now)).taken
}

/** Makes the text of an article again what it was at a version, by new steps: what came in between stays in the history. */
export function restoreVersion(
  db: Database,
  person: Person,
  articleId: string,
  { to, version }: { to: number; version?: number | undefined },
  now: Date,
): TextTaken {
  return kept(write(db, (tx) => take(tx, person, articleId, older(tx, person, articleId, to, version), now)))
}

/** What `restoreVersion` would do. */
export function previewVersion(
  db: Database,
  person: Person,
  articleId: string,
  { to, version }: { to: number; version?: number | undefined },
  now: Date,
): TextTaken {
  return attempt(db, (tx) => take(tx, person, articleId, older(tx, person, articleId, to, version), now)).taken
}

interface OtherText {
  doc: Node
  brought: readonly BroughtImage[]
  version: number | undefined
  origin: Origin
}

function older(tx: Transaction, person: Person, articleId: string, to: number, version: number | undefined): OtherText {
  expectArticle(tx, person, articleId, 'edit')
  return { doc: documentAt(tx, articleId, to), brought: [], version, origin: { restored: to } }
}

function kept({ taken, text }: { taken: TextTaken; text: CurrentText | null }): TextTaken {
  if (text) keepText(text)
  return taken
}

function take(
  tx: Transaction,
  person: Person,
  articleId: string,
  { doc, brought, version, origin }: OtherText,
  now: Date,
): { taken: TextTaken; text: CurrentText | null } {
  expectArticle(tx, person, articleId, 'edit')
  const before = currentText(tx, articleId)
  if (version !== undefined && version > before.version)
    throw new Refusal('invalid', `The text is at version ${before.version}; version ${version} is still to come.`)
  if (version !== undefined && version < before.version)
    throw new Refusal(
      'behind',
      `The text has moved on to version ${before.version}. Look at what this would change now, and send it for that version.`,
      {
        more: { version: before.version },
      },
    )
  insertImages(tx, person, articleId, brought, now)
  const after = 'copy' in origin ? withKnownLinks(before.doc, doc) : doc
  const rows = blockRows(before.doc, after)
  const { steps } = difference(before.doc, after, rows)
  const blocks = blockDifference(before.doc, after, rows)
  const same = { from: before.version, steps: steps.length, blocks }
  if (steps.length === 0) return { taken: { ...same, version: before.version, touched: [], detached: [], affected: [] }, text: null }
  const batch = {
    ...{ version: before.version, schemaVersion: SCHEMA_VERSION, clientId: `copy-${newId()}`, batchId: newId() },
    steps: steps.map(stepJson),
  }
  const stood = standings(tx, before)
  const { text, touched, version: next } = applyTo(tx, person, before, batch, now, origin)
  const taken = {
    ...same,
    version: next,
    touched: touched.map(({ id }) => id),
    detached: touched.filter(isDetaching).map(({ id }) => id),
    affected: text ? affectedBy(tx, touched, stood, text) : [],
  }
  return { taken, text }
}
