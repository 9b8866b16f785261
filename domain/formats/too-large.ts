/** How large what comes in may be, and the sentence people read when it is larger. */
import { Refusal } from '@/domain/contract/refusal'
import { MAX_BYTES, maxBytesOf } from './file-kinds'

/** Refuses content of a format that is larger than fits. */
export function refuseLarge(content: string, format: string): void {
  const most = maxBytesOf(format)
  if (content.length * 3 <= most) return
  const bytes = new TextEncoder().encode(content).byteLength
  if (bytes > most) throw tooLarge(bytes)
}

/** Says how large it is and how large it may be. */
export function tooLarge(bytes: number | null): Refusal {
  const size = bytes === null ? '' : ` It has ${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB.`
  return new Refusal(
    'tooLarge',
    `This is larger than the ${MAX_BYTES / 1_000_000} MB that fit here.${size} Leave out what is not text of the article, or split it.`,
    { more: { code: 'too-large', bytes } },
  )
}
