// Deciding on suggestions: what is decided on is what was seen, and all of it can be taken back.
import { expect, test } from './fixtures'
import { begin, stripOn, strips, TEXT } from './suggestions'
import { cardOn, clickWords, saveState, selectWords } from './text'

const SENTENCE = 'De brug gaat in 2027 dicht.'
const DOM = '‘onbegrijpelijk dom’'
const DETOUR = '“Ik moet straks veertig minuten omrijden”'

test('right after typing a suggestion is accepted on its words, wherever they stand by then', async ({
  page,
  addArticle,
  desk,
  person,
}) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await clickWords(page, 'omrijden')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Nu al: ')
  await stripOn(page, DETOUR).getByRole('button', { name: 'Accept' }).click()
  const stored = () => desk.annotations(person, article.id)
  await expect.poll(async () => (await stored()).map(({ ranges }) => ranges[0]?.exact)).toEqual([DETOUR])
})

test('a suggestion whose words were just changed is not accepted, and that is said', async ({ page, addArticle, desk, person }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await clickWords(page, 'veertig minuten')
  await page.keyboard.press('F2')
  const accept = strips(page)
    .filter({ has: page.locator('[aria-expanded="true"]') })
    .getByRole('button', { name: 'Accept' })
  // Pressed as soon as a letter is there: on a busy machine the text would be read anew before a hand gets to it.
  const button = await accept.elementHandle()
  await page.locator('.ProseMirror').evaluate((text, button) => {
    text.addEventListener('input', () => setTimeout(() => (button as HTMLElement).click()), { once: true })
  }, button)
  await page.keyboard.press('w')
  await expect(page.getByText('These words were changed a moment ago: they are read anew.')).toBeVisible()
  await expect(saveState(page)).toContainText('Saved')
  expect(await desk.annotations(person, article.id)).toEqual([])
})

test('taking a decision back returns to what was decided on', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await clickWords(page, 'onbegrijpelijk dom')
  for (const key of ['x', 'a']) {
    await expect(stripOn(page, DOM).locator('[aria-expanded="true"]')).toBeVisible()
    await page.keyboard.press(key)
    await expect(stripOn(page, DOM)).toHaveCount(0)
    await page.keyboard.press('Control+z')
  }
  await expect(stripOn(page, DOM).locator('[aria-expanded="true"]')).toBeVisible()
  await expect(cardOn(page, DOM)).toHaveCount(0)
})

test('behind the last suggestion nothing is decided unseen, nor while suggestions are hidden', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Shift+G')
  await page.keyboard.press('x')
  const left = await strips(page).count()
  await expect(strips(page).locator('[aria-expanded="true"]')).toHaveCount(0)
  await page.keyboard.press('x')
  await expect(strips(page).locator('[aria-expanded="true"]')).toHaveCount(1)
  await expect(strips(page)).toHaveCount(left)

  await page.keyboard.press('Shift+U')
  await expect(strips(page)).toHaveCount(0)
  await page.keyboard.press('Shift+A')
  await expect(page.getByText('Suggestions are shown again: press once more to accept.')).toBeVisible()
  await expect(strips(page)).toHaveCount(left)
  await page.keyboard.press('Shift+A')
  await expect(page.getByText('All direct quotes are accepted.')).toBeVisible()
})

test('what was looked at is taken back and put back like anything else, and a paragraph goes over its sentence', async ({
  page,
  addArticle,
}) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await clickWords(page, 'gaat in 2027')
  const said = page.getByRole('status')
  await page.keyboard.press('l')
  await expect(said.filter({ hasText: 'Looked at: nothing to check here.' })).toBeVisible()
  await expect(stripOn(page, SENTENCE)).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(said.filter({ hasText: 'No longer marked as looked at.' })).toBeVisible()
  await expect(stripOn(page, SENTENCE)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(stripOn(page, SENTENCE)).toHaveCount(0)

  const before = await strips(page).count()
  await page.keyboard.press('Shift+L')
  await expect(said.filter({ hasText: 'Looked at: nothing to check here.' })).toBeVisible()
  await expect.poll(() => strips(page).count()).toBeLessThan(before)
  for (const _step of [1, 2]) await page.keyboard.press('Control+z')
  await expect(stripOn(page, SENTENCE)).toBeVisible()
  await expect(saveState(page)).toContainText('Saved')
})

test('what the margin’s filter leaves out is neither gone to nor accepted with the others', async ({ page, addArticle, desk, person }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await page.locator('#margin-filter').fill('pijlers')
  await expect(strips(page)).toHaveCount(1)
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  await page.keyboard.press('g')
  const open = strips(page).filter({ has: page.locator('[aria-expanded="true"]') })
  await expect(open).toHaveAttribute('aria-label', /De pijlers zijn helemaal op/)
  await page.keyboard.press('g')
  await expect(open).toHaveAttribute('aria-label', /De pijlers zijn helemaal op/)
  await page.keyboard.press('Shift+A')
  await expect(page.getByText('All direct quotes are accepted.')).toBeVisible()
  await expect(saveState(page)).toContainText('Saved')
  expect(await desk.annotations(person, article.id)).toHaveLength(1)
  await page.keyboard.press('Shift+A')
  await expect(page.getByRole('status').filter({ hasText: 'The filter lets none of the suggestions through.' })).toBeVisible()
})

test('by mouse, selected words are marked as looked at from the menu below them', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await selectWords(page, SENTENCE)
  await page.getByRole('toolbar', { name: 'Mark the selection' }).getByRole('button', { name: 'Looked at, nothing to check' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Looked at: nothing to check here.' })).toBeVisible()
  await expect(stripOn(page, SENTENCE)).toHaveCount(0)
})

test('a suggestion that two people accept at the same moment is one annotation, and so is one of a key pressed again and again', async ({
  page,
  addArticle,
  desk,
  person,
  pageOf,
}) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  const other = await pageOf(await desk.person('Joost Bakker', 'member'))
  const accept = '/suggestions/accept'
  // The second answer waits for the first: neither page knows of the other's act when it decides.
  const { promise: bothAsked, resolve } = Promise.withResolvers<void>()
  let asked = 0
  for (const each of [page, other]) {
    await begin(each, article.id)
    await clickWords(each, 'onbegrijpelijk dom')
    await expect(stripOn(each, DOM).locator('[aria-expanded="true"]')).toBeVisible()
    await each.route(`**${accept}`, async (route) => {
      if (++asked === 2) resolve()
      await bothAsked
      await route.continue()
    })
  }
  for (const each of [page, other])
    await each.evaluate(() => {
      // Faster than the page draws.
      for (let n = 0; n < 3; n++)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', bubbles: true, cancelable: true }))
    })
  for (const each of [page, other]) {
    await expect(saveState(each)).toContainText('Saved')
    await expect(cardOn(each, DOM)).toHaveCount(1)
  }
  const stored = await desk.annotations(person, article.id)
  expect(stored.map(({ ranges }) => ranges[0]?.exact)).toEqual([...new Set(stored.map(({ ranges }) => ranges[0]?.exact))])
  expect(stored.map(({ ranges }) => ranges[0]?.exact)).toContain(DOM)
})
