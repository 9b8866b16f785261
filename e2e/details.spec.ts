// What is known about an article beside its text, and how it is told.
import type { Article } from '@/domain/contract/article'
import { expect, test } from './fixtures'
import { cardOn, openArticle, openCard } from './text'

test.use({ expectedErrors: [/status of 404/] })

test('the details of an article are changed, its language chosen by name, and a date is written day first', async ({
  page,
  desk,
  person,
  addArticle,
}) => {
  const { id } = await addArticle({ language: 'nl-BE' })
  await openArticle(page, id)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Title and details' }).click()
  const dialog = page.getByRole('dialog')
  const language = dialog.getByLabel('Language')
  await expect(language.locator('option:checked')).toHaveText('Flemish')
  await language.selectOption('Western Frisian')
  await dialog.getByLabel('Published').fill('2026-11-26')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('26 November 2026').first()).toBeVisible()
  const { body } = await desk.api<Article>(person, 'GET', `/articles/${id}`)
  expect([body.language, body.publishedAt]).toEqual(['fy', '2026-11-26'])
})

test('where nothing is, people of the desk still have its bar, and others have not', async ({ page, browser, desk }) => {
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Tags' }).click()
  await expect(page).toHaveURL(/\/tags$/)
  await page.goto('/articles/0198a000-0000-7000-8000-00000000dead')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Tags' })).toHaveCount(1)
  const stranger = await browser.newPage({ baseURL: desk.url, storageState: { cookies: [], origins: [] } })
  await stranger.goto('/nowhere')
  await expect(stranger.getByRole('link', { name: 'Tags' })).toHaveCount(0)
  await stranger.close()
})

test('done without a verdict is not settled anywhere, and the card asks for a verdict', async ({ page, desk, person, addArticle }) => {
  const { id } = await addArticle({ content: 'De dijk is in 1995 versterkt.' })
  const claim = { kind: 'claim', target: { type: 'TextQuoteSelector', exact: 'in 1995' }, status: 'done', seen: ['in 1995'] }
  expect((await desk.api(person, 'POST', `/articles/${id}/annotations`, claim)).status).toBe(201)
  const { body } = await desk.api<Article>(person, 'GET', `/articles/${id}`)
  expect(body.counts).toMatchObject({ open: 1, settled: 0 })
  await openArticle(page, id)
  await expect(page.getByRole('complementary')).toContainText('Done, no verdict')
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText('0 of 1 settled')
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByText('One claim or quote is not settled')).toBeVisible()
  await page.keyboard.press('Escape')

  await cardOn(page, 'in 1995').click()
  await openCard(page).getByRole('button', { name: 'Done', exact: true }).click()
  await expect(openCard(page).getByRole('status')).toContainText('choose a verdict')
  await expect(openCard(page).getByRole('button', { name: 'Correct', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText('1 of 1 settled')
})
