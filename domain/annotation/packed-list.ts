/**
 * The light form of an article's annotations as two strings. A page carries it to the browser: ten thousand as JSON are
 * two megabytes in a hundred thousand objects, which cost more to write and to read than the article itself.
 */
import { Kind, RangeState, Status, type LightAnnotation, type LightAnnotationList } from '@/domain/contract/annotation'

const KINDS = Kind.options
const STATUSES = Status.options
const STATES = RangeState.options

export interface PackedList {
  /** The version of the text the positions belong to. */
  version: number
  /** The ids, joined by a space. */
  ids: string
  /**
   * Whole numbers joined by a space. For each annotation: kind, status, state, version, which of the verdicts (0 is
   * none), and how many ranges. For each range: its state and, unless it is detached, its start counted from the start
   * before it, its length in the text, and how much its positions and their size differ from what these would give.
   */
  numbers: string
  /** The words of the verdicts that occur, in the order of their first occurrence. */
  verdicts: string[]
}

export function packList({ version, items }: LightAnnotationList): PackedList {
  const verdicts: string[] = []
  const numbers: number[] = []
  let before = 0
  let shift = 0
  for (const { kind, status, state, version: own, verdict, ranges } of items) {
    if (verdict !== null && !verdicts.includes(verdict)) verdicts.push(verdict)
    const word = verdict === null ? 0 : verdicts.indexOf(verdict) + 1
    numbers.push(KINDS.indexOf(kind), STATUSES.indexOf(status), STATES.indexOf(state), own, word, ranges.length)
    for (const { state: part, start, end, from, to } of ranges) {
      if (start === null || end === null || from === null || to === null) {
        numbers.push(STATES.indexOf('detached'))
        continue
      }
      numbers.push(STATES.indexOf(part), start - before, end - start, from - start - shift, to - from - (end - start))
      before = start
      shift = from - start
    }
  }
  return { version, ids: items.map((item) => item.id).join(' '), numbers: numbers.join(' '), verdicts }
}

/** Throws a RangeError for what `packList` did not make. */
export function unpackList({ version, ids, numbers, verdicts }: PackedList): LightAnnotationList {
  if (ids === '') return { version, items: [] }
  const all = numbers.split(' ')
  let at = 0
  const next = (): number => Number(all[at++])
  let before = 0
  let shift = 0
  const items = ids.split(' ').map((id): LightAnnotation => {
    const [kind, status, state] = [KINDS[next()], STATUSES[next()], STATES[next()]]
    const [own, word, count] = [next(), next(), next()]
    if (!kind || !status || !state || !Number.isInteger(count)) throw new RangeError('This is not a packed list of annotations.')
    const ranges: LightAnnotation['ranges'] = []
    for (let i = 0; i < count; i++) {
      const part = STATES[next()] ?? 'detached'
      if (part === 'detached') {
        ranges.push({ start: null, end: null, from: null, to: null, state: part })
        continue
      }
      const start = (before += next())
      const end = start + next()
      const from = start + (shift += next())
      ranges.push({ start, end, from, to: from + (end - start) + next(), state: part })
    }
    return { id, kind, status, verdict: verdicts[word - 1] ?? null, state, version: own, ranges }
  })
  return { version, items }
}
