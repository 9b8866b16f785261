// In Annotate mode nothing changes the text: not an input method, whose typing no page can refuse, and not a drop.
import type { CDPSession, Page } from '@playwright/test'
import type { Article } from '@/domain/contract/article'
import { expect, test, type Desk, type DeskPerson } from './fixtures'
import { markWords, openArticle, selectWords } from './text'

const WORDS = 'zestien meter'
const LINES = ['De dijk bij Westerveld is in 1995 versterkt.', 'De dijk wordt zestien meter breder, zegt het waterschap.']

test('an input method composes and commits in locked text, and the text stays as it is', async ({ page, desk, person, addArticle }) => {
  const article = await addArticle({ content: LINES.join('\n\n') })
  await openArticle(page, article.id)
  const input = await page.context().newCDPSession(page)

  await page.locator('.ProseMirror p').first().click()
  await compose(input, ['に', 'にほ', 'にほん'], '日本')
  await expect.poll(() => shownText(page)).toEqual(LINES)

  // Over selected words a composition begins by taking them away.
  await selectWords(page, WORDS)
  await compose(input, ['´'], 'één')
  await expect.poll(() => shownText(page)).toEqual(LINES)
  await page.locator('.ProseMirror p').first().click()
  await selectWords(page, WORDS)
  await compose(input, ['n', 'ni'], '')
  await expect.poll(() => shownText(page)).toEqual(LINES)

  await staysAtWork(page, desk, person, article)
})

test('words dropped on locked text change nothing, whether from elsewhere or from the text itself', async ({
  page,
  desk,
  person,
  addArticle,
}) => {
  const article = await addArticle({ content: LINES.join('\n\n') })
  await openArticle(page, article.id)
  const input = await page.context().newCDPSession(page)
  const box = await page.locator('.ProseMirror p').first().boundingBox()
  const place = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 10 }
  const items = [
    { mimeType: 'text/plain', data: 'Gesleept.' },
    { mimeType: 'text/html', data: '<p>Gesleept.</p>' },
  ]
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await input.send('Input.dispatchDragEvent', { type, ...place, data: { items, dragOperationsMask: 1 } })
  expect(await shownText(page)).toEqual(LINES)

  await selectWords(page, WORDS)
  const selected = await page.evaluate(() => {
    const { x, y, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.move(selected.x, selected.y)
  await page.mouse.down()
  await page.mouse.move(place.x, place.y, { steps: 5 })
  await page.mouse.up()
  expect(await shownText(page)).toEqual(LINES)

  await staysAtWork(page, desk, person, article)
})

/** Types as an input method does: what is being composed, again and again, and what it becomes (nothing: given up). */
async function compose(input: CDPSession, composed: readonly string[], committed: string): Promise<void> {
  for (const text of composed) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  if (committed === '') await input.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  else await input.send('Input.insertText', { text: committed })
}

function shownText(page: Page): Promise<string[]> {
  return page.locator('.ProseMirror > p').evaluateAll((blocks) => blocks.map((block) => block.textContent))
}

/** Words are still marked where they are, and the server has heard of no change. */
async function staysAtWork(page: Page, desk: Desk, person: DeskPerson, article: Article): Promise<void> {
  // Pressing on words that are selected would drag them.
  await page.locator('.ProseMirror p').first().click()
  await markWords(page, WORDS, 'c')
  await expect(page.locator('mark.claim')).toHaveText(WORDS)
  expect(await shownText(page)).toEqual(LINES)
  const { body } = await desk.api<Article>(person, 'GET', `/articles/${article.id}`)
  expect([body.version, body.text]).toEqual([0, article.text])
}
