import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { expect, test } from './fixtures'
import { cardOn, openArticle } from './text'

const KANS = 'de kans dat hij bezwijkt 1 op 800 per jaar'
const NOW = KANS.replace('800', '80')

test.use({ expectedErrors: [/status of 409/] })

test('a corrected copy is compared first, names the claim it touches, and is taken in on the text of now', async ({
  page,
  article,
  desk,
  person,
}) => {
  const target = { type: 'TextQuoteSelector', exact: KANS }
  const made = await desk.api<Annotation>(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'claim', target })
  await openArticle(page, article.id)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'New copy of the text…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New copy of the text' })
  await dialog.getByRole('textbox').fill(article.text.replace('1 op 800', '1 op 80'))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await expect(dialog).toContainText('Paragraphs: 1 changed.')
  await expect(dialog).toContainText('One annotation is touched')
  const touched = dialog.getByRole('listitem')
  await expect(touched).toContainText('Gets other words')
  await touched.locator('summary').click()
  await expect(touched.locator('del')).toContainText('800')
  await expect(touched.locator('ins')).toContainText('80')

  // Somebody else edits the text meanwhile: the copy is compared again, and what was pasted is still there.
  const joost = await desk.person('Joost Bakker', 'member')
  const other = article.text.replace('geen stoel', 'geen kruk')
  expect((await desk.api(joost, 'PUT', `/articles/${article.id}/content`, { format: 'text', content: other })).status).toBe(200)
  await dialog.getByRole('button', { name: 'Take in' }).click()
  await expect(dialog.getByRole('alert')).toContainText('what you pasted is still here')
  await expect(dialog).toContainText('Paragraphs: 2 changed.')
  await dialog.getByRole('button', { name: 'Back to the copy' }).click()
  await expect(dialog.getByRole('textbox')).toHaveValue(article.text.replace('1 op 800', '1 op 80'))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await dialog.getByRole('button', { name: 'Take in' }).click()
  await expect(page.getByText('The new copy is in.')).toBeVisible()
  await expect(dialog).toHaveCount(0)

  const stored = (await desk.api<Annotation>(person, 'GET', `/annotations/${made.body.id}`)).body
  expect([stored.state, stored.ranges[0]?.exact]).toEqual(['changed', NOW])
  expect((await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body.text).toBe(article.text.replace('1 op 800', '1 op 80'))
  // The page follows, and it can be taken back where that is said.
  await expect(page.locator('mark.annotated')).toHaveText(NOW)
  await expect(cardOn(page, NOW)).toBeVisible()
  await expect(page.locator('.ProseMirror')).toContainText('geen stoel meer vrij')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('mark.annotated')).toHaveText(KANS)
  await expect(page.locator('.ProseMirror')).toContainText('geen kruk meer vrij')

  // By keys it is put in again and taken back; not when somebody has edited the text since.
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('mark.annotated')).toHaveText(NOW)
  await page.keyboard.press('Control+z')
  await expect(page.locator('mark.annotated')).toHaveText(KANS)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('mark.annotated')).toHaveText(NOW)
  const last = article.text.replace('1 op 800', '1 op 80').replace('dinsdagavond', 'woensdagavond')
  expect((await desk.api(joost, 'PUT', `/articles/${article.id}/content`, { format: 'text', content: last })).status).toBe(200)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'The text has changed since' })).toBeVisible()
  await expect(page.locator('mark.annotated')).toHaveText(NOW)
})

test('of the annotations that a copy touches, it says how many lose their words', async ({ page, article, desk, person }) => {
  for (const exact of [KANS, '35 centimeter'])
    await desk.api(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'claim', target: { type: 'TextQuoteSelector', exact } })
  await openArticle(page, article.id)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'New copy of the text…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New copy of the text' })
  await dialog.getByRole('textbox').fill(article.text.replace('1 op 800', '1 op 80').replace('35 centimeter', ''))
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await expect(dialog).toContainText('2 annotations are touched')
  await expect(dialog).toContainText('One loses its words: it is kept, and listed as detached until somebody puts it elsewhere.')
})

test('a copy as a file that says the same is nothing to take in', async ({ page, article }) => {
  await openArticle(page, article.id)
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('What do you want to do?').fill('new copy')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New copy of the text' })
  await dialog.locator('input[type=file]').setInputFiles({ name: 'dijk.txt', mimeType: 'text/plain', buffer: Buffer.from(article.text) })
  await expect(dialog).toContainText('The copy says the same as the text of now')
  await expect(dialog.getByRole('button', { name: 'Take in' })).toBeDisabled()
})
