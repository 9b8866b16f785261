import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Range } from '@/domain/contract/annotation'
import styles from './range-tools.module.css'

export interface RangeMove {
  edge: 'start' | 'end'
  direction: -1 | 1
  unit: 'word' | 'sentence'
}

export interface RangeToolsProps {
  ranges: readonly Range[]
  onMove: (move: RangeMove, index: number) => void
  onRemove: (index: number) => void
}

const MOVES: readonly { direction: -1 | 1; unit: 'word' | 'sentence'; Icon: typeof ChevronLeft }[] = [
  { direction: -1, unit: 'sentence', Icon: ChevronsLeft },
  { direction: -1, unit: 'word', Icon: ChevronLeft },
  { direction: 1, unit: 'word', Icon: ChevronRight },
  { direction: 1, unit: 'sentence', Icon: ChevronsRight },
]

/** Buttons that grow and shrink each range by a word or a sentence at either end: what the handles in the text do by hand. */
export function RangeTools({ ranges, onMove, onRemove }: RangeToolsProps) {
  const t = useTranslations('annotation.range')
  return (
    <ul className={styles.ranges}>
      {ranges.map((range, index) => (
        <li key={index} className={styles.range}>
          <Edge edge="start" label={t('start')} index={index} onMove={onMove} isOff={range.from === null} />
          <span className={styles.words} title={range.exact}>
            {shortened(range.exact)}
          </span>
          <Edge edge="end" label={t('end')} index={index} onMove={onMove} isOff={range.from === null} />
          {ranges.length > 1 && (
            <button
              type="button"
              className={styles.button}
              aria-label={t('remove', { words: shortened(range.exact) })}
              onClick={() => onRemove(index)}
            >
              <X aria-hidden size={13} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Edge({
  edge,
  label,
  index,
  onMove,
  isOff,
}: {
  edge: 'start' | 'end'
  label: string
  index: number
  onMove: RangeToolsProps['onMove']
  isOff: boolean
}) {
  const t = useTranslations('annotation.range')
  return (
    <span role="group" aria-label={label} className={styles.edge}>
      {MOVES.map(({ direction, unit, Icon }) => {
        const grows = (edge === 'start') === direction < 0
        const name = t(grows ? (unit === 'word' ? 'growWord' : 'growSentence') : unit === 'word' ? 'shrinkWord' : 'shrinkSentence', {
          edge: label,
        })
        return (
          <button
            key={`${direction}${unit}`}
            type="button"
            className={styles.button}
            disabled={isOff}
            title={name}
            aria-label={name}
            onClick={() => onMove({ edge, direction, unit }, index)}
          >
            <Icon aria-hidden size={13} />
          </button>
        )
      })}
    </span>
  )
}

/** The first and last words of a long range. */
function shortened(words: string): string {
  const folded = words.replace(/\s+/gu, ' ')
  return folded.length <= 26 ? folded : `${folded.slice(0, 12).trimEnd()} … ${folded.slice(-11).trimStart()}`
}
