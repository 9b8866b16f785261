import type { Page } from '@playwright/test'
import type { Article } from '@/domain/contract/article'
import { editText } from './by-others'
import { expect, test } from './fixtures'
import { cardOn, markedWords, markWords, openArticle, saveState, selectWords } from './text'

const KANS = '1 op 800 per jaar'

test('the text is typed in, and every annotation stays on its words', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  await markWords(page, KANS, 'c')
  await markWords(page, 'dinsdagavond', 'n')
  await page.keyboard.press('Escape')
  await page.getByRole('group', { name: 'Mode' }).getByRole('button', { name: 'Edit' }).click()
  await expect(page.getByRole('toolbar', { name: 'Editing' })).toBeVisible()

  // Before all marks, at the edge of one, and inside one.
  await page
    .locator('.ProseMirror p')
    .first()
    .click({ position: { x: 2, y: 6 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('Gisteren. ')
  await selectWords(page, 'dinsdagavond')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('laat')
  await expect(page.locator('.ProseMirror')).toContainText('Gisteren. In het buurthuis van Werkenoord was dinsdagavondlaat')
  await expect.poll(() => markedWords(page, 'note')).toBe('dinsdagavond')
  await expect.poll(() => markedWords(page, 'claim')).toBe(KANS)
  await expect(saveState(page)).toContainText('Saved')

  const text = (await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body.text
  expect(text.startsWith('Gisteren. In het buurthuis')).toBe(true)
  const items = await desk.annotations(person, article.id)
  expect(items.map((item) => [item.state, item.ranges.map((range) => range.exact)])).toEqual([
    ['anchored', ['dinsdagavond']],
    ['anchored', [KANS]],
  ])
  for (const range of items.flatMap((item) => item.ranges)) expect(text.slice(range.start ?? 0, range.end ?? 0)).toBe(range.exact)

  // The mark made next stands in the new text.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: 'Editing' })).toBeHidden()
  await markWords(page, 'Gisteren', 'c')
  await expect(saveState(page)).toContainText('Saved')
  await page.reload()
  await expect(cardOn(page, 'Gisteren')).toBeVisible()
  expect(await page.locator('.ProseMirror').textContent()).toContain('Gisteren. In het')
})

/** Settles a claim on KANS, and opens the text to be edited. */
async function settleAndEdit(page: Page, id: string): Promise<void> {
  await openArticle(page, id)
  await markWords(page, KANS, 'c')
  await page.keyboard.press('1')
  await page.keyboard.press('F2')
}

test('a settled claim whose figure is edited says so, is confirmed, edited again and reopened', async ({ page, article }) => {
  await settleAndEdit(page, article.id)
  await selectWords(page, '800')
  await page.keyboard.type('900')
  await expect(cardOn(page, '1 op 900 per jaar')).toContainText('A figure changed: 800 → 900')
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await expect(cardOn(page, '1 op 900 per jaar')).toContainText('Correct')
  await expect(cardOn(page, '1 op 900 per jaar')).not.toContainText('Changed since checked')
  await page.keyboard.press('F2')
  await selectWords(page, '900')
  await page.keyboard.type('1000')
  await expect(cardOn(page, '1 op 1000 per jaar')).toContainText('A figure changed: 900 → 1000')
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await expect(page.getByText('0 of 1 settled')).toBeVisible()
})

test('who types the last or the first words of a settled claim anew types into it, and its card shows old and new in full', async ({
  page,
  article,
}) => {
  await settleAndEdit(page, article.id)
  await selectWords(page, 'per jaar')
  await page.keyboard.press('ArrowRight')
  for (let i = 0; i < 'per jaar'.length; i++) await page.keyboard.press('Shift+ArrowLeft')
  // With a pause between the words, in which the first of them are sent and the card is read anew.
  await page.keyboard.type('iedere')
  await expect(cardOn(page, '1 op 800 iedere')).toContainText('Changed since checked')
  await expect(saveState(page)).toContainText('Saved')
  await page.keyboard.type(' hele eeuw', { delay: 60 })
  await expect.poll(() => markedWords(page, 'claim')).toBe('1 op 800 iedere hele eeuw')
  await expect(cardOn(page, '1 op 800 iedere hele eeuw').locator('del')).toHaveText(/: per jaar$/)
  await expect(cardOn(page, '1 op 800 iedere hele eeuw').locator('ins')).toHaveText(/: iedere hele eeuw$/)
  await expect(saveState(page)).toContainText('Saved')
  await page.reload()
  await expect(cardOn(page, '1 op 800 iedere hele eeuw')).toContainText('Changed since checked')
  await expect.poll(() => markedWords(page, 'claim')).toBe('1 op 800 iedere hele eeuw')

  await page.keyboard.press('F2')
  await selectWords(page, '1 op')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('eens in')
  await expect.poll(() => markedWords(page, 'claim')).toBe('eens in 800 iedere hele eeuw')
  for (let i = 0; i < 'eens in'.length; i++) await page.keyboard.press('Backspace')
  await page.keyboard.type('1 op')
  await expect.poll(() => markedWords(page, 'claim')).toBe('1 op 800 iedere hele eeuw')

  // Nothing is missing there any more: what is typed before it is not the claim's.
  await selectWords(page, '1 op')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('hooguit ')
  await expect(page.locator('.ProseMirror')).toContainText('hooguit 1 op 800')
  await expect(saveState(page)).toContainText('Saved')
  await expect.poll(() => markedWords(page, 'claim')).toBe('1 op 800 iedere hele eeuw')
})

test('the last words of a claim that were typed anew are undone, and it is whole and shut', async ({ page, article }) => {
  await settleAndEdit(page, article.id)
  await selectWords(page, 'per jaar')
  await page.keyboard.type('iedere eeuw')
  await expect(cardOn(page, '1 op 800 iedere eeuw')).toContainText('Changed since checked')
  await expect(async () => {
    await page.keyboard.press('Control+z')
    expect(await page.locator('.ProseMirror').textContent()).toContain(KANS)
  }).toPass()
  await expect.poll(() => markedWords(page, 'claim')).toBe(KANS)
  await expect(cardOn(page, KANS)).not.toContainText('Changed since checked')
  await page.keyboard.press('ArrowRight')
  // Words of their own: letters against the mark would make its last word another one.
  await page.keyboard.type(' of meer')
  await expect(page.locator('.ProseMirror')).toContainText('per jaar of meer')
  await expect(saveState(page)).toContainText('Saved')
  await expect.poll(() => markedWords(page, 'claim')).toBe(KANS)
  await expect(cardOn(page, KANS)).not.toContainText('Changed since checked')
})

test('a marked sentence that is deleted is loose, and back whole when that is undone', async ({ page, article }) => {
  const words = 'Haar grootvader kocht het huis in 1934.'
  await openArticle(page, article.id)
  await markWords(page, words, 'c')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await selectWords(page, words)
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: /1 detached/ })).toBeVisible()
  await expect(page.locator('mark.claim')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => markedWords(page, 'claim')).toBe(words)
  await expect(page.getByRole('button', { name: /detached/ })).toHaveCount(0)
  await expect(cardOn(page, words)).toBeVisible()
})

test('a marked paragraph is cut and pasted elsewhere, split, joined and retitled, and its mark goes along', async ({
  page,
  article,
  desk,
  person,
}) => {
  const words = 'Een antwoord kwam er niet'
  await openArticle(page, article.id)
  await markWords(page, words, 'c')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await selectWords(page, words)
  // The whole paragraph, as a triple click takes it.
  const box = await page.locator('mark.claim').first().boundingBox()
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 6, { clickCount: 3 })
  await page.keyboard.press('Control+x')
  await expect(page.locator('mark.claim')).toHaveCount(0)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+v')
  await expect.poll(() => markedWords(page, 'claim')).toBe(words)
  await expect(page.locator('.ProseMirror > :first-child')).toContainText(words)

  await selectWords(page, 'antwoord')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror > :nth-child(2)')).toHaveText(/^antwoord kwam er niet/)
  await expect.poll(() => markedWords(page, 'claim')).toBe('Een |antwoord kwam er niet')
  await page.keyboard.press('Backspace')
  await expect.poll(() => markedWords(page, 'claim')).toBe(words)

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Title and details' }).click()
  await page.getByLabel('Title', { exact: true }).fill('De dijk, een jaar later')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De dijk, een jaar later')
  await expect(saveState(page)).toContainText('Saved')
  const items = await desk.annotations(person, article.id)
  expect(items.map((item) => [item.state, item.ranges[0]?.exact])).toEqual([['anchored', words]])
})

test.describe('at the same time', () => {
  // Whoever is second is told so, follows, and sends again.
  test.use({ expectedErrors: [/status of 409/] })

  test('two people type over each other, and end with one text', async ({ page, article, desk, person, pageOf }) => {
    const other = await pageOf(await desk.person('Joost Bakker', 'member'))
    await openArticle(page, article.id)
    await openArticle(other, article.id)
    await markWords(page, 'dinsdagavond', 'c')
    for (const one of [page, other]) await one.keyboard.press('F2')
    await selectWords(page, 'buurthuis')
    await selectWords(other, 'dinsdagavond')
    await Promise.all([
      page.keyboard.type('dorpshuis aan de dijk', { delay: 15 }),
      other.keyboard.press('ArrowRight').then(() => other.keyboard.type(' om acht uur', { delay: 15 })),
    ])
    const start = 'In het dorpshuis aan de dijk van Werkenoord was dinsdagavond om acht uur geen stoel'
    for (const one of [page, other]) {
      await expect(one.locator('.ProseMirror')).toContainText(start)
      await expect.poll(() => markedWords(one, 'claim')).toBe('dinsdagavond')
      await expect(saveState(one)).toContainText('Saved')
    }
    expect((await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body.text.startsWith(start)).toBe(true)
  })
})

test('words are found, and replaced through marks', async ({ page, article }) => {
  await openArticle(page, article.id)
  await markWords(page, 'de slechtste boring van de hele dijk', 'q')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+h')
  await page.getByLabel('Find', { exact: true }).fill('hele dijk')
  await expect(page.getByText('1 of 1')).toBeVisible()
  await page.getByLabel('Replace with').fill('hele waterkering')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect(page.getByText('1 replaced')).toBeVisible()
  await expect.poll(() => markedWords(page, 'quote')).toBe('de slechtste boring van de hele waterkering')
  // The next key takes it back; then one closes the panel, and one the text.
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await markedWords(page, 'quote')).replace('|', '')).toBe('de slechtste boring van de hele dijk')
  await page.keyboard.press('Control+h')
  await expect(page.getByLabel('Find', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect.poll(() => markedWords(page, 'quote')).toBe('de slechtste boring van de hele waterkering')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('search', { name: 'Find and replace' })).toHaveCount(0)
  await expect(page.getByRole('toolbar', { name: 'Editing' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: 'Editing' })).toHaveCount(0)
})

for (const width of [1440, 1100, 800, 390]) {
  test(`the tools stay below the bar while the text is scrolled: ${width} px`, async ({ page, article }) => {
    await page.setViewportSize({ width, height: 800 })
    await openArticle(page, article.id)
    await page.keyboard.press('F2')
    const tools = page.getByRole('toolbar', { name: 'Editing' })
    const below = async () => {
      const [bar, box] = [await page.getByRole('banner').boundingBox(), await tools.boundingBox()]
      return Math.round((box?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0))
    }
    const atTop = await below()
    expect(atTop).toBeGreaterThanOrEqual(0)
    await page.evaluate(() => window.scrollBy({ top: 900, behavior: 'instant' }))
    await expect.poll(below).toBe(atTop)
    await tools.getByRole('button', { name: 'Bold' }).click()

    // What is found is never behind the panel.
    await page.keyboard.press('Control+h')
    await page.getByLabel('Find', { exact: true }).fill('dijk')
    const room = async () => {
      const panel = await page.getByRole('search', { name: 'Find and replace' }).boundingBox()
      const found = await page.locator('.found.current').boundingBox()
      return Math.round((found?.y ?? 0) - (panel?.y ?? 0) - (panel?.height ?? 0))
    }
    for (let i = 0; i < 16; i++) {
      await expect.poll(room).toBeGreaterThan(0)
      await page.keyboard.press('Enter')
    }
  })
}

test.describe('without the server', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION/] })

  test('what is typed and not saved is said plainly, can be copied, and is sent when the server is back', async ({
    page,
    article,
    desk,
    person,
  }) => {
    await openArticle(page, article.id)
    let isDown = true
    await page.route('**/api/articles/*/steps', (route) =>
      isDown && route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await page.keyboard.press('F2')
    await selectWords(page, 'buurthuis')
    await page.keyboard.type('dorpshuis')
    const notice = page.getByRole('alert').filter({ hasText: 'The text is not saved' })
    await expect(notice).toContainText('on this page only')
    // Also further down, and above the text as well.
    await expect(saveState(page)).toContainText('on this page only')
    await page.evaluate(() => window.scrollBy({ top: 900, behavior: 'instant' }))
    await expect(notice).toBeInViewport({ ratio: 1 })
    await notice.getByRole('button', { name: 'Copy the text' }).click()
    await expect(notice.getByRole('button', { name: 'Copied' })).toBeVisible()
    const asked = page.waitForEvent('dialog')
    const leaving = page.close({ runBeforeUnload: true })
    await (await asked).dismiss()
    await leaving
    isDown = false
    // It tries again by itself.
    await expect(notice).toHaveCount(0, { timeout: 20_000 })
    await expect(saveState(page)).toContainText('Saved')
    expect((await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body.text).toContain('In het dorpshuis van')
  })
})

test.describe('a moment too late', () => {
  test.use({ expectedErrors: [/status of 409|ERR_FAILED/] })

  test('words that somebody changed while they were being marked: the maker is asked', async ({ page, article, desk }) => {
    await page.route('**/api/events*', (route) => route.abort())
    await openArticle(page, article.id)
    await editText(desk, article, (text) => text.replace('35 centimeter', '45 centimeter'))
    await selectWords(page, 'maakt de dijk niet veel hoger: 35 centimeter')
    await page.keyboard.press('c')
    await expect(page.getByText('changed by somebody a moment ago')).toBeVisible()
    await expect(page.getByText('Nothing marked yet')).toBeVisible()
    await page.getByRole('button', { name: 'Show what stands there' }).click()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('45 centimeter')
    await page.keyboard.press('c')
    await expect(cardOn(page, '45 centimeter')).toBeVisible()
  })
})
