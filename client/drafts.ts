/** What is being typed and not yet sent, field by field: the state of saving tells of it, and a page that is left asks for all of it first. */

type Send = () => void

export class Drafts {
  private readonly open = new Set<Send>()
  private readonly listeners = new Set<() => void>()

  /** Tells of a draft; `send` sends it, and must call what this gives. */
  keep(send: Send): () => void {
    this.open.add(send)
    this.tell()
    return () => {
      if (this.open.delete(send)) this.tell()
    }
  }

  /** Sends all of them now. */
  sendAll = (): void => {
    for (const send of [...this.open]) send()
  }

  getCount = (): number => this.open.size

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

/** The drafts of this page. */
export const drafts = new Drafts()
