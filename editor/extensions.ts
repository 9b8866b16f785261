import type { Extensions } from '@tiptap/core'
import { schemaExtensions } from '@/domain/article/schema'
import { Annotations, type AnnotationsOptions } from './annotations/annotations'
import { Locked } from './locked'

/** The editor of an article: the schema's own extensions, then behaviours. Behaviours add no node and no mark. */
export function articleExtensions(options: { annotations: Partial<AnnotationsOptions>; label: string }): Extensions {
  return [...schemaExtensions, Locked.configure({ label: options.label }), Annotations.configure(options.annotations)]
}
