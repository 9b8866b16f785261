import { describe, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { Refusal } from '@/domain/contract/refusal'
import { realArticle } from '@/domain/testing/real-article'
import { readArticle } from './read-article'
import { textReader } from './text-reader'

const read = (content: string, headings?: number[]) => textReader.read(content, { headings })
const blocks = (content: string, headings?: number[]) =>
  read(content, headings).article.doc.children.map((node) => `${node.type.name}: ${node.textBetween(0, node.content.size, ' / ', '⏎')}`)

const LONG = 'Dit is een alinea die lang genoeg is om er een te zijn, met een punt aan het einde van de laatste zin.'

const real = realArticle()
describe.skipIf(real === null)('the real article', () => {
  const { article, warnings } = readArticle({ format: 'text', content: real ?? 'Skipped.' })
  const map = textMap(article.doc)

  test('gives its date, its language and a title', () => {
    expect(article.publishedAt).toBe('2022-01')
    expect(article.language).toBe('nl')
    expect(article.title).toBe('Door de mondkapjes was het maar half te zien')
    expect(warnings.map(({ code, words }) => [code, words])).toEqual([['leading-date', '2022-01']])
  })

  test('gives its text, word for word', () => {
    const own = (real ?? '').slice((real ?? '').indexOf('Door de mondkapjes')).trim()
    expect(map.text).toBe(own.split(/\n\s*\n/).join('\n\n'))
  })

  test('has three subheads', () => {
    const heads = map.blocks.filter((block) => block.isHeading).map((block) => map.text.slice(block.start, block.start + block.length))
    expect(heads).toEqual(['Te diep ingegraven', 'Tekenen bij het kruisje', 'Hoe om te gaan met Poetins intimiderende geopolitiek'])
  })

  test('ends in one related block of two items with headline and teaser', () => {
    const related = article.doc.children.filter((node) => node.type.name === 'related')
    expect(related).toHaveLength(1)
    expect(article.doc.lastChild).toBe(related[0])
    expect(related[0]?.children.map((node) => [node.type.name, node.childCount])).toEqual([
      ['paragraph', 1],
      ['relatedItem', 2],
      ['relatedItem', 2],
    ])
  })
})

describe('blocks', () => {
  test.each([
    ['one\n\ntwo', ['paragraph: one', 'paragraph: two']],
    ['one\r\n\r\ntwo\r\n', ['paragraph: one', 'paragraph: two']],
    ['one\r\rtwo', ['paragraph: one', 'paragraph: two']],
    ['\ufeff  one  \n \t \n\n\u00a0\n two', ['paragraph: one', 'paragraph: two']],
    ['a line\nof a poem', ['paragraph: a line⏎of a poem']],
    ['page one\fpage two', ['paragraph: page one', 'paragraph: page two']],
    ['tab\there', ['paragraph: tab\there']],
    ['only a heading', ['paragraph: only a heading']],
  ])('%j', (content, expected) => expect(blocks(content)).toEqual(expected))

  test('control characters fall away and are counted', () => {
    const { article, warnings } = read('be\u0007ll\u001b[0m')
    expect(article.doc.textContent).toBe('bell[0m')
    expect(warnings).toEqual([{ code: 'dropped-control', message: '2 invisible control characters were dropped.', count: 2 }])
  })

  test('in a file without blank lines, whose lines are long, each line is a paragraph', () => {
    const { article, warnings } = read(`${LONG} ${LONG}\nKort\n${LONG} ${LONG}`)
    expect(article.doc.children.map((node) => node.type.name)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(warnings[0]?.code).toBe('lines-as-blocks')
  })

  test('nothing but white space is refused', () => expect(() => read(' \n\ufeff\t')).toThrow(Refusal))
})

describe('subheads', () => {
  test.each([
    ['Wat nu', true],
    ['Wat nu?', false],
    ['Het is klaar.', false],
    ['‘Een schande’', true],
    ['“Dit kan niet.”', false],
    ['1997', false],
    ['x'.repeat(81), false],
    ['Twee\nregels', false],
  ])('%j between two paragraphs: %s', (line, expected) => {
    expect(read(`${LONG}\n\n${line}\n\n${LONG}`).article.doc.child(1).type.name === 'heading').toBe(expected)
  })

  test('a short line at the beginning, at the end, or between short ones is none', () => {
    expect(blocks(`Kop\n\n${LONG}\n\nStaart`).map((block) => block.split(':')[0])).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(blocks('Appels\n\nPeren en bananen\n\nNoten').every((block) => block.startsWith('paragraph'))).toBe(true)
  })

  test('what a person said about them goes before their form', () => {
    expect(blocks(`${LONG}\n\nWat nu\n\n${LONG}`, [0, 7])).toEqual([`heading: ${LONG}`, 'paragraph: Wat nu', `paragraph: ${LONG}`])
  })
})

describe('a leading date', () => {
  test.each([
    ['date 2022-01 Door', '2022-01', 'Door'],
    ['  date 2022-01-10\n\nDoor', '2022-01-10', 'Door'],
    ['Datum: 2022-01-10\nDoor', '2022-01-10', 'Door'],
    ['date 2022-13 Door', null, 'date 2022-13 Door'],
    ['date 2022-02-30 Door', null, 'date 2022-02-30 Door'],
    ['update 2022-01 Door', null, 'update 2022-01 Door'],
    ['Date 2022 was leap', null, 'Date 2022 was leap'],
  ])('%j', (content, date, text) => {
    const { article } = read(content)
    expect([article.publishedAt, article.doc.textContent]).toEqual([date, text])
  })
})

describe('“Read also”', () => {
  const shape = (content: string, headings?: number[]) =>
    read(content, headings).article.doc.children.map((node) =>
      node.type.name === 'related' ? node.children.map((item) => item.childCount) : node.type.name,
    )

  test.each([
    ['at the end, with teasers', `${LONG}\n\nRead also:\n\nHeadline one\n\n${LONG}\n\nHeadline two?\n\n${LONG}`, ['paragraph', [1, 2, 2]]],
    ['at the end, headlines only', `${LONG}\n\nLees ook\n\nKop een\n\nKop twee`, ['paragraph', [1, 1, 1]]],
    [
      'in between: only the headline after it',
      `${LONG}\n\nLees ook:\n\nKop een\n\n${LONG}\n\n${LONG}`,
      ['paragraph', [1, 1], 'paragraph', 'paragraph'],
    ],
    ['on one line', `${LONG}\n\nLees ook: Hoe het water kwam\n\n${LONG}`, ['paragraph', [1], 'paragraph']],
    ['a label alone', `${LONG}\n\nLees ook:`, ['paragraph', [1]]],
    ['a sentence that begins so is none', `${LONG}\n\nRead more carefully, the report says the opposite.`, ['paragraph', 'paragraph']],
  ])('%s', (_, content, expected) => expect(shape(content)).toEqual(expected))

  test('ends at a block that a person called a subhead', () => {
    const content = `${LONG}\n\nLees ook:\n\nKop een\n\nVerder\n\n${LONG}`
    expect(shape(content, [3])).toEqual(['paragraph', [1, 1], 'heading', 'paragraph'])
  })

  test('changes no word of the text', () => {
    const content = `${LONG}\n\nLees ook:\n\nKop een\n\n${LONG}`
    expect(textMap(read(content).article.doc).text).toBe(content)
  })
})

test('a large file is read whole', () => {
  const content = `${LONG}\n\nWat nu\n\n`.repeat(20_000)
  expect(read(content).article.doc.childCount).toBe(40_000)
})
