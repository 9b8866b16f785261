import fc from 'fast-check'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { expect, test } from 'vitest'
import { history, redo, undo } from '@tiptap/pm/history'
import { Slice, type Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import type { Person } from '@/domain/annotation/permissions'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import { textMap } from '@/domain/article/positions'
import { Refusal } from '@/domain/contract/refusal'
import type { NewSteps, StepList } from '@/domain/contract/steps'
import { createAnnotation } from './annotations'
import { listAnnotations } from './list-annotations'
import { addArticle, getArticle } from './articles'
import { checkDatabase } from './mending/check'
import type { Database } from './database'
import { listEvents } from './events'
import { articleAt } from './history'
import { openDatabase } from './open'
import { listSteps, takeSteps } from './steps'

const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const now = new Date('2026-11-24T10:00:00Z')
const TEXT = ['De dijk is te laag, zegt Bos.', 'Er wonen tien miljoen mensen.', 'Het water komt hoger.', 'De dijk is oud.']

/** What one of the people does, or what the network does to them. */
type Move =
  | { do: 'type'; who: number; at: number; words: string }
  | { do: 'delete' | 'cut'; who: number; at: number; length: number }
  | { do: 'paste' | 'split' | 'annotate'; who: number; at: number }
  | { do: 'undo' | 'redo' | 'read'; who: number }
  /** Sends; the answer may be lost on the way back, and the same batch then comes twice. */
  | { do: 'send'; who: number; isLost: boolean }

const who = fc.nat(2)
const at = fc.nat(120)
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('type' as const), who, at, words: fc.constantFrom('a', 'dijk ', 'één', '1995', ' ') }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'cut' as const), who, at, length: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('paste' as const, 'split' as const, 'annotate' as const), who, at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'read' as const), who }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), who, isLost: fc.boolean() }) },
)

/** Somebody at an editor, without its page. */
class Client {
  state: EditorState
  private clipboard = Slice.empty
  /** What was sent and not answered. */
  private unanswered: NewSteps | null = null
  private batches = 0
  private readonly desk: { db: Database; articleId: string; name: string }

  constructor(desk: { db: Database; articleId: string; name: string }, doc: Node) {
    this.desk = desk
    this.state = EditorState.create({ doc, plugins: [history(), collab({ version: 0, clientID: desk.name })] })
  }

  move(wanted: Move): void {
    const { tr, doc } = this.state
    const place = (offset: number): number => TextSelection.near(doc.resolve(offset % (doc.content.size + 1))).from
    switch (wanted.do) {
      case 'type':
        this.state = this.state.apply(tr.insertText(wanted.words, place(wanted.at)))
        return
      case 'delete':
      case 'cut': {
        const from = place(wanted.at)
        const to = Math.min(doc.content.size, from + wanted.length)
        if (wanted.do === 'cut') this.clipboard = doc.slice(from, to)
        this.state = this.state.apply(tr.deleteRange(from, to))
        return
      }
      case 'paste':
        this.state = this.state.apply(tr.replaceRange(place(wanted.at), place(wanted.at), this.clipboard))
        return
      case 'split':
        this.state = this.state.apply(tr.split(place(wanted.at)))
        return
      case 'undo':
      case 'redo':
        ;(wanted.do === 'undo' ? undo : redo)(this.state, (transaction) => (this.state = this.state.apply(transaction)))
        return
      case 'read':
        this.read()
        return
      case 'send':
        this.send(wanted.isLost)
        return
      case 'annotate':
        this.annotate(wanted.at)
    }
  }

  /** Sends until everything is taken in. */
  settle(): void {
    for (let tries = 0; tries < 20 && (this.unanswered || sendableSteps(this.state)); tries++) this.send(false)
    this.read()
    expect(sendableSteps(this.state)).toBeNull()
  }

  private send(isLost: boolean): void {
    const { db, articleId, name } = this.desk
    const sendable = sendableSteps(this.state)
    if (!this.unanswered && !sendable) return
    const batch = (this.unanswered ??= {
      ...{ version: sendable?.version ?? 0, clientId: name, batchId: `${name}-${++this.batches}`, schemaVersion: SCHEMA_VERSION },
      steps: (sendable?.steps ?? []).map((step) => step.toJSON() as { stepType: string }),
    })
    try {
      takeSteps(db, marieke, articleId, batch, now)
      if (isLost) return
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'behind') throw error
    }
    this.unanswered = null
    this.read()
  }

  private read(): void {
    const { db, articleId } = this.desk
    this.take(listSteps(db, marieke, articleId, getVersion(this.state)))
  }

  private take({ steps, clientIds }: StepList): void {
    const read = steps.map((json) => Step.fromJSON(schema, json))
    this.state = this.state.apply(receiveTransaction(this.state, read, clientIds, { mapSelectionBackward: true }))
  }

  /** Marks some words as they stand on this page, whose text may be behind. */
  private annotate(offset: number): void {
    if (sendableSteps(this.state)) return
    const { db, articleId } = this.desk
    const map = textMap(this.state.doc)
    const block = map.blocks[offset % Math.max(1, map.blocks.length)]
    if (!block) return
    const [from, to] = [block.from, block.from + Math.min(block.length, 9)]
    const target = { type: 'Positions' as const, from, to, exact: this.state.doc.textBetween(from, to) }
    try {
      createAnnotation(db, marieke, articleId, { kind: 'claim', target: [target], version: getVersion(this.state) }, now)
    } catch (error) {
      // Its words are gone, or are white space.
      if (!(error instanceof Refusal)) throw error
    }
  }
}

test('whatever people and network do, all end with one text, nothing is lost or doubled, and no annotation lies about its words', () => {
  let taken = 0
  let annotated = 0
  fc.assert(
    fc.property(fc.array(move, { minLength: 10, maxLength: 60, size: 'max' }), (moves) => {
      const db = openDatabase(':memory:')
      const doc = schema.nodeFromJSON({
        type: 'doc',
        content: TEXT.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
      })
      const fields = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
      const articleId = addArticle(db, marieke, { ...fields, doc, annotations: [], request: 1 }, now).article.id
      for (const exact of ['te laag', 'tien miljoen mensen', 'De dijk is oud'])
        createAnnotation(db, marieke, articleId, { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }] }, now)
      const people = [0, 1, 2].map((name) => new Client({ db, articleId, name: `client-${name}` }, doc))
      for (const wanted of moves) people[wanted.who]?.move(wanted)
      for (const person of [...people, ...people]) person.settle()
      const article = getArticle(db, marieke, articleId)
      for (const { state } of people) expect(state.doc.toJSON()).toEqual(article.doc)
      // The check replays the log: text, every place, every state.
      expect(checkDatabase(db)).toEqual([])
      const edits = listEvents(db, marieke, { since: 0, articleId, limit: 500 }).filter(({ type }) => type === 'article.edited')
      const batches = edits.map(({ data }) => data['batchId'])
      expect(new Set(batches).size).toBe(batches.length)
      const { items } = listAnnotations(db, marieke, articleId)
      const fold = (words: string) => words.replace(/\s+/gu, ' ').trim()
      for (const range of items.flatMap((item) => item.ranges)) {
        if (range.start === null || range.end === null) expect(range.state).toBe('detached')
        else {
          expect(article.text.slice(range.start, range.end)).toBe(range.exact)
          expect(range.state).toBe(fold(range.exact) === fold(range.was) ? 'anchored' : 'changed')
        }
      }
      const half = articleAt(db, marieke, articleId, Math.floor(article.version / 2))
      for (const range of half.annotations.flatMap((item) => item.ranges))
        if (range.start !== null && range.end !== null) expect(half.article.text.slice(range.start, range.end)).toBe(range.exact)
      taken += article.version
      annotated += items.length
      db.$client.close()
    }),
    { numRuns: 150 },
  )
  expect(taken).toBeGreaterThan(500)
  expect(annotated).toBeGreaterThan(450)
})
