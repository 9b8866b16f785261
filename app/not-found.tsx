import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return <Notice title={t('title')} text={t('text')} action={{ href: '/', label: t('back') }} />
}
