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
  ['‘Ik ben er klaar mee’, verzucht een van de boeren, Gerrit Hoekstra.', ['Gerrit Hoekstra']],
])('whose words they are in Dutch: %s', (text, speakers) => {
  expect(speakersIn(text, 'nl')).toEqual(speakers)
})
