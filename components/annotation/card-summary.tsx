import { useLocale, useTranslations } from 'next-intl'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { Face } from '../ui/face'
import { Ago } from '../ui/ago'
import { ChangeSentences } from './change-sentences'
import { EvidenceCount } from './evidence-list'
import styles from './card.module.css'
import { TagChip } from './tag-chip'

/** What a closed card says: the claim in its own words, the note, who and when; nothing where there is nothing to say. */
export function CardSummary({
  annotation,
  language,
  scale,
}: {
  annotation: Annotation
  language: string | null
  scale: readonly Verdict[]
}) {
  const { statement, correction, noteText, evidence, tags, author, settledBy, settledAt, createdAt } = annotation
  const t = useTranslations('annotation')
  const locale = useLocale()
  const isChanged = annotation.state === 'changed' && isSettled(annotation, scale)
  const verdict = scale.find((word) => word.kind === annotation.kind && word.verdict === annotation.verdict)
  const hasMore =
    statement !== null || noteText !== '' || evidence.length > 0 || tags.length > 0 || correction !== null || settledBy !== null
  if (!hasMore) return null
  return (
    <>
      {isChanged && (
        <div className={styles.change}>
          <ChangeSentences ranges={annotation.ranges} language={language} />
        </div>
      )}
      {statement && <p className={styles.statement}>{statement}</p>}
      {correction && (
        <p className={styles.text}>
          <span className={styles.quiet}>{t('fields.correction')}:</span> {correction}
        </p>
      )}
      {noteText && <p className={styles.text}>{noteText}</p>}
      {tags.length > 0 && (
        <div className={styles.tags}>
          {tags.map((tag) => (
            <TagChip key={tag.id} name={tag.name} colour={tag.colour} />
          ))}
        </div>
      )}
      <div className={styles.foot}>
        <Face name={(settledBy ?? author).name} size="small" />
        {/* What it says above is that its words changed, and not what was said of them. */}
        {isChanged && verdict && <span>{verdict.name[locale]}</span>}
        {evidence.length > 0 && <EvidenceCount count={evidence.length} />}
        <Ago at={settledAt ?? createdAt} />
      </div>
    </>
  )
}
