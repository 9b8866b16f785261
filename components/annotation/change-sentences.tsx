import { SpellCheck, TriangleAlert, WholeWord } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { weightOf, wordChanges, type WordChange } from '@/domain/annotation/change-weight'
import type { Range } from '@/domain/contract/annotation'
import styles from './change-sentences.module.css'

/** So many changes that weigh are told one by one. */
const MOST = 3
/** Longer wordings are read below. */
const LONGEST = 60

/** What kind of change the words underwent, in a sentence for each that weighs; of the others one for all. */
export function ChangeSentences({ ranges, language }: { ranges: readonly Range[]; language: string | null }) {
  const t = useTranslations('annotation.change')
  const changes = ranges.flatMap(({ state, was, exact }) => (state === 'changed' ? wordChanges(was, exact, language) : []))
  const heavy = changes.filter(({ kind }) => weightOf(kind) === 'heavy')
  if (heavy.length === 0) {
    const kind = changes.length > 0 && changes.every((change) => change.kind === 'spelling') ? 'spelling' : 'wording'
    const Icon = kind === 'spelling' ? SpellCheck : WholeWord
    return (
      <p className={`${styles.sentence} ${styles[weightOf(kind)]}`}>
        <Icon aria-hidden size={15} /> {t(kind)}
      </p>
    )
  }
  return (
    <ul className={`${styles.sentences} ${styles.heavy}`}>
      {heavy.slice(0, MOST).map((change, i) => (
        <li key={i} className={styles.sentence}>
          <TriangleAlert aria-hidden size={15} /> <span>{sentenceOf(change)}</span>
        </li>
      ))}
      {heavy.length > MOST && <li className={styles.more}>{t('more', { count: heavy.length - MOST })}</li>}
    </ul>
  )

  function sentenceOf({ kind, before, after }: WordChange): string {
    if (kind === 'wording' || kind === 'spelling') return t(kind)
    const how = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
    return t(`${kind}.${how}`, { before: shortened(before), after: shortened(after) })
  }
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 2).trimEnd()}…`
}
