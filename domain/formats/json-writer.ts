/** Writes our own JSON: everything that hangs on an article but its history, to be read back as it was. */
import type { Annotation } from '@/domain/contract/annotation'
import type { Writer, WriteOptions } from './format'
import { JSON_FORMAT, JSON_FORMAT_VERSION, type ArticleFile } from './json-format'
import { heldPictures } from './held-pictures'
import { documentOf, forPrograms } from './published'

const HISTORY =
  'The history of the text and of its annotations stays behind at the desk this was exported from, and so does what was in the bin.'
const picturesBehind = (n: number) =>
  n === 1
    ? 'One picture stays behind: its file is missing, or there was no room.'
    : `${n} pictures stay behind: their files are missing, or there was no room.`
const UNSAID = 'What was dismissed of the suggestions, and which names were put right, was left out.'
const INTERNAL =
  'Internal notes and annotations were left out, and so were the notes on claims and quotes that are not settled; ask for all notes to have them too.'

export const jsonWriter: Writer = {
  format: 'json',
  write(whole, annotations, options) {
    const { text: _text, counts: _counts, words: _words, ...article } = whole
    const { pictures, missing } = heldPictures(documentOf(whole), options)
    const { decisions } = options
    const isDecided = decisions !== undefined && decisions.dismissals.length + decisions.corrections.length > 0
    const isForDesk = options.notes === 'all'
    const leftBehind = [
      HISTORY,
      ...(isForDesk ? [] : [INTERNAL]),
      ...(isDecided && !isForDesk ? [UNSAID] : []),
      ...(missing === 0 ? [] : [picturesBehind(missing)]),
    ]
    const file: WrittenFile = {
      format: JSON_FORMAT,
      formatVersion: JSON_FORMAT_VERSION,
      exportedAt: options.now.toISOString(),
      leavesBehind: leftBehind.join(' '),
      notes: options.notes,
      article,
      annotations: forPrograms(annotations, options).map((item) => kept(item, options)),
      ...(isDecided && isForDesk && { decisions }),
      ...(pictures.size > 0 && { images: [...pictures.values()].map(({ src, data }) => ({ src, data })) }),
    }
    return { content: `${JSON.stringify(file, null, 1)}\n`, mediaType: 'application/json', ending: 'json' }
  },
}

/** The file's shape as it is written: what the reader narrows (colours of tags) may be wider here. */
type WrittenFile = Omit<ArticleFile, 'annotations'> & { annotations: readonly Annotation[] }

/** Outside the desk nobody need know who was to check something, or what was noted about a source. */
function kept(item: Annotation, { notes }: WriteOptions): Annotation {
  if (notes === 'all') return item
  return { ...item, assignee: null, evidence: item.evidence.map((source) => ({ ...source, note: null })) }
}
