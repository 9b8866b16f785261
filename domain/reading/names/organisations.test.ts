import { expect, test } from 'vitest'
import { readText } from '../read-text'

const names = (text: string, tag: string): string[] => readText(text, tag).people.map(({ name }) => name)

test.each([
  ['Dat vindt de Vereniging van Nederlandse Gemeenten.', ['Vereniging van Nederlandse Gemeenten']],
  ['De Inspectie Gezondheidszorg en Jeugd en Jan Bos kwamen.', ['Inspectie Gezondheidszorg en Jeugd', 'Jan Bos']],
  ['Dat zegt de Autoriteit Consument en Markt.', ['Autoriteit Consument en Markt']],
  ['Dat zegt de Stichting van de Arbeid en Vereniging Eigen Huis.', ['Stichting van de Arbeid']],
  ['De Omgevingsdienst Veluwe mat het. Woningcorporatie Havenwonen bouwt.', ['Omgevingsdienst Veluwe', 'Havenwonen']],
  ['PostNL wil niet. ProRail wel.', ['PostNL', 'ProRail']],
  ['Solheim schreef op X. Brussel zweeg, zei Solheim.', ['Solheim', 'Brussel']],
  ['Dat zeggen de Navo en Rusland.', ['Navo', 'Rusland']],
])('the whole name in Dutch: %s', (text, expected) => expect(names(text, 'nl')).toEqual(expect.arrayContaining(expected)))

test.each([
  ['It met the Association of British Insurers.', ['Association of British Insurers']],
  ['It met the Department for Work and Pensions.', ['Department for Work and Pensions']],
  ['The Institute of Directors and the Royal College of Nursing met.', ['Institute of Directors', 'Royal College of Nursing']],
  ['The government of French President Ann Lee met.', ['Ann Lee']],
  ['Larkwell Home Inc. agreed to pay. It was Larkwell Home Inc.', ['Larkwell Home Inc.']],
  ['It met the East African Community and the South African Institute.', ['East African Community', 'South African Institute']],
])('the whole name in English: %s', (text, expected) => expect(names(text, 'en')).toEqual(expect.arrayContaining(expected)))

test.each([
  ['De politie Midden-Nederland zegt dat het klaar is. De rechtbank Den Haag ook.', ['politie Midden-Nederland', 'rechtbank Den Haag']],
  ['In Utrecht wacht men. De gemeente Utrecht zegt dat het klaar is.', ['Utrecht', 'gemeente Utrecht']],
  // Nobody’s seat: a person whom the body does something to.
  ['Jan Bakker was moe. Hij zei dat de gemeente Bakker ontsloeg.', ['Jan Bakker']],
  ['Zij hoorde dat de politie Anna hielp.', ['Anna']],
])('a body with the place where it has its seat: %s', (text, expected) => expect(names(text, 'nl')).toEqual(expected))

test('a plural before a noun for a body is no name', () => {
  expect(names('Employers’ group EuroBusiness said it was too late.', 'en')).toEqual(['EuroBusiness'])
})
