/** Which annotations leave the desk in a file, in which order they are numbered, and where they stand in the text. */
import type { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { Refusal } from '@/domain/contract/refusal'
import type { WriteOptions } from './format'

/** An annotation with its number in the file. */
export interface Numbered {
  no: number
  annotation: Annotation
  /** Not for publication: shown only when asked for, and then said to be so. */
  isInternal: boolean
  /** Everything is told: the file is for colleagues. */
  isWhole: boolean
}

/** Whether readers may see it: what is not internal and stands on words. How far the checking is, the file says. */
export function isForReaders(annotation: Annotation): boolean {
  return annotation.deletedAt === null && annotation.visibility === 'public' && annotation.state !== 'detached'
}

/** What files for programs hold: everything that is not internal, checked or not; all of it when asked for. */
export function forPrograms(annotations: readonly Annotation[], { notes }: Pick<WriteOptions, 'notes'>): Annotation[] {
  return annotations.filter(({ deletedAt, visibility }) => deletedAt === null && (notes === 'all' || visibility === 'public'))
}

/** What files for people hold, numbered as a reader meets the numbers: where the first range of each ends. */
export function numbered(annotations: readonly Annotation[], { notes }: Pick<WriteOptions, 'notes'>): Numbered[] {
  const shown = annotations.filter((item) => (notes === 'all' ? item.deletedAt === null : isForReaders(item)))
  const place = ({ ranges }: Annotation) => Math.min(...ranges.map(({ end }) => end ?? Infinity))
  const start = ({ ranges }: Annotation) => Math.min(...ranges.map((range) => range.start ?? Infinity))
  return shown
    .toSorted((a, b) => compare(place(a), place(b)) || compare(start(a), start(b)) || (a.id < b.id ? -1 : 1))
    .map((annotation, i) => ({ no: i + 1, annotation, isInternal: !isForReaders(annotation), isWhole: notes === 'all' }))
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** The document of an article as ProseMirror's. */
export function documentOf(article: Article): Node {
  try {
    return schema.nodeFromJSON(article.doc)
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('invalid', 'The text of this article does not fit the schema of this version.')
    throw error
  }
}
