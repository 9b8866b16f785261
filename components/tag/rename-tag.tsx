'use client'

import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { currentTag, tagInTheWay, useUpdateTag } from '@/client/tags'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { Tag } from '@/domain/contract/tag'
import styles from './rename-tag.module.css'

/** The name of a tag while it is changed: Enter keeps it, Escape leaves it as it was. */
export function RenameTag({ tag, onDone, onMerge }: { tag: Tag; onDone: () => void; onMerge: (into: Tag) => void }) {
  const t = useTranslations('tags')
  const common = useTranslations('common')
  const sentence = useProblemSentence()
  const rename = useUpdateTag()
  const [name, setName] = useState(tag.name)
  // The name it had when the person began; another one by now is said, so that nobody overwrites it unseen.
  const [first] = useState(tag.name)
  const other = tagInTheWay(rename.error)

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (name.trim() === tag.name) return onDone()
    rename.mutate({ tag, change: { name } }, { onSuccess: onDone })
  }

  function trouble(): string | null {
    if (name.trim() === '') return t('nameMissing')
    const isOvertaken = currentTag(rename.error) !== null || tag.name !== first
    if (isOvertaken) return t('renamedMeanwhile', { name: tag.name })
    if (other) return t('exists', { name: other.name })
    return rename.error && sentence(rename.error)
  }

  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit}>
      <Field
        className={styles.field}
        label={t('nameOf', { name: tag.name })}
        isLabelHidden
        value={name}
        maxLength={80}
        autoComplete="off"
        error={trouble()}
        ref={selectOnce}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button type="submit" look="primary" disabled={rename.isPending || name.trim() === ''}>
        {common('save')}
      </Button>
      {other ? (
        <Button onClick={() => onMerge(other)}>{t('mergeBoth')}</Button>
      ) : (
        <Button look="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
      )}
    </form>
  )
}

/** The whole name is selected when the field appears: typing replaces it. */
function selectOnce(input: HTMLInputElement | null): void {
  if (!input || input.dataset['seen']) return
  input.dataset['seen'] = '1'
  input.select()
}
