/** Why a desk cannot be opened: one sentence for the person who starts it, instead of a stack. */
export class CannotOpen extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'CannotOpen'
  }
}
