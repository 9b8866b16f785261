/** Copies the pictures that a backup of the database knows of. They are never changed, so that one made afterwards has them all. */
import { existsSync } from 'node:fs'
import { asc } from 'drizzle-orm'
import type { Database } from './database'
import { imageName, readImageFile, writeImageFile } from './image-files'
import { images } from './schema'

/** Copies into `folder`, which must not exist yet; makes none when there are no pictures. Gives the names of those that could not be copied. */
export function backupImages(db: Database, folder: string): { copied: number; missing: string[] } {
  const rows = db.selectDistinct({ name: images.name }).from(images).orderBy(asc(images.name)).all()
  if (rows.length > 0 && existsSync(folder)) throw new Error(`${folder} exists already: choose another name.`)
  const missing = rows.filter(({ name }) => {
    const bytes = readImageFile(db, name)
    const isWhole = bytes !== null && imageName(bytes, name.split('.')[1] ?? '') === name
    if (isWhole) writeImageFile(folder, name, bytes)
    return !isWhole
  })
  return { copied: rows.length - missing.length, missing: missing.map(({ name }) => name) }
}
