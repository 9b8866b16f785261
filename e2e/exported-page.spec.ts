// The HTML file for readers, opened as a reader does: on screen, in the dark and on paper.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const NOTE = 'Het waterschap noemde in 2021 hetzelfde getal.'

test.beforeEach(async ({ page, desk, person, addArticle }) => {
  const { id } = await addArticle({ content: 'De dijk wordt zestien meter breder.\n\nDe dijk is oud, zegt Bos.' })
  const note = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: NOTE }] }] }
  const target = { type: 'TextQuoteSelector', exact: 'zestien meter' }
  const claim = { kind: 'claim', target, note, verdict: 'correct', seen: ['zestien meter'] }
  expect((await desk.api(person, 'POST', `/articles/${id}/annotations`, claim)).status).toBe(201)
  const { text } = await desk.api(person, 'GET', `/articles/${id}/export?format=html`)
  await page.setContent(text)
})

test('on paper the text and every note stand in black on white, whatever the reader’s screen is like', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme })
    for (const words of ['zestien meter', 'zegt Bos', NOTE]) await expect(page.getByText(words).first()).toBeVisible()
    expect(await hiddenParts(page)).toEqual([])
    expect(await lightnessOf(page, 'body')).toEqual({ paper: 1, ink: 0 })
    for (const part of ['mark.claim', 'aside', 'footer']) {
      const { paper, ink } = await lightnessOf(page, part)
      expect([part, paper, ink < 0.3]).toEqual([part, 1, true])
    }
  }
  // A note stands under its paragraph: beside it there is no room on a page.
  const [text, note] = [await page.locator('.block').first().boundingBox(), await page.locator('aside').boundingBox()]
  expect(note?.y).toBeGreaterThanOrEqual((text?.y ?? Infinity) + (text?.height ?? 0))
})

test('in the dark the paper is dark and the ink light, and a mark stays readable', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await lightnessOf(page, 'body')
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await lightnessOf(page, 'body')
  expect([light.paper > 0.9, light.ink < 0.2, dark.paper < 0.2, dark.ink > 0.8]).toEqual([true, true, true, true])
  const mark = await lightnessOf(page, 'mark.claim')
  expect(mark.ink - mark.paper).toBeGreaterThan(0.5)
})

/** Everything in the file with words that cannot be seen. */
function hiddenParts(page: Page): Promise<string[]> {
  return page
    .locator('body *')
    .evaluateAll((parts) => parts.filter((part) => part.textContent.trim() !== '' && !part.checkVisibility()).map((part) => part.outerHTML))
}

/** How light an element’s ink and the paper behind it are, from 0 (black) to 1 (white). */
function lightnessOf(page: Page, selector: string): Promise<{ paper: number; ink: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
      const isClear = (colour: string) => channels(colour)[3] === 0
      const lightness = (colour: string) =>
        channels(colour)
          .slice(0, 3)
          .reduce((sum, channel) => sum + channel, 0) / 765
      let behind: Element | null = element
      while (behind && isClear(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement
      return {
        paper: behind ? lightness(getComputedStyle(behind).backgroundColor) : 1,
        ink: lightness(getComputedStyle(element).color),
      }
    })
}
