/** What lies between pages and the server: requests, answers and events are lost, doubled, late, and overtake each other. */
import type { Event } from '@/domain/contract/event'
import { listEvents } from '@/db/events'
import type { Answer, Asked, ModelServer } from './model-server'
import type { VirtualClock } from './virtual-clock'

/** Asks the server: a test may put something between. */
export type Ask = (asked: Asked) => Promise<Answer>

/** The stream of events to one page. */
export interface Line {
  hear(event: Event): void
  /** Up to which number the page has heard all. */
  heard: number
  /** Up to which number they are on their way. */
  sent: number
  /** Numbers that came before their turn. */
  early: Set<number>
  isOpen: boolean
}

const CHANCE = { lostRequest: 0.08, lostAnswer: 0.08, doubled: 0.08, slow: 0.08, lostEvent: 0.06, doubledEvent: 0.1 }
const RECONNECT = 1000

export class Network {
  /** How many of each thing went wrong. */
  readonly faults = { lostRequest: 0, lostAnswer: 0, doubled: 0, slow: 0, lostEvent: 0, doubledEvent: 0, unreachable: 0 }
  isCalm = false
  private readonly lines = new Set<Line>()
  private readonly clock: VirtualClock
  private readonly server: ModelServer
  private readonly random: () => number
  private readonly ask: Ask

  constructor({ clock, server, random, ask }: { clock: VirtualClock; server: ModelServer; random: () => number; ask: Ask }) {
    this.clock = clock
    this.server = server
    this.random = random
    this.ask = ask
  }

  /** Sends a request; rejects as `fetch` does when it or its answer is lost. */
  request(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const fail = (): number => this.clock.after(() => reject(new TypeError('fetch failed')), this.delay())
      if (this.happens('lostRequest')) return void fail()
      const isLost = this.happens('lostAnswer')
      const arrive = async (): Promise<void> => {
        if (!this.server.isUp) {
          this.faults.unreachable += 1
          return void fail()
        }
        const answer = await this.ask(asked)
        this.ring()
        if (isLost) fail()
        else this.clock.after(() => resolve(answer), this.delay())
      }
      this.clock.after(arrive, this.delay())
      if (this.happens('doubled')) this.clock.after(arrive, this.delay() * 4)
    })
  }

  /** Opens a stream of events to a page that knows them up to a number. */
  open(hear: (event: Event) => void, since: number): Line {
    const line: Line = { hear, heard: since, sent: since, early: new Set(), isOpen: true }
    this.lines.add(line)
    this.pump(line)
    return line
  }

  close(line: Line): void {
    line.isOpen = false
    this.lines.delete(line)
  }

  /** The server is gone, and with it all that was on its way. */
  cut(): void {
    for (const line of this.lines) this.lose(line)
  }

  ring(): void {
    for (const line of this.lines) this.pump(line)
  }

  private pump(line: Line): void {
    if (!line.isOpen || !this.server.isUp) return
    const { db, person } = this.server
    for (const event of listEvents(db, person, { since: line.sent, limit: 500 })) {
      line.sent = event.seq
      if (this.happens('lostEvent')) return this.lose(line)
      const arrive = (): void => {
        if (line.isOpen) deliver(line, event)
      }
      this.clock.after(arrive, this.delay())
      if (this.happens('doubledEvent')) this.clock.after(arrive, this.delay() * 3)
    }
  }

  /** The connection is taken up again from what was heard. */
  private lose(line: Line): void {
    line.sent = Number.MAX_SAFE_INTEGER
    this.clock.after(() => {
      line.sent = line.heard
      if (this.server.isUp) this.pump(line)
    }, RECONNECT)
  }

  private happens(what: keyof typeof CHANCE): boolean {
    const happens = !this.isCalm && this.random() < CHANCE[what]
    if (happens) this.faults[what] += 1
    return happens
  }

  private delay(): number {
    if (this.isCalm) return 5
    return this.happens('slow') ? 500 + this.random() * 4000 : 5 + this.random() * 120
  }
}

function deliver(line: Line, event: Event): void {
  line.early.add(event.seq)
  while (line.early.delete(line.heard + 1)) line.heard += 1
  line.hear(event)
}
