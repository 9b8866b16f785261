import { getTranslations } from 'next-intl/server'
import { DeskBar } from './_client/desk-bar'
import { pageAsker } from './_server/person'
import { Notice } from '@/components/ui/notice'

/** For people of the desk it stands under the bar that leads to its pages. */
export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  const asker = await pageAsker()
  return (
    <>
      {asker && <DeskBar person={asker.person} />}
      <Notice title={t('title')} text={t('text')} action={{ href: '/', label: t('back') }} />
    </>
  )
}
