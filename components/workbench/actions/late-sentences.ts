/** The sentences of a text are told by word lists that weigh a tenth of the page: they come after it, and what needs them waits. */
import type * as Segmentation from '@/domain/article/segmentation'

export type Sentences = Pick<typeof Segmentation, 'sentenceAt' | 'sentencesOf'>

export class LateSentences {
  private readonly fetch: () => Promise<Sentences>
  private here: Sentences | null = null
  private coming: Promise<void> | null = null
  /** The last of what waits. */
  private turn: Promise<void> | null = null

  constructor(fetch: () => Promise<Sentences> = () => import('@/domain/article/segmentation')) {
    this.fetch = fetch
  }

  /** Has them come, so that nobody waits for them later. */
  load(): Promise<void> {
    this.coming ??= this.fetch().then(
      (sentences) => {
        this.here = sentences
      },
      () => {
        // The next one who needs them asks again.
        this.coming = null
      },
    )
    return this.coming
  }

  /** Does what needs them: at once where they are here. */
  use(act: (sentences: Sentences) => void, onMissing: () => void): void {
    if (this.here) return act(this.here)
    const come = (): Promise<void> => this.load().then(() => (this.here ? act(this.here) : onMissing()))
    this.turn = this.turn ? this.turn.then(come, come) : come()
  }

  /** Does what was asked for after something that still waits, in its turn: S and then C marks the sentence. */
  inTurn(act: () => void): void {
    if (this.here || !this.turn) return act()
    this.turn = this.turn.then(act, act)
  }
}
