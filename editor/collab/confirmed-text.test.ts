import { redo, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Step, type StepMap } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { LogMapping } from '@/domain/article/log-mapping'
import { applySteps, expectMirrors } from '@/domain/article/steps'
import { headlessEditor } from '../testing/headless-editor'
import { ConfirmedText } from './confirmed-text'
import { SharedText } from './shared-text'

const paragraphs = (...texts: string[]): Node =>
  schema.node(
    'doc',
    null,
    texts.map((text) => schema.node('paragraph', null, schema.text(text))),
  )

interface Taken {
  step: Step
  doc: Node
  undoes: number | undefined
}

/** The server's half: takes a batch in by its own check, and remembers what undoes what. */
class Authority {
  doc: Node
  readonly log: Taken[] = []

  constructor(doc: Node) {
    this.doc = doc
  }

  take(steps: readonly unknown[], mirrors: readonly (readonly [number, number])[] = []): void {
    const base = this.log.length
    const applied = applySteps(this.doc, steps)
    expectMirrors(
      applied,
      mirrors,
      base,
      (version) => this.mappingFrom(version),
      (version) => this.log[version - 1] ?? null,
    )
    const undoes = new Map(mirrors)
    applied.steps.forEach((step, i) => this.log.push({ step, doc: applied.docs[i] as Node, undoes: undoes.get(i) }))
    this.doc = applied.doc
  }

  mappingFrom(version: number): LogMapping {
    const mapping = new LogMapping(version)
    for (const { step, undoes } of this.log.slice(version)) mapping.add(step.getMap(), undoes)
    return mapping
  }
}

/** Somebody's editor, and others who change the text meanwhile. */
class Desk {
  readonly server: Authority
  readonly editor
  readonly text: SharedText
  mirrored = 0

  constructor(doc: Node) {
    this.server = new Authority(doc)
    this.editor = headlessEditor({ doc, clientId: 'me', version: 0 })
    this.text = new SharedText(this.editor, { clientId: 'me', version: 0 })
  }

  type(at: number, words: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(words, at))
  }

  remove(from: number, to: number): void {
    this.editor.view.dispatch(this.editor.state.tr.delete(from, to))
  }

  undo = (): boolean => undo(this.editor.state, this.editor.view.dispatch)
  redo = (): boolean => redo(this.editor.state, this.editor.view.dispatch)

  /** Sends all there is, as one batch. */
  send(): [number, number][] {
    const unsent = this.text.unsent(1000)
    if (!unsent) return []
    this.server.take(unsent.steps, unsent.mirrors)
    this.mirrored += unsent.mirrors.length
    this.receive('me')
    return unsent.mirrors
  }

  other(change: (doc: Node) => Step): void {
    this.server.take([change(this.server.doc).toJSON()])
    this.receive('other')
  }

  private receive(clientId: string): void {
    const steps = this.server.log.slice(this.text.version()).map(({ step }) => step.toJSON() as unknown)
    this.text.receive(
      steps,
      steps.map(() => clientId),
    )
  }
}

const insertion = (at: number, words: string) => (): Step =>
  Step.fromJSON(schema, { stepType: 'replace', from: at, to: at, slice: { content: [{ type: 'text', text: words }] } })

describe('what an undo undoes', () => {
  test('is named by the version it takes back, and the server agrees', () => {
    const desk = new Desk(paragraphs('De dijk is te laag.'))
    desk.remove(4, 9)
    expect(desk.send()).toEqual([])
    desk.undo()
    expect(desk.send()).toEqual([[0, 1]])
    desk.redo()
    expect(desk.send()).toEqual([[0, 2]])
  })

  test('is found past what others did meanwhile', () => {
    const desk = new Desk(paragraphs('De dijk is te laag.'))
    desk.remove(4, 9)
    desk.send()
    desk.other(insertion(1, 'Kijk: '))
    desk.undo()
    expect(desk.send()).toEqual([[0, 1]])
    expect(desk.editor.state.doc.textContent).toBe('Kijk: De dijk is te laag.')
  })

  test('may be in the same batch', () => {
    const desk = new Desk(paragraphs('De dijk is te laag.'))
    desk.remove(4, 9)
    desk.undo()
    expect(desk.send()).toEqual([[1, 1]])
  })

  test('is not claimed for the same words typed by hand', () => {
    const desk = new Desk(paragraphs('De dijk is te laag.'))
    desk.remove(4, 8)
    desk.send()
    desk.type(4, 'dijk')
    expect(desk.send()).toEqual([])
  })
})

test('positions inside words that were deleted and put back are mapped to where they were', () => {
  const desk = new Desk(paragraphs('De dijk is te laag.'))
  desk.remove(4, 9)
  desk.send()
  desk.undo()
  desk.send()
  expect(desk.text.mappingFrom(0)?.map(6)).toBe(6)
  expect(desk.text.mappingFrom(1)?.map(6)).toBe(11)
  expect([desk.text.mappingFrom(3), desk.text.mappingFrom(2)?.maps.length]).toEqual([null, 0])
})

test('a version that is older than what is remembered is not known here', () => {
  const text = new ConfirmedText(paragraphs('a'), 7)
  expect(text.mappingFrom(6)).toBeNull()
  for (let i = 0; i < 2100; i++) text.take([insertion(1, 'x')()], 0)
  expect(text.version).toBe(2107)
  expect(text.mappingFrom(7)).toBeNull()
  expect(text.mappingFrom(2000)?.map(1, 1)).toBe(108)
})

type Move =
  | { do: 'type' | 'other'; at: number; length?: never }
  | { do: 'remove' | 'otherRemoves'; at: number; length: number }
  | { do: 'split' | 'bold'; at: number }
  | { do: 'undo' | 'redo' | 'send' }
const at = fc.nat(60)
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('type' as const, 'other' as const, 'split' as const, 'bold' as const), at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('remove' as const, 'remove' as const, 'otherRemoves' as const),
      at,
      length: fc.integer({ min: 1, max: 15 }),
    }),
  },
  { weight: 7, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const, 'send' as const) }) },
)

function act(desk: Desk, wanted: Move): void {
  const { state, view } = desk.editor
  const inside = (doc: Node, offset: number): number => {
    const position = 1 + (offset % Math.max(1, doc.content.size - 1))
    return doc.resolve(position).parent.isTextblock ? position : position - 1
  }
  const isFit = (doc: Node, position: number) => doc.resolve(position).parent.isTextblock
  switch (wanted.do) {
    case 'type':
      desk.type(inside(state.doc, wanted.at), 'dijk')
      return
    case 'remove': {
      const from = inside(state.doc, wanted.at)
      view.dispatch(state.tr.deleteRange(from, Math.min(state.doc.content.size, from + wanted.length)))
      return
    }
    case 'split':
      if (isFit(state.doc, inside(state.doc, wanted.at))) view.dispatch(state.tr.split(inside(state.doc, wanted.at)))
      return
    case 'bold': {
      const from = inside(state.doc, wanted.at)
      view.dispatch(state.tr.addMark(from, Math.min(state.doc.content.size, from + 5), schema.mark('bold')))
      return
    }
    case 'other':
    case 'otherRemoves': {
      if (desk.text.waiting() > 0) desk.send()
      const { doc } = desk.server
      const from = inside(doc, wanted.at)
      if (!isFit(doc, from)) return
      if (wanted.do === 'other') desk.other(insertion(from, 'oud '))
      else {
        const to = Math.min(doc.resolve(from).end(), from + (wanted.length ?? 0))
        if (to > from) desk.other(() => Step.fromJSON(schema, { stepType: 'replace', from, to }))
      }
      return
    }
    case 'undo':
      desk.undo()
      return
    case 'redo':
      desk.redo()
      return
    case 'send':
      desk.send()
  }
}

test('whatever is undone and redone, the server takes what is claimed, and positions follow here as they do there', () => {
  let mirrored = 0
  fc.assert(
    fc.property(fc.array(move, { minLength: 5, maxLength: 40, size: 'max' }), (moves) => {
      const desk = new Desk(paragraphs('De dijk is te laag.', 'De dijk is oud.'))
      for (const wanted of [...moves, { do: 'send' } as const]) act(desk, wanted)
      expect(desk.editor.state.doc.eq(desk.server.doc)).toBe(true)
      mirrored += desk.mirrored
      for (let version = 0; version <= desk.server.log.length; version++) {
        const [here, there] = [desk.text.mappingFrom(version), desk.server.mappingFrom(version)]
        const size = desk.server.log[version]?.doc.content.size ?? 0
        for (let position = 0; position <= size; position++)
          for (const side of [-1, 1]) expect(here?.map(position, side)).toBe(there.map(position, side))
        expect(here?.maps.map(rangesOf)).toEqual(there.maps.map(rangesOf))
      }
    }),
    { numRuns: 200 },
  )
  expect(mirrored).toBeGreaterThan(400)
})

function rangesOf(map: StepMap): number[][] {
  const found: number[][] = []
  map.forEach((...numbers) => found.push(numbers))
  return found
}
