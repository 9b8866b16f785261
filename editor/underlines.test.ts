import { expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { changeAnnotations } from './annotations/commands'
import { headlessEditor } from './testing/headless-editor'
import { showUnderlines, underlineAt, underlinesNear, underlinesPlugin } from './underlines'

const TEXTS = ['De brug is dicht.', 'Zij zei: “Nee.”', 'Het regent.']
const SAID = { from: 29, to: 35, className: 'suggested of-quote', id: 'said' }
const BRIDGE = { from: 1, to: 18, className: 'unmarked' }

function page() {
  const doc = schema.nodeFromJSON({
    type: 'doc',
    content: TEXTS.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  })
  const plugin = underlinesPlugin({ onOpen: () => undefined })
  const editor = headlessEditor({ doc, clientId: 'a', version: 0, plugins: [plugin] })
  const drawn = () =>
    plugin
      .getState(editor.state)
      ?.decorations.find()
      .map(({ from, to }) => editor.state.doc.textBetween(from, to))
  const look = (from: number, to: number) => changeAnnotations(editor, { window: { from, to } })
  return { editor, drawn, look }
}

test('lines are drawn where somebody looks, and nowhere else', () => {
  const { editor, drawn, look } = page()
  showUnderlines(editor, [BRIDGE, SAID], null)
  expect(drawn()).toEqual([])
  look(0, 19)
  expect(drawn()).toEqual(['De brug is dicht.'])
  look(19, 60)
  expect(drawn()).toEqual(['“Nee.”'])
})

test('a line goes along with its words while the text is edited, and is gone with them', () => {
  const { editor, drawn, look } = page()
  look(0, 60)
  showUnderlines(editor, [BRIDGE, SAID], 'said')
  editor.view.dispatch(editor.state.tr.insertText('Oude ', 4))
  expect(drawn()).toEqual(['De Oude brug is dicht.', '“Nee.”'])
  expect(underlineAt(editor, 'said')).toEqual({ from: 34, to: 40 })
  editor.view.dispatch(editor.state.tr.delete(34, 40))
  expect(underlineAt(editor, 'said')).toBeNull()
  look(0, 30)
  expect(drawn()).toEqual(['De Oude brug is dicht.'])
})

test('new lines stand where they say, in the text of then', () => {
  const { editor, drawn, look } = page()
  look(0, 60)
  showUnderlines(editor, [SAID], null)
  editor.view.dispatch(editor.state.tr.insertText('Oude ', 4))
  showUnderlines(editor, [{ ...SAID, from: 34, to: 40 }], null)
  expect(drawn()).toEqual(['“Nee.”'])
})

test('near are the lines that begin where somebody looks, each suggestion once, and always the one that is asked for', () => {
  const { editor, look } = page()
  const more = { from: 39, to: 45, className: 'suggested of-quote', id: 'said' }
  const rain = { from: 37, to: 48, className: 'suggested of-claim', id: 'rain' }
  showUnderlines(editor, [BRIDGE, SAID, rain, more], null)
  look(19, 60)
  expect(underlinesNear(editor, null)).toEqual([
    { id: 'said', from: 29 },
    { id: 'rain', from: 37 },
  ])
  look(0, 19)
  expect(underlinesNear(editor, null)).toEqual([])
  expect(underlinesNear(editor, 'rain')).toEqual([{ id: 'rain', from: 37 }])
})
