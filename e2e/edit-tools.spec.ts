import { expect, test } from './fixtures'
import { openArticle, saveState, selectWords } from './text'

test('a link that runs a script is refused in a sentence, and the tools stay one row', async ({ page, article }) => {
  await openArticle(page, article.id)
  await page.keyboard.press('F2')
  const tools = page.getByRole('toolbar', { name: 'Editing' })
  const height = (await tools.boundingBox())?.height
  await selectWords(page, 'dinsdagavond')
  await tools.getByRole('button', { name: 'Make a link' }).click()
  const address = page.getByRole('textbox', { name: 'Address of the link' })
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'A link starts with https://' })).toBeVisible()
  expect((await tools.boundingBox())?.height).toBe(height)
  await address.fill('example.org/dijk')
  await expect(page.getByRole('alert').filter({ hasText: 'A link starts with' })).toHaveCount(0)
  await address.press('Enter')
  await expect(page.locator('.ProseMirror a')).toHaveAttribute('href', 'https://example.org/dijk')
  await expect(saveState(page)).toContainText('Saved')
})

test('a quotation is made of a paragraph, and in a list its button says why not', async ({ page, addArticle }) => {
  const article = await addArticle({ format: 'markdown', content: 'Een alinea.\n\n- Een punt.\n' })
  await openArticle(page, article.id)
  await page.keyboard.press('F2')
  const quotation = page.getByRole('toolbar', { name: 'Editing' }).getByRole('button', { name: 'Quotation' })
  await page.locator('.ProseMirror li p').click()
  await expect(quotation).toBeDisabled()
  await expect(quotation).toHaveAttribute('title', 'Quotation: not inside a list or “Read also”')
  await page.locator('.ProseMirror > p').click()
  await quotation.click()
  await expect(page.locator('.ProseMirror blockquote')).toHaveText('Een alinea.')
  await expect(quotation).toBeEnabled()
  await quotation.click()
  await expect(page.locator('.ProseMirror blockquote')).toHaveCount(0)
  await expect(saveState(page)).toContainText('Saved')
})
