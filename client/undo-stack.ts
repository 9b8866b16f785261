/** Undo and redo of annotation actions: each knows how to take itself back through the server, like any other change. */

export interface Action {
  /** What was done, as a key of the interface's messages. */
  name: 'create' | 'change' | 'delete' | 'restore' | 'evidence' | 'confirm' | 'reopen' | 'move' | 'keep'
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

  /** Begins to take back the newest action, and gives it at once; undefined when there is none. What is refused, the outbox says. */
  undo(): Action | undefined {
    return this.turn('done', 'undone', (action) => action.undo())
  }

  redo(): Action | undefined {
    return this.turn('undone', 'done', (action) => action.redo())
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private turn(from: 'done' | 'undone', to: 'done' | 'undone', act: (action: Action) => Promise<unknown>): Action | undefined {
    const action = this[from].at(-1)
    if (!action) return undefined
    this[from] = this[from].slice(0, -1)
    this[to] = [...this[to], action]
    this.tell()
    void act(action).catch(() => undefined)
    return action
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
