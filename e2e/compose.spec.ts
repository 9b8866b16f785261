// Letters that are made of several keys (´ e, ¨ i) or by an input method: the browser composes them in the text itself.
import type { CDPSession, Page } from '@playwright/test'
import type { Article } from '@/domain/contract/article'
import { editText } from './by-others'
import { expect, test } from './fixtures'
import { cardOn, markedWords, markWords, openArticle, saveState, selectWords } from './text'

const compose = (cdp: CDPSession, text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
const commit = (cdp: CDPSession, text: string) => cdp.send('Input.insertText', { text })

/** A dead key, then the letter that it goes on. */
async function deadKey(cdp: CDPSession, sign: string, letter: string): Promise<void> {
  await compose(cdp, sign)
  await commit(cdp, letter)
}

async function openForEditing(page: Page, id: string, words: string): Promise<CDPSession> {
  await openArticle(page, id)
  await markWords(page, words, 'c')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  return page.context().newCDPSession(page)
}

test('é and ï are put into a marked word by dead keys, once each, and are saved with the mark around them', async ({
  page,
  article,
  desk,
  person,
}) => {
  const cdp = await openForEditing(page, article.id, 'dinsdagavond')
  await selectWords(page, 'dinsdag')
  await page.keyboard.press('ArrowRight')
  await deadKey(cdp, '´', 'é')
  await page.keyboard.type('n')
  await deadKey(cdp, '¨', 'ï')
  await expect.poll(() => markedWords(page, 'claim')).toBe('dinsdagénïavond')
  // In the place of selected letters.
  await selectWords(page, 'avond')
  await deadKey(cdp, '´', 'é')
  const words = 'dinsdagénïé'
  await expect.poll(() => markedWords(page, 'claim')).toBe(words)
  await expect(cardOn(page, words)).toBeVisible()
  await expect(saveState(page)).toContainText('Saved')
  const { text } = (await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body
  expect(text).toBe(article.text.replace('dinsdagavond', words))
  const items = await desk.annotations(person, article.id)
  expect(items.map(({ state, ranges }) => [state, ranges[0]?.exact])).toEqual([['changed', words]])

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => markedWords(page, 'claim')).toBe('dinsdagavond')
})

test('a letter at the edge of a mark is composed outside it', async ({ page, article }) => {
  const cdp = await openForEditing(page, article.id, 'dinsdagavond')
  await selectWords(page, 'dinsdagavond')
  await page.keyboard.press('ArrowRight')
  await deadKey(cdp, '´', 'é')
  await expect(page.locator('.ProseMirror')).toContainText('was dinsdagavondé geen stoel')
  await expect.poll(() => markedWords(page, 'claim')).toBe('dinsdagavond')
  await selectWords(page, 'dinsdagavond')
  await page.keyboard.press('ArrowLeft')
  await deadKey(cdp, '¨', 'ï')
  await expect(page.locator('.ProseMirror')).toContainText('was ïdinsdagavondé geen stoel')
  await expect.poll(() => markedWords(page, 'claim')).toBe('dinsdagavond')
  await expect(saveState(page)).toContainText('Saved')
})

test('a word that grows as it is composed comes in as it was chosen, also when somebody else edits meanwhile', async ({
  page,
  article,
  desk,
  person,
}) => {
  const cdp = await openForEditing(page, article.id, 'dinsdagavond')
  await selectWords(page, 'dinsdag')
  await page.keyboard.press('ArrowRight')
  for (const text of ['n', 'ni', 'nih', 'niho']) await compose(cdp, text)
  const storedText = async () => (await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body.text
  // Else the other, who takes in a copy, would take these letters out.
  await expect.poll(storedText).toContain('dinsdagnihoavond')
  await editText(desk, article, (text) => text.replace('35 centimeter', '45 centimeter'))
  await expect(page.locator('.ProseMirror')).toContainText('45 centimeter')
  await compose(cdp, '日本')
  await commit(cdp, '日本')
  const words = 'dinsdag日本avond'
  await expect.poll(() => markedWords(page, 'claim')).toBe(words)
  await expect(saveState(page)).toContainText('Saved')
  const expected = article.text.replace('dinsdagavond', words).replace('35 centimeter', '45 centimeter')
  await expect.poll(storedText).toBe(expected)
  await page.reload()
  await expect.poll(() => markedWords(page, 'claim')).toBe(words)
})
