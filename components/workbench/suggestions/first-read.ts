import type { TextMap } from '@/domain/article/positions'
import { isTooLongToRead } from '@/domain/reading/longest-read'
import type { HasRead, ToRead } from './reader.worker'

/** A text, and what was found in it. */
export interface ReadText extends Pick<HasRead, 'reading' | 'checkable'> {
  map: TextMap
}

interface RestingText {
  getResting: () => TextMap
  subscribe: (listener: () => void) => () => void
}

/**
 * The newest reading of the article's text: made anew in a worker whenever the text rests. What is found in a text that
 * has changed meanwhile is thrown away. One that the server would not read is not read here either: nothing of it could be accepted.
 */
export class FirstRead {
  private readonly text: RestingText
  private readonly listeners = new Set<() => void>()
  private newest: ReadText | null = null

  constructor(text: RestingText) {
    this.text = text
  }

  /** Reads from now on. Gives a function that ends it. */
  start(language: string | null): () => void {
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module', name: 'reader' })
    let turn = 0
    let asked: TextMap | null = null
    const ask = (): void => {
      asked = this.text.getResting()
      turn++
      if (isTooLongToRead(asked.text)) return this.take(null)
      const question: ToRead = { turn, text: asked.text, language }
      worker.postMessage(question)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<HasRead>) => {
      if (data.turn !== turn || !asked) return
      this.take({ map: asked, reading: data.reading, checkable: data.checkable })
    })
    const part = this.text.subscribe(ask)
    ask()
    return () => {
      part()
      worker.terminate()
    }
  }

  private take(read: ReadText | null): void {
    this.newest = read
    for (const listener of this.listeners) listener()
  }

  get = (): ReadText | null => this.newest

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
