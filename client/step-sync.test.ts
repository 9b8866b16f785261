import { describe, expect, test } from 'vitest'
import type { NewSteps } from '@/domain/contract/steps'
import { Problem } from './request'
import { StepSync, type PageText, type StepCalls } from './step-sync'

const step = (name: string) => ({ stepType: 'replace', name })
type Named = ReturnType<typeof step>
const names = (steps: readonly unknown[]): string => steps.map((each) => (each as Named).name).join('')

/** A text whose steps are letters: what the server has confirmed, and what was typed here. */
class Letters implements PageText {
  readonly clientId = 'me'
  confirmed = ''
  own: string[] = []
  mirrors: [number, number][] = []
  /** What no longer fits when others come first. */
  misfits = ''

  type(letters: string): this {
    this.own.push(...letters)
    return this
  }
  claim = (mirrors: [number, number][]): void => void (this.mirrors = mirrors)
  version = () => this.confirmed.length
  waiting = () => this.own.length
  unsent(most: number) {
    if (this.own.length === 0) return null
    return { version: this.confirmed.length, steps: this.own.slice(0, most).map(step), mirrors: this.mirrors }
  }
  receive(steps: readonly unknown[], clientIds: readonly string[]): string {
    this.confirmed += names(steps)
    const others = clientIds.findIndex((id) => id !== this.clientId)
    this.own = this.own.slice(others < 0 ? clientIds.length : others)
    const lost = this.own.filter((letter) => this.misfits.includes(letter)).join('')
    if (others >= 0) this.own = this.own.filter((letter) => !this.misfits.includes(letter))
    return others < 0 ? '' : lost
  }
}

/** A server that takes in letters as the real one takes in steps. */
class Log {
  letters = ''
  clientIds: string[] = []
  readonly batches = new Map<string, number>()
  readonly sent: NewSteps[] = []
  readonly asked: number[] = []

  add(letters: string, clientId = 'other'): void {
    this.letters += letters
    this.clientIds.push(...[...letters].map(() => clientId))
  }
  since(version: number) {
    return { version: this.letters.length, steps: [...this.letters.slice(version)].map(step), clientIds: this.clientIds.slice(version) }
  }
  take(batch: NewSteps): { version: number } {
    const known = this.batches.get(batch.batchId)
    if (known !== undefined) return { version: known }
    if (batch.version !== this.letters.length) throw new Problem('behind', 409, 'behind', { ...this.since(batch.version) })
    this.add(names(batch.steps), batch.clientId)
    this.batches.set(batch.batchId, this.letters.length)
    return { version: this.letters.length }
  }
}

function desk(calls: Partial<StepCalls> = {}) {
  const text = new Letters()
  const log = new Log()
  const sync = new StepSync({
    text,
    pause: 1,
    delay: () => 1,
    giveWay: () => 1,
    calls: {
      send: async (batch) => {
        log.sent.push(batch)
        return calls.send ? calls.send(batch) : log.take(batch)
      },
      load: async (since) => {
        log.asked.push(since)
        return calls.load ? calls.load(since) : log.since(since)
      },
    },
  })
  return { text, log, sync }
}

const offline = () => new Problem('offline', 0, 'The server cannot be reached.')

describe('what was typed', () => {
  test('goes up in one batch when the typing rests, and is saved when the server says so', async () => {
    const { text, log, sync } = desk()
    text.type('a')
    sync.changed()
    text.type('b')
    sync.changed()
    expect(sync.getState()).toEqual({ kind: 'saving', waiting: 1 })
    await expect.poll(() => sync.getState().kind).toBe('saved')
    expect([log.letters, log.sent.length, text.confirmed]).toEqual(['ab', 1, 'ab'])
  })

  test('is taken in once when the answer is lost: the same batch comes again, whatever was typed since', async () => {
    let isLost = true
    const { text, log, sync } = desk({
      send: async (batch) => {
        const taken = log.take(batch)
        if (isLost) {
          isLost = false
          text.type('c')
          throw offline()
        }
        return taken
      },
    })
    text.type('ab')
    await sync.flush()
    expect(sync.getState()).toMatchObject({ kind: 'waiting', waiting: 3 })
    await expect.poll(() => sync.getState().kind).toBe('saved')
    expect(log.letters).toBe('abc')
    expect(log.sent.map((batch) => [batch.batchId === log.sent[0]?.batchId, names(batch.steps)])).toEqual([
      [true, 'ab'],
      [true, 'ab'],
      [false, 'c'],
    ])
  })

  test('follows what others did first, and goes out as a new batch', async () => {
    const { text, log, sync } = desk()
    log.add('xy')
    text.type('a')
    expect(await sync.flush()).toBe(true)
    expect([log.letters, text.confirmed, log.sent.map((batch) => batch.version)]).toEqual(['xya', 'xya', [0, 2]])
    expect(new Set(log.sent.map((batch) => batch.batchId)).size).toBe(2)
  })

  test('waits while there is no network, and is sent when there is', async () => {
    let isOffline = true
    const { text, log, sync } = desk({
      send: async (batch) => {
        if (isOffline) throw offline()
        return log.take(batch)
      },
    })
    text.type('a')
    expect(await sync.flush()).toBe(false)
    expect(sync.getState()).toMatchObject({ kind: 'waiting', waiting: 1 })
    isOffline = false
    await expect.poll(() => sync.getState().kind).toBe('saved')
    expect(log.letters).toBe('a')
  })

  test('stays here when it is refused for good, and is not sent again', async () => {
    const { text, log, sync } = desk({
      send: async () => {
        throw new Problem('forbidden', 403, 'no')
      },
    })
    text.type('a')
    expect(await sync.flush()).toBe(false)
    text.type('b')
    sync.changed()
    expect(await sync.flush()).toBe(false)
    expect([sync.getState().kind, log.sent.length, text.own.join('')]).toEqual(['refused', 1, 'ab'])
  })

  test('is sent again whole with the next change when a picture in it is not there: that change may have mended it', async () => {
    const { text, log, sync } = desk({
      send: async (batch) => {
        if (!names(batch.steps).endsWith('-')) throw new Problem('invalid', 422, 'no such picture', { code: 'missing-picture' })
        return log.take(batch)
      },
    })
    text.type('p')
    expect(await sync.flush()).toBe(false)
    expect(sync.getState().kind).toBe('refused')
    text.type('-')
    sync.changed()
    await expect.poll(() => sync.getState().kind).toBe('saved')
    expect([log.letters, log.sent.length]).toEqual(['p-', 2])
    expect(log.sent[0]?.batchId).not.toBe(log.sent[1]?.batchId)
  })

  test('is sent without what it undoes when the server does not see that, once', async () => {
    const { text, log, sync } = desk({
      send: async (batch) => {
        if (batch.mirrors) throw new Problem('invalid', 422, 'It undoes nothing.')
        return log.take(batch)
      },
    })
    text.mirrors = [[0, 1]]
    text.type('a')
    expect(await sync.flush()).toBe(true)
    expect(log.sent.map((batch) => batch.mirrors)).toEqual([[[0, 1]], undefined])
    expect(log.sent[0]?.batchId).not.toBe(log.sent[1]?.batchId)
  })

  test('leaves out only what the server says it does not undo', async () => {
    const { text, log, sync } = desk({
      send: async (batch) => {
        if (batch.mirrors?.length === 2)
          throw new Problem('invalid', 422, 'No.', { errors: [{ path: 'mirrors.1', message: 'It undoes nothing.' }] })
        return log.take(batch)
      },
    })
    text.mirrors = [
      [0, 1],
      [1, 2],
    ]
    text.type('ab')
    expect(await sync.flush()).toBe(true)
    expect(log.sent.map((batch) => batch.mirrors)).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [[0, 1]],
    ])
    expect(text.mirrors).toEqual([[0, 1]])
  })

  test('and fits nowhere any more is told, until somebody has read it', async () => {
    const { text, log, sync } = desk()
    log.add('x')
    text.misfits = 'b'
    text.type('abc')
    await sync.flush()
    expect([log.letters, sync.getLost()]).toEqual(['xac', 'b'])
    sync.acknowledgeLost()
    expect(sync.getLost()).toBe('')
  })
})

describe('what others did', () => {
  test('is taken in as it is heard of; what is known already is passed over', () => {
    const { text, sync } = desk()
    const heard = (from: number, letters: string) =>
      sync.take({ from, steps: [...letters].map(step), clientIds: [...letters].map(() => 'other') })
    heard(0, 'ab')
    heard(0, 'ab')
    heard(1, 'bc')
    expect(text.confirmed).toBe('abc')
  })

  test('may be our own, heard of before the answer', async () => {
    const { text, log, sync } = desk({
      send: async (batch) => {
        const taken = log.take(batch)
        sync.take({ from: 0, ...log.since(0) })
        log.add('x')
        sync.take({ from: 2, ...log.since(2) })
        return taken
      },
    })
    text.type('ab')
    expect(await sync.flush()).toBe(true)
    expect([text.confirmed, log.letters, text.own]).toEqual(['abx', 'abx', []])
  })

  test('is fetched when something in between was not heard of', async () => {
    const { text, log, sync } = desk()
    log.add('abc')
    sync.take({ from: 2, ...log.since(2) })
    await expect.poll(() => text.confirmed).toBe('abc')
    expect(log.asked).toEqual([0])
  })

  test('is fetched once more when newer things are heard of while the answer is on its way', async () => {
    const answers: (() => void)[] = []
    const { text, log, sync } = desk({
      load: (since) => {
        const list = log.since(since)
        return new Promise((resolve) => answers.push(() => resolve(list)))
      },
    })
    log.add('ab')
    sync.take({ from: 1, ...log.since(1) })
    log.add('cd')
    sync.take({ from: 3, ...log.since(3) })
    await expect.poll(() => answers.length).toBe(1)
    answers[0]?.()
    await expect.poll(() => answers.length).toBe(2)
    answers[1]?.()
    await expect.poll(() => text.confirmed).toBe('abcd')
  })

  test('is fetched later when there is no network now', async () => {
    let isOffline = true
    const { text, log, sync } = desk({
      load: async (since) => {
        if (!isOffline) return log.since(since)
        isOffline = false
        throw offline()
      },
    })
    log.add('ab')
    sync.take({ from: 1, ...log.since(1) })
    await expect.poll(() => text.confirmed).toBe('ab')
    expect(log.asked).toEqual([0, 0])
  })
})
