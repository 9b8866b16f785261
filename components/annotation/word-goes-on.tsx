import { WholeWord } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import styles from './word-goes-on.module.css'

export interface WordGoesOnProps {
  /** Each word whole, with what stands outside the range. */
  words: readonly string[]
  /** What was settled no longer reads as it did; of what is open it is only remarked. */
  isSettled: boolean
  /** Takes the whole words in; left out where there is no room for a button. */
  onTake?: (() => void) | undefined
}

/** Says that a word an annotation stands on now goes on outside it. */
export function WordGoesOn({ words, isSettled, onTake }: WordGoesOnProps) {
  const t = useTranslations('annotation.goesOn')
  const said = { count: words.length, words: words.join(' … ') }
  return (
    <div className={`${styles.line} ${isSettled ? styles.settled : ''}`}>
      <p className={styles.sentence}>
        <WholeWord aria-hidden size={15} /> <span>{t('text', said)}</span>
      </p>
      {onTake && (
        <Button size="small" onClick={onTake}>
          {t('take', said)}
        </Button>
      )}
    </div>
  )
}
