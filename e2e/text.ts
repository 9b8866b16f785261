// Selecting words in the article as a person does, with the mouse or by touch; and reading what is marked.
import { expect, type Locator, type Page } from '@playwright/test'

/** Opens an article and waits until its text can be marked. */
export async function openArticle(page: Page, id: string): Promise<void> {
  await page.goto(`/articles/${id}`)
  await expect(page.getByRole('textbox', { name: /^(Text of|Tekst van)/ })).toBeVisible()
}

/** Drags the mouse from the first to the last of some words. They may run over the end of a paragraph, written as a blank line. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const [from, to] = await endsOf(page, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
  await expect.poll(() => selectedText(page)).toBe(words.replace(/\n+/g, '\n\n'))
  // The editor settles it a moment after the mouse is up; no hand is at the keys before.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

/** Clicks on the first letter of some words. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const [from] = await endsOf(page, words)
  await page.mouse.click(from.x + 2, from.y)
}

/** Marks words: selects them and presses the key of a kind. */
export async function markWords(page: Page, words: string, key: 'c' | 'q' | 'n'): Promise<void> {
  await selectWords(page, words)
  await page.keyboard.press(key)
  await expect(openCard(page)).toBeVisible()
}

/** The open card in the margin. */
export const openCard = (page: Page): Locator => page.getByRole('complementary').locator('[role="comment"]:has([aria-expanded="true"])')

/** The card that stands on some words. */
export const cardOn = (page: Page, words: string): Locator =>
  page.getByRole('complementary').locator(`[role="comment"][aria-label*="${words}"]`)

/** What the state of saving says. */
export const saveState = (page: Page): Locator => page.getByRole('banner').getByRole('status')

/** All annotated words of a kind that are drawn, joined where a mark is cut by another. */
export const markedWords = (page: Page, kind: string): Promise<string> =>
  page.locator(`mark.${kind}`).evaluateAll((marks) => marks.map((mark) => mark.textContent).join('|'))

function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString().replace(/\n+/g, '\n\n') ?? '')
}

/** The middle of the left edge of the first and of the right edge of the last letter, scrolled into view. */
async function endsOf(page: Page, words: string): Promise<[{ x: number; y: number }, { x: number; y: number }]> {
  const find = () =>
    page.evaluate((wanted) => {
      const root = document.querySelector('.ProseMirror')
      if (!root) return null
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const nodes: { node: Text; at: number }[] = []
      let text = ''
      let block: Element | null = null
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const own = node.parentElement?.closest('p, h2, h3, h4') ?? null
        if (block && own !== block) text += '\n\n'
        block = own
        nodes.push({ node, at: text.length })
        text += node.data
      }
      const start = text.indexOf(wanted)
      if (start < 0) return null
      const rectOf = (offset: number) => {
        const found = nodes.findLast(({ at }) => at <= offset)
        if (!found) return null
        const range = document.createRange()
        range.setStart(found.node, offset - found.at)
        range.setEnd(found.node, offset - found.at + 1)
        const rect = range.getBoundingClientRect()
        return { left: rect.left, right: rect.right, y: rect.top + rect.height / 2 }
      }
      return { first: rectOf(start), last: rectOf(start + wanted.length - 1), height: innerHeight }
    }, words)
  let found = await find()
  if (!found?.first || !found.last) throw new Error(`These words are not in the text: ${words}`)
  if (found.first.y < 80 || found.last.y > found.height - 80) {
    await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), found.first.y - found.height / 3)
    found = await find()
  }
  // A page that still scrolls or makes room is left to come to rest, as a hand would.
  for (let before = ''; JSON.stringify(found) !== before;) {
    before = JSON.stringify(found)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    found = await find()
  }
  if (!found?.first || !found.last) throw new Error(`These words cannot be reached: ${words}`)
  return [
    { x: found.first.left + 1, y: found.first.y },
    { x: found.last.right, y: found.last.y },
  ]
}
