import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import type { AnnotationWriter } from '@/client/annotation-writer'
import type { Outbox } from '@/client/outbox'
import type { UndoStack } from '@/client/undo-stack'
import type { Person } from '@/domain/annotation/permissions'
import type { Article } from '@/domain/contract/article'
import type { Actions } from './actions/actions'
import type { LivingText } from './living-text'
import type { Store } from './store'
import type { FirstRead } from './suggestions/first-read'

/** What every part of the workbench works with. */
export interface WorkbenchParts {
  article: Article
  text: LivingText
  firstRead: FirstRead
  person: Person
  editor: Editor | null
  store: Store
  writer: AnnotationWriter
  outbox: Outbox
  undoStack: UndoStack
  actions: Actions
}

export const WorkbenchContext = createContext<WorkbenchParts | null>(null)

export function useWorkbench(): WorkbenchParts {
  const parts = useContext(WorkbenchContext)
  if (!parts) throw new RangeError('useWorkbench works inside the workbench only.')
  return parts
}
