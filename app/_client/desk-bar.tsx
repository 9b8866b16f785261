'use client'

import { usePathname } from 'next/navigation'
import { TopBar, type Place } from '@/components/desk/top-bar'
import type { Person } from '@/domain/annotation/permissions'

const PLACES: [RegExp, Place][] = [
  [/^\/($|articles)/, 'articles'],
  [/^\/tags/, 'tags'],
  [/^\/bin/, 'bin'],
  [/^\/settings/, 'settings'],
]

/** The top bar, with the place where the person is marked. */
export function DeskBar({ person }: { person: Person }) {
  const pathname = usePathname()
  return <TopBar person={person} place={PLACES.find(([pattern]) => pattern.test(pathname))?.[1] ?? null} />
}
