'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { AnnotationPast } from '@/domain/contract/history'
import type { Verdict } from '@/domain/contract/scale'
import { WordDiff } from '../annotation/word-diff'
import { Ago } from '../ui/ago'
import { Face } from '../ui/face'
import styles from './annotation-past-list.module.css'
import { useMoments } from './use-moments'

export interface AnnotationPastListProps {
  items: readonly AnnotationPast[]
  scale: readonly Verdict[]
  articleId: string
}

/** What happened to one annotation, newest first: who, when, which fields, and which words it stood on. */
export function AnnotationPastList({ items, scale, articleId }: AnnotationPastListProps) {
  return (
    <ol className={styles.list}>
      {items.map((item, i) => (
        <li key={i}>
          <Past item={item} before={items[i + 1]} scale={scale} articleId={articleId} />
        </li>
      ))}
    </ol>
  )
}

interface PastProps extends Omit<AnnotationPastListProps, 'items'> {
  item: AnnotationPast
  before: AnnotationPast | undefined
}

function Past({ item, before, scale, articleId }: PastProps) {
  const t = useTranslations('history.card')
  const { dateOf } = useMoments()
  const { at, person, version, fields, words } = item
  return (
    <>
      <p className={styles.head}>
        <Face name={person.name} size="small" />
        <b>{t(wordOf(item, before))}</b>
        <span>
          {person.name} · {dateOf(at)} · <Ago at={at} />
        </span>
      </p>
      {words && <Words {...words} />}
      {fields.length > 0 && (
        <dl className={styles.fields}>
          {fields.map(({ field, before, after }) => (
            <Field key={field} field={field} before={before} after={after} scale={scale} />
          ))}
        </dl>
      )}
      {item.did === 'textChanged' && (
        <a className={styles.then} href={`/articles/${articleId}/history?version=${version}`}>
          {t('see')}
        </a>
      )}
    </>
  )
}

function wordOf({ did, state, fields }: AnnotationPast, before: AnnotationPast | undefined) {
  if (did === 'sourced') return fields[0]?.before === null ? 'sourceAdded' : fields[0]?.after === null ? 'sourceRemoved' : 'sourceChanged'
  // These are told of articles, never of an annotation.
  if (did !== 'textChanged') return did
  if (state === 'detached') return 'textTook'
  return before?.state === 'detached' ? 'textGave' : did
}

/** The words it stands on: at first, or as they became others. */
function Words({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const t = useTranslations('history.card')
  if (before.length === 0 || after.length === 0)
    return <p className={styles.words}>{(after.length > 0 ? after : before).join(' … ') || t('nothing')}</p>
  return <WordDiff was={before.join(' … ')} now={after.join(' … ')} labels={{ was: t('was'), now: t('is') }} />
}

type Value = AnnotationPast['fields'][number]['after']

function Field({ field, before, after, scale }: { field: string; before: Value; after: Value; scale: readonly Verdict[] }) {
  const t = useTranslations('history.card')
  const fields = useTranslations('annotation.fields')
  const shown = useShown(field, scale)
  const name = field === 'noteText' ? 'note' : field
  const label = name === 'assignee' || name === 'evidence' ? t(name) : fields.has(name as 'note') ? fields(name as 'note') : name
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {before !== null && <del>{shown(before)}</del>}
        {before !== null && after !== null && <span aria-hidden> → </span>}
        {after !== null && <ins>{shown(after)}</ins>}
      </dd>
    </div>
  )
}

/** A value in words for people. */
function useShown(field: string, scale: readonly Verdict[]): (value: string | string[]) => string {
  const t = useTranslations('annotation')
  const locale = useLocale()
  const named = (group: 'status' | 'kinds' | 'manners' | 'visibility', value: string): string => {
    const key = `${group}.${value}`
    return t.has(key as 'status.open') ? t(key as 'status.open') : value
  }
  return (value) => {
    if (typeof value !== 'string') return value.join(', ')
    if (field === 'verdict') return scale.find(({ verdict }) => verdict === value)?.name[locale] ?? value
    if (field === 'status' || field === 'visibility') return named(field, value)
    if (field === 'kind' || field === 'manner') return named(`${field}s`, value)
    return value
  }
}
