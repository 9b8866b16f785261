'use client'

import { ArrowDownToDot, Eye } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { likenessOf } from '@/domain/anchoring/likeness'
import { describeRange } from '@/domain/anchoring/locate'
import { BLOCK_GAP } from '@/domain/article/text'
import type { Annotation, CandidateList } from '@/domain/contract/annotation'
import { InlineDiff } from '../../annotation/word-diff'
import { Button } from '../../ui/button'
import { useWorkbench } from '../workbench-context'
import { focusAfterLeaving } from './focus-after-leaving'
import styles from './drawer.module.css'
import { PutAtSelection } from './put-at-selection'

/** So many places are proposed at once. */
const MOST = 3

export interface LostRangeProps {
  annotation: Annotation
  /** Which of its ranges. */
  index: number
  /** Undefined while they are looked for. */
  candidates: CandidateList | undefined
  isSettled: boolean
}

/** The words a range stood on, with what stood around them, and the places in the text that are most like them. */
export function LostRange({ annotation, index, candidates, isSettled }: LostRangeProps) {
  const { actions, editor, text } = useWorkbench()
  const t = useTranslations('workbench.drawer')
  const range = annotation.ranges[index]
  if (!range) return null
  const { exact, prefix, suffix } = range
  const places = candidates?.items.filter((item) => item.range === index).slice(0, MOST) ?? []
  const shown = text.map().text
  const isAskedAgain = isSettled && places.some((place) => likenessOf(exact, place.exact) !== 'same')
  return (
    <div className={styles.lost}>
      <blockquote className={styles.stood}>
        <span className="visually-hidden">{t('stoodOn')} </span>
        <span className={styles.around}>{before(prefix)}</span>
        {exact}
        <span className={styles.around}>{after(suffix)}</span>
      </blockquote>
      {candidates && places.length === 0 && <p className={styles.fact}>{t('noCandidate')}</p>}
      {places.length > 0 && (
        <ul className={styles.places} aria-label={t('candidates')}>
          {places.map((place) => {
            const { start, end } = place
            const [ahead, behind] = besides(shown, place)
            return (
              <li key={start} className={styles.place}>
                <p className={styles.likeness}>{t(`likeness.${likenessOf(exact, place.exact)}`)}</p>
                <p className={styles.words}>
                  <span className={styles.around}>{ahead}</span>
                  <InlineDiff was={exact} now={place.exact} />
                  <span className={styles.around}>{behind}</span>
                </p>
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    onClick={() => {
                      const selector = { type: 'TextPositionSelector', start, end } as const
                      actions.putOn(annotation, index, { selector, version: candidates?.version ?? 0 })
                      focusAfterLeaving(editor)
                    }}
                  >
                    <ArrowDownToDot aria-hidden /> {t('putHere')}
                  </Button>
                  <Button size="small" look="quiet" onClick={() => actions.showPlace(place)}>
                    <Eye aria-hidden /> {t('show')}
                  </Button>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      {isAskedAgain && <p className={styles.fact}>{t('askedAgain')}</p>}
      <div className={styles.buttons}>
        <PutAtSelection annotation={annotation} index={index} />
      </div>
    </div>
  )
}

/** What stands before and after a proposed place in its block: of two that say the same it tells which is which. Nothing where the text has moved on since. */
function besides(text: string, { start, end, exact }: CandidateList['items'][number]): [ahead: string, behind: string] {
  const { prefix, suffix, exact: there } = describeRange(text, start, end)
  if (there !== exact) return ['', '']
  const [ahead, behind] = [prefix.split(BLOCK_GAP).at(-1) ?? '', suffix.split(BLOCK_GAP)[0] ?? '']
  const isCut = { ahead: ahead === prefix && start > prefix.length, behind: behind === suffix && end + suffix.length < text.length }
  return [isCut.ahead ? before(ahead) : ahead, isCut.behind ? after(behind) : behind]
}

/** What stood around is kept to a number of characters: a word that was cut is left out. */
const before = (prefix: string): string => prefix.replace(/^\S*\s/u, '… ')
const after = (suffix: string): string => suffix.replace(/\s\S*$/u, ' …')
