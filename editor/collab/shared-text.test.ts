import { expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { stepJson } from '@/domain/article/step-json'
import { headlessEditor } from '../testing/headless-editor'
import { SharedText } from './shared-text'

/** A page on which a word was taken from a paragraph, when another's letters come in at a place. */
function takenBeside(paragraph: string, word: string, { at, put }: { at: number; put: string }) {
  const paragraphs = [paragraph, 'De rest.'].map((words) => schema.node('paragraph', null, schema.text(words)))
  const editor = headlessEditor({ doc: schema.node('doc', null, paragraphs), clientId: 'me', version: 0 })
  const text = new SharedText(editor, { clientId: 'me', version: 0 })
  const from = 1 + paragraph.indexOf(word)
  const theirs = editor.state.tr.insertText(put, at)
  editor.view.dispatch(editor.state.tr.delete(from, from + word.length))
  return text.receive(theirs.steps.map(stepJson), ['you'])
}

test('what was typed here and leaves the same blocks without words is done again alike', () => {
  expect(takenBeside('Het is zo. ', 'Het is zo.', { at: 15, put: 'Al ' })).toEqual({ dropped: 0, words: '', isAlike: true })
  expect(takenBeside('Het is zo.', 'is', { at: 1, put: 'Nu: ' }).isAlike).toBe(true)
})

test('a paragraph that was emptied here, and in which another wrote meanwhile, is not', () => {
  expect(takenBeside('Het is zo. ', 'Het is zo.', { at: 1, put: 'Nee. ' }).isAlike).toBe(false)
})
