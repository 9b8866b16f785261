import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import type { Reading } from '@/domain/contract/reading'
import { expect, test } from './fixtures'
import { begin, stripOn, strips, TEXT } from './suggestions'
import { cardOn, clickWords, markedWords, openArticle, openCard, saveState } from './text'

const FOLDER = process.env.KANTTEKENING_ARTICLES ?? '../shared/articles'

test('the real article is read: its direct quotes accepted with one key, a speaker corrected, one dismissed for good, all by keyboard', async ({
  page,
  addArticle,
  desk,
  person,
}) => {
  test.slow()
  const content = await readFile(`${FOLDER}/oekraine-overleg.txt`, 'utf8').catch(() => null)
  test.skip(content === null, `The real article is not in ${FOLDER}.`)
  const article = await addArticle({ title: 'Overleg in Genève', content: content ?? '', language: 'nl' })
  await begin(page, article.id)

  await page.keyboard.press('Shift+A')
  await expect.poll(() => markedWords(page, 'quote')).toContain('“We hebben een doorbraak nodig”')
  await expect(saveState(page)).toContainText('Saved')
  const list = () => desk.annotations(person, article.id)
  expect((await list()).map(({ speaker, manner }) => [speaker, manner])).toEqual([
    ['Sergej Ryabkov', 'direct'],
    ['Wendy Sherman', 'direct'],
    ['Sergej Ryabkov', 'direct'],
    ['Sjoerd Sjoerdsma', 'direct'],
  ])

  await page.keyboard.press('p')
  const people = page.getByRole('dialog', { name: 'People in this article' })
  for (let i = 0; i < 40 && !(await people.getByLabel('Name: Sergej Ryabkov').evaluate((field) => field === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Sergej Rjabkov')
  await page.keyboard.press('Enter')
  await expect(people.getByLabel('Name: Sergej Rjabkov')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await list()).filter(({ speaker }) => speaker === 'Sergej Rjabkov').length).toBe(2)

  await page.keyboard.press('Control+Home')
  while (!(await stripOn(page, '‘absoluut essentieel’').and(page.locator(':has([aria-expanded="true"])')).isVisible()))
    await page.keyboard.press('g')
  await expect(stripOn(page, '‘absoluut essentieel’')).toContainText('Sergej Rjabkov, partial')
  await page.keyboard.press('x')
  await expect(stripOn(page, '‘absoluut essentieel’')).toHaveCount(0)
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Maandag. ')
  await page.keyboard.press('Escape')
  await expect(saveState(page)).toContainText('Saved')
  await page.reload()
  await begin(page, article.id)
  await expect(page.getByText('Maandag. Door de mondkapjes')).toBeVisible()
  const { body } = await desk.api<Reading>(person, 'GET', `/articles/${article.id}/suggestions`)
  expect(body.quotes.filter(({ kind }) => kind !== 'scare').map(({ speaker }) => speaker)).toEqual(['Wendy Sherman'])
  await expect(page.locator('.suggested.of-quote', { hasText: 'absoluut essentieel' })).toHaveCount(0)
})

test('suggestions are accepted, mended and dismissed one after the other, and an undo brings one back', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await page.keyboard.press('g')
  await expect(strips(page).filter({ has: page.locator('[aria-expanded="true"]') })).toHaveCount(1)

  await clickWords(page, 'onbegrijpelijk dom')
  await page.keyboard.press('m')
  await expect(openCard(page).getByLabel('Speaker')).toHaveValue('Karel de Vries')
  await expect(openCard(page).getByLabel('Speaker')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await clickWords(page, 'De brug gaat in 2027 dicht')
  await page.keyboard.press('x')
  await expect(stripOn(page, 'De brug gaat in 2027 dicht.')).toHaveCount(0)
  await page.getByRole('status').filter({ hasText: 'Dismissed.' }).getByRole('button', { name: 'Undo' }).click()
  await expect(stripOn(page, 'De brug gaat in 2027 dicht.')).toBeVisible()
  await clickWords(page, 'De brug gaat in 2027 dicht')
  await page.keyboard.press('l')
  await expect(stripOn(page, 'De brug gaat in 2027 dicht.')).toHaveCount(0)
  await page.getByRole('status').filter({ hasText: 'Looked at' }).getByRole('button', { name: 'Undo' }).click()
  await expect(stripOn(page, 'De brug gaat in 2027 dicht.')).toBeVisible()

  await stripOn(page, 'De brug gaat in 2027 dicht.').hover()
  await stripOn(page, 'De brug gaat in 2027 dicht.').getByRole('button', { name: 'Accept' }).click()
  await expect(cardOn(page, 'De brug gaat in 2027 dicht.')).toBeVisible()
})

test('with G before each decision no suggestion is left out', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  const names = await strips(page).evaluateAll((all) => all.map((strip) => strip.getAttribute('aria-label')))
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText(`${names.length} suggestions wait: G goes to the next.`)
  const looked = strips(page).and(page.locator(':has([aria-expanded="true"])'))
  expect(names.length).toBeGreaterThan(3)
  for (const [i, name] of names.entries()) {
    await page.keyboard.press('g')
    await expect(looked).toHaveAttribute('aria-label', name ?? '')
    await page.keyboard.press(i % 2 === 0 ? 'a' : 'x')
    await expect(strips(page)).toHaveCount(names.length - 1 - i)
  }
})

test('cards that reach further down than a short text make the page as high as they are', async ({ page, addArticle }) => {
  const quotes = Array.from({ length: 24 }, (_, i) => `“Wij hebben ${i + 10} pompen nodig”, zei Anna Bos.`)
  const article = await addArticle({ content: ['De pompen', quotes.join(' ')].join('\n\n'), language: 'nl' })
  await begin(page, article.id)
  await page.keyboard.press('Shift+A')
  await cardOn(page, 'Wij hebben 33 pompen').getByRole('button').first().click()
  await expect(openCard(page)).toBeVisible()
  const endOf = (part: Locator) => part.last().evaluate((element) => element.getBoundingClientRect().bottom)
  const margin = page.getByRole('complementary')
  await expect.poll(async () => (await endOf(margin)) - (await endOf(margin.locator('[role="comment"]')))).toBeGreaterThan(0)
})

test('the list of people goes from one mention to the next, selected in the text, and keeps its place and its names', async ({
  page,
  addArticle,
}) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  const people = page.getByRole('dialog', { name: 'People in this article' })
  const text = page.getByRole('textbox', { name: /^Text of/ })
  const places: number[] = []
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('p')
    await people.getByRole('button', { name: 'Show where Anna Bos is named next' }).press('Enter')
    await expect(people).toHaveCount(0)
    await expect(text).toBeFocused()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toMatch(/^(Anna )?Bos$/)
    places.push(await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0))
  }
  // Named twice: the third press is at the first again.
  expect(places[1]).toBeGreaterThan(places[0] ?? 0)
  expect(places[2]).toBe(places[0])

  await page.keyboard.press('p')
  const name = people.getByLabel('Name: Anna Bos')
  await name.fill('')
  await name.press('Enter')
  await expect(name).toHaveValue('Anna Bos')
  await name.fill('Anna Bosch')
  await name.press('Enter')
  await expect(people.getByLabel('Name: Anna Bosch')).toBeFocused()
})

test('who accepts all direct quotes by their button goes on in the text', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await page.getByRole('button', { name: /^Accept all/ }).press('Enter')
  await expect(page.getByRole('button', { name: /^Accept all/ })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeFocused()
})

test('a text in which nothing was found says so, and so does the lens', async ({ page, addArticle }) => {
  const article = await addArticle({ content: 'Het weer\n\nHet was mooi.', language: 'nl' })
  await openArticle(page, article.id)
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText('Read: nothing to suggest.')
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  await page.keyboard.press('u')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing to underline' })).toBeVisible()
})

test('the list of keys scrolls by the keys at once', async ({ page, article }) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  await openArticle(page, article.id)
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog').getByRole('region', { name: 'Keys' })
  await expect(list).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
})

test('whether suggestions are shown is kept for the next time', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await page.keyboard.press('Shift+U')
  await expect(page.locator('.suggested')).toHaveCount(0)

  await openArticle(page, article.id)
  const toggle = page.getByRole('navigation').getByRole('button', { name: /^Suggestions/ })
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await expect(toggle).not.toHaveText(/\b0$/)
  await expect(page.locator('.suggested')).toHaveCount(0)
  await toggle.click()
  await expect(page.locator('.suggested').first()).toBeAttached()

  await begin(page, article.id)
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
})

test('an edit is read anew: what it says is suggested, and what it says no more is not', async ({ page, addArticle }) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await page.keyboard.press('g')
  await expect(strips(page).locator('kbd').filter({ visible: true })).toHaveText(['A', 'M', 'X'])
  await page.keyboard.press('F2')
  await expect(strips(page).locator('kbd')).toHaveCount(0)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('“Er komt een pont met plaats voor 120 fietsen”, zei Bos.')
  await expect(page.locator('.suggested.of-quote', { hasText: 'Er komt een pont' })).toBeVisible()
  for (let i = 0; i < 10; i++) await page.keyboard.press('Backspace')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Backspace')
  await expect(page.locator('.suggested.of-quote', { hasText: 'Er komt een pont' })).toHaveCount(0)
})

test('the lens underlines what nobody has marked, and what was looked at goes from it until its words change', async ({
  page,
  addArticle,
}) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  const unmarked = page.locator('.unmarked')
  await expect(unmarked).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(unmarked.filter({ hasText: 'De brug gaat in 2027 dicht.' })).toHaveCount(1)
  await expect(unmarked.filter({ hasText: 'Het weer was mooi' })).toHaveCount(0)

  await clickWords(page, 'De brug gaat in 2027 dicht')
  await page.keyboard.press('l')
  await expect(unmarked.filter({ hasText: 'De brug gaat in 2027 dicht.' })).toHaveCount(0)
  await expect(stripOn(page, 'De brug gaat in 2027 dicht.')).toHaveCount(0)
  // Like suggestions it is kept for the next time.
  await begin(page, article.id)
  await expect(unmarked.first()).toBeVisible()
  await expect(unmarked.filter({ hasText: 'De brug gaat in 2027 dicht.' })).toHaveCount(0)

  await page.keyboard.press('F2')
  await clickWords(page, 'De brug gaat in 2027 dicht')
  await page.keyboard.press('Home')
  await page.keyboard.type('Ook ')
  await expect(unmarked.filter({ hasText: 'Ook De brug gaat in 2027 dicht.' })).toHaveCount(1)
})

test('another name on a card holds for the other quotes of its speaker, the name of somebody else does not', async ({
  page,
  addArticle,
  desk,
  person,
}) => {
  const article = await addArticle({ content: TEXT, language: 'nl' })
  await begin(page, article.id)
  await page.keyboard.press('Shift+A')
  await expect(saveState(page)).toContainText('Saved')
  const speakers = async () => (await desk.annotations(person, article.id)).map(({ speaker }) => speaker)
  expect(await speakers()).toEqual(['Anna Bos', 'Anna Bos', 'Karel de Vries'])
  await cardOn(page, 'Wij kunnen niet anders').getByRole('button').first().click()
  await openCard(page).getByLabel('Speaker').fill('Anneke Bos')
  await openCard(page).getByLabel('Speaker').press('Enter')
  await expect.poll(speakers).toEqual(['Anneke Bos', 'Anneke Bos', 'Karel de Vries'])
  await page.keyboard.press('Escape')
  await cardOn(page, 'Ik moet straks').getByRole('button').first().click()
  await openCard(page).getByLabel('Speaker').fill('Anneke Bos')
  await openCard(page).getByLabel('Speaker').press('Enter')
  await expect.poll(speakers).toEqual(['Anneke Bos', 'Anneke Bos', 'Anneke Bos'])
  await expect
    .poll(async () => (await desk.api<Reading>(person, 'GET', `/articles/${article.id}/suggestions`)).body.people.map(({ name }) => name))
    .toContain('Karel de Vries')
})

test('a text that is too long to be read says so where suggestions would stand, and is read once it is shorter', async ({
  page,
  addArticle,
}) => {
  test.slow()
  const long = `${'Het water stond hoog en de dijk hield het. '.repeat(240).trim()}`
  const content = [
    'De dijk',
    '“De dijk is in 2019 versterkt”, zei Anna Bos.',
    ...Array<string>(Math.ceil(1_500_000 / long.length)).fill(long),
  ]
  const article = await addArticle({ content: content.join('\n\n'), language: 'nl' })
  await openArticle(page, article.id)
  const note = page.getByRole('complementary').getByRole('status')
  await expect(note).toHaveText('Nothing is suggested: texts of up to 1,500,000 characters are read, and this one is longer.')
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Suggestions/ })).toHaveText(/–$/)
  await page.keyboard.press('Shift+U')
  await expect(note).toHaveCount(0)
  await page.keyboard.press('Shift+U')
  await expect(note).toBeVisible()
  // What is looked at is told all the same, and taken back by the same key.
  await clickWords(page, 'De dijk is in 2019')
  await page.keyboard.press('u')
  await page.keyboard.press('l')
  await expect(page.locator('.looked-at')).toHaveCount(1)
  await page.keyboard.press('l')
  await expect(page.locator('.looked-at')).toHaveCount(0)

  await page.keyboard.press('F2')
  await clickWords(page, 'De dijk is in 2019')
  await page.keyboard.press('Control+Shift+End')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('“De dijk is in 2019 versterkt”, zei Anna Bos.')
  await expect(page.locator('.suggested').first()).toBeAttached()
  await expect(note).toHaveCount(0)
})

test('a text in another script says that it cannot be read, and can be marked and looked at all the same', async ({ page, addArticle }) => {
  const arabic = 'قال الوزير: “سيُفتح الجسر عام 2027”، وهي المرة الأولى منذ أربعين عامًا.'
  const article = await addArticle({ title: 'الجسر', content: arabic, language: 'ar' })
  await openArticle(page, article.id)
  const note = page.getByRole('complementary').getByRole('status')
  await expect(note).toHaveText('Nothing is suggested: there are no rules to read the script of this text by.')
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  for (const key of ['Control+Home', 's', 'q']) await page.keyboard.press(key)
  await expect(openCard(page)).toBeVisible()
  await expect(note).toBeVisible()
  // It is set from right to left: its first letter stands at the right edge.
  const paragraph = await page.locator('.ProseMirror p').first().boundingBox()
  const first = await page
    .locator('.ProseMirror p')
    .first()
    .evaluate((element) => {
      const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
      const range = document.createRange()
      range.setStart(node, 0)
      range.setEnd(node, 1)
      return range.getBoundingClientRect().right
    })
  expect(Math.abs(first - (paragraph?.x ?? 0) - (paragraph?.width ?? 0))).toBeLessThan(2)
})

test('what can be done with a suggestion stands beside its words, and who speaks begins with a capital', async ({ page, addArticle }) => {
  const content = 'De brug\n\nVolgens een woordvoerster van het hoogheemraadschap is de brug in 2019 versterkt.'
  const article = await addArticle({ content, language: 'nl' })
  await begin(page, article.id)
  const strip = strips(page).filter({ hasText: 'paraphrase' })
  await expect(strip).toContainText('Een woordvoerster van het hoogheemraadschap, paraphrase')
  await strip.hover()
  const words = await strip.locator('span').first().boundingBox()
  const accept = await strip.getByRole('button', { name: 'Accept' }).boundingBox()
  expect((words?.x ?? 0) + (words?.width ?? Infinity)).toBeLessThanOrEqual(accept?.x ?? 0)
})

test.describe('when reading fails', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  for (const [what, address] of [
    ['the reader does not load', '**/*worker*.js*'],
    ['what was dismissed is not known', '**/dismissals'],
  ] as const)
    test(`that is said where suggestions would stand, with a way to try again: ${what}`, async ({ page, article }) => {
      await page.route(address, (route) => route.abort())
      await openArticle(page, article.id)
      const note = page.getByRole('complementary').getByRole('status')
      await expect(note).toContainText('Nothing is suggested: the text could not be read.', { timeout: 20_000 })
      await expect(page.locator('.suggested')).toHaveCount(0)
      await page.unroute(address)
      await note.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator('.suggested').first()).toBeAttached()
      await expect(note).toHaveCount(0)
    })
})
