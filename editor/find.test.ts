// @vitest-environment jsdom
import { Editor, type AnyExtension } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { schemaExtensions } from '@/domain/article/schema'
import { articleDoc } from '@/domain/testing/arbitraries'
import { Find } from './find'
import { closeFind, findNext, findPrevious, findState, findText, replaceAllMatches, replaceMatch } from './find-commands'
import { Mode } from './mode'
import { SmartQuotes } from './smart-quotes'

let editor: Editor
afterEach(() => editor?.destroy())

function open(content: string | object, more: AnyExtension[] = []): Editor {
  return (editor = new Editor({ extensions: [...schemaExtensions, UndoRedo, Find, ...more], content }))
}

const drawn = () =>
  [...editor.view.dom.querySelectorAll('.found')].map((element) => `${element.textContent}${element.matches('.current') ? '!' : ''}`)

test('places are drawn, the first one behind the caret is the current one, and the next follows the last', () => {
  open('<p>a b a</p><p>A</p>')
  editor.commands.setTextSelection(3)
  findText(editor, 'a')
  expect(drawn()).toEqual(['a', 'a!', 'A'])
  expect(findNext(editor)).toMatchObject({ from: 8, to: 9 })
  findNext(editor)
  expect(findState(editor).index).toBe(0)
  findPrevious(editor)
  expect(drawn()).toEqual(['a', 'a', 'A!'])
  closeFind(editor)
  expect(drawn()).toEqual([])
  expect(editor.state.selection).toMatchObject({ from: 8, to: 9 })
})

test('places follow what is typed', () => {
  open('<p>een twee een</p>')
  findText(editor, 'een')
  findNext(editor)
  editor.view.dispatch(editor.state.tr.insertText('een ', 1))
  expect(findState(editor).matches.map(({ from }) => from)).toEqual([1, 5, 14])
  expect(findState(editor).index).toBe(2)
})

test('one place after the other is replaced, also when the new words hold the old ones', () => {
  open('<p>dijk dijk dijk</p>')
  findText(editor, 'dijk')
  replaceMatch(editor, 'zeedijk')
  replaceMatch(editor, 'dijken')
  expect(editor.getHTML()).toBe('<p>zeedijk dijken dijk</p>')
  expect(findState(editor)).toMatchObject({ index: 2 })
})

test('only what differs is replaced, with the marks of what goes', () => {
  open('<p>De <strong>oude dijk</strong> en de <em>oude</em> dijk</p>')
  findText(editor, 'oude dijk')
  const steps: unknown[] = []
  editor.on('transaction', ({ transaction }) => steps.push(...transaction.steps.map((step) => step.toJSON() as unknown)))
  expect(replaceAllMatches(editor, 'oude dam')).toBe(2)
  expect(editor.getHTML()).toBe('<p>De <strong>oude dam</strong> en de <em>oude</em> dam</p>')
  expect(steps).toMatchObject([
    { from: 26, to: 29, slice: { content: [{ text: 'am' }] } },
    { from: 10, to: 13, slice: { content: [{ text: 'am', marks: [{ type: 'bold' }] }] } },
  ])
})

test('what is added to linked or bold words is linked or bold too', () => {
  open('<p><a href="https://example.org/">dijk</a> en <strong>dam</strong></p>')
  findText(editor, 'dijk')
  replaceMatch(editor, 'dijken')
  expect(editor.getHTML()).toContain('>dijken</a>')
})

test.each([
  ['<p><strong>boek</strong> <em>paard</em></p>', 'boek paard', 'zwaard', '<p><strong>zwaard</strong></p>'],
  ['<p>dik <strong>paard</strong></p>', 'dik paard', 'zwaard', '<p>zwaard</p>'],
  ['<p><strong>dijk</strong> en <em>dam</em></p>', 'dijk en dam', 'dijkdam', '<p><strong>dijkdam</strong></p>'],
  ['<p><strong>dij</strong>k</p>', 'dijk', 'dijen', '<p><strong>dijen</strong></p>'],
  ['<p>ver<em>kocht</em></p>', 'verkocht', 'gekocht', '<p>ge<em>kocht</em></p>'],
  ['<p><strong>oude</strong> dijk</p>', 'oude dijk', 'lage dijk', '<p><strong>lage</strong> dijk</p>'],
])('a word has one form: %s, %s → %s', (content, query, by, expected) => {
  open(content)
  findText(editor, query)
  replaceMatch(editor, by)
  expect(editor.getHTML()).toBe(expected)
})

test('what comes has the quotation marks of the language, as if it were typed; marks that stay are left as they are', () => {
  open('<p>Hij zei ja en "nee".</p>', [SmartQuotes.configure({ language: () => 'nl' })])
  for (const [query, by] of [
    ['ja', '"ja, \'s avonds"'],
    ['"nee"', '"nooit"'],
  ] as const) {
    findText(editor, query)
    replaceMatch(editor, by)
  }
  expect(editor.getText()).toBe('Hij zei „ja, ’s avonds” en "nooit".')
})

test('one undo takes back all that was replaced', () => {
  open('<p>a a a</p>')
  findText(editor, 'a')
  replaceAllMatches(editor, 'b')
  expect(editor.getText()).toBe('b b b')
  editor.commands.undo()
  expect(editor.getText()).toBe('a a a')
})

test('in a text that is locked places are found, and nothing is replaced', () => {
  open('<p>a</p>', [Mode])
  findText(editor, 'a')
  expect(drawn()).toEqual(['a!'])
  expect(replaceAllMatches(editor, 'b')).toBe(0)
  expect(replaceMatch(editor, 'b')).toBe(false)
})

test('of very many places those near the current one are drawn', () => {
  open(`<p>${'a '.repeat(2000)}</p>`)
  findText(editor, 'a')
  expect(findState(editor).matches).toHaveLength(2000)
  expect(drawn().length).toBeLessThan(600)
  findPrevious(editor)
  expect(drawn()).toContain('a!')
})

test('replacing all is replacing in the text of each block, and everything else follows', () => {
  const query = fc.constantFrom('de', 'dijk', ' ', 'e', '😀', '“', 'a*b', '&amp;')
  const replacement = fc.constantFrom('', 'x', 'de dijk', 'dij', 'e', '😁', 'één', '$&', 'deed')
  open('<p></p>')
  fc.assert(
    fc.property(articleDoc, query, replacement, (doc, words, by) => {
      editor.commands.setContent(doc.toJSON() as object)
      const before = editor.state.doc
      const map = textMap(before)
      findText(editor, words, { matchCase: true })
      const { matches } = findState(editor)
      const outside = (pos: number) => matches.every(({ from, to }) => pos < from || pos >= to)
      let mapped = (pos: number) => pos
      const listen = ({
        transaction,
      }: {
        transaction: { docChanged: boolean; mapping: { map: (pos: number, assoc: number) => number } }
      }) => {
        if (transaction.docChanged) mapped = (pos) => transaction.mapping.map(pos, 1)
      }
      editor.on('transaction', listen)
      replaceAllMatches(editor, by)
      editor.off('transaction', listen)
      const after = editor.state.doc
      after.check()

      const expected: string[] = []
      for (const block of map.blocks) {
        let text = map.text.slice(block.start, block.start + block.length)
        for (const { start, end } of matches.toReversed())
          if (start >= block.start && end <= block.start + block.length)
            text = text.slice(0, start - block.start) + by + text.slice(end - block.start)
        if (/\S/.test(text)) expected.push(text)
      }
      expect(textMap(after).text).toBe(expected.join('\n\n'))

      before.descendants((node, pos) => {
        if (!node.isText) return
        for (let i = 0; i < node.nodeSize; i++) {
          if (!outside(pos + i)) continue
          const at = mapped(pos + i)
          const there = after.resolve(at).nodeAfter
          expect(after.textBetween(at, at + 1)).toBe(node.text?.[i])
          expect(there?.marks.map(({ type }) => type.name)).toEqual(node.marks.map(({ type }) => type.name))
        }
      })
    }),
  )
})
