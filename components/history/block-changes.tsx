'use client'

import { ChevronsUpDown } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { BlockTrait } from '@/domain/article/block-traits'
import type { BlockChange } from '@/domain/contract/difference'
import { Button } from '../ui/button'
import { countChanges } from './count-changes'
import styles from './block-changes.module.css'
import { foldedRuns } from './folded-runs'

/** So many runs of blocks are drawn at first: more than any edit, fewer than a book that was replaced. */
const FIRST = 200

interface BlocksProps {
  blocks: readonly BlockChange[]
  /** Of the article. */
  language: string | null
}

/** The difference between two texts, block by block and word by word; long stretches that stayed are folded. */
export function BlockChanges({ blocks, language }: BlocksProps) {
  const t = useTranslations('history.difference')
  const [isWhole, setIsWhole] = useState(false)
  const runs = foldedRuns(blocks)
  const shown = isWhole ? runs : runs.slice(0, FIRST)
  const rest = runs.slice(shown.length).reduce((sum, run) => sum + run.blocks.length, 0)
  return (
    <section aria-label={t('label')} className={styles.changes}>
      {shown.map((run, i) =>
        run.isFolded ? <Folded key={i} {...{ language }} blocks={run.blocks} /> : <Blocks key={i} {...{ language }} blocks={run.blocks} />,
      )}
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setIsWhole(true)}>
          {t('more', { count: rest })}
        </Button>
      )}
    </section>
  )
}

/** How many blocks changed, came, went and moved, in a line. */
export function ChangeSummary({ blocks }: { blocks: readonly BlockChange[] }) {
  const t = useTranslations('history.difference')
  const counts = countChanges(blocks)
  const kinds = (['changed', 'come', 'gone', 'moved', 'form'] as const).filter((kind) => counts[kind] > 0)
  if (kinds.length === 0) return <>{t('none')}</>
  return <>{t('summary', { list: kinds.map((kind) => t(`counts.${kind}`, { count: counts[kind] })).join(', ') })}</>
}

function Folded({ blocks, language }: BlocksProps) {
  const t = useTranslations('history.difference')
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <Blocks {...{ blocks, language }} />
  return (
    <button type="button" className={styles.folded} onClick={() => setIsOpen(true)}>
      <ChevronsUpDown aria-hidden size={14} />
      {t('folded', { count: blocks.length })}
    </button>
  )
}

function Blocks({ blocks, language }: BlocksProps) {
  return blocks.map((block, i) => <Block key={i} {...{ block, language }} />)
}

function Block({ block: { kind, form, parts: said, traits }, language }: { block: BlockChange; language: string | null }) {
  const t = useTranslations('history.difference')
  const locale = useLocale()
  // A picture of which nothing is said still went or came.
  const listed = (how: 'without' | 'with', names: readonly BlockTrait[] = []): string =>
    names.length === 0 ? '' : t(how, { list: names.map((name) => t(`traits.${name}`)).join(', ') })
  const isMute = form === 'picture' && said.every(({ text }) => text === '')
  const parts = isMute ? [{ kind: said[0]?.kind ?? 'same', text: t('picture') }] : said
  return (
    <div className={`${styles.block} ${styles[kind]}`}>
      {kind !== 'same' && (
        <span className={styles.label}>
          {[t(`kinds.${kind}`), listed('without', traits?.gone), listed('with', traits?.come)].filter(Boolean).join(' · ')}
        </span>
      )}
      <p className={styles[form]} lang={isMute ? undefined : (language ?? undefined)}>
        {form === 'picture' && !isMute && <span lang={locale}>{t('pictureOf')} </span>}
        {parts.map(({ kind: part, text }, i) => {
          if (part === 'same') return <span key={i}>{text}</span>
          const Mark = part === 'gone' ? 'del' : 'ins'
          return (
            <Mark key={i} className={styles[`${part}Words`]}>
              <span className="visually-hidden">{t(part)} </span>
              {text}
            </Mark>
          )
        })}
      </p>
    </div>
  )
}
