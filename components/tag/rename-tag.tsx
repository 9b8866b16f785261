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
  const other = tagInTheWay(rename.error)

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (name.trim() === tag.name) return onDone()
    rename.mutate({ tag, change: { name } }, { onSuccess: onDone })
  }

  function trouble(error: unknown): string {
    const current = currentTag(error)
    if (current) return t('renamedMeanwhile', { name: current.name })
    return other ? t('exists', { name: other.name }) : sentence(error)
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
        error={name.trim() === '' ? t('nameMissing') : rename.error && trouble(rename.error)}
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
