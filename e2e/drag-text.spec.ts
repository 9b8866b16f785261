// Text and pictures dragged to another place with the mouse, while the text is open for editing.
import type { Locator, Page } from '@playwright/test'
import { picture } from '@/domain/testing/pictures'
import type { Article } from '@/domain/contract/article'
import { expect, test, type Desk, type DeskPerson } from './fixtures'
import { cardOn, markedWords, markWords, openArticle, saveState, selectWords } from './text'

const SENTENCE = 'Haar grootvader kocht het huis in 1934.'

/** What is stored: the text, and state and words of each annotation, which have to be those that stand there. */
async function stored(desk: Desk, person: DeskPerson, id: string) {
  const { text } = (await desk.api<Article>(person, 'GET', `/articles/${id}`)).body
  const items = await desk.annotations(person, id)
  for (const { start, end, exact } of items.flatMap(({ ranges }) => ranges)) expect(text.slice(start ?? 0, end ?? 0)).toBe(exact)
  return { text, words: items.map(({ state, ranges }) => [state, ...ranges.map(({ exact }) => exact)]) }
}

/** Takes hold of something in the middle of its first line and lets it go somewhere in another. */
async function drag(page: Page, from: Locator, to: Locator, place: { x: number; y: number }): Promise<void> {
  const start = await from.first().evaluate((element) => {
    const { x, y, width, height } = element.getClientRects()[0] as DOMRect
    return { x: x + width / 2, y: y + height / 2 }
  })
  const box = await to.boundingBox()
  if (!box) throw new Error('There is nowhere to let it go.')
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 12, start.y + 12, { steps: 4 })
  await page.mouse.move(box.x + place.x, box.y + place.y, { steps: 8 })
  await page.mouse.up()
}

const blocks = (page: Page) => page.locator('.ProseMirror > *')

test('a marked sentence is dragged into another paragraph, and its annotation goes along', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  await markWords(page, SENTENCE, 'c')
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await selectWords(page, SENTENCE)
  const other = blocks(page).filter({ hasText: 'Niet iedereen gelooft de cijfers.' })
  await drag(page, page.locator('mark.claim'), other, { x: 1, y: 12 })

  await expect(other).toHaveText(/^Haar grootvader kocht het huis in 1934\.Niet iedereen/)
  await expect(page.locator('.ProseMirror').getByText(SENTENCE)).toHaveCount(1)
  await expect.poll(() => markedWords(page, 'claim')).toBe(SENTENCE)
  await expect(cardOn(page, SENTENCE)).toContainText('Correct')
  await expect(cardOn(page, SENTENCE)).not.toContainText('Changed since checked')
  await expect(saveState(page)).toContainText('Saved')
  const { text, words } = await stored(desk, person, article.id)
  expect(text).toBe(article.text.replace(`${SENTENCE} `, ' ').replace('Niet iedereen', `${SENTENCE}Niet iedereen`))
  expect(words).toEqual([['anchored', SENTENCE]])

  // One step back, for the text and for the mark.
  await page.keyboard.press('Control+z')
  await expect(other).toHaveText(/^Niet iedereen/)
  await expect.poll(() => markedWords(page, 'claim')).toBe(SENTENCE)
  await expect(saveState(page)).toContainText('Saved')
  expect(await stored(desk, person, article.id)).toEqual({ text: article.text, words: [['anchored', SENTENCE]] })
})

test('a picture is dragged between other paragraphs, and what is marked around it stays', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  await markWords(page, 'dinsdagavond', 'n')
  await markWords(page, '1 op 800 per jaar', 'c')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await blocks(page).first().click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'dijk.png', mimeType: 'image/png', buffer: Buffer.from(picture('png')) })
  const shown = page.locator('.ProseMirror figure')
  await expect(shown).toHaveCount(1)
  await expect(blocks(page).nth(1).locator('img')).toBeVisible()
  await expect(saveState(page)).toContainText('Saved')

  await drag(page, shown.locator('img'), blocks(page).nth(4), { x: 60, y: 2 })
  await expect(blocks(page).nth(3).locator('img')).toBeVisible()
  await expect(shown).toHaveCount(1)
  await expect.poll(() => markedWords(page, 'note')).toBe('dinsdagavond')
  await expect.poll(() => markedWords(page, 'claim')).toBe('1 op 800 per jaar')
  await expect(saveState(page)).toContainText('Saved')
  const { text, words } = await stored(desk, person, article.id)
  expect(text).toBe(article.text)
  expect(words).toEqual([
    ['anchored', 'dinsdagavond'],
    ['anchored', '1 op 800 per jaar'],
  ])
  await page.reload()
  await expect(blocks(page).nth(3).locator('img')).toBeVisible()
  await expect(shown).toHaveCount(1)
})
