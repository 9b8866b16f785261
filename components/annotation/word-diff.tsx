import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { wordDifference, type TextPart } from '@/domain/article/word-difference'
import { foldSpace } from '@/domain/article/text'
import styles from './word-diff.module.css'

/** Characters of unchanged words that stay beside a change. */
const CONTEXT = 60

/** A wording above another, what differs made plain word by word; beside it where there is room. */
export function WordDiff({ was, now, labels }: { was: string; now: string; labels: { was: ReactNode; now: ReactNode } }) {
  const parts = wordDifference(foldSpace(was), foldSpace(now))
  return (
    <div className={styles.frame}>
      <dl className={styles.versions}>
        <div>
          <dt>{labels.was}</dt>
          <dd>
            <Side parts={parts.filter(({ kind }) => kind !== 'come')} />
          </dd>
        </div>
        <div>
          <dt>{labels.now}</dt>
          <dd>
            <Side parts={parts.filter(({ kind }) => kind !== 'gone')} />
          </dd>
        </div>
      </dl>
    </div>
  )
}

/** Both wordings in one, what went and what came side by side. */
export function InlineDiff({ was, now }: { was: string; now: string }) {
  return <Side parts={wordDifference(foldSpace(was), foldSpace(now))} />
}

/** One of the two wordings. Screen readers hear what is marked. */
function Side({ parts }: { parts: readonly TextPart[] }) {
  const t = useTranslations('annotation.change')
  return parts.map(({ kind, text }, i) => {
    if (kind === 'same') return <span key={i}>{shortened(text, i === 0, i === parts.length - 1)}</span>
    const Mark = kind === 'gone' ? 'del' : 'ins'
    return (
      <Mark key={i} className={styles[kind]}>
        <span className="visually-hidden">{t(kind)} </span>
        {text}
      </Mark>
    )
  })
}

/** Of a long unchanged stretch, what stands beside the changes. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * 2 + 20) return text
  const head = isFirst ? '' : text.slice(0, CONTEXT).replace(/\S*$/u, '')
  const tail = isLast ? '' : text.slice(-CONTEXT).replace(/^\S*/u, '')
  return `${head}…${tail}`
}
