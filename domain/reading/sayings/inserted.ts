/** Which sayings stand within, or behind, what is said. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import type { Saying } from './sayings'

/** Pieces of where or when it is said. */
const PLACE = 6

/** “Her sister, Jane Moss said, was ill”: whose the whole sentence is. */
export function isInserted(
  pieces: readonly Piece[],
  { way, first, last, conjunction, isInverted }: Saying,
  { prepositions }: Pick<Lexicon, 'prepositions'>,
): boolean {
  const [before, behind] = [pieces[first - 1], pieces[last]]
  const isSetOff = before?.text === ',' || before?.kind === 'marked'
  // “It was late, says Ann Lee in the hall.”
  const isToEnd =
    isInverted && prepositions.has(behind?.lower ?? '') && pieces.slice(last, last + PLACE).findIndex(({ text }) => text === '.') > 0
  return way === 'verb' && conjunction === null && isSetOff && (behind === undefined || /^[,.]$/.test(behind.text) || isToEnd)
}
