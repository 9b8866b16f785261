/** Reads texts beside the page, so that typing never waits for it. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Reading } from '@/domain/contract/reading'
import { checkableSentences } from '@/domain/reading/claims/checkable'
import { Reader } from '@/domain/reading/read-text'

export interface ToRead {
  turn: number
  text: string
  language: string | null
}

export interface HasRead {
  turn: number
  reading: Reading
  /** The sentences with something that could be checked. */
  checkable: Stretch[]
}

const reader = new Reader()

addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  const { reading, sentences } = reader.read(data.text, data.language)
  const answer: HasRead = { turn: data.turn, reading, checkable: checkableSentences(sentences, reading) }
  postMessage(answer)
})
