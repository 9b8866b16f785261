import type { Page } from '@playwright/test'
import { seriousFindings, tooWide } from './accessibility'
import { expect, test, type Desk } from './fixtures'

/** Every page, by its address. */
const PAGES: { name: string; path: string; isOpen?: true; prepare?: (page: Page) => Promise<void> }[] = [
  { name: 'the articles', path: '/' },
  { name: 'a search without a find', path: '/?q=nergens' },
  { name: 'the tags', path: '/tags' },
  { name: 'the bin', path: '/bin' },
  { name: 'the settings', path: '/settings' },
  { name: 'a new article', path: '/articles/new' },
  { name: 'an article', path: '/articles/:article' },
  { name: 'an article with a card open', path: '/articles/:sample', prepare: openACard },
  {
    name: 'what changed in an article',
    path: '/articles/:edited/history',
    prepare: (page) => expect(page.locator('del').first()).toBeVisible(),
  },
  {
    name: 'an article as it was',
    path: '/articles/:edited/history?version=0',
    prepare: (page) => expect(page.locator('mark.annotated').first()).toBeVisible(),
  },
  { name: 'nothing', path: '/articles/0198a0de-0000-7000-8000-000000000000' },
  { name: 'signing in', path: '/sign-in', isOpen: true },
  { name: 'an invitation', path: '/invitation?token=:invitation', isOpen: true },
  { name: 'a link that no longer works', path: '/setup?token=x', isOpen: true },
]

const LOOKS = [
  { language: 'en', width: 1440 },
  { language: 'nl', width: 390 },
] as const

test.describe.configure({ mode: 'parallel', timeout: 180_000 })
test.use({ expectedErrors: [/status of 404/] })

/** Breaches of the content security policy, which a browser reports to the page. */
async function watchPolicy(page: Page): Promise<string[]> {
  const breaches: string[] = []
  await page.exposeFunction('noteBreach', (breach: string) => breaches.push(breach))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      void (window as unknown as { noteBreach(breach: string): void }).noteBreach(`${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  return breaches
}

async function openACard(page: Page): Promise<void> {
  await page.locator('mark.quote').first().click()
  await expect(page.locator('[role="comment"] [aria-expanded="true"]')).toBeVisible()
}

async function addressOf(path: string, desk: Desk, articleId: string): Promise<string> {
  if (/:(sample|edited)/.test(path)) {
    const person = await desk.person('Marieke Visser')
    const { article } = (await desk.api<{ article: { id: string; text: string } }>(person, 'POST', '/sample', { language: 'nl' })).body
    const content = article.text.replace('1 op 800', '1 op 80')
    if (path.includes(':edited')) await desk.api(person, 'PUT', `/articles/${article.id}/content`, { format: 'text', content })
    return path.replace(/:(sample|edited)/, article.id)
  }
  if (!path.includes(':invitation')) return path.replace(':article', articleId)
  const made = await desk.api<{ link: string }>(await desk.person('Marieke Visser'), 'POST', '/invitations', {})
  return path.replace(':invitation', new URL(made.body.link).searchParams.get('token') ?? '')
}

for (const { language, width } of LOOKS) {
  test(`axe finds nothing serious, and nothing sticks out: ${language}, ${width} px`, async ({ browser, desk, person, article }) => {
    await desk.api(person, 'POST', '/tags', { name: `arbeidsongeschiktheidsverzekeringspremie ${width}` })
    for (const { name, path, isOpen, prepare } of PAGES) {
      const context = await browser.newContext({
        baseURL: desk.url,
        locale: language,
        viewport: { width, height: 900 },
        hasTouch: width < 600,
        ...(isOpen ? {} : { storageState: person.session }),
      })
      const page = await context.newPage()
      const breaches = await watchPolicy(page)
      await page.goto(await addressOf(path, desk, article.id))
      await expect(page.locator('#content')).toBeVisible()
      await prepare?.(page)
      expect([name, await seriousFindings(page)]).toEqual([name, []])
      expect([name, await tooWide(page)]).toEqual([name, 0])
      expect([name, breaches]).toEqual([name, []])
      await context.close()
    }
  })
}

test('every page carries the headers that keep it safe, and a nonce of its own', async ({ context, desk, article }) => {
  const nonces = new Set<string>()
  for (const { path } of PAGES) {
    const headers = (await context.request.get(await addressOf(path, desk, article.id))).headers()
    const policy = headers['content-security-policy'] ?? ''
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("default-src 'self'")
    expect(/script-src[^;]*unsafe-inline/.test(policy)).toBe(false)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toContain('no-store')
  }
  expect(nonces.size).toBe(PAGES.length)
})

test('what is called over HTTP is never kept by a browser, framed or sniffed', async ({ desk, person, article }) => {
  for (const path of [
    '/articles',
    `/articles/${article.id}`,
    `/articles/${article.id}/annotations`,
    '/tags',
    '/me',
    '/people',
    '/events?since=0',
    '/nothing',
  ]) {
    const { headers } = await desk.api(person, 'GET', path, undefined, { Accept: 'application/json' })
    expect([path, headers.get('cache-control')]).toEqual([path, expect.stringContaining('no-store')])
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
    expect([path, headers.get('referrer-policy')]).toEqual([path, 'no-referrer'])
  }
})
