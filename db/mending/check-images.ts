/** Whether the pictures of an article are those that its text shows, and are whole. */
import { eq } from 'drizzle-orm'
import type { Node } from '@tiptap/pm/model'
import { imagesIn } from '@/domain/article/images'
import type { Database, Readable } from '../database'
import { imageTrouble } from '../image-files'
import { images } from '../schema'
import { toldImages } from './told-images'

/** Pictures in the text that the desk does not know. */
export function checkImages(db: Readable, articleId: string, doc: Node): string[] {
  const rows = db.select({ name: images.name }).from(images).where(eq(images.articleId, articleId)).all()
  const known = new Set(rows.map((row) => row.name))
  const unknown = [...imagesIn(doc)].filter((name) => !known.has(name))
  return unknown.map((name) => `its text shows picture ${name}, which it does not have`)
}

/** Pictures that the log says it has, and what they are. When one was brought last is in no event. */
export function checkToldImages(db: Readable, articleId: string): string[] {
  const rows = db.select().from(images).where(eq(images.articleId, articleId)).all()
  const stored = new Map(rows.map((row) => [row.name, row]))
  return [...toldImages(db, articleId)].flatMap(([name, told]) => {
    const row = stored.get(name)
    if (!row) return [`picture ${name} is in the log and nowhere else`]
    const isSame = row.mime === told.mime && row.width === told.width && row.height === told.height && row.bytes === told.bytes
    return isSame ? [] : [`picture ${name} is not what the log says`]
  })
}

/** Pictures whose files are missing, or hold something else by now. */
export function checkImageFiles(db: Database): string[] {
  const rows = db.select({ name: images.name, articleId: images.articleId }).from(images).orderBy(images.articleId, images.name).all()
  return [...Map.groupBy(rows, (row) => row.name)].flatMap(([name, of]) => {
    const trouble = imageTrouble(db, name)
    return trouble === null ? [] : of.map(({ articleId }) => `article ${articleId}: picture ${name} ${trouble}`)
  })
}
