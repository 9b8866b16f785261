/** The real server of the model: the routes, on a database in a file, which can be stopped and started. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PATCH as change } from '@/app/api/annotations/[id]/route'
import { POST as confirm } from '@/app/api/annotations/[id]/confirm/route'
import { GET as listAnnotations, POST as annotate } from '@/app/api/articles/[id]/annotations/route'
import { PUT as replaceContent } from '@/app/api/articles/[id]/content/route'
import { GET as listSteps, POST as takeSteps } from '@/app/api/articles/[id]/steps/route'
import { holdDatabase } from '@/app/_server/database'
import { add, at, byToken, fromPage } from '@/app/_server/testing/desk'
import { addArticle } from '@/db/articles'
import type { Database } from '@/db/database'
import { forgetText } from '@/db/documents'
import { closeDatabase, openDatabase } from '@/db/open'
import type { Node } from '@tiptap/pm/model'
import type { Person } from '@/domain/annotation/permissions'

export interface Asked {
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  body: unknown
}

type Route = (request: Request, context: { params: Promise<Record<string, string | string[]>> }) => Promise<Response>
const ROUTES: [method: string, path: RegExp, route: Route][] = [
  ['POST', /^\/api\/articles\/([^/]+)\/steps$/, takeSteps],
  ['GET', /^\/api\/articles\/([^/]+)\/steps$/, listSteps],
  ['PUT', /^\/api\/articles\/([^/]+)\/content$/, replaceContent],
  ['GET', /^\/api\/articles\/([^/]+)\/annotations$/, listAnnotations],
  ['POST', /^\/api\/articles\/([^/]+)\/annotations$/, annotate],
  ['PATCH', /^\/api\/annotations\/([^/]+)$/, change],
  ['POST', /^\/api\/annotations\/([^/]+)\/confirm$/, confirm],
]

/** A desk that is empty but for one person: made once, copied for each run. */
function emptyDesk(): { file: string; person: Person; headers: Record<string, string> } {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'kanttekening-model-')), 'empty.db')
  const db = openDatabase(file)
  const person = add(db, 'Marieke Visser')
  const headers = byToken(db, person)
  closeDatabase(db)
  process.on('exit', () => rmSync(path.dirname(file), { recursive: true, force: true }))
  return { file, person, headers }
}
let empty: ReturnType<typeof emptyDesk> | undefined

/** Statements that were prepared once are used again: preparing them is a fifth of the time of a play. */
function keepStatements(db: Database): void {
  const { $client: client } = db
  const prepare = client.prepare.bind(client)
  const kept = new Map<string, ReturnType<typeof prepare>>()
  client.prepare = ((source: string) => {
    const statement = kept.get(source) ?? prepare(source)
    kept.set(source, statement)
    return statement
  }) as typeof client.prepare
}

export class ModelServer {
  readonly person: Person
  readonly articleId: string
  db: Database
  isUp = true
  private readonly file: string
  private readonly headers: Record<string, string>

  constructor(doc: Node) {
    empty ??= emptyDesk()
    this.person = empty.person
    this.headers = empty.headers
    this.file = path.join(mkdtempSync(path.join(path.dirname(empty.file), 'run-')), 'kanttekening.db')
    copyFileSync(empty.file, this.file)
    this.db = this.open()
    const fields = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
    this.articleId = addArticle(this.db, this.person, { ...fields, doc, annotations: [], request: 1 }, new Date()).article.id
  }

  private open(): Database {
    const db = openDatabase(this.file)
    // Nothing here cuts the power, and waiting for the disk is most of the time.
    db.$client.pragma('synchronous = OFF')
    keepStatements(db)
    holdDatabase(db)
    return db
  }

  async answer({ method, path: address, body, headers }: Asked): Promise<Answer> {
    const url = new URL(address, 'http://desk')
    for (const [wanted, pattern, route] of ROUTES) {
      const id = wanted === method ? pattern.exec(url.pathname)?.[1] : undefined
      if (id === undefined) continue
      const answer = await route(fromPage(address, { method, body, headers: { ...headers, ...this.headers } }), at({ id }))
      return { status: answer.status, body: (await answer.json()) as unknown }
    }
    throw new Error(`The model has no route for ${method} ${address}.`)
  }

  stop(): void {
    closeDatabase(this.db)
    forgetText(this.articleId)
    this.isUp = false
  }

  start(): void {
    this.db = this.open()
    this.isUp = true
  }

  close(): void {
    if (this.isUp) this.stop()
    rmSync(path.dirname(this.file), { recursive: true, force: true })
  }
}
