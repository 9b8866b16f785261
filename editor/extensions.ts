import type { Extensions } from '@tiptap/core'
import { Dropcursor, UndoRedo } from '@tiptap/extensions'
import { schemaExtensions } from '@/domain/article/schema'
import { Annotations, type AnnotationsOptions } from './annotations/annotations'
import { Shared, type SharedOptions } from './collab/shared-text'
import { Find } from './find'
import { Mode } from './mode'
import { CleanPaste, type CleanPasteOptions } from './paste'
import { SmartQuotes, type SmartQuotesOptions } from './smart-quotes'

export interface ArticleEditorOptions {
  annotations: Partial<AnnotationsOptions>
  paste: Partial<CleanPasteOptions>
  quotes: Partial<SmartQuotesOptions>
  shared: SharedOptions
  label: string
}

/** The editor of an article: the schema's own extensions, then behaviours. Behaviours add no node and no mark. */
export function articleExtensions({ annotations, paste, quotes, shared, label }: ArticleEditorOptions): Extensions {
  return [
    ...schemaExtensions,
    Mode.configure({ label }),
    Annotations.configure(annotations),
    Find,
    CleanPaste.configure(paste),
    SmartQuotes.configure(quotes),
    Dropcursor,
    UndoRedo,
    Shared.configure(shared),
  ]
}
