'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { tagsQuery } from '@/client/tags'
import { useFollowLists } from '@/components/desk/use-follow-lists'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { Tag } from '@/domain/contract/tag'
import { DeleteTagDialog } from './delete-tag-dialog'
import { MergeTagDialog } from './merge-tag-dialog'
import { NewTagForm } from './new-tag-form'
import { TagRow } from './tag-row'
import styles from './tags-page.module.css'

/** From so many tags on there is a field to look for one. */
const MANY = 12

type Asked = { kind: 'delete'; tag: Tag } | { kind: 'merge'; tag: Tag; into?: Tag | undefined }

/** The desk's vocabulary: every tag with its colour and uses, changed in place; every use follows. */
export function TagsPage({ since }: { since: number }) {
  const t = useTranslations('tags')
  useFollowLists(since)
  const common = useTranslations('common')
  const sentence = useProblemSentence()
  const { data, error, refetch } = useQuery(tagsQuery)
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const tags = data?.items ?? []
  const shown = tags.filter(({ name }) => name.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()))

  function handleDone(sentence: string) {
    setAsked(null)
    setSaid(sentence)
    // The row that had the focus is gone: stay in the list.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) list.current?.focus()
    })
  }

  return (
    <main id="content" className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <NewTagForm onMade={(tag) => setSaid(t('made', { name: tag.name }))} />
      {tags.length > MANY && (
        <Field
          type="search"
          className={styles.find}
          label={t('find')}
          isLabelHidden
          placeholder={t('find')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {error && !data && (
        <div role="alert" className={styles.empty}>
          <p>{sentence(error)}</p>
          <Button onClick={() => void refetch()}>{common('retry')}</Button>
        </div>
      )}
      {data && tags.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      {tags.length > 0 && shown.length === 0 && <p className={styles.empty}>{t('noneFound', { words: words.trim() })}</p>}
      <ul className={styles.list} ref={list} tabIndex={-1} aria-label={t('list')}>
        {shown.map((tag) => (
          <TagRow
            key={tag.id}
            tag={tag}
            canMerge={tags.length > 1}
            onMerge={(into) => setAsked({ kind: 'merge', tag, into })}
            onDelete={() => setAsked({ kind: 'delete', tag })}
          />
        ))}
      </ul>
      {asked?.kind === 'merge' && (
        <MergeTagDialog
          tag={asked.tag}
          first={asked.into}
          others={tags.filter(({ id }) => id !== asked.tag.id)}
          onClose={() => setAsked(null)}
          onDone={(into) => handleDone(t('merged', { name: asked.tag.name, into: into.name }))}
        />
      )}
      {asked?.kind === 'delete' && (
        <DeleteTagDialog
          tag={tags.find(({ id }) => id === asked.tag.id) ?? asked.tag}
          onClose={() => setAsked(null)}
          onDone={() => handleDone(t('deleted', { name: asked.tag.name }))}
        />
      )}
    </main>
  )
}
