import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { heldSelectionPlugin, holdSelection } from './held-selection'
import { headlessEditor } from './testing/headless-editor'

const link = { type: 'link', attrs: { href: 'https://example.org' } }
const doc: Node = schema.nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'De dijk is ' },
        { type: 'text', text: 'te laag', marks: [link] },
      ],
    },
  ],
})

function held(from: number, to: number) {
  const plugin = heldSelectionPlugin()
  const editor = headlessEditor({ doc, clientId: 'a', version: 0, plugins: [plugin] })
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))
  const drawn = () => {
    const set = plugin.props.decorations?.call(plugin, editor.state) as DecorationSet | null | undefined
    return set?.find().map((decoration) => editor.state.doc.textBetween(decoration.from, decoration.to)) ?? []
  }
  return { editor, drawn }
}

test('what is being linked stays drawn while its address is asked: the selection, or the link at the caret', () => {
  const selection = held(4, 8)
  expect(selection.drawn()).toEqual([])
  holdSelection(selection.editor, true)
  expect(selection.drawn()).toEqual(['dijk'])
  holdSelection(selection.editor, false)
  expect(selection.drawn()).toEqual([])

  const caret = held(14, 14)
  holdSelection(caret.editor, true)
  expect(caret.drawn()).toEqual(['te laag'])
})
