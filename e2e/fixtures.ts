// What every story starts with: a desk that runs, somebody who is signed in, an article; and a page on which nothing may go wrong unseen.
import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { Article, Imported } from '@/domain/contract/article'
import { sampleText } from '@/domain/sample/sample-article'
import { Desk, type DeskPerson } from './desk'

export { expect } from '@playwright/test'
export { PASSWORD, type Desk, type DeskPerson } from './desk'

interface NewStoryArticle {
  title?: string
  content?: string
  format?: string
  language?: string
}

interface Fixtures {
  /** Words of console errors that the story provokes, such as `/status of 422/`. */
  expectedErrors: RegExp[]
  /** Whether the page starts signed in as `person`. */
  isSignedIn: boolean
  /** A desk of this story alone, that nobody has been at. */
  emptyDesk: Desk
  /** Adds an article through the HTTP interface. */
  addArticle: (article?: NewStoryArticle) => Promise<Article>
  /** The Dutch sample's text, without marks. */
  article: Article
  /** A page of somebody else at the same desk, in a browser of their own. */
  pageOf: (person: DeskPerson) => Promise<Page>
}

interface WorkerFixtures {
  desk: Desk
  person: DeskPerson
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  expectedErrors: [[], { option: true }],
  isSignedIn: [true, { option: true }],

  desk: [
    async ({}, use) => {
      const desk = await Desk.open()
      await use(desk)
      await desk.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  person: [async ({ desk }, use) => use(await desk.person('Marieke Visser')), { scope: 'worker', timeout: 60_000 }],

  emptyDesk: async ({}, use) => {
    const desk = await Desk.open()
    await use(desk)
    await desk.close()
  },

  baseURL: async ({ desk }, use) => use(desk.url),
  storageState: async ({ isSignedIn, person }, use) => use(isSignedIn ? person.session : { cookies: [], origins: [] }),

  context: async ({ context, expectedErrors }, use) => {
    const check = watch(context, expectedErrors)
    await use(context)
    check()
  },

  pageOf: async ({ browser, desk, expectedErrors, locale, timezoneId, viewport }, use) => {
    const opened: { context: BrowserContext; check: () => void }[] = []
    await use(async (person) => {
      const context = await openContext(browser, { storageState: person.session, baseURL: desk.url, locale, timezoneId, viewport })
      opened.push({ context, check: watch(context, expectedErrors) })
      return context.newPage()
    })
    for (const { context, check } of opened) {
      check()
      await context.close()
    }
  },

  addArticle: async ({ desk, person }, use) => {
    await use(async ({ title = 'De dijk bij Westerveld', content = sampleText('nl'), format = 'text', language } = {}) => {
      const made = await desk.api<Imported>(person, 'POST', '/articles', { title, content, format, ...(language ? { language } : {}) })
      expect(made.status, made.text).toBe(201)
      return made.body.article
    })
  },
  article: async ({ addArticle }, use) => use(await addArticle()),
})

function openContext(browser: Browser, options: Record<string, unknown>): Promise<BrowserContext> {
  return browser.newContext(Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)))
}

/** Notes errors of the console, exceptions, and requests to another host; the given function fails the story when there were any. */
export function watch(context: BrowserContext, expectedErrors: readonly RegExp[]): () => void {
  const wrong: string[] = []
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const said = `${message.text()} (${message.location().url})`
    if (!expectedErrors.some((expected) => expected.test(said))) wrong.push(`console: ${said}`)
  })
  context.on('weberror', (error) => wrong.push(`exception: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1') wrong.push(`request to another host: ${request.url()}`)
  })
  return () => expect(wrong, 'Nothing goes wrong unseen.').toEqual([])
}
