import { Extension } from '@tiptap/core'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { annotationsAt } from './annotation-index'
import { annotationsKey, annotationsPlugin } from './plugin'

export interface AnnotationsOptions {
  /**
   * The annotations known at this moment: those that came since they were last shown are taken up before the text
   * changes, so that they are carried along from the place they were given for.
   * @default () => null
   */
  listed: () => readonly LightAnnotation[] | null
  /**
   * Called when somebody clicks on annotated words, with the ids there, the shortest range first; with none when the
   * click was on bare text.
   * @default () => undefined
   */
  onOpen: (ids: readonly string[]) => void
}

/** Draws annotations over the text and tells which were clicked. They are rows beside the document, never marks in it. */
export const Annotations = Extension.create<AnnotationsOptions>({
  name: 'annotations',
  addOptions: () => ({ listed: () => null, onOpen: () => undefined }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      annotationsPlugin({
        listed: options.listed,
        onClick: (position) => {
          const state = annotationsKey.getState(editor.state)
          if (state && editor.state.selection.empty) options.onOpen(annotationsAt(state.index, position).map((item) => item.id))
          return false
        },
      }),
    ]
  },
})
