/** The titles and offices that stand before a name, and where the name of who holds them stands. */
import type { Lexicon } from './lexicon'
import type { Piece } from './narration'
import { isPlain } from './nouns'
import { roleIn } from '../names/role-words'

const LONGEST_OFFICE = 8
/** Words of a title before a name. */
const LONGEST_TITLE = 5

/** “minister van Sociale Zaken en Werk Jan Bos”, “chief of staff Ann Lee”: where the name stands behind a few words. */
export function officeHolder(pieces: readonly Piece[], from: number, lexicon: Lexicon): number | null {
  let at = from
  const isOffice = (piece: Piece | undefined): boolean =>
    lexicon.offices.has(piece?.lower ?? '') || ((piece?.text === ',' || lexicon.joins.has(piece?.lower ?? '')) && piece?.kind !== 'marked')
  while (at < from + LONGEST_OFFICE && isOffice(pieces[at])) at++
  if (at > from && !lexicon.offices.has(pieces[at - 1]?.lower ?? '')) at = from
  // “a spokesman of mayor Ann Lee” is not she.
  while (at < from + 2 && isPlain(pieces[at], lexicon) && roleIn(pieces[at] as Piece, lexicon) === null) at++
  const name = at > from ? pieces[at]?.name : null
  // “a spokesman of power company Vattenfall”, neither.
  return name && !name.isPossessive && !name.isThing ? at : null
}

/** “State Sen. Maria Quintero”: large before a title that is. */
export function isOfTitle(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const [here, next] = [pieces[at] as Piece, pieces[at + 1]]
  return (
    here.kind === 'word' && here.text !== here.lower && next !== undefined && next.text !== next.lower && lexicon.titles.has(next.lower)
  )
}

/** “Amsterdam mayor Femke Halsema”, “White House press secretary Josh Earnest”: who holds the office that a name and a few words tell of; “Brussels accused London” is none. */
export function behindTitle(pieces: readonly Piece[], name: number, lexicon: Lexicon): number | null {
  let at = name + 1
  while (at < name + LONGEST_TITLE && isPlain(pieces[at], lexicon)) at++
  const holder = pieces[at]?.name
  const title = pieces[at - 1] as Piece
  const isTitle =
    at > name + 1 && roleIn(title, lexicon) !== null && ![lexicon.plurals, lexicon.verbs].some((words) => words.has(title.lower))
  return holder && !holder.isPossessive && isTitle ? at : null
}
