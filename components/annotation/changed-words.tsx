import { Check, RotateCcw } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { Ago } from '../ui/ago'
import { Button } from '../ui/button'
import { ChangeSentences } from './change-sentences'
import styles from './changed-words.module.css'
import { WordDiff } from './word-diff'

export interface ChangedWordsProps {
  annotation: Annotation
  scale: readonly Verdict[]
  /** Of the article. */
  language: string | null
  hasKeys: boolean
  onConfirm: () => void
  onReopen: () => void
}

/** Words that differ from those an annotation holds for. A verdict on other words asks for a person; an open one is only remarked. */
export function ChangedWords(props: ChangedWordsProps) {
  return isSettled(props.annotation, props.scale) ? <ChangedSince {...props} /> : <Remark {...props} />
}

function ChangedSince({ annotation, scale, language, hasKeys, onConfirm, onReopen }: ChangedWordsProps) {
  const t = useTranslations('annotation')
  const locale = useLocale()
  const { kind, ranges, verdict, status, settledBy, settledAt } = annotation
  const word = scale.find((entry) => entry.kind === kind && entry.verdict === verdict)?.name[locale] ?? t(`status.${status}`)
  const changed = ranges.filter((range) => range.state === 'changed')
  return (
    <section className={styles.since} aria-label={t('change.title')}>
      <ChangeSentences ranges={ranges} language={language} />
      {changed.map((range, i) => (
        <WordDiff
          key={i}
          was={range.was}
          now={range.exact}
          labels={{
            was: (
              <>
                {t('change.checked')}
                {i === 0 && (
                  <span className={styles.by}>
                    {settledBy ? t('change.by', { verdict: word, name: settledBy.name }) : word}
                    {settledAt && (
                      <>
                        {' · '}
                        <Ago at={settledAt} />
                      </>
                    )}
                  </span>
                )}
              </>
            ),
            now: t('change.now'),
          }}
        />
      ))}
      <div className={styles.buttons}>
        <Button look="primary" size="small" onClick={onConfirm} data-first>
          <Check aria-hidden /> {t('change.confirm')} {hasKeys && <kbd aria-hidden>V</kbd>}
        </Button>
        <Button size="small" onClick={onReopen}>
          <RotateCcw aria-hidden /> {t('change.reopen')} {hasKeys && <kbd aria-hidden>R</kbd>}
        </Button>
      </div>
    </section>
  )
}

function Remark({ annotation, hasKeys, onConfirm }: ChangedWordsProps) {
  const t = useTranslations('annotation')
  const was = annotation.ranges.flatMap((range) => (range.state === 'changed' ? range.was.replace(/\s+/gu, ' ') : [])).join(' … ')
  return (
    <div className={styles.remark}>
      <p>
        <span>{t('change.was')}</span> <q>{was}</q>
      </p>
      <Button size="small" look="quiet" onClick={onConfirm}>
        {t('change.ok')} {hasKeys && <kbd aria-hidden>V</kbd>}
      </Button>
    </div>
  )
}
