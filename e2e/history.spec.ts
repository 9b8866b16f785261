import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { expect, test, type Desk, type DeskPerson } from './fixtures'
import { cardOn, openArticle, openCard } from './text'

const KANS = 'de kans dat hij bezwijkt 1 op 800 per jaar'

/** Takes in a copy in which some words are others. */
async function edit(desk: Desk, person: DeskPerson, article: Article, change: (text: string) => string): Promise<void> {
  const now = await desk.api<Article>(person, 'GET', `/articles/${article.id}`)
  const content = change(now.body.text)
  expect(content).not.toBe(now.body.text)
  const taken = await desk.api(person, 'PUT', `/articles/${article.id}/content`, { format: 'text', content })
  expect(taken.status, taken.text).toBe(200)
}

async function claim(desk: Desk, person: DeskPerson, article: Article, exact: string): Promise<string> {
  const target = { type: 'TextQuoteSelector', exact }
  const made = await desk.api<Annotation>(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'claim', target })
  expect(made.status, made.text).toBe(201)
  return made.body.id
}

const stored = async (desk: Desk, person: DeskPerson, id: string): Promise<Annotation> =>
  (await desk.api<Annotation>(person, 'GET', `/annotations/${id}`)).body

/** The paragraph that holds some words. */
const paragraphWith = (text: string, words: string): string => text.split('\n\n').find((block) => block.includes(words)) ?? ''

test('an article through time: who edited it, what changed, how it was, and bringing a version back', async ({
  page,
  article,
  desk,
  person,
}) => {
  const joost = await desk.person('Joost Bakker', 'member')
  const id = await claim(desk, person, article, KANS)
  const lost = paragraphWith(article.text, KANS)
  await edit(desk, person, article, (text) => text.replace('geen stoel', 'geen kruk'))
  await edit(desk, joost, article, (text) => text.replace(`${lost}\n\n`, ''))
  expect((await stored(desk, person, id)).state).toBe('detached')

  await openArticle(page, article.id)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  const timeline = page.getByRole('listbox', { name: 'Timeline' })
  const sittings = timeline.getByRole('option')
  await expect(sittings).toHaveCount(3)
  await expect(sittings.nth(0)).toContainText('Joost Bakker')
  await expect(sittings.nth(0)).toContainText('one lost its words')
  await expect(sittings.nth(1)).toContainText('Marieke Visser')
  await expect(sittings.nth(2)).toContainText(/Came in with .* words/)
  await expect(sittings.nth(2)).toContainText('Marieke Visser: one marked')

  // The newest is chosen, with what it changed.
  const difference = page.getByRole('region', { name: 'The difference' })
  await expect(page.getByRole('heading', { name: 'The text of now' })).toBeVisible()
  await expect(difference.locator('del')).toContainText(KANS)
  await expect(difference.getByRole('button', { name: /unchanged paragraphs/ }).first()).toBeVisible()

  // By arrow keys to the one before it.
  await sittings.nth(0).focus()
  await page.keyboard.press('ArrowDown')
  await expect(sittings.nth(1)).toBeFocused()
  await expect(difference.locator('ins')).toContainText('kruk')
  await expect(page).toHaveURL(/version=\d+&with=0$/)

  // How it was, with its annotation as it was.
  await page.getByRole('button', { name: 'The text', exact: true }).click()
  await expect(page).toHaveURL(/version=\d+$/)
  await expect(page.locator('article mark.annotated.claim')).toHaveText(KANS)
  const then = page.getByRole('complementary', { name: 'Annotations then' })
  await expect(then.getByRole('region', { name: 'Claim' })).toContainText(KANS)
  await then.getByRole('button', { name: /Claim/ }).click()
  await expect(page.locator('mark.annotated.active')).toHaveText(KANS)
  const address = page.url()

  // Bringing it back: what that would do is seen before.
  await page.getByRole('button', { name: 'Bring this version back…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('One annotation is touched')
  await expect(dialog).toContainText('Finds its words again')
  await expect(dialog.locator('ins')).toContainText(KANS)
  await dialog.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('Brought back.')).toBeVisible()
  await expect(sittings).toHaveCount(4)
  await expect(sittings.nth(0)).toContainText('Brought back an older version')
  await expect.poll(async () => (await stored(desk, person, id)).state).toBe('anchored')

  // It can be sent to somebody, and be taken back in the same way.
  await page.goto(address)
  await expect(page.locator('article mark.annotated.claim')).toHaveText(KANS)
  await page.getByRole('link', { name: 'Back to the text' }).click()
  await expect(cardOn(page, KANS)).toBeVisible()
  await page.locator('mark.annotated').first().click()
  await openCard(page).getByRole('button', { name: 'History' }).click()
  const past = page.getByRole('dialog', { name: 'History of this annotation' }).getByRole('listitem')
  await expect(past).toHaveCount(3)
  await expect(past.nth(0)).toContainText('Its words came back')
  await expect(past.nth(1)).toContainText('Took its words away')
  await expect(past.nth(1)).toContainText('Joost Bakker')
  await expect(past.nth(2)).toContainText(KANS)
})

test('a long history comes in pages, by key too; what others do appears while it is read', async ({ page, article, desk, person }) => {
  const joost = await desk.person('Joost Bakker', 'member')
  for (let i = 1; i <= 45; i++) await edit(desk, i % 2 ? joost : person, article, (text) => text.replace(/(Regel \d+\.)?$/, `Regel ${i}.`))
  await page.goto(`/articles/${article.id}/history`)
  const sittings = page.getByRole('listbox', { name: 'Timeline' }).getByRole('option')
  await expect(sittings).toHaveCount(40)
  await sittings.nth(0).focus()
  await page.keyboard.press('End')
  await expect(sittings.nth(39)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(sittings).toHaveCount(46)
  await expect(page.getByRole('button', { name: 'Earlier' })).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(sittings.nth(40)).toBeFocused()

  // Compared with any other version.
  await page.getByRole('combobox', { name: 'Compared with' }).selectOption({ label: 'the text of now' })
  await expect(page.getByRole('region', { name: 'The difference' }).locator('ins')).toContainText('45')
  const address = page.url()
  await edit(desk, joost, article, (text) => text.replace('geen stoel', 'geen kruk'))
  await expect(sittings).toHaveCount(47)
  await expect(sittings.nth(0)).toContainText('Joost Bakker')

  // An address leads to a version further back than the first page.
  await page.goto(address)
  await expect(sittings.nth(41)).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('region', { name: 'The difference' }).locator('ins')).toContainText('45')
})

test('a version has the title that it had', async ({ page, article, desk, person }) => {
  await edit(desk, person, article, (text) => text.replace('geen stoel', 'geen kruk'))
  const now = (await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body
  const version = { 'If-Match': `"v${now.metaVersion}"` }
  const renamed = await desk.api(person, 'PATCH', `/articles/${article.id}`, { title: 'De dijk, een jaar later' }, version)
  expect(renamed.status, renamed.text).toBe(200)
  await page.goto(`/articles/${article.id}/history?version=0`)
  const title = page.getByRole('article').getByRole('heading', { level: 1 })
  await expect(title).toHaveText(article.title)
  await page.goto(`/articles/${article.id}/history?version=${now.version}`)
  await expect(title).toHaveText('De dijk, een jaar later')
})

test('an article that nobody has edited says so', async ({ page, article }) => {
  await page.goto(`/articles/${article.id}/history`)
  await expect(page.getByRole('heading', { name: 'Nobody has edited this text yet' })).toBeVisible()
  await expect(page.getByRole('option')).toHaveCount(1)
})

test('an address that asks for a version that never was is answered so', async ({ page, article, desk, person }) => {
  await edit(desk, person, article, (text) => text.replace('geen stoel', 'geen kruk'))
  const unknown = page.getByText('There is no such version')
  for (const asked of ['version=9999', 'version=abc', 'version=1&with=-1']) {
    await page.goto(`/articles/${article.id}/history?${asked}`)
    await expect(unknown, asked).toContainText('version 1.')
    await expect(page.getByRole('heading', { name: 'The text of now' })).toBeVisible()
  }
  await page.getByRole('option').last().click()
  await expect(unknown).toHaveCount(0)
  await page.goto(`/articles/${article.id}/history?version=0`)
  await expect(page.getByRole('heading', { name: /^As it came in/ })).toBeVisible()
  await expect(unknown).toHaveCount(0)
})
