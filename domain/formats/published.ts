/** Which annotations leave the desk in a file, in which order they are numbered, and where they stand in the text. */
import type { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import { hasGoneOn } from '@/domain/anchoring/word-goes-on'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import type { Verdict } from '@/domain/contract/scale'
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
export function forPrograms(annotations: readonly Annotation[], { notes, scale }: Told): Annotation[] {
  const kept = annotations.filter(({ deletedAt, visibility }) => deletedAt === null && (notes === 'all' || visibility === 'public'))
  return notes === 'all' ? kept : kept.map((item) => (item.kind === 'note' || isSettled(item, scale) ? item : withoutNote(item)))
}

/** How far the checking of a claim or quote is, as readers learn it: `again` when its words have changed since. */
export function checkingToldOf(item: Annotation, scale: readonly Verdict[]): 'settled' | 'again' | 'open' {
  if (!isSettled(item, scale)) return 'open'
  return item.state === 'changed' ? 'again' : 'settled'
}

/** The note on a claim or quote explains its verdict. Before there is one it is what colleagues have written for each other. */
const withoutNote = (item: Annotation): Annotation => ({ ...item, note: null, noteText: '' })

type Told = Pick<WriteOptions, 'notes' | 'scale'>

/** One whose words go on past its edges by now (“142” in “1420”) says something else to a reader: its words have changed. */
function asRead(text: string, item: Annotation): Annotation {
  return hasGoneOn(text, item) ? { ...item, state: 'changed' } : item
}

/** What files for people hold, numbered as a reader meets the numbers: where the first range of each ends. */
export function numbered({ text }: Pick<Article, 'text'>, annotations: readonly Annotation[], { notes, scale }: Told): Numbered[] {
  const shown = annotations
    .filter((item) => (notes === 'all' ? item.deletedAt === null : isForReaders(item)))
    .map((item) => asRead(text, item))
  const told = (item: Annotation) =>
    notes === 'all' || item.kind === 'note' || checkingToldOf(item, scale) === 'settled' ? item : withoutNote(item)
  const place = ({ ranges }: Annotation) => Math.min(...ranges.map(({ end }) => end ?? Infinity))
  const start = ({ ranges }: Annotation) => Math.min(...ranges.map((range) => range.start ?? Infinity))
  return shown
    .toSorted((a, b) => compare(place(a), place(b)) || compare(start(a), start(b)) || (a.id < b.id ? -1 : 1))
    .map((annotation, i) => ({ no: i + 1, annotation: told(annotation), isInternal: !isForReaders(annotation), isWhole: notes === 'all' }))
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
