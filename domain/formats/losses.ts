/** Counts what an import drops or changes, and says it: a code for programs, a sentence for people. */
import type { Warning } from '@/domain/contract/article'

const plural = (n: number, one: string, many: string) => (n === 1 ? `One ${one}` : `${n} ${many}`)

const SENTENCES = {
  'dropped-script': (n: number) => `${plural(n, 'script was', 'scripts were')} dropped.`,
  'dropped-handler': (n: number) =>
    `${plural(n, 'event handler', 'event handlers')} (such as onclick) ${n === 1 ? 'was' : 'were'} dropped.`,
  'dropped-style': (n: number) => `${plural(n, 'style was', 'styles were')} dropped; bold and italic were kept.`,
  'dropped-unsafe-link': (n: number) =>
    `${plural(n, 'link that runs a script was', 'links that run scripts were')} dropped; the words were kept.`,
  'dropped-link': (n: number) =>
    `${plural(n, 'link without a full address was', 'links without a full address were')} dropped; the words were kept.`,
  'dropped-embed': (n: number) => `${plural(n, 'embedded frame or object was', 'embedded frames or objects were')} dropped.`,
  'dropped-form': (n: number) => `${plural(n, 'form or form field was', 'forms or form fields were')} dropped.`,
  'dropped-media': (n: number) => `${plural(n, 'video, sound or drawing was', 'videos, sounds or drawings were')} dropped.`,
  'dropped-image': (n: number) =>
    `${plural(n, 'picture without a full web address was', 'pictures without a full web address were')} dropped.`,
  'image-elsewhere': (n: number) =>
    n === 1 ? 'One picture stands elsewhere: it is named, and not shown.' : `${n} pictures stand elsewhere: they are named, and not shown.`,
  'missing-picture': (n: number) =>
    n === 1
      ? 'One picture that neither the file nor this desk has was left out.'
      : `${n} pictures that neither the file nor this desk has were left out.`,
  'dropped-file': (n: number) =>
    `${plural(n, 'file was', 'files were')} left out: only pictures come in as files (PNG, JPEG, WebP, GIF or AVIF).`,
  'dropped-hidden': (n: number) => `${plural(n, 'hidden part was', 'hidden parts were')} dropped.`,
  'dropped-struck': (n: number) =>
    `${plural(n, 'passage that is deleted or struck through was', 'passages that are deleted or struck through were')} left out.`,
  'dropped-around': (n: number) =>
    n > 0 ? 'What stood around the article on the page (menus, teasers, comments and the like) was left out.' : '',
  'dropped-footnote': (n: number) => `${plural(n, 'footnote was', 'footnotes were')} left out of the text.`,
  'dropped-control': (n: number) => `${plural(n, 'invisible control character was', 'invisible control characters were')} dropped.`,
  'changed-table': (n: number) => `${plural(n, 'table was', 'tables were')} made into lines of text, the cells separated by bars.`,
  'changed-heading': (n: number) => `${plural(n, 'heading', 'headings')} of another level ${n === 1 ? 'was' : 'were'} made a subhead.`,
  'leading-date': (_n, words) => `The date at the beginning (${words}) was read as the date of publication, and is no part of the text.`,
  'lines-as-blocks': (n: number) => `There are no blank lines in this text, so each of its ${n} lines was made a paragraph.`,
} as const satisfies Record<string, (n: number, words: string) => string>

export type Loss = keyof typeof SENTENCES

/** What one import has lost so far. */
export class Losses {
  readonly #counts = new Map<Loss, number>()
  readonly #words = new Map<Loss, string>()

  add(loss: Loss, n = 1): void {
    if (n > 0) this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + n)
  }

  /** One that is told with its words. */
  addWords(loss: Loss, words: string): void {
    this.add(loss)
    this.#words.set(loss, words)
  }

  /** The warnings, in the order of the table above. */
  warnings(): Warning[] {
    return (Object.keys(SENTENCES) as Loss[]).flatMap((code) => {
      const n = this.#counts.get(code)
      const words = this.#words.get(code)
      return n === undefined ? [] : [{ code, message: SENTENCES[code](n, words ?? ''), count: n, ...(words !== undefined && { words }) }]
    })
  }
}
