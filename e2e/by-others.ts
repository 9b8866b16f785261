// What somebody else does to an article meanwhile, through the HTTP interface.
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { expect, type Desk, type DeskPerson } from './fixtures'

/** Somebody else edits the text: takes in a copy in which some words are others. */
export async function editText(desk: Desk, article: Article, change: (text: string) => string): Promise<void> {
  const joost = await desk.person('Joost Bakker', 'member')
  const now = await desk.api<Article>(joost, 'GET', `/articles/${article.id}`)
  const content = change(now.body.text)
  expect(content).not.toBe(now.body.text)
  const taken = await desk.api(joost, 'PUT', `/articles/${article.id}/content`, { format: 'text', content })
  expect(taken.status, taken.text).toBe(200)
}

/** A claim on some words, settled when `verdict` is given; gives its id. */
export async function addClaim(desk: Desk, person: DeskPerson, article: Article, exact: string, verdict?: string): Promise<string> {
  const settled = verdict ? { verdict, seen: [exact] } : {}
  const target = { type: 'TextQuoteSelector', exact }
  const made = await desk.api<Annotation>(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'claim', target, ...settled })
  expect(made.status, made.text).toBe(201)
  return made.body.id
}

/** State, verdict, whose it is, and the wording that the first place holds for, as they are stored. */
export async function storedOf(desk: Desk, person: DeskPerson, id: string): Promise<(string | null)[]> {
  const { state, verdict, settledBy, ranges } = (await desk.api<Annotation>(person, 'GET', `/annotations/${id}`)).body
  return [state, verdict, settledBy?.name ?? null, ranges[0]?.was ?? null]
}
