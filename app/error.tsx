'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

export default function Failed({ error }: { error: Error & { digest?: string } }) {
  const t = useTranslations('common')
  return (
    <Notice
      title={t('failed.title')}
      text={`${t('failed.text')}${error.digest ? ` ${t('failed.id', { id: error.digest })}` : ''}`}
      action={{ href: '/', label: t('notFound.back') }}
    />
  )
}
