import { beforeEach, describe, expect, test } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { Transform, type Step } from '@tiptap/pm/transform'
import type { Person } from '@/domain/annotation/permissions'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import type { Annotation, NewAnnotation } from '@/domain/contract/annotation'
import type { NewSteps } from '@/domain/contract/steps'
import { createAnnotation, getAnnotation, updateAnnotation } from './annotations'
import { addArticle, getArticle } from './articles'
import { checkDatabase } from './mending/check'
import type { Database } from './database'
import { currentText } from './documents'
import { lastSeq, listEvents } from './events'
import { openDatabase } from './open'
import { listSteps, takeSteps } from './steps'
import { refusalOf } from './testing/one-article'

const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const now = new Date('2026-11-24T10:00:00Z')
const TEXT = ['De dijk is te laag, zegt Bos.', 'Er wonen tien miljoen mensen.']

let db: Database
let articleId: string
let batches = 0

beforeEach(() => {
  db = openDatabase(':memory:')
  const doc = schema.nodeFromJSON({ type: 'doc', content: TEXT.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) })
  const fields = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
  articleId = addArticle(db, marieke, { ...fields, doc, annotations: [], request: 1 }, now).article.id
})

const text = () => getArticle(db, marieke, articleId).text
const send = (input: Partial<NewSteps>) =>
  takeSteps(
    db,
    marieke,
    articleId,
    {
      version: currentText(db, articleId).version,
      clientId: 'c',
      batchId: `b${++batches}`,
      schemaVersion: SCHEMA_VERSION,
      steps: [],
      ...input,
    },
    now,
  )
const put = (tr: Transform, at: number, words: string): Transform => tr.insert(at, schema.text(words))
/** Steps as a browser would send them. */
const stepsOf = (change: (tr: Transform) => void, doc: Node = currentText(db, articleId).doc): { stepType: string }[] => {
  const tr = new Transform(doc)
  change(tr)
  return tr.steps.map((step: Step) => step.toJSON() as { stepType: string })
}
const edit = (change: (tr: Transform) => void, more: Partial<NewSteps> = {}) => send({ steps: stepsOf(change), ...more })
const mark = (exact: string, more: Partial<NewAnnotation> = {}) =>
  createAnnotation(db, marieke, articleId, { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }], ...more }, now).annotation
const again = (annotation: Annotation) => getAnnotation(db, marieke, annotation.id)
const markStep = (from: number, to: number) => ({ stepType: 'addMark', mark: { type: 'bold' }, from, to })
function afterAGoodOne(input: object): Partial<NewSteps> {
  const good = { stepType: 'replace', from: 1, to: 3 }
  return 'steps' in input && Array.isArray(input.steps) && input.steps.length === 1 && !('mirrors' in input)
    ? { steps: [good, ...(input.steps as { stepType: string }[])] }
    : {}
}

describe('a batch of steps', () => {
  test('makes a new version, an event with its steps, and the same text for everybody', () => {
    expect(edit((tr) => put(tr, 9, 'was en ')).version).toBe(1)
    expect(text()).toContain('De dijk was en is te laag')
    const [event] = listEvents(db, marieke, { since: 1, articleId, limit: 10 })
    expect(event).toMatchObject({ type: 'article.edited', version: 1, data: { from: 0, clientId: 'c', steps: [{ stepType: 'replace' }] } })
    expect(checkDatabase(db)).toEqual([])
  })

  test('made on an older version is refused with the steps in between', () => {
    const late = stepsOf((tr) => put(tr, 1, 'A'))
    edit((tr) => put(tr, 1, 'B'))
    const problem = refusalOf(() => send({ version: 0, steps: late }))
    expect([problem.kind, problem.details.more]).toEqual([
      'behind',
      { version: 1, steps: [expect.objectContaining({ stepType: 'replace' })], clientIds: ['c'] },
    ])
    expect(listSteps(db, marieke, articleId, 0)).toEqual(problem.details.more)
    expect(text()).toMatch(/^BDe dijk/)
  })

  test('sent twice is taken in once, also when others came in between', () => {
    const steps = stepsOf((tr) => put(tr, 1, 'A'))
    expect(send({ batchId: 'once', steps }).version).toBe(1)
    edit((tr) => put(tr, 1, 'B'))
    expect(send({ batchId: 'once', version: 0, steps }).version).toBe(1)
    expect(text()).toMatch(/^BADe dijk/)
  })

  test('written in another way is known again: as it is kept, steps are in one form', () => {
    const steps = [{ stepType: 'markSet', steps: [markStep(1, 8), markStep(9, 11)] }, ...stepsOf((tr) => put(tr, 1, 'A'))]
    expect(send({ batchId: 'once', steps }).version).toBe(2)
    const marks = [markStep(1, 8), { to: 11, from: 9, mark: { attrs: null, type: 'bold' }, stepType: 'addMark' }]
    const slice = { openEnd: 0, openStart: 0, content: [{ text: 'A', marks: [], type: 'text' }] }
    const again = [
      { steps: marks, stepType: 'markSet' },
      { slice, to: 1, from: 1, stepType: 'replace' },
    ]
    expect(send({ batchId: 'once', version: 0, steps: again }).version).toBe(2)
  })

  describe('under the id of another one is refused, and nothing is written', () => {
    const undone = { stepType: 'replace', from: 1, to: 2 }
    test.each<[string, (steps: { stepType: string }[]) => Partial<NewSteps>]>([
      ['with other words', () => ({ steps: stepsOf((tr) => put(tr, 1, 'C')) })],
      ['with more steps', (steps) => ({ steps: [...steps, undone] })],
      ['with none of its last steps', (steps) => ({ steps: steps.slice(0, 1) })],
      ['with what is no step', (steps) => ({ steps: steps.map(() => ({ stepType: 'explode' })) })],
      ['from another editor', (steps) => ({ steps, clientId: 'd' })],
      ['that says it undoes something else', (steps) => ({ steps, mirrors: [] })],
    ])('%s', (_name, other) => {
      const steps = [...stepsOf((tr) => put(tr, 1, 'A')), undone]
      const sent = { batchId: 'once', version: 0, steps, mirrors: [[1, 1]] as [number, number][] }
      expect(send(sent).version).toBe(2)
      const before = [getArticle(db, marieke, articleId), lastSeq(db)]
      expect(refusalOf(() => send({ ...sent, ...other(steps) })).kind).toBe('taken')
      expect([getArticle(db, marieke, articleId), lastSeq(db)]).toEqual(before)
      expect(send(sent)).toEqual({ version: 2, touched: [] })
    })
  })

  test('that takes formatting back from words others typed in since is taken in', () => {
    const bold = schema.mark('bold').toJSON() as object
    edit((tr) => tr.addMark(1, 8, schema.mark('bold')))
    const parts = [
      { stepType: 'removeMark', mark: bold, from: 1, to: 4 },
      { stepType: 'removeMark', mark: bold, from: 5, to: 8 },
    ]
    expect(send({ steps: [{ stepType: 'markSet', steps: parts }] }).version).toBe(2)
    expect(currentText(db, articleId).doc.rangeHasMark(1, 4, schema.mark('bold').type)).toBe(false)
    expect(checkDatabase(db)).toEqual([])
  })

  test.each([
    ['a version that is still to come', { version: 7 }, 'invalid'],
    ['another schema', { schemaVersion: SCHEMA_VERSION + 1 }, 'reload'],
    ['too many steps', { steps: Array.from({ length: 1001 }, () => ({ stepType: 'replace', from: 1, to: 1 })) }, 'tooLarge'],
    ['too many steps in one', { steps: [{ stepType: 'markSet', steps: Array.from({ length: 1001 }, () => markStep(1, 2)) }] }, 'tooLarge'],
    ['a set of no marks', { steps: [{ stepType: 'markSet', steps: [] }] }, 'invalid'],
    ['a set of marks that is none', { steps: [{ stepType: 'markSet', steps: 'all' }] }, 'invalid'],
    ['a set of marks after the text', { steps: [{ stepType: 'markSet', steps: [markStep(1, 2), markStep(1, 9999)] }] }, 'invalid'],
    [
      'a set of marks in itself',
      { steps: [{ stepType: 'markSet', steps: [{ stepType: 'markSet', steps: [markStep(1, 2)] }] }] },
      'invalid',
    ],
    ['a set of other steps', { steps: [{ stepType: 'markSet', steps: [{ stepType: 'replace', from: 1, to: 2 }] }] }, 'invalid'],
    ['a step nobody knows', { steps: [{ stepType: 'explode' }] }, 'invalid'],
    ['a position that is no number', { steps: [{ stepType: 'replace', from: '1', to: 2 }] }, 'invalid'],
    ['a broken position', { steps: [{ stepType: 'replace', from: 1.5, to: 2 }] }, 'invalid'],
    ['a position before the text', { steps: [{ stepType: 'replace', from: -1, to: 2 }] }, 'invalid'],
    ['a position after the text', { steps: [{ stepType: 'replace', from: 1, to: 9999 }] }, 'invalid'],
    ['a range that ends before it begins', { steps: [{ stepType: 'replace', from: 5, to: 2 }] }, 'invalid'],
    ['a gap outside its step', { steps: [{ stepType: 'replaceAround', from: 3, to: 6, gapFrom: 1, gapTo: 5, insert: 0 }] }, 'invalid'],
    [
      'a link that runs something',
      { steps: [{ stepType: 'addMark', from: 1, to: 4, mark: { type: 'link', attrs: { href: 'javascript:alert(1)' } } }] },
      'invalid',
    ],
    [
      'half a character',
      { steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '\ud83d' }] } }] },
      'invalid',
    ],
    ['a node nobody knows', { steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'script' }] } }] }, 'invalid'],
    ['a block inside a line', { steps: [{ stepType: 'replace', from: 3, to: 3, slice: { content: [{ type: 'paragraph' }] } }] }, 'invalid'],
    ['what undoes nothing', { steps: [{ stepType: 'replace', from: 1, to: 2 }], mirrors: [[0, 1]] }, 'invalid'],
  ])('with %s is refused whole', (_name, input, kind) => {
    const before = getArticle(db, marieke, articleId)
    // What is right in the same batch must not be taken in either.
    const problem = refusalOf(() =>
      send({ steps: [{ stepType: 'replace', from: 1, to: 3 }], ...input, ...afterAGoodOne(input) } as Partial<NewSteps>),
    )
    expect(problem.kind).toBe(kind)
    expect(getArticle(db, marieke, articleId)).toEqual(before)
    expect(checkDatabase(db)).toEqual([])
  })
})

describe('annotations follow', () => {
  test('their words; their version stays, so that nobody’s note is stale', () => {
    const claim = mark('tien miljoen mensen')
    edit((tr) => put(tr, 1, 'Kijk: '))
    const { ranges, version, state } = again(claim)
    expect([ranges[0]?.exact, ranges[0]?.start, version, state]).toEqual([
      'tien miljoen mensen',
      (claim.ranges[0]?.start ?? 0) + 6,
      1,
      'anchored',
    ])
  })

  test('a settled one whose words changed says so, with what it was settled on', () => {
    const claim = mark('tien miljoen')
    updateAnnotation(db, marieke, claim.id, 1, { verdict: 'correct', seen: ['tien miljoen'] }, now)
    const from = claim.ranges[0]?.from ?? 0
    edit((tr) => put(tr, from, 'elf').delete(from + 3, from + 7))
    expect(again(claim)).toMatchObject({
      state: 'changed',
      verdict: 'correct',
      ranges: [{ exact: ' miljoen', was: 'tien miljoen', state: 'changed' }],
    })
    const problem = refusalOf(() => updateAnnotation(db, marieke, claim.id, 2, { verdict: 'partly', seen: ['tien miljoen'] }, now))
    expect(problem.kind).toBe('stale')
    expect(checkDatabase(db)).toEqual([])
  })

  test('what stood around one when it was made is told whatever comes there, and once it is moved what stands there then', () => {
    const claim = mark('tien')
    const made = { prefix: claim.ranges[0]?.prefix, suffix: ' miljoen mensen.' }
    edit((tr) => put(tr, claim.ranges[0]?.to ?? 0, 'tal'))
    updateAnnotation(db, marieke, claim.id, 1, { verdict: 'correct', seen: ['tien'] }, now)
    expect(again(claim).ranges).toMatchObject([{ exact: 'tien', suffix: 'tal miljoen mensen.', made }])
    const [tien, dijk] = again(claim).ranges.concat(mark('De dijk').ranges)
    const target = [tien, dijk].map((range) => ({ type: 'TextPositionSelector' as const, start: range?.start ?? 0, end: range?.end ?? 0 }))
    updateAnnotation(db, marieke, claim.id, 2, { target }, now)
    expect(again(claim).ranges).toMatchObject([
      { exact: 'tien', made },
      { exact: 'De dijk', made: { suffix: ' is te laag, zegt Bos.\n\nEr wonen' } },
    ])
    updateAnnotation(db, marieke, claim.id, 3, { target: [{ type: 'TextQuoteSelector', exact: 'tiental' }] }, now)
    expect(again(claim).ranges).toMatchObject([{ exact: 'tiental', made: { suffix: ' miljoen mensen.' } }])
    expect(checkDatabase(db)).toEqual([])
  })

  test('one whose words went is detached: kept with what it stood on, not settled, and back when they are', () => {
    const claim = mark('zegt Bos')
    const { from, to } = { from: claim.ranges[0]?.from ?? 0, to: claim.ranges[0]?.to ?? 0 }
    edit((tr) => tr.delete(from, to))
    expect(again(claim)).toMatchObject({
      state: 'detached',
      ranges: [{ start: null, to: null, exact: 'zegt Bos', prefix: 'De dijk is te laag, ' }],
    })
    expect(refusalOf(() => updateAnnotation(db, marieke, claim.id, 1, { status: 'done', seen: ['zegt Bos'] }, now)).kind).toBe('invalid')
    expect(checkDatabase(db)).toEqual([])
    edit((tr) => put(tr, 1, 'Luister, zegt Bos: '))
    expect(again(claim)).toMatchObject({ state: 'anchored', ranges: [{ start: 9, exact: 'zegt Bos' }] })
    expect(checkDatabase(db)).toEqual([])
  })

  test('one whose last words are typed anew stands on all that is typed there, batch by batch, until somebody accepts it', () => {
    const claim = mark('wonen tien miljoen')
    const at = (claim.ranges[0]?.to ?? 0) - 'tien miljoen'.length
    updateAnnotation(db, marieke, claim.id, 1, { verdict: 'correct', seen: ['wonen tien miljoen'] }, now)
    edit((tr) => tr.replaceWith(at, at + 'tien miljoen'.length, schema.text('e')))
    edit((tr) => put(tr, 1, 'Luister. '), { clientId: 'other' })
    const type = (words: string, clientId = 'c') =>
      edit((tr) => put(tr, again(claim).ranges[0]?.to ?? 0, words), { clientId }).touched.map(({ state }) => state)
    expect([type('lf '), type('mln'), type('.', 'other')]).toEqual([['changed'], ['changed'], []])
    expect(again(claim)).toMatchObject({
      status: 'done',
      ranges: [{ state: 'changed', exact: 'wonen elf mln', was: 'wonen tien miljoen' }],
    })
    expect(checkDatabase(db)).toEqual([])
    updateAnnotation(db, marieke, claim.id, 2, { verdict: 'correct', seen: ['wonen elf mln'] }, now)
    expect(type(' en meer')).toEqual([])
    expect(again(claim).ranges).toMatchObject([{ state: 'anchored', exact: 'wonen elf mln' }])
    expect(checkDatabase(db)).toEqual([])
  })

  test('one that is accepted while its last block stands empty no longer reaches there', () => {
    const claim = mark('zegt Bos.\n\nEr wonen tien miljoen mensen.')
    const { to } = claim.ranges[0] as { to: number }
    edit((tr) => tr.delete(to - 'Er wonen tien miljoen mensen.'.length, to))
    expect(again(claim).ranges).toMatchObject([{ exact: 'zegt Bos.', state: 'changed' }])
    updateAnnotation(db, marieke, claim.id, 1, { verdict: 'correct', seen: ['zegt Bos.'] }, now)
    edit((tr) => put(tr, 'De dijk is te laag, zegt Bos.'.length + 1, ' Of niet.'))
    expect(again(claim).ranges).toMatchObject([{ exact: 'zegt Bos.', state: 'anchored' }])
    expect(checkDatabase(db)).toEqual([])
  })

  test('an undo that names its step brings everything back', () => {
    const [one, two] = [mark('tien miljoen'), mark('miljoen mensen')]
    const before = currentText(db, articleId).doc
    const tr = new Transform(before).delete(32, 60)
    send({ steps: tr.steps.map((step) => step.toJSON() as { stepType: string }) })
    expect([again(one).state, again(two).state]).toEqual(['detached', 'detached'])
    const undo = tr.steps[0]?.invert(before).toJSON() as { stepType: string }
    send({ steps: [undo], mirrors: [[0, 1]] })
    expect([again(one).state, again(two).state]).toEqual(['anchored', 'anchored'])
    expect(text()).toBe(TEXT.join('\n\n'))
  })

  test('an undo of several steps is told which of them undo nothing, and heals by the others', () => {
    const one = mark('tien miljoen')
    const before = currentText(db, articleId).doc
    const tr = new Transform(before).delete(32, 60)
    send({ steps: tr.steps.map((step) => step.toJSON() as { stepType: string }) })
    const undo = tr.steps[0]?.invert(before).toJSON() as { stepType: string }
    const nothing = { stepType: 'replace', from: 1, to: 1 }
    const mirrors: [number, number][] = [
      [0, 1],
      [1, 1],
      [2, 0],
    ]
    const { errors } = refusalOf(() => send({ steps: [undo, nothing, nothing], mirrors })).details
    expect(errors?.map(({ path }) => path)).toEqual(['mirrors.1', 'mirrors.2'])
    send({ steps: [undo, nothing, nothing], mirrors: [[0, 1]] })
    expect(again(one).state).toBe('anchored')
  })

  test('one made on an older version stands on the same words; when they are gone its maker is told what stands there', () => {
    const target = mark('tien miljoen').ranges[0]
    edit((tr) => put(tr, 1, 'Kijk: '))
    const positions = { type: 'Positions' as const, from: target?.from ?? 0, to: target?.to ?? 0, exact: 'tien miljoen' }
    expect(mark('', { target: [positions], version: 0 }).ranges[0]?.exact).toBe('tien miljoen')
    const offsets = { type: 'TextPositionSelector' as const, start: target?.start ?? 0, end: target?.end ?? 0 }
    expect(mark('', { target: [offsets], version: 0 }).ranges[0]?.exact).toBe('tien miljoen')
    const at = mark('tien miljoen').ranges[0]?.from ?? 0
    edit((tr) => put(tr, at + 2, 'X'))
    const problem = refusalOf(() => mark('', { target: [positions], version: 0 }))
    expect([problem.kind, problem.details.more]).toEqual([
      'behind',
      { version: 2, exact: 'tiXen miljoen', candidates: expect.any(Array) as unknown },
    ])
  })

  test('what was accepted as it stands now no longer waits for what it was', () => {
    const claim = mark('tien miljoen')
    const from = claim.ranges[0]?.from ?? 0
    edit((tr) => tr.delete(from, from + 5))
    updateAnnotation(db, marieke, claim.id, 1, { verdict: 'correct', seen: ['miljoen'] }, now)
    edit((tr) => put(tr, from, 'tien '))
    expect(again(claim)).toMatchObject({ state: 'anchored', ranges: [{ exact: 'miljoen', was: 'miljoen' }] })
  })
})
