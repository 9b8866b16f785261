/** Whether words that went from under a range are back: by an undo that names what it undoes, else by the words themselves. */
import type { Node } from '@tiptap/pm/model'
import type { Mapping } from '@tiptap/pm/transform'
import { isSameWording } from '@/domain/annotation/settling'
import { trim } from '@/domain/article/edges'
import type { LogMapping } from '@/domain/article/log-mapping'
import { exactOf, spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import { BLOCK_GAP, foldSpace } from '@/domain/article/text'
import type { Inserted } from './insertions'
import { toldApart, type LostWords } from './lost-words'
import { lengthOf, piecesOf, type Share } from './own-words'
import { without, type Piece } from './pieces'
import { placesOf, withEdges, type Wound } from './wounds'

/** The text at some point of a batch, with what was put in by then. */
export interface Moment {
  map: TextMap
  /** The version before the batch. */
  version: number
  inserted: readonly Inserted[]
  /** How positions of a version follow the steps until then; null when no step of the batch undoes one. */
  since: ((version: number) => LogMapping) | null
}

/** Where a range has its words again; `isWhole` when they are all it ever had, and not only what it stood on last. */
export interface Healed {
  span: Span
  /** Those of the words that are its own, and not put between them by somebody before they went. */
  own: readonly Piece[]
  isWhole: boolean
  /** Where it stood before, the newest first. */
  earlier: readonly LostWords[]
}

/**
 * Where a range that lost words has them again; 'several' when that cannot be told, null when they are nowhere. `was` is
 * the wording it holds for, `standing` where it stands, if anywhere: what others put between its words may be a part of what it lost.
 */
export function healing(
  { lost, detached, own, earlier = [] }: Wound,
  { was, standing }: { was: string; standing: readonly Piece[] },
  { map, version, inserted, since }: Moment,
): Healed | 'several' | null {
  if (!lost) return null
  const undone = (from: LostWords): Span[] => {
    const span = since && spanOf(map, from, since(from.version))
    return span ? [withEdges(map, span, from.words)] : []
  }
  const standingStill = own.filter(([from, to]) => spanOfPositions(map, from, to))
  const hasOwn = (span: Span): boolean => standingStill.every(([from, to]) => from >= span.from && to <= span.to)
  const isOther = detached !== null && detached.words !== lost.words
  // A letter that was left when all else had been deleted is found anywhere; in the batch that takes it, it is carried along.
  const isKnown = detached !== null && (detached.version === version || 2 * lengthOf(detached.words) >= lengthOf(lost.words))
  // What came in place of words makes other words of them, for good: as long as others of its own stand, or where all went at once.
  const inPlace = own.length > 0 ? inserted : inserted.filter((piece) => piece.version === detached?.version)
  const put = (words: LostWords, left: { own: readonly Piece[]; standing: readonly Piece[] }): readonly Span[] =>
    toldApart(map, placesOf(map, words, { ...left, inPlace }, inserted), words)
  const looks: [isWhole: boolean, share: Share | undefined, look: () => readonly Span[]][] = [
    [true, lost.own, () => undone(lost)],
    ...earlier.map((place): (typeof looks)[number] => [true, place.own, () => undone(place).filter(hasOwn)]),
    [true, lost.own, () => put(lost, { own, standing })],
    [true, undefined, () => put({ ...lost, words: was, around: undefined }, { own, standing })],
    [false, detached?.own, () => (isOther ? undone(detached) : [])],
    [false, detached?.own, () => (isOther && isKnown ? put(detached, { own: [], standing: [] }) : [])],
  ]
  // What went whole and was put in elsewhere is back in its place when that is undone.
  const elsewhere = detached === null ? earlier : [lost, ...earlier]
  let areSeveral = false
  for (const [at, [isWhole, share, look]] of looks.entries()) {
    const [span, ...others] = look()
    if (span && others.length === 0) {
      const own = piecesOf(map, span, share)
      // What it stood on last is found, and tells which of several places has all it ever had.
      const [whole, ...more] = isWhole ? [] : put(lost, { own, standing: [[span.from, span.to]] })
      if (whole && more.length === 0) return { span: whole, own: piecesOf(map, whole, lost.own), isWhole: true, earlier: elsewhere }
      return { span, own, isWhole, earlier: at === 0 || !isWhole ? earlier : elsewhere }
    }
    areSeveral ||= span !== undefined
  }
  const regained = since && whatIsBack(lost, since(lost.version), { map, standing, own: standingStill })
  if (regained) return { ...regained, isWhole: isSameWording(exactOf(map, regained.span), was), earlier }
  return areSeveral ? 'several' : null
}

/**
 * Where a range stands when undoing put back some of its words, and others of them have changed meanwhile: from the first to
 * the last that it had. Null where it has no more of them than it stands on.
 */
function whatIsBack(
  { version, from, to, own: share, ownAt }: LostWords,
  mapping: LogMapping,
  { map, standing, own }: { map: TextMap; standing: readonly Piece[]; own: readonly Piece[] },
): Pick<Healed, 'span' | 'own'> | null {
  const around: Piece = [mapping.map(from, -1), mapping.map(to, 1)]
  const hasWords = (piece: Piece): boolean => spanOfPositions(map, ...piece) !== null
  const had: readonly Piece[] = ownAt ?? (share ? [] : [[from, to]])
  const back = had.flatMap((piece) => mapping.older(around, version, piece)).filter(hasWords)
  if (!without(back, own).some(hasWords)) return null
  const edges = [...back, ...standing].flat()
  const [first, last] = [Math.min(...edges), Math.max(...edges)]
  if (!own.every(([low, high]) => low >= first && high <= last)) return null
  const whole = spanOfPositions(map, first, last)
  const words = whole && trim(map.text, whole.start, whole.end)
  const span = words && spanOfOffsets(map, words.start, words.end)
  return span && { span, own: back }
}

/** Where lost words stand again when their place is followed through what came after; null when other words are there, or none. */
export function spanOf(map: TextMap, { from, to, words }: LostWords, mapping: Mapping): Span | null {
  const span = spanOfPositions(map, mapping.map(from, 1), mapping.map(to, -1))
  return span && isSameWording(exactOf(map, span), words) ? span : null
}

/**
 * Tells for which ranges it is worth looking closely after a step: what they lost stands around one of the stretches that
 * it changed. Looking itself reads the whole text, and a batch can have a thousand steps. `soughtOf` gives the wordings
 * that a range may come back on, their white space folded.
 */
export function nearby(
  doc: Node,
  changed: readonly Piece[],
  waiting: readonly Wound[],
  soughtOf: (wound: Wound) => readonly string[],
): Wound[] {
  const longest = waiting.reduce((most, wound) => soughtOf(wound).reduce((length, words) => Math.max(length, words.length), most), 0)
  // White space is folded in the words and not in positions; a boundary of blocks takes two positions or more.
  const reach = 2 * longest + 16
  const around = changed.map(([from, to]) =>
    foldSpace(
      doc.textBetween(Math.max(0, from - reach), Math.min(doc.content.size, to + reach), BLOCK_GAP, (leaf) =>
        leaf.type.name === 'hardBreak' ? '\n' : '',
      ),
    ),
  )
  return waiting.filter((wound) => soughtOf(wound).some((words) => around.some((text) => text.includes(words))))
}
