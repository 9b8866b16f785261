'use client'

import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { v7 as newId } from 'uuid'
import { tagInTheWay, useCreateTag } from '@/client/tags'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { Tag } from '@/domain/contract/tag'
import styles from './new-tag-form.module.css'

/** One more word for the desk. Its colour is chosen by its name, and changed in the list. */
export function NewTagForm({ onMade }: { onMade: (tag: Tag) => void }) {
  const t = useTranslations('tags')
  const sentence = useProblemSentence()
  const create = useCreateTag()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)

  async function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (name.trim() === '') return setError(t('nameMissing'))
    try {
      const tag = await create.mutateAsync({ id: newId(), name })
      setName('')
      setError(null)
      onMade(tag)
    } catch (thrown) {
      const other = tagInTheWay(thrown)
      setError(other ? t('exists', { name: other.name }) : sentence(thrown))
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void handleSubmit(event)}>
      <Field
        className={styles.field}
        label={t('newLabel')}
        isLabelHidden
        placeholder={t('newLabel')}
        value={name}
        maxLength={80}
        autoComplete="off"
        error={error}
        onChange={(event) => {
          setName(event.target.value)
          setError(null)
        }}
      />
      <Button type="submit" disabled={create.isPending}>
        {t('add')}
      </Button>
    </form>
  )
}
