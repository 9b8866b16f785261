import { expect, test } from 'vitest'
import { readText } from '../read-text'

const speakersIn = (text: string, language: string) =>
  readText(text, language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))

test.each<[text: string, speakers: (string | null)[]]>([
  ['“It is fine,” White House press secretary Josh Earnest told reporters.', ['Josh Earnest']],
  ['FDA commissioner Robert Califf said the drug was “remarkably safe”.', ['Robert Califf']],
  ['“We are not done,” Amsterdam mayor Femke Halsema told Reuters.', ['Femke Halsema']],
  ['“It is fine,” Ford Motor Co. spokeswoman Ann Lee said.', ['Ann Lee']],
  ['“It is fine,” a Ford spokeswoman said.', ['a Ford spokeswoman']],
  ['“Never,” Mr. Lee said. His wife, Grace Lee, agreed: “Not once.”', ['Mr. Lee', 'Grace Lee']],
  ['The judge, Mr Justice Cavanagh, told him: “You showed no remorse.”', ['Cavanagh']],
  ['A Home Office spokesperson said: “No comment.” They added: “All claims are read.”', Array(2).fill('A Home Office spokesperson')],
  ['WASHINGTON (AP) — President Joe Biden said Monday that he was “confident” the deal would hold.', ['Joe Biden']],
  ['Roth also said that the firm would “look at acquisitions”.', ['Roth']],
  ['The union was angry. “Our members deserve better,” the statement read.', ['the statement']],
  ['She recalled her father telling her: “Never give up.”', ['her father']],
  ['“There is no plan B,” says Dana Smith, shaking her head, “and there never was.”', ['Dana Smith']],
  ['Smith’s message was clear: “There is no plan B.”', ['Smith']],
  ['But Lt. Gov. Jim Tressel, who toured the area, said the state was “moving fast.”', ['Jim Tressel']],
  ['U.S. Rep. Jim Jordan, R-Ohio, said it was “a sham.”', ['Jim Jordan']],
  ['Former Secretary of State Hillary Clinton called it “a disgrace.”', ['Hillary Clinton']],
  ['The Army Corps of Engineers, which maintains the levee, said it was “reviewing the inspection.”', ['Army Corps of Engineers']],
  ['“Who?” a Red Cross volunteer said.', ['a Red Cross volunteer']],
  ['A rival broke ranks after a cabinet minister broke ranks to call it “cruel and unworkable”.', ['a cabinet minister']],
  ['Ann Asante left. For Gary Pell, it is over. In his view, the packet is “the biggest lie in England.”', ['Gary Pell']],
  ['The wipers dispute that; the Paper Guild said that products labeled as such “pass rigorous tests.”', ['Paper Guild']],
  ['Ann Lee wrote a play. The Stage’s critic wrote that it was “a long evening”.', ['The Stage’s critic']],
  ['Ann Lee was, by her own account, “the worst receptionist in Kent”.', ['Ann Lee']],
  ['“It was gone,” said the lead author, Dr Ingrid Halvorsen-Pike of the University of Perth.', ['Ingrid Halvorsen-Pike']],
  ['Trump railed against what he called “the deep state” on Monday.', ['Trump']],
  ['Mr Obama spoke. Children growing up now “will see it differently,” he said.\n\n“There will be tensions.”', ['Mr Obama', 'Mr Obama']],
  [
    'Obama spoke. “Leaders have shown courage,” Obama said. Mahmoud Abbas “has put aside efforts to shortcut the pursuit of peace.”',
    ['Obama', 'Obama'],
  ],
  ['Sir Alan Whitby resigned. “I have done my bit,” Sir Alan said.', ['Alan Whitby']],
  ['“We never close,” said Huda Nasser. A Mapuche weaver said it was “a pity”.', ['Huda Nasser', 'A Mapuche weaver']],
  ['Derek Bolt, 44, is on trial at Leeds crown court. The defendant told jurors he had been “asleep in the van”.', ['Derek Bolt']],
  [
    'Marcus Hale, 29, is charged with arson. Tom Reed KC, prosecuting, called him “a liar”. “I was at home,” the accused said.',
    ['Tom Reed', 'Marcus Hale'],
  ],
  ['State Sen. Maria Quintero, a Democrat whose bill died last spring, said prayers “don’t sweep floors.”', ['Maria Quintero']],
  ['The comments were branded “tone-deaf” by Labour MP Jess Frain.', ['Jess Frain']],
  [
    '“I begged them,” said the mother of two with tears in her eyes. “Out!” shouted a man near the door.',
    ['the mother of two', 'a man near the door'],
  ],
  [
    '“Never again,” said the father of one of the victims. “Out!” shouted someone in the gallery.',
    ['the father of one of the victims', 'someone in the gallery'],
  ],
  ['Brussels accused London of “cherry-picking”.', ['Brussels']],
  ['Greta Holm emailed the editor. “You have ruined my life,” the message read.', ['Greta Holm']],
  ['The band sang “Three Little Birds” until the lights went off, fans said.', ['scare']],
  ['The then clerk thanked us for “the lovely document”.', ['The then clerk']],
  ['Ann Lee called it “the best thing in years” – adding, after a pause, “which is not saying much”.', ['Ann Lee', 'Ann Lee']],
  ['“Let somebody who knows what they’re doing have a go” was how Tariq Begum put it.', ['Tariq Begum']],
  ['According to Jess Dunne, the referee told her she had “seen it on the noise”.', ['the referee']],
  ['Its 23 workers were told on Friday. ‘It just said, “Do not come in,”’ said Tom Fry.', ['Tom Fry', 'It']],
  ['A spokesman praised “a big effort”. Asked how the child was, he shrugged. “You tell me.”', ['A spokesman', 'A spokesman']],
  ['The Obama team’s first comments came with a warning about Likud, which won by saying that it was “coming out in droves.”', [null]],
])('whose words they are in English: %s', (text, speakers) => {
  expect(speakersIn(text, 'en')).toEqual(speakers)
})

test.each<[text: string, speakers: (string | null)[]]>([
  ['Minister Van der Wal (Natuur, VVD) noemde het dinsdag „onverstandig”.', ['Van der Wal']],
  ['In een brief aan de Kamer schrijft minister Conny Helder dat ze de zorgen „zeer serieus” neemt.', ['Conny Helder']],
  ['De verdachte, de 34-jarige Marco B. uit Breda, zei dat hij „niets meer wist”.', ['Marco B.']],
  ['Het OM spreekt van „een uitzonderlijk wreed feit”.', ['OM']],
  ['Bij de politie klinkt het dat er ‘geen gevaar’ was.', ['de politie']],
  ['Jan Bos liet het weten. De beslissing nam hij naar eigen zeggen “in vijf minuten”.', ['Jan Bos']],
  ['Over de plannen is wethouder Joke Bakker duidelijk: ‘Die gaan niet door.’', ['Joke Bakker']],
  ['‘De schade is groot’, aldus het rapport.', ['het rapport']],
  ['‘We nemen afscheid’, zo staat in de brief van de directie.', ['de directie']],
  ['Zoals Rutte het uitdrukte: ‘Wie dit gelooft, gelooft alles.’', ['Rutte']],
  ['Ronald K. uit Ede moet zitten. Aan de telefoon had K. zijn slachtoffers „wandelende pinautomaten” genoemd.', ['Ronald K.']],
  ['Antonello Bos (61) zegt: „Ja.”\n\nU bent kwaad geweest.\n„Dat was toen.”\n\nOp wie?\n„Op iedereen.”', Array(3).fill('Antonello Bos')],
  ['Jutta Kok won. ‘Het ging hard’, aldus Kok. Haar vader, oud-schaatser Evert Kok, zag het.', ['Jutta Kok']],
  ['De advocaat van Taghi, Vito Shukrula, noemt het vonnis ‘een schijnvertoning’.', ['Vito Shukrula']],
  ['Sander V. (34) zweeg. De verdachte zei dat hij “in paniek” was. ‘Ik sliep’, zei V. later.', ['Sander V.', 'Sander V.']],
  ['Voor de rechtbank stond maandag Jan Bos terecht. De verdachte sliep, verklaarde hij, ‘als een os’ bij zijn zus.', ['Jan Bos']],
  ['Jan Bos sliep bij zijn zus. Die zus kon dat niet bevestigen. ‘Ik neem een pil’, zei ze.', ['zijn zus']],
  ['‘Het is mooi geweest’, besluit de schipper met een zucht. ‘Ik ga.’', ['de schipper', 'de schipper']],
  [
    '‘Wij wisten van niets’, bezweert een woordvoerster van energiebedrijf Vattenfall.',
    ['een woordvoerster van energiebedrijf Vattenfall'],
  ],
  ['Anna Blok nam het woord. Haar dochter is elf keer geopereerd. ‘Ze slaapt niet’, vertelde de moeder met vaste stem.', ['Anna Blok']],
  ['Dat de motie het met 16 tegen 14 stemmen haalde, wijt Marnix de Roo aan “een paar weglopers”.', ['Marnix de Roo']],
  ['Het plan werd door de oppositie ‘kansloos’ genoemd. Het werd ook ‘dom’ genoemd.', ['de oppositie', null]],
  ['Zij is „helemaal klaar” met de gemeente, zegt ondernemer Fatima Aksoy.', ['Fatima Aksoy']],
  ['‘Boe!’ roept iemand achter in de zaal. ‘Hoera!’ roept iemand op de tribune.', ['iemand achter in de zaal', 'iemand op de tribune']],
  ['De lampolie was voor het jaarlijkse ‘Hazelfeest’, zei Jan Bos.', ['scare']],
  ['Zijn moeder moest weg, vertelt Jan Bos, “en die zei nog: ‘Vergeet de deur niet.’”', ['Jan Bos', 'Zijn moeder']],
  ['De zwager, Wim Bos, zweeg. In een verklaring, die de voorzitter voorleest, noemt hij zichzelf „een ezel”.', ['Wim Bos']],
  ['Tegen de NOS zegt ze dat ze ‘geschokt’ is.', [null]],
  ['‘Ik ben er klaar mee’, verzucht een van de boeren, Gerrit Hoekstra.', ['Gerrit Hoekstra']],
])('whose words they are in Dutch: %s', (text, speakers) => {
  expect(speakersIn(text, 'nl')).toEqual(speakers)
})

test.each([
  ['“Het was laat”, zei Els Smit, “en hij riep ‘ga weg’ naar me.”', 'nl'],
  ['“It was late,” said Ann Lee, “and he shouted ‘go away’ at me.”', 'en'],
])('words in the second half of an interrupted quotation lie in it: %s', (text, tag) => {
  const [outer, inner] = readText(text, tag).quotes
  expect(outer?.ranges).toHaveLength(2)
  expect(inner?.parent).toBe(0)
})
