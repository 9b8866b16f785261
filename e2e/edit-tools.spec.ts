import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { cardOn, markWords, openArticle, saveState, selectWords } from './text'

test('a link that runs a script is refused in a sentence, and the tools stay one row', async ({ page, article }) => {
  await openArticle(page, article.id)
  await page.keyboard.press('F2')
  const tools = page.getByRole('toolbar', { name: 'Editing' })
  const height = (await tools.boundingBox())?.height
  await selectWords(page, 'dinsdagavond')
  await tools.getByRole('button', { name: 'Make a link' }).click()
  const address = page.getByRole('textbox', { name: 'Address of the link' })
  // What is being linked stays in sight.
  await expect(page.locator('.ProseMirror .held-selection')).toHaveText('dinsdagavond')
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'A link starts with https://' })).toBeVisible()
  expect((await tools.boundingBox())?.height).toBe(height)
  await address.fill('example.org/dijk')
  await expect(page.getByRole('alert').filter({ hasText: 'A link starts with' })).toHaveCount(0)
  await address.press('Enter')
  await expect(page.locator('.ProseMirror a')).toHaveAttribute('href', 'https://example.org/dijk')
  await expect(page.locator('.ProseMirror .held-selection')).toHaveCount(0)
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

for (const [device, width] of [
  ['a screen', 1440],
  ['a phone', 390],
] as const) {
  test(`what opens above the text on ${device} does not cover the title, and further on moves nothing`, async ({ page, article }) => {
    await page.setViewportSize({ width, height: 900 })
    await openArticle(page, article.id)
    const title = page.getByRole('heading', { level: 1 })
    const find = page.getByRole('search', { name: 'Find and replace' })
    const gap = async () => {
      const [panel, words] = [await find.boundingBox(), await title.boundingBox()]
      return (words?.y ?? 0) - ((panel?.y ?? 0) + (panel?.height ?? 0))
    }
    await page.keyboard.press('Control+h')
    await expect.poll(gap).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+h')
    await expect.poll(gap).toBeGreaterThan(0)
    await page.keyboard.press('Escape')

    await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }))
    const heading = page.locator('.ProseMirror h2').nth(1)
    const before = (await heading.boundingBox())?.y
    await page.keyboard.press('Control+h')
    await expect(find).toBeVisible()
    await expect.poll(async () => (await heading.boundingBox())?.y).toBe(before)
  })
}

test('a card stays level with its words when something opens above the text', async ({ page, article }) => {
  await openArticle(page, article.id)
  await markWords(page, 'dinsdagavond', 'c')
  await page.keyboard.press('Escape')
  const level = async () => {
    const [card, words] = [await cardOn(page, 'dinsdagavond').boundingBox(), await page.locator('mark.claim').boundingBox()]
    return Math.round((card?.y ?? 0) - (words?.y ?? 0))
  }
  const before = await level()
  await page.keyboard.press('Control+h')
  await expect(page.getByRole('search', { name: 'Find and replace' })).toBeVisible()
  await expect.poll(level).toBe(before)
})

test.describe('a file that is no picture of the desk', () => {
  test.use({ expectedErrors: [/status of 415/] })

  test('is answered with the kinds that are', async ({ page, article }) => {
    await openArticle(page, article.id)
    await page.keyboard.press('F2')
    await page.locator('.ProseMirror p').nth(1).click()
    await pasteFile(page, 'schema.pdf', 'application/pdf')
    await expect(page.getByRole('status').filter({ hasText: 'One file was left out' })).toHaveText(/PNG, JPEG, WebP, GIF or AVIF/)
    await pasteFile(page, 'schema.svg', 'image/svg+xml')
    const refusal = page.getByRole('alert').filter({ hasText: 'This kind of picture' })
    await expect(refusal).toHaveText(/PNG, JPEG, WebP, GIF or AVIF/)
    await refusal.getByRole('button', { name: 'All right' }).click()
    await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeFocused()
  })
})

function pasteFile(page: Page, name: string, type: string): Promise<void> {
  return page.evaluate(
    ([name, type]) => {
      const data = new DataTransfer()
      data.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], name, { type }))
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.querySelector('.ProseMirror')?.dispatchEvent(paste)
    },
    [name, type] as const,
  )
}
