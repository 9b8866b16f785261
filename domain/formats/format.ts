/** What a format is: it reads, writes, or both, and says what it loses. `formats.ts` lists them all. */
import type { Node } from '@tiptap/pm/model'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article, Warning } from '@/domain/contract/article'
import type { Somebody } from '@/domain/contract/common'
import type { Verdict } from '@/domain/contract/scale'
import type { Decisions } from '@/domain/contract/suggestion'
import type { FileKind } from './file-kinds'

/** An article as a file says it: nothing is decided yet that the person may want otherwise. */
export interface ReadArticle {
  title: string | null
  byline: string | null
  source: string | null
  url: string | null
  /** BCP 47, recognised or declared; null when unclear. */
  language: string | null
  publishedAt: string | null
  doc: Node
}

export interface ReadResult {
  article: ReadArticle
  /** Annotations that came with it: whole ones of our own JSON, else empty. */
  annotations: Annotation[]
  warnings: Warning[]
  /** Pictures that came with it. */
  pictures?: ReadPicture[]
  /** What was said about suggestions, in an export of ours. */
  decisions?: Decisions | undefined
  /** Where an export of ours came from: kept when the id is free at this desk. */
  origin?: Origin
}

/** A picture of the desk as a file holds it. */
export interface ReadPicture {
  src: string
  /** Its bytes in base64. */
  data: string
}

export interface Picture extends ReadPicture {
  mime: string
  width: number
  height: number
}

/** Who an exported article was, in the desk it came from. */
export interface Origin {
  id: string
  createdAt: string
  createdBy: Somebody
  updatedAt: string
}

export interface ReadHints {
  /** Exactly which blocks (counted from 0 over those with words) are subheads; left out, they are told by their form or their tags. */
  headings?: readonly number[] | undefined
}

export interface Reader extends FileKind {
  /** Throws a `Refusal` of kind `invalid` with a sentence when the content is not of this format. */
  read(content: string, hints: ReadHints): ReadResult
}

export interface WriteOptions {
  /** `public`: what readers may see. `all`: internal notes and annotations too, marked as internal. */
  notes: 'public' | 'all'
  scale: readonly Verdict[]
  now: Date
  /** What was said about suggestions: for a format that comes back whole. */
  decisions?: Decisions
  /** Gives a picture of the desk, for formats that hold the pictures; null when it is elsewhere or not there. */
  pictureOf?: (src: string) => Picture | null
}

export interface Written {
  content: string
  mediaType: string
  /** File name ending without the dot. */
  ending: string
}

export interface Writer {
  format: string
  write(article: Article, annotations: readonly Annotation[], options: WriteOptions): Written
}
