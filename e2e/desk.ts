// A desk for stories: the built server as people run it, on a port and a data folder of its own.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Annotation } from '@/domain/contract/annotation'

const ROOT = path.resolve(import.meta.dirname, '..')
export const PASSWORD = 'vijf woorden op een dijk'

/** Somebody of the desk, with what a browser and a program need to be them. */
export interface DeskPerson {
  name: string
  email: string
  token: string
  /** The session of a browser, as Playwright stores it. */
  session: { cookies: Cookie[]; origins: [] }
}

interface Cookie {
  name: string
  value: string
  domain: string
  path: string
  expires: number
  httpOnly: boolean
  secure: boolean
  sameSite: 'Strict' | 'Lax' | 'None'
}

/** No connection is kept: a server ends those that rest, while a desk command holds this process up, and a restarted one knows none of them. */
const ONCE = { Connection: 'close' }

export class Desk {
  readonly folder: string
  readonly url: string
  /** What the server has said since it was last started. */
  output = ''
  private server: ChildProcess | undefined
  private readonly port: number
  private readonly people = new Map<string, DeskPerson>()

  private constructor(port: number) {
    this.port = port
    this.url = `http://127.0.0.1:${port}`
    this.folder = mkdtempSync(path.join(tmpdir(), 'kanttekening-story-'))
  }

  /** A new, empty desk that answers. */
  static async open(): Promise<Desk> {
    if (!existsSync(path.join(ROOT, '.next', 'BUILD_ID')))
      throw new Error('The pages are not built: run npm run build first, or npm test, which does.')
    const desk = new Desk(await freePort())
    await desk.start()
    return desk
  }

  private get environment(): NodeJS.ProcessEnv {
    const { KANTTEKENING_URL: _, ...env } = process.env
    return {
      ...env,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(this.port),
      KANTTEKENING_DATA: this.folder,
    }
  }

  async start(): Promise<void> {
    this.output = ''
    const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
    const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(this.port)], {
      cwd: ROOT,
      env: this.environment,
    })
    this.server = server
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()))
    while (server.exitCode === null) {
      const health = await fetch(`${this.url}/api/health`, { headers: ONCE }).catch(() => null)
      if (health?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`The server did not start:\n${this.output}`)
  }

  /** Ends the server and gives how long that took, in milliseconds. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
    const began = performance.now()
    if (this.server && this.server.exitCode === null && this.server.signalCode === null) {
      const ended = once(this.server, 'exit')
      this.server.kill(signal)
      await ended
    }
    return performance.now() - began
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  /** Ends the server without giving it a moment, as a power cut would. */
  async kill(): Promise<void> {
    await this.stop('SIGKILL')
  }

  /** Ends the desk and takes its data away. */
  async close(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** The link for the first person, as the server printed it. */
  get setupLink(): string {
    const link = /http:\S+\/setup\?token=\S+/.exec(this.output)?.[0]
    if (!link) throw new Error(`The server printed no setup link:\n${this.output}`)
    return link
  }

  /** Runs `npm run desk -- …` and gives what it said. */
  command(args: readonly string[], input = ''): { code: number | null; stdout: string; stderr: string } {
    const tsx = path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs')
    const script = path.join(ROOT, 'scripts', 'desk', 'desk.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
      cwd: ROOT,
      env: this.environment,
      input,
      encoding: 'utf8',
    })
    return { code: status, stdout: stdout.trim(), stderr: stderr.trim() }
  }

  /** Somebody of this desk, who comes in when they are named for the first time: the first by the printed link, others by an invitation. */
  async person(name: string, role: 'admin' | 'member' = 'admin'): Promise<DeskPerson> {
    const known = this.people.get(name)
    if (known) return known
    const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`
    const by = [...this.people.values()][0]
    const link = by ? (await this.done<{ link: string }>(by, 'POST', '/invitations', { role })).body.link : this.setupLink
    const token = new URL(link).searchParams.get('token')
    const came = await this.done(null, 'POST', by ? '/invitations/accept' : '/setup', { token, name, email, password: PASSWORD })
    const cookies = came.headers.getSetCookie().map(cookieOf)
    const session = { Cookie: cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; '), Origin: this.url }
    const made = await this.done<{ token: string }>(null, 'POST', '/tokens', { name: 'stories' }, session)
    const person: DeskPerson = { name, email, token: made.body.token, session: { cookies, origins: [] } }
    this.people.set(name, person)
    return person
  }

  /** Calls the HTTP interface for something that has to be done. */
  private async done<T = unknown>(...call: Parameters<Desk['api']>) {
    const answer = await this.api<T>(...call)
    if (answer.status !== 201) throw new Error(`${call[1]} ${call[2]} was answered ${answer.status}: ${answer.text}`)
    return answer
  }

  /** The annotations of an article, as they are stored. */
  async annotations(person: DeskPerson, articleId: string): Promise<Annotation[]> {
    return (await this.api<{ items: Annotation[] }>(person, 'GET', `/articles/${articleId}/annotations`)).body.items
  }

  /** Calls the HTTP interface as somebody's program. */
  async api<T = unknown>(person: DeskPerson | null, method: string, route: string, body?: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(`${this.url}/api${route}`, {
      method,
      headers: {
        ...ONCE,
        ...(person ? { Authorization: `Bearer ${person.token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, headers: answer.headers, text, body: (isJson ? JSON.parse(text) : undefined) as T }
  }
}

function cookieOf(line: string): Cookie {
  const pair = line.split(';')[0] ?? ''
  const at = pair.indexOf('=')
  const kept = { domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }
  return { name: pair.slice(0, at), value: pair.slice(at + 1), ...kept }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
