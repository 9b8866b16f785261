/** Which saying of a sentence credits a quotation in it, and how it stands to it. */
import type { Lexicon } from './lexicon'
import type { Piece } from './narration'
import type { Saying } from './sayings'

export interface Attribution {
  saying: Saying
  /** Right before or behind the quotation, rather than in a sentence of which it is a part. */
  isBeside: boolean
}

export function attributionOf(pieces: readonly Piece[], at: number, sayings: readonly Saying[], lexicon: Lexicon): Attribution | null {
  const behind = sayings.find((saying) => saying.first > at && isRightBehind(pieces, at, saying, lexicon))
  if (behind) return { saying: behind, isBeside: true }
  const before = sayings.filter((saying) => saying.last <= at && !isBroken(pieces, saying.last, at))
  const beside = before.findLast((saying) => isRightBefore(pieces, at, saying))
  if (beside) return { saying: beside, isBeside: true }
  const around = sayings.find(({ subject, cueFirst, first }) => subject && first < at && cueFirst > at && !isBroken(pieces, at, cueFirst))
  if (around) return { saying: around, isBeside: around.cueFirst === at + 1 }
  const within = before.findLast(
    ({ way, subject, isManner, last, cueFirst }) => subject && way !== 'noun' && !isManner && Math.max(last, cueFirst) <= at,
  )
  if (within) return { saying: within, isBeside: false }
  const source = sayings.find(
    ({ way, first }) => way === 'source' && first > at && pieces[first - 1]?.text === ',' && !isBroken(pieces, at + 1, first - 1),
  )
  if (source) return { saying: source, isBeside: false }
  // “Rail minister ‘misled’ MPs, watchdog finds”: the whole sentence is what was said.
  const whole = sayings.at(-1)
  const isWhole =
    whole?.way === 'verb' && whole.subject && whole.first > at && pieces[whole.first - 1]?.text === ',' && whole.last >= pieces.length - 1
  return isWhole ? { saying: whole, isBeside: false } : null
}

/** “A”, zegt X; “A,” X said; “a” was how X put it. */
function isRightBehind(pieces: readonly Piece[], at: number, { first, way, subject, cueFirst }: Saying, lexicon: Lexicon): boolean {
  if (way === 'noun' && !subject) return false
  for (let between = at + 1; between < first; between++) {
    const { kind, text, lower } = pieces[between] as Piece
    const isComma = kind === 'mark' && between === at + 1 && /^[,–—-]$/.test(text)
    if (!isComma && !(lexicon.fillers.has(lower) && between <= at + 4)) return false
  }
  // “A”, he laughed, while X said …: the verb stands next to its subject.
  return cueFirst <= first + 12
}

/** X said: “A”; X said, “A”; noemde het “a”. */
function isRightBefore(pieces: readonly Piece[], at: number, saying: Saying): boolean {
  const mark = (pieces[at - 1] as Piece).text
  if (mark === ':') return saying.way !== 'source'
  if (saying.way === 'noun') return false
  return saying.last === at || (mark === ',' && saying.last === at - 1)
}

/** Whether another sentence begins in between. */
function isBroken(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((pieces[at] as Piece).text === ';') return true
  return false
}
