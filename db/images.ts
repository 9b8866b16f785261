/** Pictures of articles: kept, found again, brought along by an import or a paste from another article. */
import { and, eq, isNull } from 'drizzle-orm'
import path from 'node:path'
import { may, type Person } from '@/domain/annotation/permissions'
import { imageAddress, imageNameOf } from '@/domain/article/href'
import { imagesIn, withoutImages } from '@/domain/article/images'
import type { ImageKept } from '@/domain/contract/image'
import { Refusal } from '@/domain/contract/refusal'
import type { Picture, ReadPicture } from '@/domain/formats/format'
import { Losses } from '@/domain/formats/losses'
import { recognisePicture, type PictureKind } from '@/domain/formats/picture'
import type { ArticleRead } from '@/domain/formats/read-article'
import { write, type Database, type Readable, type Transaction } from './database'
import { insertEvent } from './events'
import { expectArticle } from './expect-article'
import { imageFolder, imageName, keepImageFile, readImageFile } from './image-files'
import { articles, images } from './schema'

type ImageRow = typeof images.$inferSelect

/** Keeps a picture for an article. The same one twice is kept once (`isNew` false). Throws a `Refusal` when it is none. */
export function addImage(
  db: Database,
  person: Person,
  articleId: string,
  bytes: Uint8Array,
  now: Date,
): { image: ImageKept; isNew: boolean } {
  expectArticle(db, person, articleId, 'edit')
  const brought = recognised(bytes)
  const isNew = write(db, (tx) => {
    expectArticle(tx, person, articleId, 'edit')
    // The file before its row is committed: what the database knows of is there. Nobody cleans meanwhile.
    keepImageFile(db, brought.name, bytes)
    return insertImage(tx, person, articleId, brought, now)
  })
  const { name, width, height } = brought
  return { image: { src: imageAddress(name), width, height, bytes: bytes.byteLength }, isNew }
}

/** Where a picture is and what it is, for somebody who may see an article that has it. Throws a `Refusal` (missing) otherwise. */
export function findImage(db: Database, person: Person, name: string): { file: string; mime: string } {
  const row = seenRow(db, person, name)
  if (!row) throw new Refusal('missing', 'There is no such picture; its article may be in the bin.')
  return { file: path.join(imageFolder(db), row.name), mime: row.mime }
}

/** A picture with its bytes, for files that hold it; null when it is elsewhere, not there, or not to be seen. */
export function pictureOf(db: Database, person: Person, src: string): Picture | null {
  const name = imageNameOf(src)
  const row = name === null ? undefined : seenRow(db, person, name)
  const bytes = row && readImageFile(db, row.name)
  if (!row || !bytes) return null
  return { src, mime: row.mime, width: row.width, height: row.height, data: bytes.toString('base64') }
}

export interface BroughtImage extends PictureKind {
  name: string
  bytes: Uint8Array
}

/** The pictures of a file, each looked at. Throws a `Refusal` when one is not what the file says. */
export function readPictures(pictures: readonly ReadPicture[]): BroughtImage[] {
  return pictures.map(({ src, data }) => {
    const brought = recognised(Buffer.from(data, 'base64'))
    if (imageAddress(brought.name) === src) return brought
    throw new Refusal('invalid', 'A picture in this export is not the one that belongs there: the file is damaged.', {
      more: { code: 'broken-json' },
    })
  })
}

/**
 * An article as it was read, for a desk that does not have all its pictures: without those that neither came with it nor
 * are to be seen here, and with a warning. `articleId` is the one it will be the text of, whose own pictures are there.
 */
export function withKnownPictures(db: Readable, person: Person, articleId: string | null, read: ArticleRead): ArticleRead {
  const brought = new Set(read.pictures.map(({ src }) => src))
  const unknown = [...imagesIn(read.article.doc)].filter(
    (name) => !brought.has(imageAddress(name)) && !(articleId !== null && ownRow(db, articleId, name)) && !seenRow(db, person, name),
  )
  if (unknown.length === 0) return read
  const { doc, count } = withoutImages(read.article.doc, new Set(unknown))
  // Offsets do not count pictures, positions do.
  const annotations = read.annotations.map((annotation) => ({
    ...annotation,
    ranges: annotation.ranges.map((range) => (range.start === null ? range : { ...range, from: null, to: null })),
  }))
  const losses = new Losses()
  losses.add('missing-picture', count)
  return { ...read, article: { ...read.article, doc }, annotations, warnings: [...read.warnings, ...losses.warnings()] }
}

/** Keeps the files of pictures that come with a text, inside the transaction that writes down whose they are. */
export function keepPictures(db: Database, brought: readonly BroughtImage[]): void {
  for (const { name, bytes } of brought) keepImageFile(db, name, bytes)
}

/** Writes down that an article has these pictures. */
export function insertImages(tx: Transaction, person: Person, articleId: string, brought: readonly BroughtImage[], now: Date): void {
  for (const image of brought) insertImage(tx, person, articleId, image, now)
}

/**
 * Gives an article the pictures that come into its text from another article, so that it keeps them when that one is in
 * the bin. What it had once is its own for ever. Throws a `Refusal` (invalid) for pictures that this person cannot see
 * anywhere at this desk: nobody would ever see more of them than a gap.
 */
export function adoptImages(tx: Transaction, person: Person, articleId: string, names: Iterable<string>, now: Date): void {
  const missing: string[] = []
  for (const name of names) {
    if (ownRow(tx, articleId, name)) continue
    const row = seenRow(tx, person, name)
    if (row) insertRow(tx, { ...row, articleId, createdBy: person.id, createdAt: now.getTime() }, person)
    else missing.push(imageAddress(name))
  }
  if (missing.length > 0)
    throw new Refusal(
      'invalid',
      `This desk does not have a picture that the text would show, or its article is in the bin: ${missing.join(', ')}. Put it in from its file first, or leave it out of the text; nothing was changed.`,
      { more: { code: 'missing-picture', pictures: missing } },
    )
}

function ownRow(db: Readable, articleId: string, name: string): ImageRow | undefined {
  return db
    .select()
    .from(images)
    .where(and(eq(images.articleId, articleId), eq(images.name, name)))
    .get()
}

function seenRow(db: Readable, person: Person, name: string): ImageRow | undefined {
  if (!may(person, 'read')) return undefined
  return db
    .select({ image: images })
    .from(images)
    .innerJoin(articles, eq(articles.id, images.articleId))
    .where(and(eq(images.name, name), isNull(articles.deletedAt)))
    .limit(1)
    .get()?.image
}

function recognised(bytes: Uint8Array): BroughtImage {
  const kind = recognisePicture(bytes)
  return { ...kind, name: imageName(bytes, kind.ending), bytes }
}

function insertImage(tx: Transaction, person: Person, articleId: string, brought: BroughtImage, now: Date): boolean {
  const { name, mime, width, height, bytes } = brought
  const row = { articleId, name, mime, width, height, bytes: bytes.byteLength, createdBy: person.id, createdAt: now.getTime() }
  if (insertRow(tx, row, person)) return true
  // Whoever brings one again is about to use it: it is not cleaned away before.
  tx.update(images)
    .set({ createdAt: row.createdAt })
    .where(and(eq(images.articleId, articleId), eq(images.name, name)))
    .run()
  return false
}

function insertRow(tx: Transaction, row: ImageRow, person: Person): boolean {
  const { changes } = tx.insert(images).values(row).onConflictDoNothing().run()
  if (changes === 0) return false
  const { articleId, name, mime, width, height, bytes, createdAt: at } = row
  insertEvent(tx, { at, actor: person, type: 'image.added', articleId, data: { name, mime, width, height, bytes } })
  return true
}
