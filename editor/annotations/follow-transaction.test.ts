import { undo } from '@tiptap/pm/history'
import { describe, expect, test } from 'vitest'
import { Step } from '@tiptap/pm/transform'
import { textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { LightAnnotation, LightRange } from '@/domain/contract/annotation'
import { SharedText } from '../collab/shared-text'
import { headlessEditor } from '../testing/headless-editor'
import { showAnnotations } from './commands'
import { annotationsNow } from './moved'
import { annotationsKey } from './plugin'

const TEXT = 'De dijk kost 142 miljoen euro. De rest.'
const CLAIM = 'kost 142 miljoen'

/** A page with one claim on it, and a server that takes what is sent and knows what others do. */
class Page {
  private readonly editor
  private readonly text: SharedText

  constructor() {
    const doc = schema.node('doc', null, schema.node('paragraph', null, schema.text(TEXT)))
    this.editor = headlessEditor({ doc, clientId: 'me', version: 0 })
    this.text = new SharedText(this.editor, { clientId: 'me', version: 0 })
    this.give({ from: 1 + TEXT.indexOf(CLAIM), to: 1 + TEXT.indexOf(CLAIM) + CLAIM.length })
  }

  /** What an answer of the server says of the claim. */
  give({ from, to, state = 'changed', version = 1 }: { from: number; to: number; state?: LightRange['state']; version?: number }): this {
    const item = { id: 'a', kind: 'claim', status: 'done', verdict: 'correct', state, version } as const
    showAnnotations(this.editor, [{ ...item, ranges: [{ from, to, start: from - 1, end: to - 1, state }] } satisfies LightAnnotation])
    return this
  }

  at = (words: string): number => 1 + this.editor.state.doc.textContent.indexOf(words)

  replace(words: string, others: string): this {
    const { tr } = this.editor.state
    this.editor.view.dispatch(tr.insertText(others, this.at(words), this.at(words) + words.length))
    return this
  }

  type(words: string, after: string): this {
    let place = this.at(after) + after.length
    for (const letter of words) this.editor.view.dispatch(this.editor.state.tr.insertText(letter, place++))
    return this
  }

  undo(): this {
    undo(this.editor.state, this.editor.view.dispatch)
    return this
  }

  send(): this {
    const steps = this.text.unsent(100)?.steps ?? []
    this.text.receive(
      steps,
      steps.map(() => 'me'),
    )
    return this
  }

  /** Others replace positions of the newest text that the server has told of. */
  others(from: number, to: number, words: string): this {
    const slice = words === '' ? undefined : { content: [{ type: 'text', text: words }] }
    this.text.receive([Step.fromJSON(schema, { stepType: 'replace', from, to, slice }).toJSON()], ['other'])
    return this
  }

  get claim(): string {
    const { doc } = this.editor.state
    const map = textMap(doc)
    const { items = [] } = annotationsKey.getState(this.editor.state)?.index ?? {}
    const { start, end } = (annotationsNow(this.editor, map) ?? items)[0]?.ranges[0] ?? {}
    return map.text.slice(start ?? 0, end ?? 0)
  }
}

const EURO = 1 + TEXT.indexOf(' euro')

describe('before the server has answered', () => {
  test('the page shows what is typed on at an edge that was taken, and shuts it when all is undone', () => {
    const page = new Page().replace('142 miljoen', '9').type('5 mln', 'kost 9')
    expect(page.claim).toBe('kost 95 mln')
    expect(page.send().type(', zegt men', 'kost 95 mln').claim).toBe('kost 95 mln, zegt men')
    for (let i = 0; i < 20; i++) page.undo()
    expect(page.claim).toBe(CLAIM)
    expect(page.type('en', CLAIM).claim).toBe(CLAIM)
  })

  test('what others do meanwhile leaves the edge open, wherever what was typed here had been sent', () => {
    for (const sent of [0, 1, 2]) {
      const page = new Page()
      const sendAfter = (step: number): Page => (step <= sent ? page.send() : page)
      page.replace('142 miljoen', '')
      sendAfter(1).type('9', 'kost ')
      sendAfter(2).others(1, 1, 'Luister. ').others(1, 9, '')
      expect(page.type('5 mln', 'kost 9').claim).toBe('kost 95 mln')
    }
  })

  test('what others put at the edge stays outside', () => {
    // Theirs comes before what was not sent, so that this is no longer at the edge.
    const page = new Page().replace('142 miljoen', '95').send().type(' mln', 'kost 95')
    expect(page.others(page.at(' mln'), page.at(' mln'), ', zegt men,').claim).toBe('kost 95')
    expect(page.type(' euro', 'mln').claim).toBe('kost 95')
  })

  test('an edge of which others took the same is theirs', () => {
    const page = new Page().replace('142 miljoen', '').others(EURO - '142 miljoen'.length, EURO, '')
    expect(page.type('95', 'kost ').claim).toBe('kost ')
  })
})

describe('when the claim is read anew', () => {
  const reworded = (): Page => new Page().replace('142 miljoen', '95').send()
  const from = 1 + TEXT.indexOf(CLAIM)
  const to = from + 'kost 95'.length

  test('its edge stays open where it stands as the page shows it', () => {
    expect(reworded().give({ from, to }).type(' mln', 'kost 95').claim).toBe('kost 95 mln')
  })

  test('also when more was typed meanwhile, of which the server does not know', () => {
    const page = reworded().type(' m', 'kost 95').give({ from, to })
    expect(page.claim).toBe('kost 95 m')
    expect(page.type('ln', 'kost 95 m').claim).toBe('kost 95 mln')
  })

  test.each([
    ['it stands elsewhere', { from, to: to + 1 }, 'kost 95 '],
    ['somebody accepted its words', { from, to, version: 2 }, 'kost 95'],
    ['its words are whole', { from, to, state: 'anchored' as const }, 'kost 95'],
  ])('and is shut when %s', (_why, given, words) => {
    expect(reworded().give(given).type(' mln', words).claim).toBe(words)
  })
})
