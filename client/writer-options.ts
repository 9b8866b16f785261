/** What whoever writes to one article needs. */
import type { QueryClient } from '@tanstack/react-query'
import type { Known } from './optimistic'
import type { Outbox } from './outbox'
import type { UndoStack } from './undo-stack'

export interface WriterOptions {
  articleId: string
  queryClient: QueryClient
  outbox: Outbox
  undoStack: UndoStack
  /** What the page knows at this moment. */
  known(): Known
}
