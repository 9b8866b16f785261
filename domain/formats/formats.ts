/** Every format an article can come in or leave in. Adding one is a file and a line here. */
import type { Reader, Writer } from './format'
import { htmlReader } from './html-reader'
import { htmlWriter } from './html-writer'
import { jsonReader } from './json-reader'
import { jsonWriter } from './json-writer'
import { jsonldWriter } from './jsonld-writer'
import { markdownReader } from './markdown-reader'
import { markdownWriter } from './markdown-writer'
import { textReader } from './text-reader'
import { textWriter } from './text-writer'

export const readers: readonly Reader[] = [textReader, markdownReader, htmlReader, jsonReader]

export const writers: readonly Writer[] = [htmlWriter, markdownWriter, textWriter, jsonWriter, jsonldWriter]

/** The writer of a format by its name. */
export function writerOf(format: string): Writer | undefined {
  return writers.find((writer) => writer.format === format)
}

/** The reader of a format by its name. */
export function readerOf(format: string): Reader | undefined {
  return readers.find((reader) => reader.format === format)
}

/** The format of a file: by the ending of its name, then by its media type. */
export function formatOfFile(name: string, mediaType: string): string | null {
  const ending = /\.([^.\\/]+)$/.exec(name.toLowerCase())?.[1]
  const type = mediaType.toLowerCase().split(';')[0]?.trim() ?? ''
  const byEnding = readers.find((reader) => ending !== undefined && reader.endings.includes(ending))
  // A name without a known ending may still be sent with a media type that says it.
  const byType = readers.find((reader) => reader.mediaTypes.includes(type))
  if (byEnding) return byEnding.format
  return ending === undefined || type !== 'text/plain' ? (byType?.format ?? null) : null
}
