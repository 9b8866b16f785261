import { useLocale, useTranslations } from 'next-intl'
import type { Conflict } from '@/client/annotations'
import type { Annotation, AnnotationChange } from '@/domain/contract/annotation'
import { readNote } from '@/domain/annotation/note'
import type { Verdict } from '@/domain/contract/scale'
import { Button } from '../ui/button'
import styles from './conflict-notice.module.css'

const SHOWN = [
  'statement',
  'claimant',
  'correction',
  'speaker',
  'manner',
  'originalWording',
  'status',
  'verdict',
  'visibility',
  'kind',
] as const

interface ConflictNoticeProps {
  conflict: Conflict
  /** The desk's verdicts. */
  scale: readonly Verdict[]
  onChoose: (choice: 'mine' | 'theirs') => void
}

/** Both versions after somebody else was first: nothing is overwritten unseen, and nothing of one's own is lost. */
export function ConflictNotice({ conflict, scale, onChoose }: ConflictNoticeProps) {
  const t = useTranslations('annotation')
  const locale = useLocale()
  const { mine, current } = conflict
  const fields = SHOWN.filter((field) => mine[field] !== undefined && mine[field] !== current[field])
  const words = current.ranges.map((range) => range.exact)
  const hasOtherWords = mine.seen !== undefined && mine.seen.join('\n') !== words.join('\n')
  const text = (of: AnnotationChange | Annotation, field: (typeof SHOWN)[number]): string => {
    const value = of[field] ?? null
    const verdict = field === 'verdict' ? scale.find((word) => word.kind === current.kind && word.verdict === value) : undefined
    return verdict?.name[locale] ?? value ?? t('conflict.nothing')
  }
  return (
    <div className={styles.conflict} role="alert">
      <p className={styles.title}>{hasOtherWords ? t('conflict.words') : t('conflict.title')}</p>
      <dl className={styles.versions}>
        {fields.map((field) => (
          <Versions key={field} label={t(`fields.${field}`)} mine={text(mine, field)} theirs={text(current, field)} />
        ))}
        {mine.note !== undefined && <Versions label={t('fields.note')} mine={noteWords(mine.note)} theirs={current.noteText || '–'} />}
        {mine.tags && (
          <Versions
            label={t('fields.tags')}
            mine={mine.tags.join(', ') || '–'}
            theirs={current.tags.map((tag) => tag.name).join(', ') || '–'}
          />
        )}
        {hasOtherWords && (
          <Versions
            label={t('conflict.wording')}
            mine={mine.seen?.join(' … ') ?? ''}
            theirs={words.join(' … ')}
            mineIs={t('conflict.read')}
          />
        )}
      </dl>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onChoose('theirs')}>
          {t(hasOtherWords ? 'conflict.notOnThese' : 'conflict.keepTheirs')}
        </Button>
        <Button size="small" look="primary" onClick={() => onChoose('mine')}>
          {t(hasOtherWords ? 'conflict.alsoOnThese' : 'conflict.useMine')}
        </Button>
      </div>
    </div>
  )
}

function Versions({ label, mine, theirs, mineIs }: { label: string; mine: string; theirs: string; mineIs?: string }) {
  const t = useTranslations('annotation.conflict')
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span>{t('theirs')}</span> {theirs}
      </dd>
      <dd>
        <span>{mineIs ?? t('mine')}</span> {mine}
      </dd>
    </>
  )
}

function noteWords(note: NonNullable<AnnotationChange['note']> | null): string {
  const read = readNote(note)
  return (read.ok && read.text) || '–'
}
