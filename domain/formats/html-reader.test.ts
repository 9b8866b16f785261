import { describe, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { Refusal } from '@/domain/contract/refusal'
import { htmlReader } from './html-reader'

const read = (html: string) => htmlReader.read(html, {})
const text = (html: string) => textMap(read(html).article.doc).text
const codes = (html: string) => read(html).warnings.map((warning) => warning.code)
const kinds = (html: string) => read(html).article.doc.children.map((node) => node.type.name)
const json = (html: string) => JSON.stringify(read(html).article.doc.toJSON())

describe('a piece of HTML', () => {
  test('is taken whole: blocks, marks, lists, quotes', () => {
    const html =
      '<h2>Kop</h2><p>De <b>dijk</b> is <em>oud</em>, zegt <a href="https://example.org/a">Jansen</a>.</p><ul><li>een<li>twee</ul><blockquote><p>Te laat</p></blockquote>'
    expect(kinds(html)).toEqual(['heading', 'paragraph', 'bulletList', 'blockquote'])
    expect(text(html)).toBe('Kop\n\nDe dijk is oud, zegt Jansen.\n\neen\n\ntwee\n\nTe laat')
    expect(codes(html)).toEqual([])
  })

  test('its first h1 becomes the title and leaves the text; further ones are subheads', () => {
    const { article } = read('<h1>De dijk</h1><p>Is oud.</p><h1>Nog een</h1><p>Slot.</p>')
    expect(article.title).toBe('De dijk')
    expect(textMap(article.doc).text).toBe('Is oud.\n\nNog een\n\nSlot.')
  })

  test.each([
    ['<p>one<br>two</p>', 'one\ntwo'],
    ['<p>one<br><br> two</p>', 'one\n\ntwo'],
    ['<div>one</div><div>two</div>', 'one\n\ntwo'],
    ['loose words <p>and a paragraph', 'loose words\n\nand a paragraph'],
    ['<p>&nbsp;</p><p> spaced   out\n words </p>', 'spaced out words'],
    ['<pre>line one\n  line two</pre>', 'line one\nline two'],
    ['<p>caf&eacute; &mdash; &ldquo;ja&rdquo; &#128512;', 'café — “ja” 😀'],
    ['<h5>deep</h5><p>words</p>', 'deep\n\nwords'],
    ['<table><tr><th>Jaar<th>Doden<tr><td>1953<td>1.836</table>', 'Jaar | Doden\n\n1953 | 1.836'],
    ['<table><tr><td><p>layout</p></td><td><p>of a page</p></td></tr></table>', 'layout\n\nof a page'],
    ['<p>seen <span style="display:none">unseen</span></p>', 'seen'],
    ['<p>Lees ook: <a href="https://example.org">Kop</a></p>', 'Lees ook: Kop'],
  ])('%j', (html, expected) => expect(text(html)).toBe(expected))

  test('has no words that are struck through, in a table and a title neither, and says so', () => {
    const html =
      '<h1>De <s>oude</s> dijk</h1><p>Nu <del>zes</del> <span style="text-decoration: line-through">zeven</span> doden.</p><table><tr><td>1953<td><strike>1.835</strike> 1.836<tr><td>1916<td>51</table>'
    expect(text(html)).toBe('Nu doden.\n\n1953 | 1.836\n\n1916 | 51')
    expect(read(html).article.title).toBe('De dijk')
    expect(read(html).warnings).toContainEqual(expect.objectContaining({ code: 'dropped-struck', count: 4 }))
  })

  test('keeps what word processors write as styles', () => {
    expect(json('<p><span style="font-weight:700">vet</span></p>')).toContain('"bold"')
    expect(json('<b style="font-weight:normal"><p>gewoon</p></b>')).not.toContain('"bold"')
  })
})

describe('subheads that a person named', () => {
  const html =
    '<h2>Kop</h2><p>Een.</p><ul><li>Punt</li></ul><p>Twee</p><h3>Tussen</h3><p>Lees ook:</p><p><a href="https://a.example/1">Nog een stuk</a></p>'
  const heads = (headings?: number[]) => {
    const { doc } = htmlReader.read(html, { headings }).article
    return doc.children.map((node) => `${node.type.name} ${node.textContent}`)
  }

  test('are exactly those, counted over all blocks with words', () => {
    expect(heads([3])).toEqual(['paragraph Kop', 'paragraph Een.', 'bulletList Punt', 'heading Twee', 'paragraph Tussen', heads().at(-1)])
  })

  test('take a related part asunder when its label is one of them', () => {
    expect(heads().at(-1)).toBe('related Lees ook:Nog een stuk')
    expect(heads([5]).slice(-2)).toEqual(['heading Lees ook:', 'paragraph Nog een stuk'])
  })
})

test('of what a program put on the clipboard, the copied part comes in', () => {
  const copied = '<html><body>\r\n<!--StartFragment--><h2>De brug</h2><p>Dicht <b>sinds</b> mei.</p><!--EndFragment-->\r\n</body></html>'
  expect(text(copied)).toBe('De brug\n\nDicht sinds mei.')
})

describe('what may not come along falls away and is named', () => {
  test.each([
    ['<p>a</p><script>alert(1)</script>', 'dropped-script'],
    ['<p onclick="alert(1)">a</p>', 'dropped-handler'],
    ['<p><img src="x" onerror="alert(1)">a</p>', 'dropped-handler'],
    ['<style>p{}</style><p>a</p>', 'dropped-style'],
    ['<p><a href="javascript:alert(1)">a</a></p>', 'dropped-unsafe-link'],
    ['<p><a href=" java\nscript:alert(1)">a</a></p>', 'dropped-unsafe-link'],
    ['<p><a href="&#106;avascript:alert(1)">a</a></p>', 'dropped-unsafe-link'],
    ['<p><a href="/relative">a</a></p>', 'dropped-link'],
    ['<p>a</p><iframe src="https://example.org"></iframe>', 'dropped-embed'],
    ['<p>a</p><object data="x"></object>', 'dropped-embed'],
    ['<form><input name="x"><p>a</p></form>', 'dropped-form'],
    ['<p>a<svg><script>alert(1)</script></svg></p>', 'dropped-media'],
    ['<p>a</p><video src="https://example.org/v"></video>', 'dropped-media'],
    ['<p>a</p><img src="data:image/png;base64,AAAA">', 'dropped-image'],
    ['<p>a</p><table><tr><td>1<td>2</table>', 'changed-table'],
  ])('%s', (html, code) => {
    expect(codes(html)).toContain(code)
    expect(json(html)).toMatch(/"text":"a"/)
    expect(json(html)).not.toMatch(/javascript|onerror|onclick|alert/i)
  })

  test('with how many there were, in words', () => {
    expect(read('<p>a</p><script></script><script></script>').warnings).toEqual([
      { code: 'dropped-script', message: '2 scripts were dropped.', count: 2 },
    ])
  })
})

const PAGE = `<!doctype html><html lang="nl"><head><title>De dijk is oud | Dagblad</title>
<link rel="canonical" href="https://dagblad.example/dijk">
<meta property="og:site_name" content="Dagblad"><meta name="author" content="Door Ria de Wit">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"De dijk is oud","datePublished":"2026-03-02T10:00:00+01:00"}]}</script>
</head><body><nav><ul><li><a href="/">Voorpagina</a></li></ul></nav><article><h1>De dijk is oud</h1>${'<p>Het waterschap wil de dijk bij het dorp dit jaar nog versterken, maar de bewoners zijn er niet gerust op, zeggen ze, en ze hebben daar hun redenen voor.</p>'.repeat(6)}
<p>Zie <a href="/rapport">het rapport</a>.</p></article><footer>Alle rechten voorbehouden</footer></body></html>`

describe('a whole page', () => {
  test('gives its article and says what it says about itself', () => {
    const { article, warnings } = read(PAGE)
    expect({ ...article, doc: null }).toEqual({
      title: 'De dijk is oud',
      byline: 'Ria de Wit',
      source: 'Dagblad',
      url: 'https://dagblad.example/dijk',
      language: 'nl',
      publishedAt: '2026-03-02T10:00:00+01:00',
      doc: null,
    })
    expect(text(PAGE)).not.toMatch(/Voorpagina|rechten/)
    expect(text(PAGE)).not.toMatch(/^De dijk is oud/)
    expect(warnings.map(({ code }) => code)).toContain('dropped-around')
  })

  test('its relative links count from its own address', () => expect(json(PAGE)).toContain('"https://dagblad.example/rapport"'))

  test('without menus it is the article as a whole', () => {
    const page = '<html><head><title>Kort</title></head><body><h1>De brug</h1><p>Dicht.</p><p>Open.</p></body></html>'
    expect([read(page).article.title, text(page)]).toEqual(['De brug', 'Dicht.\n\nOpen.'])
  })
})

test.each([
  ['<!doctype html><p>one<p>two', 'one\n\ntwo'],
  ['<html><p>one</p></html>', 'one'],
  ['<body><p>one</p></body><p>two</p>', 'one\n\ntwo'],
  ['<head><title>x</title></head><p>one</p>', 'one'],
  ['<p>before</p><html><body><p>one</p></body></html>', 'before\n\none'],
])('a page that leaves out its tags is read all the same: %j', (html, expected) => expect(text(html)).toBe(expected))

test.each([['<p></p>'], ['<script>x</script>'], [`${'<div>'.repeat(2000)}diep`], ['<p>a</p>'.repeat(200_000)], ['<!doctype html>']])(
  '%s… is refused',
  (html) => {
    expect(() => read(html)).toThrow(Refusal)
  },
)
