'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import type { Doing, Sitting } from '@/domain/contract/history'
import { Ago } from '../ui/ago'
import { Button } from '../ui/button'
import { Face } from '../ui/face'
import { useDates } from '../ui/use-dates'
import styles from './timeline.module.css'

export interface TimelineProps {
  sittings: readonly Sitting[]
  /** The version that is shown. */
  version: number
  onChoose: (sitting: Sitting) => void
  hasEarlier: boolean
  isLoading: boolean
  onEarlier: () => void
}

/** Who did what when, newest first. Arrow keys go through it, and what is chosen is shown beside it. */
export function Timeline({ sittings, version, onChoose, hasEarlier, isLoading, onEarlier }: TimelineProps) {
  const t = useTranslations('history')
  const format = useDates()
  const chosen = sittings.findIndex((sitting) => isOf(sitting, version))

  function handleKey(event: KeyboardEvent) {
    const last = sittings.length - 1
    const next = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: last }[event.key]
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (next > last && hasEarlier) return onEarlier()
    const sitting = sittings[Math.max(0, Math.min(last, next))]
    if (!sitting) return
    onChoose(sitting)
    document.getElementById(idOf(sitting))?.focus()
  }

  return (
    <nav className={styles.timeline} aria-label={t('timeline')}>
      <h2>{t('timeline')}</h2>
      <div role="listbox" tabIndex={-1} aria-label={t('timeline')} onKeyDown={handleKey} className={styles.list}>
        {daysOf(sittings, (at) => format.dateTime(new Date(at), { dateStyle: 'full' })).map(({ day, items }) => (
          <div key={day} role="group" aria-label={day}>
            <p className={styles.day} aria-hidden>
              {day}
            </p>
            {items.map((sitting) => {
              const isChosen = isOf(sitting, version)
              return (
                <div
                  key={sitting.to}
                  id={idOf(sitting)}
                  role="option"
                  aria-selected={isChosen}
                  tabIndex={isChosen || (chosen < 0 && sitting === sittings[0]) ? 0 : -1}
                  className={styles.sitting}
                  onClick={() => onChoose(sitting)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' || event.key === ' ') {
                      event.preventDefault()
                      onChoose(sitting)
                    }
                  }}
                >
                  <Entry sitting={sitting} />
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {hasEarlier && (
        <Button size="small" className={styles.earlier} disabled={isLoading} onClick={onEarlier}>
          {t('earlier')}
        </Button>
      )}
    </nav>
  )
}

const idOf = ({ to }: Sitting): string => `sitting-${to}`

/** Whether a version is one of a sitting’s: of those in between only the last is listed. */
const isOf = ({ from, to }: Sitting, version: number): boolean => version === to || (version > from && version < to)

function Entry({ sitting }: { sitting: Sitting }) {
  const t = useTranslations('history')
  const format = useDates()
  const { person, how, words, startedAt, endedAt, touched, detached, doings } = sitting
  const time = (at: string) => format.dateTime(new Date(at), { timeStyle: 'short' })
  const [began, ended] = [time(startedAt), time(endedAt)]
  return (
    <>
      <span className={styles.head}>
        <span aria-hidden>
          <Face name={person.name} size="small" />
        </span>
        <b title={person.name}>{person.name}</b>
      </span>
      <span className={styles.when}>
        <span>{began === ended ? ended : `${began}–${ended}`}</span>
        <Ago at={endedAt} />
      </span>
      <span className={styles.how}>
        {how === 'import' && words !== null ? t('how.importWords', { words, shown: format.number(words) }) : t(`how.${how}`)}
      </span>
      {how !== 'import' && <Amount sitting={sitting} />}
      {touched > 0 && (
        <span className={styles.touched}>
          {t('touched', { count: touched })}
          {detached > 0 && <strong>, {t('detached', { count: detached })}</strong>}
        </span>
      )}
      {doings.length > 0 && <Doings doings={doings} />}
    </>
  )
}

/** How much came and went. */
function Amount({ sitting: { added, removed } }: { sitting: Sitting }) {
  const t = useTranslations('history')
  const format = useDates()
  if (added === 0 && removed === 0) return <span className={styles.touched}>{t('form')}</span>
  const [more, less] = [format.number(added), format.number(removed)]
  const label = `${t('added', { count: added, shown: more })}, ${t('removed', { count: removed, shown: less })}`
  return (
    <span className={styles.amount} title={label}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden className={styles.added}>
        +{more}
      </span>
      <span aria-hidden className={styles.removed}>
        −{less}
      </span>
    </span>
  )
}

/** What was done on the text as it was left, by person. */
function Doings({ doings }: { doings: readonly Doing[] }) {
  const t = useTranslations('history')
  const people = [...Map.groupBy(doings, ({ person }) => person.name)]
  return (
    <span className={styles.doings}>
      {people.map(([name, own]) => (
        <span key={name}>
          <b>{name}:</b> {own.map(({ did, count, title = '' }) => t(`did.${did}`, { count, title })).join(', ')}
        </span>
      ))}
    </span>
  )
}

function daysOf(sittings: readonly Sitting[], dayOf: (at: string) => string): { day: string; items: Sitting[] }[] {
  const days: { day: string; items: Sitting[] }[] = []
  for (const sitting of sittings) {
    const day = dayOf(sitting.endedAt)
    const last = days.at(-1)
    if (last?.day === day) last.items.push(sitting)
    else days.push({ day, items: [sitting] })
  }
  return days
}
