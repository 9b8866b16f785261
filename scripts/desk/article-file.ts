// A file with an article in it, as the import reads it.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { NewArticle } from '@/domain/contract/article'
import { decode } from '@/domain/formats/decode'
import { formatOfFile, maxBytesOf } from '@/domain/formats/file-kinds'
import { readers } from '@/domain/formats/formats'
import { readArticle, type ArticleRead } from '@/domain/formats/read-article'
import { tooLarge } from '@/domain/formats/too-large'
import { fromHere, Misuse } from './command'

export interface Content {
  format: string
  content: string
}

/** What a file holds, and in which format: the one that was named, or else the one its name tells. */
export function fileContent(file: string, named: string | undefined): Content {
  const format = named ?? formatOfFile(path.basename(file), '')
  if (!existsSync(fromHere(file))) throw new Misuse(`There is no file “${file}”.`)
  if (!format)
    throw new Misuse(`What kind of file “${file}” is was not recognised: say --format ${readers.map((reader) => reader.format).join('|')}.`)
  return { format, content: textOf(file, format) }
}

/** The article in some content, with what was said of it on the command line. */
export function articleIn(content: Content, given: Record<string, string | undefined>): ArticleRead {
  const request = NewArticle.safeParse({ ...given, ...content })
  if (!request.success) throw new Misuse(request.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '))
  return readArticle(request.data)
}

function textOf(file: string, format: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(fromHere(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Misuse(`“${file}” cannot be read (${code || String(error)}).`)
  }
  if (bytes.byteLength > maxBytesOf(format)) throw tooLarge(bytes.byteLength)
  return decode(bytes).text
}
