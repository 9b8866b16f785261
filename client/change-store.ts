/** The outbox's copy in this browser (IndexedDB): only what is not acknowledged yet, never whole articles, gone when it is. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Change, ChangeStore } from './outbox'

interface Schema extends DBSchema {
  changes: { key: string; value: Change & { tab: string } }
}

const NAME = 'kanttekening-outbox'
const lockOf = (tab: string) => `kanttekening-tab-${tab}`

/** This page's part of the store. `adopt` gives what pages that are gone left behind; each change goes to one page only. */
export class BrowserChangeStore implements ChangeStore {
  private readonly tab = crypto.randomUUID()
  private readonly opened: Promise<IDBPDatabase<Schema>>

  constructor() {
    this.opened = open()
    // Held as long as this page lives: what carries the name of a lock that nobody holds was left behind.
    void navigator.locks?.request(lockOf(this.tab), () => new Promise(() => undefined))
  }

  async put(change: Change): Promise<void> {
    const db = await this.opened
    const transaction = db.transaction('changes', 'readwrite', { durability: 'strict' })
    await transaction.store.put({ ...change, tab: this.tab })
    await transaction.done
  }

  async remove(id: string): Promise<void> {
    await (await this.opened).delete('changes', id)
  }

  /** Changes of one person that no living page has, oldest first; they are this page's from now on. */
  async adopt(personId: string): Promise<Change[]> {
    const db = await this.opened
    const left: Change[] = []
    const tabs = new Set((await db.getAll('changes')).map((change) => change.tab))
    tabs.delete(this.tab)
    for (const tab of tabs) {
      await navigator.locks.request(lockOf(tab), { ifAvailable: true }, async (lock) => {
        if (!lock) return
        for (const { tab: owner, ...change } of await db.getAll('changes')) {
          if (owner !== tab || change.personId !== personId) continue
          await db.put('changes', { ...change, tab: this.tab })
          left.push(change)
        }
      })
    }
    return left.sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

/** How many changes of a person this browser holds that the server has not acknowledged. */
export async function countUnsent(personId: string): Promise<number> {
  const db = await open()
  const changes = await db.getAll('changes')
  db.close()
  return changes.filter((change) => change.personId === personId).length
}

/** Removes a person's unsent changes from this browser: when they sign out all the same. */
export async function forgetUnsent(personId: string): Promise<void> {
  const db = await open()
  for (const { id, personId: owner } of await db.getAll('changes')) if (owner === personId) await db.delete('changes', id)
  db.close()
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, { upgrade: (db) => void db.createObjectStore('changes', { keyPath: 'id' }) })
}
