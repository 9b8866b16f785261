'use client'

import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isSameWording } from '@/domain/annotation/settling'
import type { Affected } from '@/domain/contract/content'
import { KindIcon } from '../annotation/kind-icon'
import { Pill, type Tone } from '../annotation/pill'
import { WordDiff } from '../annotation/word-diff'
import { Button } from '../ui/button'
import styles from './affected-list.module.css'

type Effect = 'detaches' | 'changes' | 'returns' | 'heals' | 'stays'

const ORDER: readonly Effect[] = ['detaches', 'changes', 'returns', 'heals', 'stays']
const TONES: Record<Effect, Tone> = { detaches: 'bad', changes: 'warn', returns: 'good', heals: 'good', stays: 'neutral' }
/** So many are listed at first. */
const FIRST = 20

/** The annotations that another text touches, those that lose their words first; a click shows the words. */
export function AffectedList({ affected }: { affected: readonly Affected[] }) {
  const t = useTranslations('history.affected')
  const [isWhole, setIsWhole] = useState(false)
  if (affected.length === 0) return <p className={styles.none}>{t('none')}</p>
  const sorted = [...affected].sort((a, b) => ORDER.indexOf(effectOf(a)) - ORDER.indexOf(effectOf(b)))
  const losing = sorted.filter((item) => effectOf(item) === 'detaches').length
  const shown = isWhole ? sorted : sorted.slice(0, FIRST)
  return (
    <section className={styles.affected} aria-labelledby="affected-title">
      <h3 id="affected-title">{t('title', { count: affected.length })}</h3>
      {losing > 0 && <p className={styles.hint}>{t('detachedHint', { count: losing })}</p>}
      <ul>
        {shown.map((item) => (
          <li key={item.id}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button size="small" onClick={() => setIsWhole(true)}>
          {t('more', { count: sorted.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

function Item({ item }: { item: Affected }) {
  const t = useTranslations('history.affected')
  const kinds = useTranslations('annotation.kinds')
  const { kind, before, after } = item
  const effect = effectOf(item)
  return (
    <details className={styles.item}>
      <summary>
        <ChevronRight aria-hidden size={14} className={styles.chevron} />
        <KindIcon kind={kind} />
        <span className="visually-hidden">{kinds(kind)}</span>
        <span className={styles.words}>{before.words.join(' … ')}</span>
        <Pill tone={TONES[effect]}>{t(`effects.${effect}`)}</Pill>
      </summary>
      {effect === 'detaches' || effect === 'returns' || effect === 'stays' ? (
        <p className={styles.whole}>{(effect === 'returns' ? after : before).words.join(' … ')}</p>
      ) : (
        <div className={styles.whole}>
          {before.words.map((words, i) => (
            <WordDiff key={i} was={words} now={after.words[i] ?? ''} labels={{ was: t('now'), now: t('then') }} />
          ))}
        </div>
      )}
    </details>
  )
}

function effectOf({ before, after }: Affected): Effect {
  if (after.state === 'detached') return before.state === 'detached' ? 'stays' : 'detaches'
  if (before.state === 'detached') return 'returns'
  const isSame = before.words.every((words, i) => isSameWording(words, after.words[i] ?? ''))
  if (isSame) return 'stays'
  return after.state === 'anchored' ? 'heals' : 'changes'
}
