import { describe, expect, test } from 'vitest'
import { blockDifference } from './block-difference'
import { schema } from './schema'

const block = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (text: string) => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })
const doc = (...content: object[]) => schema.nodeFromJSON({ type: 'doc', content })
const told = (before: object[], after: object[]) =>
  blockDifference(doc(...before), doc(...after)).map(({ kind, parts }) => [
    kind,
    parts.map(({ kind, text }) => (kind === 'gone' ? `-${text}-` : kind === 'come' ? `+${text}+` : text)).join(''),
  ])

const A = block('De dijk is te laag, zegt hoogleraar Bos.')
const B = block('Er wonen tien miljoen mensen langs de rivier.')
const C = block('Het water komt elk jaar hoger, en niemand weet hoe hoog.')

describe('the difference between two documents', () => {
  test('tells blocks that stayed, changed, went and came', () => {
    const after = [A, block('Er wonen elf miljoen mensen langs de rivier.'), block('Kort nieuws van vandaag.')]
    expect(told([A, B, C], after)).toEqual([
      ['same', 'De dijk is te laag, zegt hoogleraar Bos.'],
      ['changed', 'Er wonen -tien-+elf+ miljoen mensen langs de rivier.'],
      ['gone', '-Het water komt elk jaar hoger, en niemand weet hoe hoog.-'],
      ['come', '+Kort nieuws van vandaag.+'],
    ])
  })

  test('knows a block that moved, also when a word of it changed', () => {
    const moved = block('Het water komt elk jaar hoger, en niemand wist hoe hoog.')
    expect(told([A, B, C], [moved, A, B])).toEqual([
      ['arrived', 'Het water komt elk jaar hoger, en niemand -weet-+wist+ hoe hoog.'],
      ['same', 'De dijk is te laag, zegt hoogleraar Bos.'],
      ['same', 'Er wonen tien miljoen mensen langs de rivier.'],
      ['left', '-Het water komt elk jaar hoger, en niemand weet hoe hoog.-'],
    ])
  })

  test('tells the fewest blocks as moved, also when those that stayed changed and the one that moved did not', () => {
    const D = block('Dat zegt de gemeente in een brief aan de raad.')
    const bold = ({ content }: typeof A) => ({
      type: 'paragraph',
      content: content.map((text) => ({ ...text, marks: [{ type: 'bold' }] })),
    })
    const changed = block('Het water komt elk jaar weer hoger, en niemand weet hoe hoog.')
    expect(told([bold(A), bold(B), C, D], [D, A, B, changed])).toEqual([
      ['arrived', 'Dat zegt de gemeente in een brief aan de raad.'],
      ['form', 'De dijk is te laag, zegt hoogleraar Bos.'],
      ['form', 'Er wonen tien miljoen mensen langs de rivier.'],
      ['changed', 'Het water komt elk jaar +weer +hoger, en niemand weet hoe hoog.'],
      ['left', '-Dat zegt de gemeente in een brief aan de raad.-'],
    ])
  })

  test('tells a block that became another one where those around it stayed, and not as moved with them', () => {
    const D = block('Dat zegt de gemeente in een brief aan de raad.')
    const other = block('Er wonen wel elf miljard eenden langs de rivier.')
    const changed = block('De dijk is veel te laag, zegt hoogleraar Bos.')
    const last = block('Het water komt elk jaar weer hoger, en niemand weet hoe hoog.')
    expect(told([A, B, C, D], [D, changed, other, last]).map(([kind]) => kind)).toEqual([
      'arrived',
      'changed',
      'changed',
      'changed',
      'left',
    ])
  })

  test('tells which of its form goes and comes', () => {
    const linked = (href: string, ...more: string[]) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'De dijk', marks: [{ type: 'link', attrs: { href } }, ...more.map((type) => ({ type }))] },
        { type: 'text', text: ' is te laag.' },
      ],
    })
    const plain = { type: 'paragraph', content: [{ type: 'text', text: 'De dijk is te laag.' }] }
    const traits = (before: object, after: object) => blockDifference(doc(before), doc(after)).map((block) => block.traits)
    expect(traits(linked('https://a.example', 'bold'), plain)).toEqual([{ gone: ['bold', 'link'], come: [] }])
    expect(traits(linked('https://a.example'), linked('https://b.example'))).toEqual([{ gone: [], come: ['address'] }])
    expect(traits(plain, plain)).toEqual([undefined])
  })

  test('says what only changed its form, and leaves empty blocks out', () => {
    const text = 'Wat er nu moet gebeuren'
    expect(blockDifference(doc(block(text), { type: 'paragraph' }, A), doc(heading(text), A))).toEqual([
      { kind: 'form', form: 'heading', traits: { gone: [], come: ['heading'] }, parts: [{ kind: 'same', text }] },
      { kind: 'same', form: 'paragraph', parts: [{ kind: 'same', text: A.content[0]?.text }] },
    ])
  })

  test('tells a picture by what is said of it, and by no address', () => {
    const picture = (name: string, words = {}) => ({
      type: 'image',
      attrs: { src: `https://example.org/${name}.jpg`, alt: null, caption: null, credit: null, ...words },
    })
    const told = blockDifference(doc(A, picture('a')), doc(A, picture('b'), picture('c', { alt: 'Een dijk' })))
    const pictures = told.filter(({ form }) => form === 'picture')
    expect(pictures.length).toBeGreaterThan(1)
    expect(pictures.flatMap(({ parts }) => parts.flatMap(({ text }) => text || []))).toEqual(['Een dijk'])
  })

  test('reaches into lists, quotes and pictures', () => {
    const list = (...texts: string[]) => ({
      type: 'bulletList',
      content: texts.map((text) => ({ type: 'listItem', content: [block(text)] })),
    })
    const picture = (caption: string) => ({ type: 'image', attrs: { src: 'https://example.org/a.jpg', alt: null, caption, credit: 'ANP' } })
    const before = doc(list('eerste punt', 'tweede punt'), { type: 'blockquote', content: [A] }, picture('De dijk in mei'))
    const after = doc(list('eerste punt', 'derde punt'), { type: 'blockquote', content: [A] }, picture('De dijk in juni'))
    expect(blockDifference(before, after).map(({ kind, form }) => [kind, form])).toEqual([
      ['same', 'item'],
      ['changed', 'item'],
      ['same', 'quote'],
      ['changed', 'picture'],
    ])
  })

  test('of a text and itself is nothing but sames', () => {
    expect(told([A, B], [A, B]).map(([kind]) => kind)).toEqual(['same', 'same'])
  })
})
