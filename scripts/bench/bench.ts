/** `npm run bench`: what annotations cost on the page, as ratios to the bare article, measured side by side in one run. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { addArticle } from '@/db/articles'
import { openDatabase } from '@/db/open'
import { hashPassword } from '@/db/password-hash'
import { addPerson } from '@/db/people'
import { longArticle, manyAnnotations } from './long-article'
import { measureCopy } from './measure-copy'
import { measureReading, measureRereading } from './measure-reading'
import { measureSteps } from './measure-steps'
import { measurePage, median, type Measured } from './measure-page'
import { measureTyping, type Typing } from './measure-typing'

const ROUNDS = 5
/** They take turns too, so that what else the machine does touches all alike. */
const TYPING_ROUNDS = 3
const WORDS = 5000
const COUNTS = [0, 1000, 10_000] as const
/** A long read, and a book: typing costs the same in both. */
const LENGTHS = [WORDS, 50_000] as const
/** Words that differ in a new copy of the longest article. */
const EDITS = 500
const PASSWORD = 'a password for the bench'
const EMAIL = 'bench@example.org'
/** Milliseconds of one frame at 60 a second. */
const FRAME = 16.7

const folder = mkdtempSync(path.join(tmpdir(), 'kanttekening-bench-'))
const { articles, steps, copy } = seed()
const reading = new Map([1000, LENGTHS[1]].map((words) => [words, measureReading(words)]))
const rereading = measureRereading(LENGTHS[1])
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
  env: {
    ...process.env,
    NODE_ENV: 'production',
    KANTTEKENING_DATA: folder,
    PORT: String(port),
    HOST: '127.0.0.1',
    NEXT_TELEMETRY_DISABLED: '1',
  },
  stdio: 'ignore',
})
let browser: Browser | undefined
try {
  await answers()
  browser = await chromium.launch({
    ...executable(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
  })
  const context = await signedIn(browser)
  // The first round warms the server and the browser up and does not count.
  const results = new Map<number, Measured[]>(COUNTS.map((count) => [count, []]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const count of COUNTS) {
      const measured = await measurePage(context, pageOf(WORDS, count), count > 0)
      if (round > 0) results.get(count)?.push(measured)
    }
    process.stdout.write(`round ${round} of ${ROUNDS}\n`)
  }
  const typed = new Map<string, Typing[]>()
  for (let round = 1; round <= TYPING_ROUNDS; round++) {
    for (const words of LENGTHS) {
      for (const count of COUNTS) {
        const key = `${words} ${count}`
        typed.set(key, [...(typed.get(key) ?? []), await measureTyping(context, pageOf(words, count))])
      }
    }
    process.stdout.write(`typing, round ${round} of ${TYPING_ROUNDS}\n`)
  }
  const typing = new Map(
    [...typed].map(([key, all]): [string, Typing] => [
      key,
      { p50: median(all.map(({ p50 }) => p50)), p95: median(all.map(({ p95 }) => p95)) },
    ]),
  )
  process.exitCode = report(results, typing) ? 0 : 1
} finally {
  await browser?.close()
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

function pageOf(words: number, count: number): string {
  return `${url}/articles/${articles.get(`${words} ${count}`)}`
}

function seed(): { articles: Map<string, string>; steps: Map<number, number>; copy: number } {
  const db = openDatabase(path.join(folder, 'kanttekening.db'))
  const now = new Date()
  const person = addPerson(db, { email: EMAIL, name: 'Bench', role: 'admin', passwordHash: hashPassword(PASSWORD) }, now)
  const facts = { byline: null, source: null, url: null, language: 'nl', publishedAt: null }
  const made = new Map<string, string>()
  for (const words of LENGTHS) {
    const doc = longArticle(words)
    for (const count of COUNTS) {
      const annotations = manyAnnotations(doc, count)
      const { article } = addArticle(
        db,
        person,
        { ...facts, title: `${count} annotations`, doc, annotations, request: `${words} ${count}` },
        now,
      )
      made.set(`${words} ${count}`, article.id)
    }
  }
  const of = (words: number, count: number): string => made.get(`${words} ${count}`) ?? ''
  const times = measureSteps(
    db,
    person,
    COUNTS.map((count) => of(WORDS, count)),
  )
  const copy = measureCopy(db, person, of(LENGTHS[1], COUNTS[1]), EDITS)
  db.$client.close()
  return { articles: made, steps: new Map(COUNTS.map((count, i) => [count, times[i] ?? Number.NaN])), copy }
}

interface Row {
  what: string
  value: string
  bar: string
  holds: boolean
}

/** A key among many annotations costs about what it costs among none, and hardly ever more than a frame. */
function typingRows(words: number, typing: ReadonlyMap<string, Typing>): Row[] {
  const bare = typing.get(`${words} 0`)
  return COUNTS.slice(1).flatMap((count) => {
    const among = typing.get(`${words} ${count}`)
    if (!bare || !among) return []
    const [ratio, most] = [among.p50 / bare.p50, Math.max(FRAME, 2 * bare.p95)]
    return [
      {
        what: `${count} in ${words} words: typing, p50, to none (${bare.p50.toFixed(1)} ms)`,
        value: `${ratio.toFixed(2)}×`,
        bar: '1.5×',
        holds: ratio <= 1.5,
      },
      {
        what: `${count} in ${words} words: typing, p95`,
        value: `${among.p95.toFixed(1)} ms`,
        bar: `${most.toFixed(1)} ms`,
        holds: among.p95 <= most,
      },
    ]
  })
}

/** The first read of an article and of a book; a word of the one costs what a word of the other does, and after an edit only the touched paragraph pays for itself. */
function readingRows(): Row[] {
  const [short = Number.NaN, long = Number.NaN] = reading.values()
  const ratio = long / LENGTHS[1] / (short / 1000)
  const again = rereading.edited / rereading.whole
  return [
    { what: 'reading 1000 words', value: `${short.toFixed(1)} ms`, bar: '20 ms', holds: short <= 20 },
    { what: `reading ${LENGTHS[1]} words`, value: `${long.toFixed(0)} ms`, bar: '1000 ms', holds: long <= 1000 },
    { what: `reading: a word among ${LENGTHS[1]}, to one among 1000`, value: `${ratio.toFixed(2)}×`, bar: '1.5×', holds: ratio <= 1.5 },
    {
      what: `an edit in ${LENGTHS[1]} words (${rereading.edited.toFixed(0)} ms), to reading it all`,
      value: `${again.toFixed(2)}×`,
      bar: '0.6×',
      holds: again <= 0.6,
    },
  ]
}

/** Prints a table of medians and ratios; gives whether every bar holds. */
function report(results: ReadonlyMap<number, readonly Measured[]>, typing: ReadonlyMap<string, Typing>): boolean {
  const of = (count: number, key: keyof Measured) => median((results.get(count) ?? []).map((one) => one[key]))
  const bare = (key: keyof Measured) => of(0, key)
  const rows: Row[] = []
  for (const count of COUNTS.slice(1)) {
    const painted = of(count, 'painted') / bare('painted')
    rows.push({
      what: `${count}: first highlights painted, to the bare article`,
      value: `${painted.toFixed(2)}×`,
      bar: '1.5×',
      holds: painted <= 1.5,
    })
    const click = of(count, 'click')
    rows.push({ what: `${count}: clicking a mark, CPU`, value: `${click.toFixed(1)} ms`, bar: `${FRAME} ms`, holds: click <= FRAME })
    const scroll = of(count, 'scroll')
    rows.push({
      what: `${count}: scrolling 400 px, CPU p50 (bare: ${bare('scroll').toFixed(1)} ms)`,
      value: `${scroll.toFixed(1)} ms`,
      bar: `${FRAME} ms`,
      holds: scroll <= FRAME,
    })
    const memory = of(count, 'memory') / bare('memory')
    rows.push({ what: `${count}: memory, to the bare editor’s`, value: `${memory.toFixed(2)}×`, bar: '2×', holds: memory <= 2 })
    const step = (steps.get(count) ?? Number.NaN) / (steps.get(0) ?? Number.NaN)
    rows.push({ what: `${count}: a step on the server, to the bare article’s`, value: `${step.toFixed(2)}×`, bar: '3×', holds: step <= 3 })
    rows.push({ what: `${count}: marking a selection, CPU`, value: `${of(count, 'mark').toFixed(1)} ms`, bar: '–', holds: true })
  }
  for (const words of LENGTHS) rows.push(...typingRows(words, typing))
  rows.push({
    what: `a new copy of ${LENGTHS[1]} words, ${EDITS} edits, ${COUNTS[1]} annotations, on the server`,
    value: `${copy.toFixed(0)} ms`,
    bar: '1000 ms',
    holds: copy <= 1000,
  })
  rows.push(...readingRows())
  console.log(
    `\n${WORDS} words, median of ${ROUNDS} rounds; bare article painted in ${bare('painted').toFixed(0)} ms, ${(bare('memory') / 1e6).toFixed(1)} MB\n`,
  )
  for (const { what, value, bar, holds } of rows) console.log(`${holds ? ' ' : '!'} ${what.padEnd(66)} ${value.padStart(9)}   bar ${bar}`)
  return rows.every((row) => row.holds)
}

async function signedIn(opened: Browser): Promise<BrowserContext> {
  const context = await opened.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url, locale: 'en-GB' })
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email: EMAIL, password: PASSWORD },
    headers: { Origin: url },
  })
  if (!answer.ok()) throw new Error(`Signing in was answered ${answer.status()}.`)
  return context
}

async function answers(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error('The server did not start: run npm run build first.')
    if ((await fetch(`${url}/api/health`).catch(() => null))?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server does not answer.')
}

function executable(): { executablePath?: string } {
  const named = process.env['PLAYWRIGHT_CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))
  return named ? { executablePath: named } : {}
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
}
