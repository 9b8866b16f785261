import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewArticle } from '@/components/article/new-article'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newArticle'))('title') }
}

export default function Page() {
  return <NewArticle />
}
