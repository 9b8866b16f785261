import { useTranslations } from 'next-intl'
import type { Conflict } from '@/client/annotations'
import type { AnnotationChange } from '@/domain/contract/annotation'
import { readNote } from '@/domain/annotation/note'
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

/** Both versions after somebody else was first: nothing is overwritten unseen, and nothing of one's own is lost. */
export function ConflictNotice({ conflict, onChoose }: { conflict: Conflict; onChoose: (choice: 'mine' | 'theirs') => void }) {
  const t = useTranslations('annotation')
  const { mine, current } = conflict
  const fields = SHOWN.filter((field) => mine[field] !== undefined && mine[field] !== current[field])
  const words = current.ranges.map((range) => range.exact)
  const hasOtherWords = mine.seen !== undefined && mine.seen.join('\n') !== words.join('\n')
  return (
    <div className={styles.conflict} role="alert">
      <p className={styles.title}>{hasOtherWords ? t('conflict.words') : t('conflict.title')}</p>
      <dl className={styles.versions}>
        {fields.map((field) => (
          <Versions key={field} label={t(`fields.${field}`)} mine={text(mine, field)} theirs={String(current[field] ?? '–')} />
        ))}
        {mine.note !== undefined && <Versions label={t('fields.note')} mine={noteWords(mine.note)} theirs={current.noteText || '–'} />}
        {mine.tags && (
          <Versions
            label={t('fields.tags')}
            mine={mine.tags.join(', ') || '–'}
            theirs={current.tags.map((tag) => tag.name).join(', ') || '–'}
          />
        )}
        {hasOtherWords && <Versions label={t('conflict.wording')} mine={mine.seen?.join(' … ') ?? ''} theirs={words.join(' … ')} />}
      </dl>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onChoose('theirs')}>
          {t('conflict.keepTheirs')}
        </Button>
        <Button size="small" look="primary" onClick={() => onChoose('mine')}>
          {t('conflict.useMine')}
        </Button>
      </div>
    </div>
  )
}

function Versions({ label, mine, theirs }: { label: string; mine: string; theirs: string }) {
  const t = useTranslations('annotation.conflict')
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span>{t('theirs')}</span> {theirs}
      </dd>
      <dd>
        <span>{t('mine')}</span> {mine}
      </dd>
    </>
  )
}

function text(change: AnnotationChange, field: (typeof SHOWN)[number]): string {
  return change[field] === null ? '–' : String(change[field])
}

function noteWords(note: NonNullable<AnnotationChange['note']> | null): string {
  const read = readNote(note)
  return (read.ok && read.text) || '–'
}
