import { devices } from '@playwright/test'
import { expect, test } from './fixtures'

const { viewport, isMobile, hasTouch, userAgent, deviceScaleFactor } = devices['Pixel 7']
test.use({ viewport, isMobile, hasTouch, userAgent, deviceScaleFactor })

test('on a phone a sentence is marked with the thumb, opened in a sheet and settled', async ({ page, article }) => {
  await page.goto(`/articles/${article.id}`)
  const text = page.getByRole('textbox', { name: /^Text of/ })
  await text
    .locator('p')
    .first()
    .tap({ position: { x: 60, y: 16 } })
  await page.getByRole('button', { name: 'Sentence' }).tap()
  await page.getByRole('toolbar', { name: 'Mark the selection' }).getByRole('button', { name: 'Claim' }).tap()
  const sheet = page.getByRole('region', { name: 'Annotations' })
  await expect(sheet.getByText('In het buurthuis van Werkenoord').first()).toBeVisible()
  await sheet.getByRole('button', { name: 'Correct', exact: true }).tap()
  await expect(sheet).toContainText('Correct')
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toHaveCount(0)
  await page.getByRole('button', { name: 'Cards' }).tap()
  await expect(sheet.locator('[role="comment"]')).toHaveCount(1)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(viewport.width)
})
