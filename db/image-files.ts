/** The files of pictures: called by their content, so that one is never changed, and written whole or not at all. */
import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Refusal } from '@/domain/contract/refusal'
import type { Database } from './database'

/** Databases in memory, which only tests have, keep their pictures in a folder of their own. */
const temporary = new WeakMap<object, string>()

/** The folder of the pictures: beside the database. */
export function imageFolder(db: Database): string {
  const { name, memory } = db.$client
  if (!memory) return path.join(path.dirname(path.resolve(name)), 'images')
  const known = temporary.get(db.$client) ?? mkdtempSync(path.join(tmpdir(), 'kanttekening-images-'))
  temporary.set(db.$client, known)
  return known
}

/** What a picture is called. */
export function imageName(bytes: Uint8Array, ending: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}.${ending}`
}

/** Keeps a picture: on the disk when this returns. One that is there already stays, unless it is damaged. */
export function keepImageFile(db: Database, name: string, bytes: Uint8Array): void {
  if (imageTrouble(db, name) !== null) writeImageFile(imageFolder(db), name, bytes)
}

/** Writes a picture under another name first: whoever finds the name finds all of it. */
export function writeImageFile(folder: string, name: string, bytes: Uint8Array): void {
  const part = path.join(folder, `.${randomUUID()}.part`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const handle = openSync(part, 'wx', 0o600)
    try {
      writeFileSync(handle, bytes)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(part, path.join(folder, name))
    // The name is on disk too, where the system can do that for folders.
    if (process.platform !== 'win32') sync(folder)
  } catch (error) {
    rmSync(part, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!/^(?:ENOSPC|EDQUOT|EIO|EROFS)$/.test(code)) throw error
    throw new Refusal(
      'full',
      'The server cannot write to its disk: it is full or failing. The picture was not kept; try again when there is space.',
    )
  }
}

/** Takes the file of a picture away; one that is gone already is as good. */
export function removeImageFile(db: Database, name: string): void {
  rmSync(path.join(imageFolder(db), name), { force: true })
}

/** What is wrong with the file of a picture, to follow its name; null when it is whole. */
export function imageTrouble(db: Database, name: string): string | null {
  const bytes = readImageFile(db, name)
  if (bytes === null) return 'is missing from the folder of pictures'
  return imageName(bytes, path.extname(name).slice(1)) === name ? null : 'is not what it was: its file was changed or is damaged'
}

/** The bytes of a picture; null when its file is not there. */
export function readImageFile(db: Database, name: string): Buffer | null {
  try {
    return readFileSync(path.join(imageFolder(db), name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function sync(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
