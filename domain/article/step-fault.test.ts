import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { Refusal } from '@/domain/contract/refusal'
import { schema } from './schema'
import { applySteps } from './steps'
import { isWellFormed } from './text'

const paragraph = (...texts: string[]) =>
  schema.node(
    'paragraph',
    null,
    texts.map((text, i) => schema.text(text, i % 2 ? [schema.mark('bold')] : [])),
  )
const docOf = (...blocks: Node[]) => schema.node('doc', null, blocks)
const cut = (from: number, to: number, words = '') => ({
  stepType: 'replace',
  from,
  to,
  ...(words && { slice: { content: [{ type: 'text', text: words }] } }),
})
const bold = (from: number, to: number, stepType = 'addMark') => ({ stepType, from, to, mark: { type: 'bold' } })
const caption = (value: string) => ({ stepType: 'attr', pos: 0, attr: 'caption', value })
const SMILE = docOf(paragraph('A 😀.'))
const PICTURE = docOf(schema.node('image', { src: 'https://example.org/a.png' }), paragraph('Dijk.'))

/** At which step of a batch it is refused; null when it is taken in. */
function refusedAt(doc: Node, steps: unknown[]): string | null {
  try {
    applySteps(doc, steps)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.details.errors?.[0]?.path ?? ''
    throw error
  }
}

test.each<[name: string, doc: Node, steps: unknown[], path: string | null]>([
  ...[null, 'abc', [], {}, { content: 'abc' }, { content: null }].map((slice): [string, Node, unknown[], string] => [
    `a slice that is ${JSON.stringify(slice)}`,
    SMILE,
    [{ stepType: 'replace', from: 1, to: 3, slice }],
    'steps.0.slice',
  ]),
  ['no slice', SMILE, [{ stepType: 'replace', from: 1, to: 2 }], null],
  ['a line break in a text', SMILE, [cut(3, 3, 'a\n\nb')], 'steps.0'],
  ['a line separator', SMILE, [cut(1, 2, '\u2028')], 'steps.0'],
  ['a control character', SMILE, [cut(1, 2, '\u0008')], 'steps.0'],
  ['a tab', SMILE, [cut(1, 2, 'A\tB')], null],
  ['one half after the other', SMILE, [cut(3, 4), cut(3, 4)], 'steps.0'],
  ['the other half first', SMILE, [cut(4, 5), cut(3, 4)], 'steps.0'],
  ['letters put into a character, and taken out', SMILE, [cut(4, 4, 'x'), cut(4, 5)], 'steps.0'],
  ['a character made bold by half, and whole', SMILE, [bold(3, 4), bold(4, 5)], 'steps.0'],
  ['the same in a set', SMILE, [{ stepType: 'markSet', steps: [bold(1, 2), bold(4, 5)] }, bold(3, 4)], 'steps.0'],
  ['half of it bold no longer', docOf(paragraph('A ', '😀.')), [cut(1, 2), bold(2, 3, 'removeMark'), bold(3, 5, 'removeMark')], 'steps.1'],
  ['a half in a caption, and out of it', PICTURE, [caption('\ud83d'), caption('')], 'steps.0'],
  ['NUL, and out again', SMILE, [cut(1, 1, 'a\0b'), cut(1, 4)], 'steps.0'],
  ['the whole character', SMILE, [cut(3, 5), cut(3, 3, '😁'), bold(3, 5)], null],
  ['letters between two characters', docOf(paragraph('😀😀')), [cut(3, 3, 'x'), cut(3, 4), bold(1, 3)], null],
  ['letters beside one', SMILE, [cut(2, 3), cut(4, 5)], null],
])('%s', (_name, doc, steps, path) => {
  expect(refusedAt(doc, steps)).toBe(path)
})

test('what is told from what a step changed is what the whole text says', () => {
  const block = fc.array(fc.stringMatching(/^(?:[ab😀]){1,4}$/u), { minLength: 1, maxLength: 3 })
  const place = fc.nat(40)
  const step = fc.oneof(
    fc.tuple(fc.constant('cut'), place, place, fc.constantFrom('', 'x', '😀')),
    fc.tuple(fc.constantFrom('addMark', 'removeMark'), place, place, fc.constant('')),
  )
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), fc.array(step, { maxLength: 6 }), (blocks, wanted) => {
      let doc = docOf(...blocks.map((texts) => paragraph(...texts)))
      for (const [kind, a, b, words] of wanted) {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        if (to > doc.content.size) continue
        const json = kind === 'cut' ? cut(from, to, words) : bold(from, to, kind)
        const { doc: after } = Step.fromJSON(schema, json).apply(doc)
        // Words between blocks fit nowhere.
        if (!after || !isValid(after)) continue
        expect(refusedAt(doc, [json])).toBe(isWhole(after) ? null : 'steps.0')
        if (isWhole(after)) doc = after
      }
    }),
    { numRuns: 500 },
  )
})

function isValid(doc: Node): boolean {
  try {
    doc.check()
    return true
  } catch {
    return false
  }
}

function isWhole(doc: Node): boolean {
  let result = true
  doc.descendants((node) => {
    result &&= isWellFormed(node.text ?? '')
  })
  return result
}
