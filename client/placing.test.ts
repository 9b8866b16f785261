import { Mapping, Transform } from '@tiptap/pm/transform'
import { afterEach, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import { placed, showText, standsIn, type ShownText } from './placing'

const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('De dijk is te laag.')])])
const range = { start: 3, end: 7, from: 4, to: 8, state: 'anchored' as const }
const nowhere = { start: null, end: null, from: null, to: null, state: 'detached' as const }
const items = [{ id: 'a', ranges: [range, nowhere] }]

let forget = (): void => undefined
afterEach(() => forget())

/** Shows a text that has been changed since version 0, and knows no version before `first`. */
function show(change: (tr: Transform) => Transform, { first = 0 } = {}): { asked: number[]; known: { first: number } } {
  const tr = change(new Transform(doc))
  const [asked, known] = [[] as number[], { first }]
  const text: ShownText = {
    map: () => textMap(tr.doc),
    mappingFrom: (version) => (version < known.first || version > tr.steps.length ? null : new Mapping(tr.mapping.maps.slice(version))),
    catchUp: async (version) => {
      asked.push(version)
      known.first = 0
    },
  }
  forget = showText('article', text)
  return { asked, known }
}

test('where no text is shown, places are those of the server', async () => {
  expect(await placed('another article', 0, items)).toBe(items)
})

test('places of an older version follow to the text that is shown, with their words; what is detached stays so', async () => {
  show((tr) => tr.insert(1, schema.text('Kijk: ')).insert(12, schema.text('k')))
  const withWords = [{ ...items[0], ranges: [{ ...range, exact: 'dijk' }, nowhere] }]
  expect(await placed('article', 0, withWords)).toEqual([
    { id: 'a', ranges: [{ start: 9, end: 14, from: 10, to: 15, state: 'anchored', exact: 'dikjk' }, nowhere] },
  ])
})

test('places of the newest version are not touched', async () => {
  show((tr) => tr.insert(1, schema.text('Kijk: ')))
  expect(await placed('article', 1, items)).toBe(items)
})

test('what has lost its words here already stands nowhere', async () => {
  show((tr) => tr.delete(3, 9))
  expect((await placed('article', 0, items))[0]?.ranges).toEqual([nowhere, nowhere])
})

test('a version that is not known here is fetched, up to it', async () => {
  const { asked } = show((tr) => tr.insert(1, schema.text('Kijk: ')), { first: 1 })
  expect((await placed('article', 0, items))[0]?.ranges[0]).toMatchObject({ from: 10, to: 14 })
  expect(asked).toEqual([0])
})

test('places of a version that cannot be had are not given: they would be on other words', async () => {
  show((tr) => tr.insert(1, schema.text('Kijk: ')))
  await expect(placed('article', 9, items)).rejects.toMatchObject({ isPassing: true })
})

test('a text that is shown no more moves nothing, and does not take the place of the next', async () => {
  show((tr) => tr.insert(1, schema.text('Kijk: ')))
  const forgetFirst = forget
  show((tr) => tr.insert(1, schema.text('O, ')))
  forgetFirst()
  expect((await placed('article', 0, items))[0]?.ranges[0]).toMatchObject({ from: 7 })
  forget()
  expect(await placed('article', 0, items)).toBe(items)
})

test('an answer stands in a text when it has the same words in the same places', () => {
  const map = textMap(doc)
  const whole = { ...range, exact: 'dijk' }
  expect(standsIn(map, [whole, { ...nowhere, exact: 'weg' }])).toBe(true)
  for (const other of [{ exact: 'oude' }, { start: 4 }, { from: 5 }, { to: 99 }])
    expect(standsIn(map, [{ ...whole, ...other }])).toBe(false)
})
