import type { ReactNode } from 'react'
import { DeskBar } from '@/app/_client/desk-bar'
import { pagePerson } from '@/app/_server/person'

/** The pages around the articles, under the bar that leads to each of them. The workbench has a bar of its own. */
export default async function ListsLayout({ children }: { children: ReactNode }) {
  const person = await pagePerson()
  return (
    <>
      <DeskBar person={person} />
      {children}
    </>
  )
}
