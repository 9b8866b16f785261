import type { ReactNode } from 'react'
import { pagePerson } from '../_server/person'

/** Every page of the desk is for people it knows. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await pagePerson()
  return children
}
