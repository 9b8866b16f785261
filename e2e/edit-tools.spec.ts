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
