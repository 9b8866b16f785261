/** How long a text may be that a server reads between two answers, and the sentence people read when it is longer. */
import { Refusal } from '@/domain/contract/refusal'

/** Characters, as offsets count them: some 200,000 words, longer than any article, and read in a second or two. */
export const LONGEST_READ = 1_500_000

export function isTooLongToRead(text: string): boolean {
  return text.length > LONGEST_READ
}

/** Refuses a text that would hold up everybody else while it is read. */
export function refuseLongRead(text: string): void {
  if (isTooLongToRead(text)) throw tooLongToRead(text.length)
}

/** `length` is how many characters the text has, where that is known. */
export function tooLongToRead(length: number | null): Refusal {
  const count = (characters: number): string => characters.toLocaleString('en')
  const said = length === null ? '' : ` This one has ${count(length)}.`
  return new Refusal(
    'tooLarge',
    `The first read takes a text of at most ${count(LONGEST_READ)} characters, some 200,000 words.${said} Have it read in parts; “npm run desk -- read FILE” reads any length.`,
    { more: { code: 'too-long-to-read', length } },
  )
}
