// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { schemaExtensions } from '@/domain/article/schema'
import { changeImage, holdPlace, insertImage, selectedImage } from './images'

const src = `/api/images/${'0a'.repeat(32)}.png`
let editor: Editor
afterEach(() => editor.destroy())

function open(content: string): void {
  editor = new Editor({ extensions: schemaExtensions, content })
}
const kinds = () => editor.state.doc.children.map((child) => child.type.name)

test('a picture goes between two blocks and splits none', () => {
  open('<p>Een</p><p>Twee</p>')
  expect(insertImage(editor, 2, { src, alt: 'Dijk' })).toBe(true)
  expect(kinds()).toEqual(['paragraph', 'image', 'paragraph'])
  insertImage(editor, 0, { src })
  expect(kinds()).toEqual(['image', 'paragraph', 'image', 'paragraph'])
})

test('it takes the place of an empty paragraph, and stands behind a list rather than inside a word', () => {
  open('<p>Een</p><p></p><ul><li><p>punt</p></li></ul>')
  insertImage(editor, 6, { src })
  expect(kinds()).toEqual(['paragraph', 'image', 'bulletList'])
  insertImage(editor, 10, { src })
  expect(kinds()).toEqual(['paragraph', 'image', 'bulletList', 'image'])
})

test('the place of a picture that is on its way follows what is typed', () => {
  open('<p>Een</p><p>Twee</p>')
  const place = holdPlace(editor, 5)
  editor.view.dispatch(editor.state.tr.insertText('Nul ', 1))
  expect(place.position()).toBe(9)
  place.release()
  editor.view.dispatch(editor.state.tr.insertText('Nul ', 1))
  expect(place.position()).toBe(9)
})

test('caption, credit and description are changed one by one, and empty ones are none', () => {
  open(`<p>Een</p><figure data-src="${src}" data-caption="Oud"></figure>`)
  editor.commands.setNodeSelection(5)
  expect(selectedImage(editor)).toEqual({ position: 5, src, alt: null, caption: 'Oud', credit: null })
  const steps: unknown[] = []
  editor.on('transaction', ({ transaction }) => steps.push(...transaction.steps.map((step) => step.toJSON() as unknown)))
  expect(changeImage(editor, 5, { caption: ' Nieuw ', credit: ' ' })).toBe(true)
  expect(steps).toEqual([{ stepType: 'attr', pos: 5, attr: 'caption', value: 'Nieuw' }])
  expect(changeImage(editor, 1, { caption: 'x' })).toBe(false)
})
