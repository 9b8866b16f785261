import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Node } from '@tiptap/pm/model'
import { beforeEach, describe, expect, test } from 'vitest'
import { GET as show } from '@/app/api/images/[name]/route'
import { add, at, byToken, fromPage, HOST, openDesk, signedIn } from '@/app/_server/testing/desk'
import { createAnnotation } from '@/db/annotations'
import { listAnnotations } from '@/db/list-annotations'
import { addArticle, deleteArticle, getArticle } from '@/db/articles'
import { checkDatabase } from '@/db/mending/check'
import { previewContent, restoreVersion, takeContent } from '@/db/content'
import type { Database } from '@/db/database'
import { lastSeq } from '@/db/events'
import { gatherExport } from '@/db/export'
import { imageFolder } from '@/db/image-files'
import { withKnownPictures } from '@/db/images'
import { documents, events } from '@/db/schema'
import { takeSteps } from '@/db/steps'
import type { Person } from '@/domain/annotation/permissions'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import type { Article } from '@/domain/contract/article'
import { NewAnnotation } from '@/domain/contract/annotation'
import { ImageKept } from '@/domain/contract/image'
import { writerOf } from '@/domain/formats/formats'
import { readArticle } from '@/domain/formats/read-article'
import { PICTURES, picture } from '@/domain/testing/pictures'
import { POST } from './route'
import { refusalOf } from '@/db/testing/one-article'

let db: Database
let marieke: Person
let headers: HeadersInit
let article: Article
const NOWHERE = `/api/images/${'0'.repeat(64)}.png`
const now = new Date('2026-11-26T10:00:00Z')

beforeEach(() => {
  db = openDesk()
  marieke = add(db, 'Marieke Visser')
  headers = byToken(db, marieke)
  article = newArticle()
})

function newArticle(): Article {
  const doc = schema.node('doc', null, schema.node('paragraph', null, schema.text('De dijk is oud.')))
  const fields = { title: 'De dijk', byline: null, source: null, url: null, language: null, publishedAt: null }
  return addArticle(db, marieke, { ...fields, doc, annotations: [], request: Math.random() }, now).article
}

const image = (src: string) => ({ type: 'image', attrs: { src } })
const put = (...content: object[]) => ({ stepType: 'replace', from: 0, to: 0, slice: { content } })
const TAKE = { stepType: 'replace', from: 0, to: 1 }

function edit(id: string, ...steps: { stepType: string }[]): void {
  const { version } = getArticle(db, marieke, id)
  takeSteps(db, marieke, id, { version, clientId: 'c', batchId: crypto.randomUUID(), schemaVersion: SCHEMA_VERSION, steps }, now)
}

/** Puts a picture at the beginning of an article, as an editor does. */
const place = (id: string, src: string): void => edit(id, put(image(src)))

const send = (body: BodyInit, type: string | null, id = article.id) =>
  POST(
    new Request(`http://${HOST}/api/articles/${id}/images`, {
      method: 'POST',
      body,
      headers: { ...headers, ...(type === null ? {} : { 'Content-Type': type }) },
    }),
    at({ id }),
  )
const form = (bytes: Uint8Array<ArrayBuffer>, name: string, type: string) => {
  const data = new FormData()
  data.set('file', new File([bytes], name, { type }))
  return data
}
const get = (src: string, as: HeadersInit = headers) => show(fromPage(src, { headers: as }), at({ name: src.split('/').at(-1) ?? '' }))
const kept = async (answer: Response) => ImageKept.parse(await answer.json())
const detail = async (answer: Response) => ((await answer.json()) as { detail: string }).detail

describe('a picture is kept', () => {
  test.each(PICTURES)('a %s, and comes back as it was, with what keeps it from running anything', async (name) => {
    const bytes = picture(name)
    const answer = await send(bytes, `image/${name}`)
    expect(answer.status).toBe(201)
    const image = await kept(answer.clone())
    expect(image).toMatchObject({ width: 3, height: 2, bytes: bytes.byteLength })
    expect(image.src).toContain(createHash('sha256').update(bytes).digest('hex'))
    expect(answer.headers.get('location')).toBe(image.src)
    const shown = await get(image.src)
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': `image/${name}`,
      'content-disposition': expect.stringMatching(/^inline/) as unknown,
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/) as unknown,
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test('from a form, by its bytes, whatever it is called', async () => {
    const answer = await send(form(picture('png'), 'scan.txt', 'text/plain'), null)
    expect((await kept(answer)).src).toMatch(/\.png$/)
  })

  test('once, however often it is sent', async () => {
    expect((await send(picture('png'), 'image/png')).status).toBe(201)
    expect((await send(picture('png'), 'image/png')).status).toBe(200)
    expect(readdirSync(imageFolder(db))).toHaveLength(1)
    expect(
      db
        .select({ type: events.type })
        .from(events)
        .all()
        .filter(({ type }) => type === 'image.added'),
    ).toHaveLength(1)
  })

  test('anew, when its file was damaged', async () => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    const file = path.join(imageFolder(db), src.split('/').at(-1) ?? '')
    writeFileSync(file, 'x')
    await send(picture('png'), 'image/png')
    expect(new Uint8Array(readFileSync(file))).toEqual(picture('png'))
  })
})

describe('refused in a sentence is', () => {
  test.each<[string, () => Promise<Response>, number, RegExp]>([
    ['an SVG, however it is called', () => send(form(svg, 'a.png', 'image/png'), null), 415, /^SVG is not kept here, because/],
    ['a page', () => send('<script>1</script>', 'image/png'), 415, /^This is no picture of a kind/],
    ['nothing', () => send(new Uint8Array(), 'image/png'), 422, /^The picture is empty/],
    ['JSON', () => send('{}', 'application/json'), 415, /^This address takes a picture/],
    ['a form without a file', () => send(new FormData(), null), 422, /^Send one picture/],
    ['more than 20 MB', () => send(new Uint8Array(20_000_001), 'image/png'), 413, /larger than the 20 MB/],
    ['an article that is not there', () => send(picture('png'), 'image/png', crypto.randomUUID()), 404, /^There is no such article/],
  ])('%s', async (_name, ask, status, sentence) => {
    const answer = await ask()
    expect([answer.status, await detail(answer)]).toEqual([status, expect.stringMatching(sentence)])
    expect(checkDatabase(db)).toEqual([])
  })
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>')
})

describe('a picture is shown', () => {
  test('to people who are signed in, and to nobody else', async () => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    expect((await get(src, await signedIn(add(db, 'Ruud Bos')))).status).toBe(200)
    expect((await get(src, {})).status).toBe(401)
  })

  test('while an article has it that is not in the bin', async () => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    deleteArticle(db, marieke, article.id, 1, now)
    expect((await get(src)).status).toBe(404)
  })

  test('also by an article that it was pasted into, when the first one is in the bin', async () => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    const other = newArticle()
    place(other.id, src)
    deleteArticle(db, marieke, article.id, 1, now)
    expect((await get(src)).status).toBe(200)
    expect(checkDatabase(db)).toEqual([])
  })

  test.each(['x.png', '../secret', `${'0'.repeat(64)}.svg`, `${'0'.repeat(64)}.png`])('not from any other address: %s', async (name) => {
    expect((await get(`/api/images/${encodeURIComponent(name)}`)).status).toBe(404)
    expect((await show(fromPage('/api/images/x', { headers }), at({ name }))).status).toBe(404)
  })
})

describe('a text shows no picture that the desk does not have', () => {
  const elsewhere = 'https://example.org/a.png'
  const imported = (src: string) => {
    const { article: read, annotations, ...rest } = readArticle({ format: 'markdown', content: `De dijk.\n\n![Dijk](${src})` })
    return addArticle(db, marieke, { ...read, ...rest, annotations, request: src }, now)
  }

  test.each<[string, () => unknown]>([
    ['put in', () => place(article.id, NOWHERE)],
    ['put into a quotation', () => edit(article.id, put({ type: 'blockquote', content: [image(NOWHERE)] }))],
    [
      'instead of another',
      () => edit(article.id, put(image(elsewhere)), { stepType: 'attr', pos: 0, attr: 'src', value: NOWHERE } as never),
    ],
    ['in a new copy', () => takeContent(db, marieke, article.id, showing(NOWHERE), undefined, now)],
    ['in the preview of one', () => previewContent(db, marieke, article.id, showing(NOWHERE), undefined, now)],
    ['in an article that is imported', () => imported(NOWHERE)],
  ])('%s', (_name, work) => {
    const before = [getArticle(db, marieke, article.id), lastSeq(db)]
    const refusal = refusalOf(work)
    expect([refusal.kind, refusal.details.more]).toEqual(['invalid', { code: 'missing-picture', pictures: [NOWHERE] }])
    expect(refusal.message).toMatch(/^This desk does not have a picture .* leave it out of the text; nothing was changed\.$/)
    expect([getArticle(db, marieke, article.id), lastSeq(db)]).toEqual(before)
    expect(checkDatabase(db)).toEqual([])
  })

  test('nor one whose article is in the bin; the article itself can have it back, by undo and by an older version', async () => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    const other = newArticle()
    place(article.id, src)
    edit(article.id, TAKE)
    place(article.id, src)
    edit(article.id, TAKE)
    restoreVersion(db, marieke, article.id, { to: 1 }, now)
    expect(JSON.stringify(getArticle(db, marieke, article.id).doc)).toContain(src)
    deleteArticle(db, marieke, article.id, 1, now)
    expect(refusalOf(() => place(other.id, src)).details.more).toMatchObject({ pictures: [src] })
    expect(checkDatabase(db)).toEqual([])
  })

  test('but one elsewhere, which is named; and what is gone at the end of a batch holds nothing up', () => {
    edit(article.id, put(image(NOWHERE)), TAKE, put(image(elsewhere)))
    expect(JSON.stringify(getArticle(db, marieke, article.id).doc)).toContain(elsewhere)
    expect(checkDatabase(db)).toEqual([])
  })

  test.each([
    ['between paragraphs', (one: object) => one],
    ['alone in a quotation', (one: object) => ({ type: 'blockquote', content: [one] })],
  ])('an export without the file of a picture %s comes in without it, its annotations on their words', async (_where, wrapped) => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    edit(article.id, put(wrapped(image(src))))
    const target = [{ type: 'TextPositionSelector', start: 3, end: 7 }]
    createAnnotation(db, marieke, article.id, NewAnnotation.parse({ kind: 'claim', target, version: 1 }), now)
    const gathered = gatherExport(db, marieke, article.id)
    const written = writerOf('json')?.write(gathered.article, gathered.annotations, {
      ...gathered,
      notes: 'all',
      now,
      pictureOf: () => null,
    })
    const other = openDesk()
    const desker = add(other, 'Joris Peters')
    const read = withKnownPictures(other, desker, null, readArticle({ format: 'json', content: written?.content ?? '' }))
    const { article: imported } = addArticle(other, desker, { ...read, ...read.article, request: 1 }, now)
    expect(read.warnings).toContainEqual(expect.objectContaining({ code: 'missing-picture', count: 1 }))
    expect(imported.doc).toEqual(article.doc)
    expect(listAnnotations(other, desker, imported.id).items[0]?.ranges).toMatchObject([
      { start: 3, end: 7, exact: 'dijk', state: 'anchored' },
    ])
    expect(checkDatabase(other)).toEqual([])
  })

  test('a new copy keeps the pictures that its article has, also when they are shown nowhere now', async () => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    const read = readArticle({ format: 'text', content: 'x' })
    const copy = { ...read, article: { ...read.article, doc: showing(src) } }
    expect(withKnownPictures(db, marieke, article.id, copy)).toEqual(copy)
  })

  test('a new copy brings its own, and so does the preview, which keeps none', () => {
    const bytes = picture('gif')
    const src = `/api/images/${createHash('sha256').update(bytes).digest('hex')}.gif`
    const pictures = [{ src, data: Buffer.from(bytes).toString('base64') }]
    previewContent(db, marieke, article.id, showing(src), undefined, now, pictures)
    expect(readdirSync(imageFolder(db))).toEqual([])
    takeContent(db, marieke, article.id, showing(src), undefined, now, pictures)
    expect(readdirSync(imageFolder(db))).toHaveLength(1)
    expect(checkDatabase(db)).toEqual([])
  })
})

/** The text of the article with a picture before it. */
function showing(src: string): Node {
  return schema.node('doc', null, [schema.node('image', { src }), schema.nodeFromJSON(article.doc).child(0)])
}

describe('the check', () => {
  test('says which files are missing or damaged', async () => {
    const { src } = await kept(await send(picture('png'), 'image/png'))
    place(article.id, src)
    expect(checkDatabase(db)).toEqual([])
    const file = path.join(imageFolder(db), src.split('/').at(-1) ?? '')
    writeFileSync(file, 'x')
    expect(checkDatabase(db)).toEqual([expect.stringMatching(/^article .*: picture [0-9a-f]{64}\.png is not what it was/)])
    rmSync(file)
    expect(checkDatabase(db)).toEqual([expect.stringMatching(/: picture .* is missing from the folder of pictures$/)])
    expect([(await get(src)).status, await detail(await get(src))]).toEqual([404, expect.stringMatching(/^The file of this picture/)])
  })

  test('says which pictures a text shows that the desk does not have', () => {
    db.update(documents)
      .set({ doc: JSON.stringify(showing(NOWHERE).toJSON()) })
      .run()
    expect(checkDatabase(db)).toContainEqual(expect.stringMatching(/its text shows picture 0+\.png, which it does not have$/))
  })
})
