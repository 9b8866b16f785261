/** Undo and redo of annotation actions: each knows how to take itself back through the server, like any other change. */

export interface Action {
  /** What was done, as a key of the interface's messages. */
  name:
    | 'create'
    | 'createAll'
    | 'dismiss'
    | 'lookedAt'
    | 'notLookedAt'
    | 'speaker'
    | 'change'
    | 'delete'
    | 'restore'
    | 'evidence'
    | 'removeEvidence'
    | 'confirm'
    | 'reopen'
    | 'move'
    | 'keep'
    | 'copy'
  undo(): Promise<unknown>
  redo(): Promise<unknown>
}

/** So many actions can be taken back. */
const DEEPEST = 200

/** The actions of one person in one article since the page was opened. */
export class UndoStack {
  private done: Action[] = []
  private undone: Action[] = []
  private readonly listeners = new Set<() => void>()

  push(action: Action): void {
    this.done = [...this.done.slice(1 - DEEPEST), action]
    this.undone = []
    this.tell()
  }

  /** Forgets an action that was refused: there is nothing to take back. */
  drop(action: Action): void {
    this.done = this.done.filter((other) => other !== action)
    this.undone = this.undone.filter((other) => other !== action)
    this.tell()
  }

  /** Begins to take back an action, the newest if none is named, and gives it at once; undefined when there is none. What is refused, the outbox says. */
  undo(action = this.newest): Action | undefined {
    return this.turn('done', 'undone', action, (each) => each.undo())
  }

  redo(): Action | undefined {
    return this.turn('undone', 'done', this.undone.at(-1), (each) => each.redo())
  }

  /** What `undo` would take back. */
  get newest(): Action | undefined {
    return this.done.at(-1)
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private turn(
    from: 'done' | 'undone',
    to: 'done' | 'undone',
    action: Action | undefined,
    act: (action: Action) => Promise<unknown>,
  ): Action | undefined {
    if (!action || !this[from].includes(action)) return undefined
    this[from] = this[from].filter((other) => other !== action)
    this[to] = [...this[to], action]
    this.tell()
    void act(action).catch(() => undefined)
    return action
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
