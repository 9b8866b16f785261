import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TextMap } from '@/domain/article/positions'
import { LONGEST_READ } from '@/domain/reading/longest-read'
import { readingOf } from '@/domain/testing/hand-made-reading'
import { FirstRead } from './first-read'
import type { ToRead } from './reader.worker'

/** Workers that answer when the test says so. */
class ToldWorker extends EventTarget {
  static all: ToldWorker[] = []
  asked: ToRead[] = []
  isEnded = false
  constructor() {
    super()
    ToldWorker.all.push(this)
  }
  postMessage(question: ToRead): void {
    this.asked.push(question)
  }
  terminate(): void {
    this.isEnded = true
  }
  answer(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { turn: this.asked.at(-1)?.turn, reading: readingOf({}), checkable: [] } }))
  }
}

/** A text that is put in place of another. */
function restingText(words: string) {
  let map = { text: words } as TextMap
  const listeners = new Set<() => void>()
  return {
    getResting: () => map,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    become: (next: string) => {
      map = { text: next } as TextMap
      for (const listener of listeners) listener()
    },
  }
}

beforeEach(() => {
  ToldWorker.all = []
  vi.stubGlobal('Worker', ToldWorker)
})
afterEach(() => vi.unstubAllGlobals())

test('a text that is too long is said to be, and read once it is shorter', () => {
  const text = restingText('a'.repeat(LONGEST_READ + 1))
  const read = new FirstRead(text)
  read.start('nl')
  expect(read.get()).toEqual({ map: text.getResting(), unread: 'tooLong' })
  text.become('De dijk is oud.')
  ToldWorker.all[0]?.answer()
  expect(read.get()).toMatchObject({ map: { text: 'De dijk is oud.' } })
})

test('a reader that breaks off is said to have failed, and another one takes its place when it is asked again or the text changes', () => {
  const text = restingText('De dijk is oud.')
  const read = new FirstRead(text)
  const end = read.start('nl')
  const heard = vi.fn()
  read.subscribe(heard)
  ToldWorker.all[0]?.dispatchEvent(new Event('error'))
  expect([read.get(), heard.mock.calls.length, ToldWorker.all[0]?.isEnded]).toEqual([{ map: text.getResting(), unread: 'failed' }, 1, true])

  read.retry()
  ToldWorker.all[1]?.dispatchEvent(new Event('error'))
  expect(read.get()).toEqual({ map: text.getResting(), unread: 'failed' })
  text.become('De dijk is nieuw.')
  ToldWorker.all[2]?.answer()
  expect(read.get()).toMatchObject({ map: { text: 'De dijk is nieuw.' } })

  end()
  read.retry()
  expect(ToldWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, true, true])
})
