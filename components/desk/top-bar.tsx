'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Wordmark } from '@/components/ui/wordmark'
import type { Person } from '@/domain/annotation/permissions'
import { PersonMenu } from '../person/person-menu'
import styles from './top-bar.module.css'

export type Place = 'articles' | 'tags' | 'bin' | 'settings'

const LEADS: { place: Place; href: string }[] = [
  { place: 'articles', href: '/' },
  { place: 'tags', href: '/tags' },
  { place: 'bin', href: '/bin' },
]

/** The head of every page but the workbench: where one can go, and who one is. */
export function TopBar({ person, place }: { person: Person; place: Place | null }) {
  const t = useTranslations('common')
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.home}>
        <Wordmark />
      </Link>
      <nav aria-label={t('pages')} className={styles.pages}>
        {LEADS.map((lead) => (
          <Link key={lead.place} href={lead.href} aria-current={lead.place === place ? 'page' : undefined}>
            {t(lead.place)}
          </Link>
        ))}
      </nav>
      <PersonMenu person={person} />
    </header>
  )
}
