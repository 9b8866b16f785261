import { expect, test } from './fixtures'
import { markWords, openArticle, openCard, saveState } from './text'

test('an article is marked, settled and left by keyboard alone, and its text stays as it is', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  const text = page.getByRole('textbox', { name: /^Text of/ })
  await text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('s')
  await page.keyboard.press('c')
  await expect(openCard(page)).toHaveAttribute('aria-label', /^Claim: In het buurthuis/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Het buurthuis zat vol')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('2')
  await expect(openCard(page)).toContainText('Partly correct')

  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('n')
  await expect(openCard(page).getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Voor wie er niet was.')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('k')
  await expect(openCard(page)).toHaveAttribute('aria-label', /^Claim: In het buurthuis/)
  await page.keyboard.press('Escape')

  // Letters that are no commands, and keys that would change a text, change nothing.
  await page.keyboard.type('WYZ')
  // Enter last: it opens the card at the caret, and what is pasted there is meant.
  for (const key of ['Backspace', 'Control+x', 'Control+v', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('show the keys')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Edit the text, or back to annotatingF2')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Find and replace in the textCtrlH')
  await page.keyboard.press('Escape')
  await expect(saveState(page)).toContainText('Saved')

  const after = await desk.api<{ text: string }>(person, 'GET', `/articles/${article.id}`)
  expect(after.body.text).toBe(article.text)
  const items = await desk.annotations(person, article.id)
  expect(items.map((item) => [item.kind, item.statement, item.verdict, item.noteText])).toEqual([
    ['claim', 'Het buurthuis zat vol', 'partly', ''],
    ['note', null, null, 'Voor wie er niet was.'],
  ])
})

test('Escape leads back to the very caret, from the filter and from every window', async ({ page, article, desk, person }) => {
  const target = { type: 'TextQuoteSelector', exact: '35 centimeter' }
  await desk.api(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'claim', target })
  await desk.api(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'note', target: [] })
  await openArticle(page, article.id)
  const text = page.getByRole('textbox', { name: /^Text of/ })
  await text.focus()
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  const selection = () => page.evaluate(() => [getSelection()?.anchorOffset, getSelection()?.focusOffset, String(getSelection())])
  const before = await selection()

  const there: Record<string, () => Promise<void>> = {
    '/': () => page.keyboard.type('derde'),
    '?': () => expect(page.getByRole('dialog')).toBeVisible(),
    'Control+k': () => expect(page.getByRole('dialog')).toBeVisible(),
  }
  for (const [key, look] of Object.entries(there)) {
    await page.keyboard.press(key)
    await look()
    await page.keyboard.press('Escape')
    await expect(text, `after ${key}`).toBeFocused()
    await expect.poll(selection, `after ${key}`).toEqual(before)
  }
  await page.getByRole('button', { name: /on the article/ }).click()
  await expect(page.locator('[data-drawer-title]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await expect.poll(selection).toEqual(before)
  // The window that the palette opened gives the focus back to the text too.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('show the keys')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await expect.poll(selection).toEqual(before)
})

test('with single keys switched off, letters do nothing and the menu does it all', async ({ page, article, context, baseURL }) => {
  await context.addCookies([{ name: 'kanttekening-keys', value: 'off', url: baseURL ?? '' }])
  await openArticle(page, article.id)
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('c')
  await expect(openCard(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(openCard(page)).toBeVisible()
})

test('the caret is where a click or a key put it, however far that is and whatever is marked there', async ({ page, article }) => {
  const selected = () => page.evaluate(() => getSelection()?.toString())
  await openArticle(page, article.id)
  await markWords(page, '‘ongelukkig’', 'q')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.locator('mark.quote').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await expect.poll(selected).toMatch(/^Het waterschap noemt de gang van zaken/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('s')
  await expect.poll(selected).toMatch(/rekening van het hoogwater|verdeling nog niet eens/)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('s')
  await expect.poll(selected).toMatch(/^In het buurthuis/)
})
