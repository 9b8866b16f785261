/** The Dutch sample article, written for this project: people, places and events are made up. Plain text, as it would come from a newsroom. */

export const DUTCH_TITLE = 'Wie tekent er voor een bredere dijk?'

export const DUTCH_ARTICLE = `date 2026-03 In het buurthuis van Werkenoord was dinsdagavond geen stoel meer vrij. Zo’n 180 bewoners, bijna een vijfde van het dorp, kwamen luisteren naar het waterschap, dat hun dijk wil versterken. Wie te laat was, stond in de gang en hoorde de helft.

De plannen liggen er sinds 2023. De dijk tussen Werkenoord en de stuw bij Ammerdonk voldoet over 6,4 kilometer niet aan de norm die sinds 2017 geldt. Volgens de berekeningen van waterschap Rivier en Donken is de kans dat hij bezwijkt 1 op 800 per jaar; de wet vraagt 1 op 10.000. “Dat is niet een beetje te laag”, zei dijkgraaf Els van ’t Hof, “dat is een andere dijk dan u denkt te hebben.”

Zestien meter breder

Het ‘voorkeursalternatief’, zoals het in de stukken heet, maakt de dijk niet veel hoger: 35 centimeter. Wel wordt hij breder, op sommige plekken 16 meter, omdat het water er niet overheen komt maar eronderdoor. Dat heet piping: water neemt zand mee onder de dijk, tot die verzakt. In 1995, toen een kwart miljoen mensen in het rivierengebied hun huis uit moesten, werden bij Werkenoord op elf plaatsen zulke wellen gevonden.

Voor die breedte is grond nodig. Elf huizen aan de binnenkant van de dijk staan volgens het plan ‘binnen de invloedszone’. Vier daarvan worden gesloopt, zeven kunnen blijven als er een damwand van staal komt, die 4,2 miljoen euro extra kost. Het hele project is begroot op 68 miljoen, waarvan 90 procent uit het landelijke programma komt. De rest betaalt het waterschap zelf.

Joke van der Meulen (71) woont in een van de vier. Haar grootvader kocht het huis in 1934. Ze kreeg de brief op een vrijdagmiddag, zegt ze, zonder dat er iemand had gebeld. “Ik lees daar dat mijn keuken een ‘knelpunt’ is. Vijftig jaar heb ik in dat knelpunt gekookt.” Het waterschap noemt de gang van zaken ‘ongelukkig’ en heeft beloofd voortaan eerst langs te komen.

Rekenen met een rivier

Niet iedereen gelooft de cijfers. Bewonersgroep Dijk op Maat liet een eigen berekening maken door ingenieur Ruud ter Horst, die tot 2019 bij een adviesbureau in Delft werkte. Hij komt uit op een kans van 1 op 2.300. Dat is nog steeds te groot, maar volgens hem kan het dan met een smallere dijk. “Het waterschap heeft de slechtste boring van de hele dijk genomen en gedaan alsof hij overal zo is”, aldus Ter Horst.

Van ’t Hof bestrijdt dat. Er zijn 214 boringen gedaan, een om de dertig meter, en een onafhankelijk kennisinstituut heeft de uitkomst nagekeken. Ze noemde het een ‘karikatuur’ dat er met één boring zou zijn gerekend. Wel gaf ze toe dat het rapport van de bewoners pas in januari, vier maanden na ontvangst, van een antwoord is voorzien.

Wethouder Karim el Amrani (Leefbaar Donken) zit ertussenin. De gemeente wil een veilige dijk, maar geen dorp zonder dijkhuizen. Hij zei te hopen dat het waterschap de damwand alsnog langs alle elf huizen doortrekt. Dat zou volgens zijn ambtenaren 7,1 miljoen euro kosten, ‘een fractie van het geheel’.

Tekenen of wachten

Voor 1 juni moet het algemeen bestuur een besluit nemen. Doet het dat niet, dan schuift Werkenoord in het landelijke programma drie jaar op, zegt het waterschap. In de zaal werd dat als een dreigement gehoord. “Dus als wij nog één vraag stellen, verdrinken we”, riep iemand van achteren, en er werd gelachen, maar niet lang.

Boer Wim de Jong, die 2,3 hectare kwijtraakt, stond op en zei dat hij nog nooit zo vriendelijk was onteigend. De zaal klapte. Later bleek dat nog met niemand een onteigening is begonnen: het waterschap onderhandelt met 23 eigenaren en is het met 9 van hen eens geworden.

Aan het einde van de avond, het was kwart over elf, vroeg Van der Meulen wat er gebeurt als zij niet tekent. Van ’t Hof liep naar haar toe voordat ze antwoordde. “Dan praten we verder”, zei ze. “En dan praten we weer verder. Maar ergens houdt het op, want het water praat niet mee.”

De jongste bewoner in de zaal, Sem Bakker (16), had tot dan toe niets gezegd. Hij vroeg hoe hoog de rivier in 2100 staat. Een antwoord kwam er niet; een adviseur van het waterschap sprak van ‘een bandbreedte’ en beloofde de cijfers na te sturen. Van der Meulen ging als laatste naar huis, over de dijk, want dat is de kortste weg.

Lees ook:

Waarom een dijk niet hoger maar breder wordt

Bij hoogwater is niet de golf over de dijk het gevaar, maar het zand eronder. Hoe werkt dat?

Wie betaalt voor droge voeten?

De rekening van het hoogwater loopt op. Waterschappen en Rijk zijn het over de verdeling nog niet eens.
`
