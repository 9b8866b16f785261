import { expect, test } from 'vitest'
import { readText } from '../read-text'

const claims = (text: string, tag: string) => readText(text, tag).claims.map(({ start, end }) => text.slice(start, end))
const isClaim = (sentence: string, tag: string) => claims(sentence, tag).join(' ') === sentence

test.each([
  'De gemeente betaalde er 86.000 euro voor.',
  'Sinds 2015 sloten in Nederland 87 zwembaden.',
  'Slechts 9 procent is vrouw.',
  'Het is de eerste keer in de geschiedenis dat de ploeg kampioen wordt.',
  'Die is voor het laatst in de zomer van 2019 bijeen geweest.',
  'De werkloosheid daalde in maart naar het laagste punt sinds 2003.',
  'Duizenden mensen sloegen op de vlucht doordat de dijk brak.',
  'In Drenthe is de gemiddelde afstand verdubbeld tot ruim elf kilometer.',
  'Minister Jansen werd dinsdag ontslagen.',
  'De fabriek stoot tweemaal zo veel uit als vergelijkbare fabrieken.',
  'Geen enkel land in Europa heeft zo’n wet.',
  'Het bedrijf is de grootste werkgever van Groningen.',
  'De visser heeft zijn boot vorig jaar verkocht.',
  'De loods in Delfzijl is door de eigenaar zelf leeggehaald.',
  'Het stuk is volgens de inspectie nooit gekeurd.',
  'De dijk brak doordat het water te hoog stond.',
  'Door de regen brak de dijk.',
  'Roken veroorzaakt kanker.',
  'De dam is de hoogste van Europa.',
  'Daarmee is zij de enige vrouw in de raad.',
  'Nog nooit was de zee zo warm.',
  'In Europa is Malta het kleinste land.',
])('worth checking in Dutch: %s', (sentence) => {
  expect(isClaim(sentence, 'nl')).toBe(true)
})

test.each([
  'Waarom doen we dit eigenlijk?',
  'Hoeveel van de 300 leden kwamen er?',
  'Niemand lachte.',
  'Goedemorgen allemaal.',
  'De stemming was somber.',
  'Ik vind het prachtig.',
  'Ze keek naar buiten en zweeg.',
  'Het was stil in de zaal.',
  'Hij lijkt het hele proces te dicteren.',
  'Wat een avond!',
  'Misschien komt het ooit nog goed.',
  'Het was alsof de hele straat de adem inhield.',
  'Een verslaggever vroeg of hij zich verraden voelde.',
  'Hij schreeuwde: ‘Door!’',
  'Door het raam zag hij de maan.',
  'Dat was de zwaarste dag van mijn leven.',
  'Nooit was hij zo bang.',
  'Volgende week zal het drie dagen sneeuwen.',
  'Door de politie werd gezwegen.',
  'Door te zwijgen won hij tijd.',
  'Door een ruzie.',
])('not worth checking in Dutch: %s', (sentence) => {
  expect(isClaim(sentence, 'nl')).toBe(false)
})

test.each([
  'Since February it has sold 38,000 copies.',
  'It was the first goal by a goalie in the history of the club.',
  'The repair will cost 1.9 million euro.',
  'Unemployment fell to 3.9 per cent in March, the lowest rate since 1974.',
  'The minister resigned on Tuesday.',
  'Two thirds of the hangers had rusted because nobody painted them.',
  'London is bigger than Paris and Berlin.',
  'He was convicted of fraud in 2011.',
  'The company is the largest employer in Ohio.',
  'The fisherman has since sold both his boats.',
  'The shed in Hull was emptied by its owner.',
  'The clinic hasn’t been inspected by the county.',
  'Officials said the valve had been left open.',
  'Northway Shares Tumble as Boiler Recall Halves Quarterly Profit',
  'More rain was forecast for Tuesday.',
  'The party said it would abstain rather than oppose the bill.',
  'Smoking causes cancer.',
  'The tower leans because the ground is soft.',
  'Never has the sea been so warm.',
  'MPs will vote on the bill next Thursday.',
  'It is the only bank in town.',
  'She is the first woman to lead the party.',
  '“What we see,” said Priya Raman, an economist, “is the slowest hiring since the pandemic.”',
])('worth checking in English: %s', (sentence) => {
  expect(isClaim(sentence, 'en')).toBe(true)
})

test.each([
  'Who knew?',
  'Thank you all.',
  'She looked out of the window and said nothing.',
  'I think it is beautiful.',
  'Perhaps it will rain.',
  'What a night!',
  'The mood was grim.',
  'We should talk.',
  'It was as if the whole street held its breath.',
  'A reporter asked whether he felt betrayed.',
  'He shouted: ‘Through!’',
  'She knew the causes.',
  'It will rain for 40 days next year.',
  'He is the best.',
  'He was never so happy.',
  'Does smoking cause cancer?',
])('not worth checking in English: %s', (sentence) => {
  expect(isClaim(sentence, 'en')).toBe(false)
})

test('a headline is a claim where it says something, headings below it and teasers are none', () => {
  const text = [
    'Brand kost 20 miljoen euro',
    'De brand van maandag kostte 20 miljoen euro.',
    'Drie keer pech in 2024',
    'Lees ook: De brand van 1998 kostte 30 miljoen.',
    'Er vielen drie doden.',
    'Lees ook:',
    'Vijf vragen over de brand',
    'In 1998 brandde er 30 hectare af.',
    'Waarom brandt het elk jaar?',
    'In 2019 waren er 40 branden.',
  ].join('\n\n')
  expect(claims(text, 'nl')).toEqual([
    'Brand kost 20 miljoen euro',
    'De brand van maandag kostte 20 miljoen euro.',
    'Er vielen drie doden.',
  ])
})

test('a headline that tells no news is no claim', () => {
  expect(claims('De vrouw achter de puzzel\n\nZe woont in een dorp.', 'nl')).not.toContain('De vrouw achter de puzzel')
  expect(claims('The long way home\n\nIt was raining.', 'en')).toEqual([])
})

test.each([
  ['Door de regen brak de dijk.', 'nl', 'cause'],
  ['Smoking causes cancer.', 'en', 'cause'],
  ['De dam is de hoogste van Europa.', 'nl', 'superlative'],
  ['Never has the sea been so warm.', 'en', 'superlative'],
  ['It is the only bank in town.', 'en', 'first'],
])('the reason is said: %s', (sentence, tag, reason) => {
  expect(readText(sentence, tag).claims[0]?.reasons).toContain(reason)
})

test('the weightiest reason is said first', () => {
  const { claims: found } = readText('Het was 86.000 euro omdat het voor het eerst was.', 'nl')
  expect(found[0]?.reasons).toEqual(['figure', 'cause', 'first'])
  expect(found[0]?.score).toBeGreaterThan(0.5)
  expect(String(found[0]?.score)).toMatch(/^[01](\.\d\d?)?$/)
})
