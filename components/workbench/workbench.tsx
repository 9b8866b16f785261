'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { givePackedList } from '@/client/annotations'
import { articleQuery } from '@/client/articles'
import type { PackedList } from '@/domain/annotation/packed-list'
import type { Person } from '@/domain/annotation/permissions'
import type { Article } from '@/domain/contract/article'
import { Announcement } from './announcement'
import { Bar } from './bar'
import { BinDialog } from './bin-dialog'
import { CardHistoryDialog } from './card-history-dialog'
import { CommandPalette } from './command-palette'
import { DetailsDialog } from './details-dialog'
import { KeysDialog } from './keys-dialog'
import { Margin } from './margin'
import { Narrow } from './narrow'
import { NewCopyDialog } from './new-copy-dialog'
import { Outline } from './outline'
import { PeopleDialog } from './people-dialog'
import { useOffered } from './suggestions/use-offered'
import { Surface } from './surface'
import { useGoneOn } from './use-gone-on'
import { useIsNarrow } from './use-is-narrow'
import { useKeys } from './use-keys'
import { useShownAnnotations } from './use-shown'
import { useWorkbenchParts, type Beginning } from './use-workbench-parts'
import { WorkbenchContext } from './workbench-context'
import styles from './workbench.module.css'

export interface WorkbenchProps extends Beginning {
  articleId: string
  person: Person
  /** All annotations in their light form, and when they were read (milliseconds since 1970, UTC). */
  packed: PackedList
  readAt: number
}

/** The page where an article is annotated. */
export function Workbench({ articleId, person, packed, readAt, ...beginning }: WorkbenchProps) {
  const queryClient = useQueryClient()
  useMemo(() => givePackedList(queryClient, articleId, packed, readAt), [queryClient, articleId, packed, readAt])
  const article = useQuery(articleQuery(articleId)).data
  return article ? <Opened article={article} person={person} beginning={beginning} /> : null
}

function Opened({ article, person, beginning }: { article: Article; person: Person; beginning: Beginning }) {
  const parts = useWorkbenchParts(article, person, beginning)
  return (
    <WorkbenchContext value={parts}>
      <Columns />
    </WorkbenchContext>
  )
}

function Columns() {
  const shown = useShownAnnotations()
  const isNarrow = useIsNarrow()
  useGoneOn()
  useOffered()
  useKeys()
  return (
    <>
      <Bar />
      <div className={styles.columns}>
        <Outline />
        <Surface />
        {!isNarrow && <Margin shown={shown} />}
      </div>
      {isNarrow ? (
        <Narrow shown={shown}>
          <Announcement />
        </Narrow>
      ) : (
        <Announcement />
      )}
      <KeysDialog />
      <CommandPalette />
      <BinDialog />
      <DetailsDialog />
      <NewCopyDialog />
      <CardHistoryDialog />
      <PeopleDialog />
    </>
  )
}
