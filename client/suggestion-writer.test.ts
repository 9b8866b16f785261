import { expect, test } from 'vitest'
import { SuggestionWriter } from './suggestion-writer'
import { dismissalsQuery, nameCorrectionsQuery } from './suggestions'
import { ARTICLE, known, page, refuse } from './testing/annotation-page'

const WORDS = { start: 3, end: 7 }

function desk() {
  const { queryClient, outbox, undoStack, told, sent, settled } = page()
  queryClient.setQueryData(dismissalsQuery(ARTICLE).queryKey, { items: [] })
  queryClient.setQueryData(nameCorrectionsQuery(ARTICLE).queryKey, { items: [] })
  const writer = new SuggestionWriter({ articleId: ARTICLE, queryClient, outbox, undoStack, known: () => known })
  const dismissed = () =>
    queryClient.getQueryData(dismissalsQuery(ARTICLE).queryKey)?.items.map(({ kind, exact, start }) => [kind, exact, start])
  const names = () =>
    queryClient.getQueryData(nameCorrectionsQuery(ARTICLE).queryKey)?.items.map(({ name, correction }) => `${name} → ${correction}`)
  return { writer, undoStack, told, sent, settled, dismissed, names }
}

test('a suggestion is gone at once, kept by its words, and comes back when that is taken back', async () => {
  const { writer, undoStack, told, sent, settled, dismissed } = desk()
  told.push(() => ({ items: [] }))
  writer.dismiss({ kind: 'claim', ranges: [WORDS], version: 0 })
  expect(dismissed()).toEqual([['claim', 'dijk', 3]])
  await settled()
  told.push(() => null)
  undoStack.undo()
  expect(dismissed()).toEqual([])
  await settled()
  expect(sent[0]).toBe(`POST articles/${ARTICLE}/suggestions/dismiss`)
  expect(sent[1]).toMatch(/^DELETE dismissals\//)
})

test('what the server refuses to dismiss is offered again, and there is nothing to take back', async () => {
  const { writer, undoStack, told, settled, dismissed } = desk()
  told.push(refuse('invalid'))
  writer.dismiss({ kind: 'quote', ranges: [WORDS], version: 0 })
  await settled()
  expect([dismissed(), undoStack.canUndo]).toEqual([[], false])
})

test('a dismissal that somebody else took back stays gone', async () => {
  const { writer, undoStack, told, settled, dismissed } = desk()
  told.push(() => ({ items: [] }), refuse('missing'))
  writer.dismiss({ kind: 'passage', ranges: [WORDS], version: 0 })
  await settled()
  undoStack.undo()
  await settled()
  expect(dismissed()).toEqual([])
})

test('a name is right at once, also one that was put right before, and the former one comes back', async () => {
  const { writer, undoStack, told, sent, settled, names } = desk()
  told.push(
    () => ({ items: [] }),
    () => ({ items: [] }),
    () => ({ items: [] }),
  )
  void writer.correctName('Bos', 'Anna Bos')
  expect(names()).toEqual(['Bos → Anna Bos'])
  void writer.correctName('Anna Bos', 'Anna de Bos')
  expect(names()).toContain('Bos → Anna de Bos')
  await settled()
  undoStack.undo()
  expect(names()).toContain('Bos → Anna Bos')
  await settled()
  expect(sent).toEqual(Array(3).fill(`POST articles/${ARTICLE}/people/correct`))
})
