// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { afterEach, expect, test } from 'vitest'
import { schemaExtensions } from '@/domain/article/schema'
import { SmartQuotes } from './smart-quotes'

let editor: Editor
afterEach(() => editor.destroy())

function open(content: string, language: string | null = 'nl'): void {
  editor = new Editor({ extensions: [...schemaExtensions, UndoRedo, SmartQuotes.configure({ language: () => language })], content })
  editor.commands.setTextSelection(editor.state.doc.content.size - 1)
}

/** Types as a keyboard does: the plugins are asked, then the text goes in. */
function type(keys: string): void {
  for (const key of keys) {
    const { view } = editor
    const { from, to } = view.state.selection
    const plain = () => view.state.tr.insertText(key, from, to)
    if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, key, plain))) view.dispatch(plain())
  }
}

const html = () => editor.getHTML()

test('what is typed gets the quotation marks of the language of the article', () => {
  open('<p></p>')
  type(`"Ja," zei 's avonds een 'man'.`)
  expect(html()).toBe('<p>„Ja,” zei ’s avonds een ‘man’.</p>')
})

test('the language is asked for at every key', () => {
  open('<p></p>', 'fr')
  type('"oui"')
  expect(html()).toBe('<p>«\u202foui\u202f»</p>')
})

test('Backspace gives the straight one back, and typing goes on from it', () => {
  open('<p></p>')
  type('"')
  expect(editor.commands.undoInputRule()).toBe(true)
  expect(html()).toBe('<p>"</p>')
  type('a')
  expect(html()).toBe('<p>"a</p>')
})

test('undo gives the straight one back first', () => {
  open('<p>Hij zei</p>')
  type(' "')
  editor.commands.undo()
  expect(html()).toBe('<p>Hij zei "</p>')
})

test('an apostrophe that shows later is one step on one character, and keeps its marks', () => {
  open('<p>Het is <strong>x</strong></p>')
  type(` 't`)
  const steps: unknown[] = []
  editor.on('transaction', ({ transaction }) => steps.push(...transaction.steps.map((step) => step.toJSON() as unknown)))
  type(' ')
  expect(html()).toBe('<p>Het is <strong>x ’t </strong></p>')
  expect(steps.at(-1)).toMatchObject({ from: 10, to: 11, slice: { content: [{ text: '’', marks: [{ type: 'bold' }] }] } })
})

test('a selection that is typed over gives way to the mark', () => {
  open('<p>een woord hier</p>')
  editor.commands.setTextSelection({ from: 5, to: 10 })
  type('"')
  expect(html()).toBe('<p>een „ hier</p>')
})

test('what is pasted stays as it is', () => {
  open('<p></p>')
  editor.view.pasteText(`"a" en 's avonds`, new Event('paste') as ClipboardEvent)
  type('.')
  expect(html()).toBe(`<p>"a" en 's avonds.</p>`)
})

test('after a line break a mark opens', () => {
  open('<p>a<br>b</p>')
  editor.commands.setTextSelection(3)
  type('"')
  expect(html()).toBe('<p>a<br>„b</p>')
})

test('a mark that was composed is turned when the composition ends', async () => {
  open('<p></p>')
  editor.view.dispatch(editor.state.tr.insertText('"'))
  editor.view.dom.dispatchEvent(new Event('compositionend'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(html()).toBe('<p>„</p>')
})
