import { expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ speaker }) => speaker)
}

test.each<[text: string, expected: (string | null)[]]>([
  ['Een van hen, een studente die Maryam heet, knikt. „Ik hoorde laarzen”, zegt ze.', ['Maryam']],
  ['„Het went”, zegt een vrouw in een gele jas. Ze is Els de Wit, wijkverpleegkundige. „Of niet”, zegt ze.', ['Els de Wit', 'Els de Wit']],
  ['„Het went”, zegt een vrouw in een gele jas. Haar naam is Els de Wit. „Of niet”, zegt ze.', ['Els de Wit', 'Els de Wit']],
  ['„Het went”, zegt een man met een hond. Hij heet Kees Bos. „Of niet”, zegt hij.', ['Kees Bos', 'Kees Bos']],
  ['„Het went”, zegt een man met een hond. Hij is boos op Kees Bos. „Nooit”, zegt hij.', ['een man met een hond', 'een man met een hond']],
  ['Een buschauffeur uit Ede zei dat hij „nergens spijt” van had. ¶ Jan Bos (51) stond terecht.', ['Jan Bos']],
  ['„Het went”, zegt hij. Ahmed Yilmaz (34) woont hier al jaren.', ['Ahmed Yilmaz']],
  ['„Het went”, zegt ze. „Of niet”, zegt ze. ¶ Els de Wit (60) woont hier al jaren.', ['Els de Wit', 'Els de Wit']],
  ['„Het went”, zegt hij. Els de Wit (60) woont hier al jaren.', [null]],
  ['„Het went”, zegt hij. Jan Mol woont hier al jaren.', [null]],
  ['Jan Mol zweeg. „Het went”, zegt hij. Ahmed Yilmaz (34) woont hier al jaren.', ['Jan Mol']],
  ['Jan Mol zweeg. „Het went”, zegt Els de Wit. Ze is Anna Bos niet vergeten.', ['Els de Wit']],
])('in Dutch whoever spoke without a name has the one that comes later: %s', (text, expected) =>
  expect(speakers(text, 'nl')).toEqual(expected),
)

test.each<[text: string, expected: (string | null)[]]>([
  ['‘You get used to it,’ says a woman in a yellow oilskin. She is Morag Lee, 58, the island’s only nurse.', ['Morag Lee']],
  ['“It was loud,” said a man at the bar. His name is Tom Bell. “It never stops,” he said.', ['Tom Bell', 'Tom Bell']],
  ['The singer, whose real name is Paul Grady, said he was “done”.', ['Paul Grady']],
  ['“It was loud,” said a man at the bar. He is called Tom Bell.', ['Tom Bell']],
  ['A care home manager told a colleague that “they’ll never miss it”. ¶ Joanne Pell, 51, used their cards.', ['Joanne Pell']],
  ['A care home manager said it was “a lie”. ¶ It rained. ¶ Joanne Pell, 51, used their cards.', ['A care home manager']],
  ['A judge told a carer she was “wicked”. ¶ Joanne Pell, 51, used their cards.', ['A judge']],
  ['A spokesman said it was “a lie”. ¶ Joanne Pell, 51, used their cards.', ['A spokesman']],
  ['“It was loud,” said a man at the bar. He is not Tom Bell.', ['a man at the bar']],
  ['“It was loud,” he says. Ahmed Yilmaz, 34, has lived here for years.', ['Ahmed Yilmaz']],
  ['“It was loud,” she says. ¶ Ann Lee, 60, has lived here for years.', ['Ann Lee']],
  ['“It was loud,” she says. It rained. Ann Lee, 60, has lived here for years.', [null]],
  ['“It was loud,” he says. Ann Lee, 60, has lived here for years.', [null]],
  ['“It was loud,” said Ann Lee. Her name is known to Tom Bell.', ['Ann Lee']],
])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
