import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { cardOn, markedWords, markWords, openArticle, openCard, saveState, selectWords } from './text'

// One story restarts the server while the page listens to it.
test.use({ expectedErrors: [/net::ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING) .*\/api\/events/] })

const KANS = 'de kans dat hij bezwijkt 1 op 800 per jaar'

test('a claim is marked, tagged, given a source and settled, and is there after a reload and a restart', async ({
  page,
  article,
  desk,
}) => {
  await openArticle(page, article.id)
  await markWords(page, KANS, 'c')
  const card = openCard(page)
  await card.getByLabel('Statement').fill('De kans op doorbraak is 1 op 800 per jaar')
  await card.getByLabel('Claimant').fill('waterschap Rivier en Donken')
  await card.getByLabel('Claimant').press('Escape')

  await page.keyboard.press('t')
  await page.keyboard.type('kansen')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(card.getByText('kansen', { exact: true })).toBeVisible()
  await page.keyboard.press('e')
  await card.getByRole('textbox', { name: 'Link', exact: true }).fill('www.rivierendonken.example/rapport')
  await card.getByLabel('Title').fill('Toetsing van de dijk 2023')
  await card.getByLabel('Excerpt').fill('kans op falen: 1/800')
  await card.getByRole('button', { name: 'Add source' }).click()
  await expect(card.getByRole('link', { name: 'Toetsing van de dijk 2023' })).toHaveAttribute(
    'href',
    'https://www.rivierendonken.example/rapport',
  )

  await card.getByRole('button', { name: 'Correct', exact: true }).click()
  await expect(page.getByText('1 of 1 settled')).toBeVisible()
  await expect(saveState(page)).toContainText('Saved')

  for (const again of [() => page.reload(), () => desk.restart().then(() => page.reload())]) {
    await again()
    const found = cardOn(page, KANS)
    await expect(found).toContainText('Correct')
    await expect(found).toContainText('De kans op doorbraak is 1 op 800 per jaar')
    await expect(found).toContainText('kansen')
    await expect(found).toContainText('1 source')
  }
  expect(await markedWords(page, 'claim')).toBe(KANS)
})

test('quotes know how they stand in the text, and one annotation can have several places', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  await markWords(page, '“Dat is niet een beetje te laag”', 'q')
  await selectWords(page, '“dat is een andere dijk dan u denkt te hebben.”')
  await page.getByRole('toolbar', { name: 'Mark the selection' }).getByRole('button', { name: 'Add to card' }).click()
  await openCard(page).getByLabel('Speaker').fill('Els van ’t Hof')
  await openCard(page).getByLabel('Speaker').press('Escape')
  await expect(openCard(page).getByText('The 2 places it stands on')).toBeVisible()
  await markWords(page, '‘ongelukkig’', 'q')
  await expect(openCard(page).getByRole('button', { name: 'partial', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(saveState(page)).toContainText('Saved')

  const items = await desk.annotations(person, article.id)
  expect(items.map((item) => [item.kind, item.manner, item.speaker, item.ranges.map((range) => range.exact)])).toEqual([
    ['quote', 'direct', 'Els van ’t Hof', ['“Dat is niet een beetje te laag”', '“dat is een andere dijk dan u denkt te hebben.”']],
    ['quote', 'partial', null, ['‘ongelukkig’']],
  ])
})

test('marks overlap, touch and cross paragraphs, and a click finds the shortest first', async ({ page, article }) => {
  await openArticle(page, article.id)
  await markWords(page, 'Zo’n 180 bewoners, bijna een vijfde van het dorp, kwamen luisteren', 'c')
  await page.keyboard.press('Escape')
  await markWords(page, 'bijna een vijfde', 'n')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await markWords(page, 'denkt te hebben.”\n\nZestien meter breder\n\nHet', 'c')
  await page.keyboard.press('Escape')
  await page.locator('mark.note').click({ position: { x: 6, y: 10 } })
  await expect(openCard(page)).toContainText('Context')
  // Elsewhere on the same words: at the same spot it would be a double click, which selects a word.
  await page.locator('mark.note').click({ position: { x: 70, y: 10 } })
  await expect(openCard(page)).toHaveAttribute('aria-label', /180 bewoners/)
})

test('growing and shrinking: by key, by button, by handle', async ({ page, article }) => {
  await openArticle(page, article.id)
  await markWords(page, 'geen stoel', 'c')
  const active = () => page.locator('mark.active').evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''))
  await page.keyboard.press(']')
  await expect.poll(active).toBe('geen stoel meer')
  await page.keyboard.press('{')
  await expect.poll(active).toBe('dinsdagavond geen stoel meer')
  await page.keyboard.press('[')
  await expect.poll(active).toBe('dinsdagavond geen stoel')
  await openCard(page).getByText('The words it stands on').click()
  await openCard(page).getByRole('button', { name: 'Start: to the sentence around it' }).click()
  await expect.poll(active).toBe('In het buurthuis van Werkenoord was dinsdagavond geen stoel')
  const end = page.getByRole('main').getByRole('button', { name: 'End' })
  await end.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(active).toBe('In het buurthuis van Werkenoord was dinsdagavond geen stoel meer')
  const start = page.getByRole('main').getByRole('button', { name: 'Start' })
  // From its dot, above the line: what lies under the pointer is the line before.
  await drag(start, { grip: 'top', x: 60 })
  await expect.poll(active).toBe('buurthuis van Werkenoord was dinsdagavond geen stoel meer')
  // By its middle, to the left and a little up.
  await drag(end, { grip: 'middle', x: -50, y: -6 })
  await expect.poll(active).toBe('buurthuis van Werkenoord was dinsdagavond geen stoel')
  await drag(start, { grip: 'top', x: 460, y: 60 })
  await expect.poll(active).toBe('buurthuis van Werkenoord was dinsdagavond geen stoel')
  await drag(end, { grip: 'bottom', x: 30, key: 'Alt' })
  await expect.poll(active).toMatch(/ geen stoel m(e|ee)?$/)

  /** Takes a handle by its dot or by its middle, and lets it go so many pixels further. */
  async function drag(handle: Locator, { grip, x, y = 0, key }: { grip: 'top' | 'middle' | 'bottom'; x: number; y?: number; key?: 'Alt' }) {
    const box = await handle.boundingBox()
    if (!box) throw new Error('The handle is not on the page.')
    const left = box.x + box.width / 2
    const top = grip === 'middle' ? box.y + box.height / 2 : grip === 'top' ? box.y - 4 : box.y + box.height + 4
    if (key) await page.keyboard.down(key)
    await page.mouse.move(left, top)
    await page.mouse.down()
    await page.mouse.move(left + x, top + y, { steps: 6 })
    await page.mouse.up()
    if (key) await page.keyboard.up(key)
  }
})

test('every annotation action can be undone, and what was deleted comes back from the bin', async ({ page, article }) => {
  await openArticle(page, article.id)
  await markWords(page, KANS, 'c')
  await page.keyboard.press('1')
  await expect(page.getByText('1 of 1 settled')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('0 of 1 settled')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText('1 of 1 settled')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Nothing marked yet')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(cardOn(page, KANS)).toContainText('Correct')
  await cardOn(page, KANS).click()
  await page.keyboard.press('Delete')
  await page.reload()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Bin' }).click()
  await expect(page.getByRole('dialog')).toContainText('deleted by Marieke Visser, now')
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
  await page.keyboard.press('Escape')
  await expect(cardOn(page, KANS)).toContainText('Correct')
})

test('one mode marks every next selection alike, with the tags of the open card', async ({ page, article }) => {
  await openArticle(page, article.id)
  await markWords(page, 'dinsdagavond', 'c')
  await page.keyboard.press('t')
  await page.keyboard.type('tijd')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+C')
  await expect(page.getByText('Every selection becomes: Claim. Tags: tijd.')).toBeVisible()
  for (const words of ['sinds 2023', 'sinds 2017']) {
    await selectWordsQuickly(page, words)
    await expect(cardOn(page, words)).toContainText('tijd')
  }
  await page.getByRole('button', { name: 'Stop' }).click()
  await selectWords(page, 'In 1995')
  await expect(page.getByText('0 of 3 settled')).toBeVisible()

  async function selectWordsQuickly(...args: Parameters<typeof selectWords>): Promise<void> {
    // The selection is gone as soon as it is marked.
    await selectWords(...args).catch(() => undefined)
  }
})

test('the margin is filtered by words, kind, status and tag, and the text follows', async ({ page, article, desk, person }) => {
  const make = (exact: string, more: object) =>
    desk.api(person, 'POST', `/articles/${article.id}/annotations`, { target: { type: 'TextQuoteSelector', exact }, ...more })
  await make('35 centimeter', { kind: 'claim', statement: 'Hoger: een derde meter', tags: ['maten'] })
  await make('68 miljoen', { kind: 'claim', status: 'checking', tags: ['geld'] })
  await make('‘voorkeursalternatief’', { kind: 'quote', manner: 'partial' })
  await openArticle(page, article.id)
  await expect(page.locator('mark.annotated')).toHaveCount(3)
  await page.keyboard.press('/')
  await page.keyboard.type('derde meter')
  await expect(page.locator('mark.annotated')).toHaveText(['35 centimeter'])
  await page.getByRole('button', { name: 'Show all' }).click()
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Filter by kind, status or tag' }).click()
    await page.getByRole('menuitemradio', { name, exact: true }).click()
    await page.keyboard.press('Escape')
  }
  await choose('Quotes')
  await expect(page.locator('mark.annotated')).toHaveText(['‘voorkeursalternatief’'])
  await choose('All kinds')
  await choose('Checking')
  await expect(page.locator('mark.annotated')).toHaveText(['68 miljoen'])
  await choose('Any status')
  await choose('maten')
  await expect(page.locator('mark.annotated')).toHaveText(['35 centimeter'])
})
