// A margin with more in it than it has room for.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { begin, stripOn, strips, TEXT } from './suggestions'

test('in a dense article the suggestion that is looked at stands in the margin, and others beside the words in sight', async ({
  page,
  addArticle,
}) => {
  test.slow()
  const said = Array.from(
    { length: 120 },
    (_, i) => `“Wij hebben ${i + 10} pompen nodig tegen het water”, zei ${i % 2 ? 'Anna Bos' : 'Karel Kuiper'}.`,
  )
  const paragraphs = Array.from({ length: 40 }, (_, i) => said.slice(i * 3, i * 3 + 3).join(' '))
  const article = await addArticle({ content: ['De pompen', ...paragraphs].join('\n\n'), language: 'nl' })
  await begin(page, article.id)
  const looked = strips(page).and(page.locator(':has([aria-expanded="true"])'))
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('g')
    await expect(looked).toHaveAttribute('aria-label', new RegExp(` ${i + 10} pompen`))
    await expect(looked).toBeInViewport({ ratio: 1 })
  }

  await page.keyboard.press('Control+Home')
  await page.mouse.move(500, 450)
  for (let i = 0; i < 4; i++) {
    await page.mouse.wheel(0, 500)
    // Those at a third of the screen, where somebody reads, have theirs beside them.
    await expect
      .poll(() => numbersAround(page, 250, 350).then(({ words, inMargin }) => words.filter((n) => !inMargin.includes(n))))
      .toEqual([])
    expect((await numbersAround(page, 250, 350)).words).not.toEqual([])
  }
})

/** The numbers in underlined words between two heights of the screen, and in the suggestions that are seen in the margin. */
function numbersAround(page: Page, top: number, bottom: number): Promise<{ words: string[]; inMargin: string[] }> {
  return page.evaluate(
    ({ top, bottom }) => {
      const numbers = (elements: Iterable<Element>, [from, to]: [number, number], words: (element: Element) => string | null) =>
        [...elements].flatMap((element) => {
          const rect = element.getBoundingClientRect()
          return rect.top >= from && rect.bottom <= to ? (/\d+(?= pompen)/.exec(words(element) ?? '') ?? []) : []
        })
      return {
        words: numbers(document.querySelectorAll('.suggested'), [top, bottom], (element) => element.textContent),
        inMargin: numbers(document.querySelectorAll('aside section[aria-label]'), [0, innerHeight], (element) => element.ariaLabel),
      }
    },
    { top, bottom },
  )
}

test('the buttons of a suggestion go on as the keys do, and what stands on one line keeps the order of the text', async ({
  page,
  addArticle,
}) => {
  const article = await addArticle({
    content: 'De pomp\n\n“Zij lekt”, zei Anna Bos. “Hij lekt”, zei Jan Kok. “Wij gaan”, zei Anna Bos.',
    language: 'nl',
  })
  await begin(page, article.id)
  const names = await strips(page).evaluateAll((all) => all.map((strip) => strip.getAttribute('aria-label') ?? ''))
  expect(names.length).toBeGreaterThan(2)
  const looked = strips(page).and(page.locator(':has([aria-expanded="true"])'))
  const text = page.getByRole('textbox', { name: /^Text of/ })
  await strips(page).nth(1).hover()
  await strips(page).nth(1).getByRole('button', { name: 'Accept' }).click()
  await expect(text).toBeFocused()
  await expect(looked).toHaveAttribute('aria-label', names[2] ?? '')
  // The second has become a card, and stands between the first and the third.
  const order = () =>
    page
      .getByRole('complementary')
      .locator('[data-id] > section')
      .evaluateAll((all) => all.map((piece) => piece.getAttribute('role') ?? 'suggestion'))
  await expect.poll(async () => (await order()).slice(0, 3)).toEqual(['suggestion', 'comment', 'suggestion'])
  await page.keyboard.press('Escape')

  await strips(page).first().getByRole('button', { name: 'Dismiss' }).focus()
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await expect(looked).toHaveAttribute('aria-label', names[2] ?? '')
  await page.keyboard.press('x')
  await expect(strips(page)).toHaveCount(names.length - 3)
})

test('suggestions follow the filter of the margin, in the text too', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  const margin = page.getByRole('complementary')
  const filter = margin.getByPlaceholder('Filter by words')
  await filter.fill('zzz')
  await expect(strips(page)).toHaveCount(0)
  await expect(page.locator('.suggested')).toHaveCount(0)
  await expect(margin).toContainText('No annotation fits this filter.')
  await filter.fill('karel de vries')
  await expect(strips(page).first()).toContainText('Karel de Vries')
  await expect(stripOn(page, 'De brug gaat in 2027 dicht.')).toHaveCount(0)
  await expect(margin).not.toContainText('No annotation fits')
  await filter.fill('')
  await margin.getByRole('button', { name: 'Filter by kind, status or tag' }).click()
  await page.getByRole('menuitemradio', { name: 'Claims' }).click()
  await expect(page.locator('.suggested.of-quote')).toHaveCount(0)
  await expect(page.locator('.suggested.of-claim').first()).toBeAttached()
})
