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
