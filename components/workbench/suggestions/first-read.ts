import type { TextMap } from '@/domain/article/positions'
import { isTooLongToRead } from '@/domain/reading/longest-read'
import type { HasRead, ToRead } from './reader.worker'

/** A text, and what was found in it. */
export interface ReadText extends Pick<HasRead, 'reading' | 'checkable'> {
  map: TextMap
  unread?: undefined
}

/** A text that was not read: longer than is read at once, or the reading failed. */
export interface UnreadText {
  map: TextMap
  unread: 'tooLong' | 'failed'
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
  private newest: ReadText | UnreadText | null = null
  private ask: (() => void) | null = null

  constructor(text: RestingText) {
    this.text = text
  }

  /** Reads from now on. Gives a function that ends it. */
  start(language: string | null): () => void {
    let worker: Worker | null = null
    let turn = 0
    let asked: TextMap | null = null
    const end = (): void => {
      worker?.terminate()
      worker = null
    }
    const begin = (): Worker => {
      const begun = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module', name: 'reader' })
      begun.addEventListener('message', ({ data }: MessageEvent<HasRead>) => {
        if (data.turn !== turn || !asked) return
        this.take({ map: asked, reading: data.reading, checkable: data.checkable })
      })
      // It did not load, or it broke off: the next text has one of its own.
      begun.addEventListener('error', () => {
        end()
        this.take({ map: asked ?? this.text.getResting(), unread: 'failed' })
      })
      return begun
    }
    const ask = (): void => {
      asked = this.text.getResting()
      turn++
      if (isTooLongToRead(asked.text)) return this.take({ map: asked, unread: 'tooLong' })
      const question: ToRead = { turn, text: asked.text, language }
      worker ??= begin()
      worker.postMessage(question)
    }
    this.ask = ask
    const part = this.text.subscribe(ask)
    ask()
    return () => {
      this.ask = null
      part()
      end()
    }
  }

  /** Reads once more what could not be read. */
  retry(): void {
    this.ask?.()
  }

  private take(read: ReadText | UnreadText): void {
    this.newest = read
    for (const listener of this.listeners) listener()
  }

  get = (): ReadText | UnreadText | null => this.newest

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
