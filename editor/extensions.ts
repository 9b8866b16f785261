import type { Extensions } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { schemaExtensions } from '@/domain/article/schema'
import { Annotations, type AnnotationsOptions } from './annotations/annotations'
import { Shared, type SharedOptions } from './collab/shared-text'
import { Mode } from './mode'

export interface ArticleEditorOptions {
  annotations: Partial<AnnotationsOptions>
  shared: SharedOptions
  label: string
}

/** The editor of an article: the schema's own extensions, then behaviours. Behaviours add no node and no mark. */
export function articleExtensions({ annotations, shared, label }: ArticleEditorOptions): Extensions {
  return [...schemaExtensions, Mode.configure({ label }), Annotations.configure(annotations), UndoRedo, Shared.configure(shared)]
}
