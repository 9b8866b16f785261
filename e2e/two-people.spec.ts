import type { Page } from '@playwright/test'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import type { Evidence } from '@/domain/contract/evidence'
import { expect, PASSWORD, test, type Desk, type DeskPerson } from './fixtures'
import { cardOn, markWords, openArticle, openCard, saveState, selectWords } from './text'

test.describe.configure({ mode: 'default' })

/** A claim whose card somebody has open, and what somebody else makes of it meanwhile. */
async function openedBy(page: Page, { desk, person, article }: { desk: Desk; person: DeskPerson; article: Article }) {
  const target = { type: 'TextQuoteSelector', exact: '35 centimeter' }
  const made = await desk.api<Annotation>(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'claim', target })
  const path = `/annotations/${made.body.id}`
  await openArticle(page, article.id)
  await cardOn(page, '35 centimeter').click()
  const stored = async () => (await desk.api<Annotation>(person, 'GET', path)).body
  const joost = await desk.person('Joost Bakker', 'member')
  const writeMeanwhile = async (change: object) => {
    const { version } = await stored()
    const done = await desk.api(joost, 'PATCH', path, change, { 'if-match': `"v${version}"` })
    expect(done.status, done.text).toBe(200)
  }
  return { stored, writeMeanwhile, field: openCard(page).getByLabel('Statement') }
}

test('two people see each other’s marks, changes and deletions', async ({ page, article, desk, pageOf }) => {
  const other = await pageOf(await desk.person('Joost Bakker', 'member'))
  await openArticle(page, article.id)
  await openArticle(other, article.id)
  await markWords(page, 'dinsdagavond', 'c')
  await expect(cardOn(other, 'dinsdagavond')).toBeVisible({ timeout: 5000 })
  await page.keyboard.press('1')
  await expect(cardOn(other, 'dinsdagavond')).toContainText('Correct')
  await cardOn(other, 'dinsdagavond').click()
  await other.keyboard.press('Delete')
  await expect(cardOn(page, 'dinsdagavond')).toHaveCount(0)
})

test.describe('at the same time', () => {
  test.use({ expectedErrors: [/status of 412|ERR_FAILED/] })

  test('nobody overwrites anybody unseen: both versions are shown and one is chosen', async ({ page, article, desk, person, pageOf }) => {
    const made = await desk.api<Annotation>(person, 'POST', `/articles/${article.id}/annotations`, {
      kind: 'claim',
      target: { type: 'TextQuoteSelector', exact: '35 centimeter' },
      statement: 'eerste',
    })
    const other = await pageOf(await desk.person('Joost Bakker', 'member'))
    await openArticle(page, article.id)
    await openArticle(other, article.id)
    // What others do does not reach the second page: its stream is cut, its writes are not.
    await other.route('**/api/events*', (route) => route.abort())
    await other.reload()
    await cardOn(page, '35 centimeter').click()
    await cardOn(other, '35 centimeter').click()
    await openCard(page).getByLabel('Statement').fill('tweede')
    await openCard(page).getByLabel('Statement').press('Escape')
    await expect(saveState(page)).toContainText('Saved')
    await openCard(other).getByLabel('Statement').fill('derde')
    await openCard(other).getByLabel('Statement').press('Escape')
    const conflict = openCard(other).getByRole('alert')
    await expect(conflict).toContainText('tweede')
    await expect(conflict).toContainText('derde')
    await conflict.getByRole('button', { name: 'Use mine' }).click()
    await expect.poll(async () => (await desk.api<Annotation>(person, 'GET', `/annotations/${made.body.id}`)).body.statement).toBe('derde')
  })
})

test.describe('in one field', () => {
  test.use({ expectedErrors: [/status of 412/] })

  test('what was saved is not sent again on leaving the field, which shows what is newest', async ({ page, desk, person, article }) => {
    const { stored, writeMeanwhile, field } = await openedBy(page, { desk, person, article })
    await field.click()
    await page.keyboard.type('mijn bewering')
    await expect.poll(async () => (await stored()).statement).toBe('mijn bewering')
    await writeMeanwhile({ statement: 'die van Joost' })
    await expect(field).toHaveValue('die van Joost')
    await page.keyboard.press('Tab')
    await expect(openCard(page).getByLabel('Claimant')).toBeFocused()
    await openCard(page).getByLabel('Claimant').fill('Bos')
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await stored()).claimant).toBe('Bos')
    expect((await stored()).statement).toBe('die van Joost')
  })

  test('what was begun before somebody else wrote there is shown beside theirs', async ({ page, desk, person, article }) => {
    const { stored, writeMeanwhile, field } = await openedBy(page, { desk, person, article })
    await field.click()
    await page.keyboard.type('mijn ')
    const heard = page.waitForResponse((response) => response.url().includes('ids='))
    await writeMeanwhile({ statement: 'die van Joost' })
    await typeUntil(page, heard)
    await page.keyboard.press('Tab')
    const conflict = openCard(page).getByRole('alert')
    await expect(conflict).toContainText('die van Joost')
    await expect(conflict).toContainText('mijn ')
    expect((await stored()).statement).toBe('die van Joost')
    await expect(field).toHaveValue('die van Joost')
    await conflict.getByRole('button', { name: 'Use mine' }).click()
    await expect.poll(async () => (await stored()).statement).toMatch(/^mijn /)
  })

  test('a note in which nobody types shows what is newest', async ({ page, desk, person, article }) => {
    const { stored, writeMeanwhile } = await openedBy(page, { desk, person, article })
    const note = openCard(page).getByRole('textbox', { name: 'Note' })
    await note.click()
    await page.keyboard.type('mijn noot')
    await expect.poll(async () => (await stored()).noteText).toBe('mijn noot')
    const theirs = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'noot van Joost' }] }] }
    await writeMeanwhile({ note: theirs })
    await expect(note).toHaveText('noot van Joost')
    await page.keyboard.press('Escape')
    await expect(note).toHaveText('noot van Joost')
    expect((await stored()).noteText).toBe('noot van Joost')
  })

  test('a source that somebody else changed meanwhile is shown before it is replaced', async ({ page, desk, person, article }) => {
    const { stored } = await openedBy(page, { desk, person, article })
    const added = await desk.api<Evidence>(person, 'POST', `/annotations/${(await stored()).id}/evidence`, { title: 'Rapport' })
    await openCard(page).getByRole('button', { name: 'Change the source Rapport' }).click()
    await openCard(page).getByLabel('Excerpt').fill('mijn woorden')
    const joost = await desk.person('Joost Bakker', 'member')
    const theirs = { excerpt: 'die van Joost' }
    expect((await desk.api(joost, 'PATCH', `/evidence/${added.body.id}`, theirs, { 'if-match': '"v1"' })).status).toBe(200)
    await openCard(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect(openCard(page).getByRole('alert')).toContainText('It now says: Rapport · die van Joost')
    expect((await stored()).evidence[0]?.excerpt).toBe('die van Joost')
    await openCard(page).getByRole('button', { name: 'Save', exact: true }).click()
    await expect.poll(async () => (await stored()).evidence[0]?.excerpt).toBe('mijn woorden')
  })

  /** Types without a pause until something has happened. */
  async function typeUntil(page: Page, happened: Promise<unknown>): Promise<void> {
    let isTyping = true
    const stop = happened.then(() => (isTyping = false))
    while (isTyping) await page.keyboard.type('zo ', { delay: 20 })
    await stop
    await page.keyboard.type('dus', { delay: 20 })
  }
})

test.describe('without the server', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION|status of 412/] })

  test('what is marked offline is kept, over a reload too, and arrives once', async ({ page, article, desk, person }) => {
    await openArticle(page, article.id)
    await page.route('**/api/articles/*/annotations', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await markWords(page, '68 miljoen', 'c')
    await expect(saveState(page)).toContainText('Offline: 1 change kept here')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.unroute('**/api/articles/*/annotations')
    await page.reload()
    await expect(cardOn(page, '68 miljoen')).toBeVisible()
    await selectWords(page, 'geen stoel')
    const items = await desk.annotations(person, article.id)
    expect(items.map((item) => item.ranges[0]?.exact)).toEqual(['68 miljoen'])
  })

  test('what was changed offline stands beside what somebody else made of it meanwhile, after a reload', async ({
    page,
    article,
    desk,
    person,
  }) => {
    const { field, stored, writeMeanwhile } = await openedBy(page, { desk, person, article })
    await page.route('**/api/annotations/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
    await field.fill('mijne')
    await field.press('Escape')
    await expect(saveState(page)).toContainText('Offline: 1 change kept here')
    await writeMeanwhile({ statement: 'die van Joost' })
    page.on('dialog', (dialog) => void dialog.accept())
    await page.unroute('**/api/annotations/*')
    await page.reload()
    const conflict = cardOn(page, '35 centimeter').getByRole('alert')
    await expect(conflict).toContainText('die van Joost')
    await expect(conflict).toContainText('mijne')
    await conflict.getByRole('button', { name: 'Use mine' }).click()
    await expect.poll(async () => (await stored()).statement).toBe('mijne')
  })

  test('signing out says what is not saved yet, and throws it away only when told to', async ({ pageOf, article, desk }) => {
    const ineke = await desk.person('Ineke Tol')
    const page = await pageOf(ineke)
    await openArticle(page, article.id)
    await page.route('**/api/articles/*/annotations', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await markWords(page, '68 miljoen', 'c')
    await expect(saveState(page)).toContainText('Offline: 1 change kept here')
    page.on('dialog', (dialog) => void dialog.accept())
    const signOut = async () => {
      await page.getByRole('button', { name: 'Menu of Ineke Tol' }).click()
      await page.getByRole('menuitem', { name: 'Sign out' }).click()
    }
    await signOut()
    const dialog = page.getByRole('dialog', { name: 'One change is not saved yet' })
    await dialog.getByRole('button', { name: 'Stay signed in' }).click()
    await expect(dialog).toBeHidden()
    await expect(saveState(page)).toContainText('Offline: 1 change kept here')
    await signOut()
    await dialog.getByRole('button', { name: 'Sign out and throw away' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await page.unroute('**/api/articles/*/annotations')
    await page.getByLabel('E-mail address').fill(ineke.email)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
    await openArticle(page, article.id)
    await expect(page.getByText('Nothing marked yet')).toBeVisible()
  })
})
