'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { peopleQuery } from '@/client/people'
import { Face } from '@/components/ui/face'
import styles from './settings.module.css'

/** Everybody at the desk. */
export function People() {
  const t = useTranslations('settings.people')
  const { data } = useQuery(peopleQuery)
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {data?.items.map((person) => (
        <li key={person.id}>
          <span aria-hidden>
            <Face name={person.name} />
          </span>
          <span className={styles.what}>
            <b>{person.name}</b>
            <small>{person.email}</small>
          </span>
          <span className={styles.role}>{t(`roles.${person.role}`)}</span>
        </li>
      ))}
    </ul>
  )
}
