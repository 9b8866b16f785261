import { expect, test } from 'vitest'
import { readText } from '../read-text'
import { isInAnotherScript } from './script'

test.each([
  ['Arabic', 'قال الوزير: «سيُفتح الجسر عام 2027»، وهي المرة الأولى منذ أربعين عامًا.', true],
  ['Hebrew', 'השר אמר: ״הגשר ייסגר ב-2027״, לראשונה זה ארבעים שנה.', true],
  ['Russian', '«Мост закроют в 2027 году», — сказала министр Анна Бос.', true],
  ['Greek', '«Η γέφυρα κλείνει το 2027», είπε η υπουργός.', true],
  ['Chinese', '部长说：“这座桥将于2027年关闭。”', true],
  ['Arabic with Dutch names', 'قال الوزير Hugo de Jonge في Den Haag إن الجسر سيُغلق عام 2027 للمرة الأولى.', true],
  ['Dutch', 'De brug gaat in 2027 dicht, zegt wethouder Anna Bos.', false],
  ['Turkish', 'Köprü 2027 yılında kapanıyor, dedi bakan Ayşe Yıldız.', false],
  ['Dutch with an Arabic quotation', '“الجسر سيُغلق”, zei minister Anna Bos dinsdag in het debat over de brug.', false],
  ['figures and signs', '12 + 30 = 42 % €', false],
  ['no letters', '', false],
])('%s', (_what, text, isOther) => expect(isInAnotherScript(text)).toBe(isOther))

test('nothing is found in a text of another script, whatever language it is said to be in, and no language is named', () => {
  const nothing = { language: null, quotes: [], indirect: [], claims: [], people: [], facts: [] }
  for (const tag of ['ar', 'nl', 'en-GB', null]) {
    expect(readText('قال الوزير: “سيُفتح الجسر عام 2027”، وهي المرة الأولى منذ أربعين عامًا.', tag)).toEqual(nothing)
    expect(readText('«Мост закроют 3 мая 2027 года», — сказала Анна Бос (Anna Bos).', tag)).toEqual(nothing)
  }
})
