'use client'

import { ClipboardPaste, FileText } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useAddSample } from '@/client/articles'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button, buttonClass } from '@/components/ui/button'
import { Link, useNavigate } from '@/components/ui/link'
import { DropZone } from './drop-zone'
import styles from './empty-desk.module.css'

/** A desk without articles: three ways to the first one. */
export function EmptyDesk() {
  const t = useTranslations('desk.empty')
  const language = useLocale()
  const navigate = useNavigate()
  const sentence = useProblemSentence()
  const sample = useAddSample()
  const [id] = useState(() => newId())
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{t('title')}</h2>
      <p>{t('text')}</p>
      <div className={styles.ways}>
        <Link href="/articles/new" className={buttonClass('primary')}>
          <ClipboardPaste aria-hidden />
          {t('paste')}
        </Link>
        <Button
          disabled={sample.isPending || sample.isSuccess}
          onClick={() => sample.mutate({ id, language }, { onSuccess: ({ article }) => navigate(`/articles/${article.id}`) })}
        >
          <FileText aria-hidden />
          {t('sample')}
        </Button>
      </div>
      {sample.error && (
        <p role="alert" className={styles.trouble}>
          {sentence(sample.error)}
        </p>
      )}
      <DropZone isLarge />
      <p className={styles.about}>{t('aboutSample')}</p>
    </section>
  )
}
