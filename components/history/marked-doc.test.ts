import { expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import type { Kind, LightAnnotation } from '@/domain/contract/annotation'
import { markedDoc } from './marked-doc'

const doc = schema.node('doc', null, [
  schema.node('heading', { level: 2 }, [schema.text('De dijk')]),
  schema.node('paragraph', null, [schema.text('Er wonen '), schema.text('tien miljoen', [schema.mark('bold')]), schema.text(' mensen.')]),
])
const light = (id: string, kind: Kind, from: number, to: number): LightAnnotation => ({
  ...{ id, kind, status: 'open', verdict: null, state: 'anchored', version: 1 },
  ranges: [{ from, to, start: null, end: null, state: 'anchored' }],
})

interface Json {
  text?: string
  content?: Json[]
  marks?: { type: string; attrs?: { class: string; ids: string } }[]
}
const told = (json: Json): string =>
  json.text === undefined
    ? (json.content ?? []).map(told).join('|')
    : (json.marks ?? []).reduceRight((inner, { type, attrs }) => `${attrs ? attrs.class : type}(${inner})`, json.text)

test('stretches carry the marks of what stands on them, whatever the text is set in', () => {
  const marked = markedDoc(doc, [light('a', 'claim', 4, 7), light('b', 'quote', 19, 30)], 'b')
  expect(told(marked as unknown as Json)).toBe(
    'De |annotated claim deep1(dij)|k|Er wonen |annotated quote deep1 active(bold(tien miljoe))|bold(n)| mensen.',
  )
  expect(told(markedDoc(doc, [], null) as unknown as Json)).toBe('De dijk|Er wonen |bold(tien miljoen)| mensen.')
})

test('one that runs on over blocks is marked in each', () => {
  expect(told(markedDoc(doc, [light('a', 'note', 4, 15)], null) as unknown as Json)).toBe(
    'De |annotated note deep1(dijk)|annotated note deep1(Er wo)|nen |bold(tien miljoen)| mensen.',
  )
})
