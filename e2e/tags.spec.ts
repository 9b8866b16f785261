import type { Annotation } from '@/domain/contract/annotation'
import type { Tag, TagList } from '@/domain/contract/tag'
import { expect, test, type Desk, type DeskPerson } from './fixtures'

test.use({ expectedErrors: [/status of (412|422)|ERR_FAILED/] })

const tagOf = async (desk: Desk, person: DeskPerson, name: string): Promise<Tag | undefined> =>
  (await desk.api<TagList>(person, 'GET', '/tags')).body.items.find((tag) => tag.name === name)

test('a tag is renamed, recoloured, merged and deleted, and every use follows', async ({ page, desk, person, article }) => {
  const mark = async (tags: string[], start: number) =>
    (
      await desk.api<Annotation>(person, 'POST', `/articles/${article.id}/annotations`, {
        kind: 'claim',
        target: { type: 'TextPositionSelector', start, end: start + 8 },
        tags,
      })
    ).body.id
  const ids = [await mark(['herkomst?', 'getallen'], 0), await mark(['getallen'], 20), await mark(['bedragen', 'getallen'], 40)]
  const tagsOn = (id = '') =>
    desk.api<Annotation>(person, 'GET', `/annotations/${id}`).then(({ body }) => body.tags.map((tag) => tag.name).sort())

  await page.goto('/tags')
  const row = (name: string) => page.getByRole('list', { name: 'List of tags' }).getByRole('listitem').filter({ hasText: name })

  // By keyboard: the name is a button, the field takes its place, Enter keeps it and the focus stays.
  await page.getByRole('button', { name: 'herkomst?, rename' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name of the tag “herkomst?”')).toBeFocused()
  await page.keyboard.type('herkomst onduidelijk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'herkomst onduidelijk, rename' })).toBeFocused()
  expect(await tagsOn(ids[0])).toEqual(['getallen', 'herkomst onduidelijk'])

  await page.getByRole('button', { name: /^Colour of “getallen”/ }).click()
  await page.getByRole('menuitemradio', { name: 'Violet' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Colour of “getallen”: Violet' })).toBeVisible()

  // A name in use offers to merge the two; one annotation carried both, and keeps one.
  await page.getByRole('button', { name: 'bedragen, rename' }).click()
  await page.getByLabel('Name of the tag “bedragen”').fill('GETALLEN')
  await page.keyboard.press('Enter')
  await expect(page.getByText('There already is a tag “getallen”.')).toBeVisible()
  await page.getByRole('button', { name: 'Merge the two' }).click()
  await expect(page.getByText('One annotation gets “getallen” instead of “bedragen”.')).toBeVisible()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('“bedragen” is now part of “getallen”.')).toBeVisible()
  await expect(row('getallen').getByText('3 annotations')).toBeVisible()
  expect(await tagsOn(ids[2])).toEqual(['getallen'])

  await page.getByRole('button', { name: 'Actions for the tag “getallen”' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText('3 annotations lose it.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete the tag' }).click()
  await expect(row('getallen')).toHaveCount(0)
  await expect.poll(async () => [await tagsOn(ids[0]), await tagsOn(ids[1])]).toEqual([['herkomst onduidelijk'], []])
})

test('a name that somebody else changes meanwhile is shown while one types, and what was typed stays', async ({ page, desk, person }) => {
  await desk.api(person, 'POST', '/tags', { name: 'peiling' })
  await page.goto('/tags')
  await page.getByRole('button', { name: 'peiling, rename' }).click()
  const field = page.getByRole('textbox', { name: /^Name of the tag/ })
  await field.fill('opiniepeiling')
  const { id, version } = (await tagOf(desk, person, 'peiling')) as Tag
  await desk.api(person, 'PATCH', `/tags/${id}`, { name: 'enquête' }, { 'If-Match': `"v${version}"` })
  await expect(page.getByText('Somebody changed this tag meanwhile: it is “enquête” now.')).toBeVisible()
  await expect(field).toHaveValue('opiniepeiling')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'opiniepeiling, rename' })).toBeVisible()
  expect(await tagOf(desk, person, 'opiniepeiling')).toMatchObject({ id })
})

test('a change that nobody has told this page of is refused and shown, and can then be made', async ({ page, desk, person }) => {
  await desk.api(person, 'POST', '/tags', { name: 'bron' })
  // The stream is what would tell it.
  await page.route('**/api/events*', (route) => route.abort())
  await page.goto('/tags')
  const { id, version } = (await tagOf(desk, person, 'bron')) as Tag
  await desk.api(person, 'PATCH', `/tags/${id}`, { name: 'herkomst' }, { 'If-Match': `"v${version}"` })
  await page.getByRole('button', { name: 'bron, rename' }).click()
  const field = page.getByRole('textbox', { name: /^Name of the tag/ })
  await field.fill('vindplaats')
  await field.press('Enter')
  await expect(page.getByText('Somebody changed this tag meanwhile: it is “herkomst” now.')).toBeVisible()
  expect(await tagOf(desk, person, 'herkomst')).toMatchObject({ id })
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'vindplaats, rename' })).toBeVisible()
})

test('a tag that somebody else makes appears by itself', async ({ page, desk }) => {
  const joost = await desk.person('Joost Bos', 'member')
  await page.goto('/tags')
  await expect(page.getByRole('heading', { name: 'Tags' })).toBeVisible()
  await desk.api(joost, 'POST', '/tags', { name: 'van Joost' })
  await expect(page.getByRole('button', { name: 'van Joost, rename' })).toBeVisible()
})
