import { devices, type Locator } from '@playwright/test'
import { addClaim, editText } from './by-others'
import { expect, test } from './fixtures'
import { openArticle } from './text'

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

test('on a phone the editing tools are one row, each of them a swipe away at most, and the way out stays in sight', async ({
  page,
  article,
}) => {
  await page.goto(`/articles/${article.id}`)
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'Edit the text' }).tap()
  const bar = page.getByRole('toolbar', { name: 'Editing' })
  const tools = await bar.getByRole('button').all()
  expect(tools.length).toBeGreaterThan(10)
  const heights = new Set<number>()
  for (const tool of tools) {
    await tool.scrollIntoViewIfNeeded()
    await expect(tool).toBeInViewport({ ratio: 1 })
    await expect(bar.getByRole('button', { name: /^Done/ })).toBeInViewport({ ratio: 1 })
    heights.add(Math.round((await tool.boundingBox())?.y ?? 0))
  }
  expect(heights.size).toBe(1)
  await bar.getByRole('button', { name: 'Find and replace' }).tap()
  await page.getByRole('button', { name: 'Close' }).tap()
  await bar.getByRole('button', { name: /^Done/ }).tap()
  await expect(bar).toBeHidden()
})

test('on a phone words are replaced with nothing over the buttons, and found from the menu too', async ({
  page,
  article,
  desk,
  person,
}) => {
  await addClaim(desk, person, article, 'dinsdagavond')
  await openArticle(page, article.id)
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'Edit the text' }).tap()
  await page.locator('mark.claim').tap()
  const sheet = page.getByRole('region', { name: 'Annotations' })
  await expect(sheet).toBeVisible()
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'Find and replace' }).tap()
  await expect(sheet).toHaveCount(0)
  const find = page.getByRole('search', { name: 'Find and replace' })
  await find.getByLabel('Find', { exact: true }).fill('dinsdagavond')
  await find.getByLabel('Replace with').fill('woensdagavond')
  await find.getByRole('button', { name: 'Replace', exact: true }).tap()
  await expect(page.locator('mark.claim')).toHaveText('woensdagavond')
})

test('on a phone a word longer than the screen is broken, in the preview of an import as well', async ({ page }) => {
  await page.goto('/articles/new')
  const word = 'bestuursrechtspraakafdelingsvoorzitterbenoemingscommissievergaderingen'
  await page.getByLabel('Text of the article').fill(`De ${word}\n\nOok in de tekst staat ${word}, zegt de gemeente.`)
  await page.getByRole('button', { name: 'Preview' }).tap()
  await expect(page.getByRole('article', { name: 'How it will come in' })).toContainText('zegt de gemeente')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
})

test('on a phone the history is no wider than the screen, whoever edited', async ({ page, article, desk }) => {
  const person = await desk.person('Jan-Willem van Arbeidsongeschiktheidsverzekeringsmaatschappijenburg', 'member')
  const content = article.text.replace('35 centimeter', 'weinig')
  const taken = await desk.api(person, 'PUT', `/articles/${article.id}/content`, { format: 'text', content })
  expect(taken.status, taken.text).toBe(200)
  await page.goto(`/articles/${article.id}/history`)
  await expect(page.getByRole('option', { name: /^Jan-Willem/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
  const timeline = page.getByRole('navigation', { name: 'Timeline' })
  expect(await timeline.evaluate((column) => column.scrollWidth - column.clientWidth)).toBe(0)
})

test('on a phone what is said covers no button of the sheet, and the menu has what the outline has', async ({ page, addArticle }) => {
  const content =
    'De brug\n\nDe brug gaat in 2027 dicht, zegt wethouder Anna Bos. “De pijlers zijn helemaal op”, zei Bos. Er kwamen 300 mensen.'
  const article = await addArticle({ content, language: 'nl' })
  await openArticle(page, article.id)
  await page.locator('.suggested').first().tap()
  const sheet = page.getByRole('region', { name: 'Annotations' })
  await sheet.getByRole('button', { name: 'Dismiss' }).tap()
  const said = page.getByRole('status').filter({ hasText: 'Dismissed.' })
  await expect(said).toBeVisible()
  const end = await said.evaluate((element) => element.getBoundingClientRect().bottom)
  expect((await sheet.boundingBox())?.y).toBeGreaterThanOrEqual(end)

  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'People in this article' }).tap()
  await expect(page.getByLabel('Name: Anna Bos')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).last().tap()
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'Hide suggestions' }).tap()
  await expect(page.locator('.suggested')).toHaveCount(0)
})

test('on a phone a sentence is marked as looked at with the thumb', async ({ page, addArticle }) => {
  const article = await addArticle({ content: 'De brug\n\nDe brug gaat in 2027 dicht. Het weer was mooi.', language: 'nl' })
  await openArticle(page, article.id)
  await expect(page.locator('.suggested')).toHaveCount(1)
  await page
    .getByRole('textbox', { name: /^Text of/ })
    .locator('p')
    .last()
    .tap({ position: { x: 20, y: 16 } })
  await page.getByRole('button', { name: 'Sentence' }).tap()
  await page.getByRole('toolbar', { name: 'Mark the selection' }).getByRole('button', { name: 'Looked at' }).tap()
  await expect(page.getByRole('status').filter({ hasText: 'Looked at: nothing to check here.' })).toBeVisible()
  await expect(page.locator('.suggested')).toHaveCount(0)
})

test('on a phone no line of facts begins with a dot', async ({ page, desk, person, addArticle }) => {
  const { id, metaVersion } = await addArticle({ language: 'nl' })
  const details = { byline: 'Marieke Visser en Joost Bakker', source: 'Nieuwsblad voor Werkenoord en omstreken', publishedAt: '2026-03-12' }
  await desk.api(person, 'PATCH', `/articles/${id}`, details, { 'If-Match': `"v${metaVersion}"` })
  await page.goto(`/articles/${id}`)
  const title = page.getByRole('heading', { level: 1 })
  const left = (await title.boundingBox())?.x ?? 0
  const facts = page.locator('main p').filter({ hasText: details.byline }).locator('span')
  await expect(facts).toHaveCount(5)
  const starts = await facts.evaluateAll((all) =>
    all.map((fact) => fact.getBoundingClientRect().x + parseFloat(getComputedStyle(fact).paddingLeft)),
  )
  // Some begin a line: their words stand where the title does, and the dot before them is cut off.
  expect(starts.filter((start) => Math.abs(start - left) < 1).length).toBeGreaterThan(1)
  expect(starts.every((start) => start > left - 1)).toBe(true)
})

test('on a phone the names of buttons stand on one line, such as that of what takes a deed back', async ({
  page,
  article,
  context,
  baseURL,
  desk,
  person,
}) => {
  await context.addCookies([{ name: 'kanttekening-language', value: 'nl', url: baseURL ?? '' }])
  await page.setViewportSize({ width: 390, height: 844 })
  await addClaim(desk, person, article, '35 centimeter', 'correct')
  await editText(desk, article, (text) => text.replace('35 centimeter', '45 centimeter'))
  await openArticle(page, article.id)
  await page.keyboard.press('o')
  await page.keyboard.press('v')
  const undo = page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' })
  await expect(undo).toBeVisible()
  expect(await linesOf(undo)).toBe(1)
  const bar = page.getByRole('toolbar', { name: 'Markeer de selectie' }).getByRole('button')
  for (const button of await bar.all()) expect(await linesOf(button), (await button.textContent()) ?? '').toBe(1)
  await expect(bar.last()).toHaveAccessibleName('Ongedaan maken')
})

/** On how many lines the words of a button stand. */
const linesOf = (button: Locator): Promise<number> =>
  button.evaluate((element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    range.selectNodeContents(words.nextNode() ?? element)
    return range.getClientRects().length
  })

test.describe('without the server', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  for (const language of ['en', 'nl']) {
    test(`on a phone the bar says in full that something is kept here: ${language}`, async ({ page, article, context, baseURL }) => {
      await context.addCookies([{ name: 'kanttekening-language', value: language, url: baseURL ?? '' }])
      await page.goto(`/articles/${article.id}`)
      await page.route('**/api/articles/*/annotations', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
      const text = page.getByRole('textbox', { name: /^(Text of|Tekst van)/ })
      await text.focus()
      for (const key of ['Control+Home', 's', 'n']) await page.keyboard.press(key)
      const said = page.getByRole('banner').getByText(/^Offline: 1 (kept|bewaard)$/)
      await expect(said).toBeVisible()
      expect(await said.evaluate((words) => words.scrollWidth <= words.clientWidth && words.scrollHeight <= words.clientHeight)).toBe(true)
      // Everything in the bar stands beside the other.
      const boxes = await page
        .getByRole('banner')
        .getByRole('button')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0))
      const ends = boxes.map(({ left, right }) => [left, right]).sort(([a = 0], [b = 0]) => a - b)
      for (const [i, [left = 0]] of ends.entries()) expect(left).toBeGreaterThanOrEqual(ends[i - 1]?.[1] ?? 0)
      const last = await said.boundingBox()
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(ends[0]?.[0] ?? 0)
    })
  }
})
