import type { Extensions } from '@tiptap/core'
import { Dropcursor, UndoRedo } from '@tiptap/extensions'
import { schemaExtensions } from '@/domain/article/schema'
import { Annotations, type AnnotationsOptions } from './annotations/annotations'
import { Shared, type SharedOptions } from './collab/shared-text'
import { Find } from './find'
import { HeldSelection } from './held-selection'
import { Mode } from './mode'
import { CleanPaste, type CleanPasteOptions } from './paste'
import { SmartQuotes, type SmartQuotesOptions } from './smart-quotes'
import { Underlines, type UnderlinesOptions } from './underlines'

export interface ArticleEditorOptions {
  annotations: Partial<AnnotationsOptions>
  underlines: Partial<UnderlinesOptions>
  paste: Partial<CleanPasteOptions>
  quotes: Partial<SmartQuotesOptions>
  shared: SharedOptions
  label: string
}

/** The editor of an article: the schema's own extensions, then behaviours. Behaviours add no node and no mark. */
export function articleExtensions({ annotations, underlines, paste, quotes, shared, label }: ArticleEditorOptions): Extensions {
  return [
    ...schemaExtensions,
    Mode.configure({ label }),
    // Tiptap asks the last first: lines are drawn where annotations have just been.
    Underlines.configure(underlines),
    Annotations.configure(annotations),
    Find,
    HeldSelection,
    CleanPaste.configure(paste),
    SmartQuotes.configure(quotes),
    Dropcursor,
    UndoRedo,
    Shared.configure(shared),
  ]
}
