/** Given names of many countries, as newspapers of any language have them. A language’s own stand in its file. */
import { words } from './word-list'

export const GIVEN_NAMES = {
  he: words(`
    aaron abdel abdelkader abdul abdullah abel abraham adam adem adil adnan adrian ahmad ahmed ahmet akira alain alan albert alberto
    alejandro aleksandar aleksandr aleksej alessandro alex alexander alexandre alexandru alexei alfonso alfred alfredo ali aliou alonso
    alvaro amadou amir anatoli anatoly anders andrei andrej andrew andrey andrii andriy andrzej andré andrés angelo antal anthony antoine
    anton antonio antónio anwar armand armando arnaud arne arsen artem arthur arturo arvid asad ashraf asif asim atanas attila august
    augustin aurélien aydin ayman aziz bakary balázs baptiste barış bashar bashir bassam benedikt beniamino benito benjamin benoît bernard
    bernardo bernd bernhard bilal bjarne björn bogdan boubacar brahim branko bruno burak carlo carlos carsten cem cheikh chen christian
    christoph christophe claudio clemens clément cristian cristiano cyril cédric césar dalibor damian damien damir daniele daniil danilo
    dariusz darko davide davor dejan denis detlef dhruv didier diego dieter dimitar dimitri dimitrios dimitris dmitri dmitriy dmitro
    dmitry dmytro domenico dragan dušan ebrahim edgar edin edmond edoardo eduard eduardo edvard egon einar ekrem elias eliseu elmar
    emanuel emil emile emiliano emilio emin emir emmanuel emre endre enrico enrique enzo ercan erdal ergün eric erich erik ernesto erwin
    esteban eugen eusebio evgeni evgeny fabian fabien fabio fabrice fabrizio fahad faisal farhad farid faruk federico felipe felix ferenc
    fernand fernando fidel filip filippo firas florent florian francesco francisco franck franco françois fritz fuad félix gabriel gaetano
    gaël gennadi geoffroy georg george georges georgi gerardo gerd gerhard ghassan gheorghe giacomo gianluca gianni giorgi giorgio
    giovanni giulio giuseppe goran gotsja gregor grigori grégoire guido guilherme guillaume guillermo gustav gustavo guy gyula gábor
    gérard günter günther habib hadi hakan hakim hamid hamza hani hans hansi haris harun hasan hassan haydar hector heiko heinrich heinz
    helge helmut hendrik henri henrik herbert hermann hervé hicham hideki hiroshi hisham horst hosni hubert hugo humberto husein hussain
    hussein håkan héctor hüseyin ibrahim idris idriss ignacio igor ihor ilias ilie ilja ilya imad imran ingo ioannis ion irakli irfan
    isaac ismael ismail ismaël ismet issa istván ivan ivo iván jaafar jacek jacques jaime jakob jakub jalal jamal janek janis jaroslav
    javier jean-baptiste jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jens jesper jesús jiří joachim joaquín jochen
    joel johan johann johannes johnny jonas jordi jorge josef joseph josip josé joão joël juan juha jukka jules julien julio junaid juri
    jános jérémy jérôme jörg jürgen kamal kamel karel karim karl karol kaspar katsuya kaveh kazimierz kazuo keita kemal kenji kenzo kerem
    khaled khalid khalil kiril kirill klaus kofi konrad konstantin konstantinos koray kostas krzysztof kurt kwame lamine lars lasse laszlo
    laurent lech leif leonardo leonid leopold leszek levan liam lionel lorenz lorenzo lothar louis luca lucas lucian luciano ludovic luigi
    luis luiz lukas lutz luís lászló maarten maciej magnus mahdi mahmoud mahmud malik mamadou manfred manoj manolis mansour manuel marat
    marc marcel marcello marcelo marcin marco marcos marcus marek mariano marijan mario marius marko markus marouane maroš martin massimo
    matej mateo mateusz mathias mathieu matteo matthias mattia matías maurice mauricio maurizio mauro max maximilian mehdi mehmet melih
    mesut metin michael michail michał michel miguel mihai mihail mikael mikhail mikko miklós milan milorad miloš mirko miro miroslav
    mirza mladen mohamad mohamed mohammad mohammed mohsen moise moritz mourad moussa muhammad muhammed murat murod musa mustafa mustapha
    nabil nader nadir naoki narendra nasser nenad nermin nicolae nicolas nicolás nicolò nikita niklas nikola nikolai nikolaj nikolaos
    nikolas nikolay nils nizar norbert noël nuri octavio okan olaf ole oleg oleh oleksandr oleksij oleksiy olivier omar omer orhan orlando
    osama oscar osman osvaldo otmar otto ousmane pablo panagiotis paolo pascal patrice patrick paulo pavel pavlo pawel paweł pedro peer
    pekka per petar petr petro petros petter philipp philippe pierre pietro piotr predrag péter radek radomir radosław rafael rafaël
    raffaele rafiq rahim rahul rainer raj rajesh rajiv rakesh ralf rami ramzan ramzi ramón rashid rastislav ravi raymond raúl recep
    reinhard reinhold renato renaud renzo reza riad ricardo riccardo robert roberto rodolfo rodrigo roger roland rolando rolf romain roman
    romano romeo ronaldo ruben rubén rudolf rui ruslan rustam rüdiger saad sabri sadik saeed said sakari salah salem salim salman salvador
    salvatore sami samir samuel samuele sandeep sandro sanjay santiago santos saïd saša sebastian sedat selahattin selim semen serdar
    serge sergei sergej sergey serghei sergio serhii serhiy severin shahid shigeru shimon shinzo siegfried sigmund silvio simon sinan
    slavko slobodan sofiane soren stanislas stanislav stefan stefano stefanos stepan stephan stig stipe stéphane sunil svein sven syed
    sándor sébastien søren tadeusz tahir takashi takeshi tamás tarek tariq teodor teófilo theo theodor thibault thierno thierry thomas
    thorsten théo tiago tibor till timo timur titus tobias tomas tomasz tomislav tommaso tomás torben toshio tristan tuncay udo ulf uli
    ulrich umar umberto umut urs valentin valentino valeri valerij valery vasile vasili vasily vassilis vasyl veaceslav vedran veli
    viacheslav victor vidar vijay viktor viljo vincent vincenzo vinod vitali vitaliy vitaly vittorio vjatsjeslav vlad vladimir vladislav
    vojislav vojtech volker volodimir volodymyr waldemar walid walter werner wiktor wilfried wilhelm willi wilmer wojciech wolfgang xavi
    xavier yacine yahya yanis yann yannis yasin yasser yassin yassine yevgeni yevhen yiannis yoann yosef youcef youssef yuri yuriy yusuf
    yves zaza zbigniew zdeněk zdravko zeljko zinedine zlatko zoltán zoran zsolt álvaro émile étienne ömer özgür željko
  `),
  she: words(`
    ada adela adelina adriana adèle agata agathe aglaé agnes agnieszka agnès aicha aida aigul aino aisha ajla akiko aksana alba alejandra
    aleksandra alessandra alessia alexandra alexandrine aleyna alice alicia alicja alina aline aliona alma almudena amal amalia amanda
    amel amina aminata amira amna amy amélie ana anastasia anastasiia anastasija anastasiya anaïs andreea anete anette angela angelica
    angelika angelina angélique anika anita anja anke ann anna annabelle annalena anne anneli annelie annemarie annette annick annie
    annika antje antonella antonia antonietta anu anuja anya apolline araceli ariane arianna arlette arzu aslı asma assia astrid asuka
    aude audrey aurora aurore aurélie awa aya ayesha aylin ayşe azra aïcha banu barbara başak beata beatriz begüm belma belén bente berit
    bernadette betty beyza bianca birgit birgitta birgitte blanca blanche bożena brigitta brigitte britta bruna béatrice camila camilla
    candela carina carine carla carlotta carmela carmen carola carole carolina caroline cassandra catalina catarina caterina catherine
    cecilia cecilie celeste celia chantal charlotte charlène chiara chloé christa christel christelle christiane christina christine
    cinzia claire clara clarisse claudia claudine clotilde clémence clémentine colette concepción consuelo corinna corinne cornelia cosima
    cristina cynthia cécile célia céline dagmar dagny daiva dalia dalila damla dana daniela danielle danièle danuta daria darja daryna
    deborah defne delia delphine denisa denise derya dilara dilek dina ditte djamila dolores dominika donata donatella dora doris dorota
    dorothea dorothée dorthe dubravka dunja ebru eda edda edina edita edith edwige eeva ekaterina elena eleni eleonora elfriede elham elif
    elin elina elisa elisabeth elisabetta elise elizaveta elke ella elle ellen eloísa elsa elsbeth elvira elżbieta emel emilia emilie emma
    emmanuelle enikő enza erika erna ernestine esma esme esmeralda esperanza esra estelle ester esther eugenia eugénie eusebia eva ewa
    fabienne fadila fadime fadoua fadwa faiza fanny farah farida faten fatiha fatima fatma fatou fatoumata federica felicia felicitas
    fernanda feyza filippa fiona flavia flora florence floriane franca francesca francine franka franziska françoise frauke frederica
    freya frida frieda friederike frédérique gabriela gabriella gabrielle galina gaëlle geneviève georgette geraldine gerda gerlinde
    gertrud ghada ghislaine gianna gilda gina giorgia giovanna gisela gisèle gitta gitte giulia giuliana giuseppina gloria grace graciela
    grażyna greta grete gro guadalupe gudrun gunilla gwenaëlle gwendoline géraldine gül gülay gülsüm hadja hafida hafsa hajar hajra hala
    halima halina halyna hana hanan hanna hannah hanne hannelore harriet hatice havva heba hedda hedvig hedwig heide heike helen helena
    helene helga helle henriette herta hilal hilda hildegard hillevi hind honorine huda hélène hülya ida ilaria ildikó ilka ilona ilse
    imane imen ina ines inga inge ingeborg inger ingrid inna inès inés ioana iolanda irena irene irina iris irma irène isabel isabela
    isabella isabelle isaura iva ivana ivanka ivonne iwona izabela jacqueline jadwiga jamila jana janina jasmin jasmina jasmine jeanne
    jeannette jekaterina jelena jennifer jenny jessica jihane jitka joana joanna johanna jolanta josefa josefina josiane joséphine jovana
    joëlle juana judit judith julia juliana juliane julie julieta juliette julija jutta kadija kaisa kaja karen karima karin karina karine
    karolina karoline katalin katarina katarzyna katerina kateryna katharina katherine kathleen kathrin kathrine katia katja katrin
    katrine katsiaryna katya kerstin khadija kinga kirsi kirsten kirstin klara klaudia konstanze kristen kristiina kristin kristina
    kristine krystyna ksenia kyoko kübra laetitia laia laila lale lamia lana lara larisa larissa latifa laura laure laurence laurie lea
    leila lena lene leni leocadia leonie leonor leticia letizia leyla leïla lidia lidija lieselotte lila lilia lilian liliana liliane lina
    linda linnea lisa lisbeth lise liselotte liv ljiljana ljoedmila ljubica loes lola loredana lorena lorenza lotta lotte louisa louise
    lourdes luana luba lucia luciana lucie lucienne lucile lucyna lucía ludivine ludmila luisa luise luiza lupe lydia lydie lyudmila léa
    léonie maaike mabel maddalena madeleine magali magda magdalena magdolna maha mahnaz maija maike maite maja malala malgorzata malika
    malin manon manuela marcela marcella mareike maren margareta margarete margarethe margarida margarita margaux margherita margit margot
    margret margrethe marguerite mari maria mariam mariama mariana marianna marianne maribel marica marie marie-christine marie-claude
    marie-france marie-hélène marie-josé marie-laure marie-louise marie-thérèse marija marika marilena marina marine marion marisa marisol
    marit marita mariya marja marlena marlene marlène marta martha marthe martina martine marwa mary maryam maryse maría masako masha
    mathilde matilda maud mayssa małgorzata mehtap meike melania melanie melek melina melis melissa mercedes merete meriem meryem meta mia
    michaela micheline michiko mihaela mila milagros milena milica mina minna mira mireia mireille mirela miren miriam mirjam mirjana
    moira mona monica monika monique montserrat mounia muriel myriam myrtille mélanie nabila nada nadezhda nadia nadija nadine nadja nadya
    nadège naima najat nanna naoko naoual narges natacha natalia nataliia natalija nataliya natalja natasha natasja nathalie nawal nazan
    nazli naïma neha nela nermina nese nesrine nevin nicole nicoletta nieves nihal nilüfer nina ninon nisha noelia nora noura noémie nuray
    nuria ofelia oksana oleksandra olena olga olha olimpia olivia olya ophélie oriane ornella orsolya paloma pamela paola paolina parvati
    pascale patricia patrizia paula paulina pauline pelin penélope perrine petra petronella phumzile pia pilar polina prisca priscilla
    priya rabia rachel rachida radka raffaella ragnhild rahel raisa raja raluca rana randi rania raquel rebeca rebecca regina rehana
    reyhan rima rita roberta rocío rokia romina romy rosa rosalie rosalía rosanna rosario rosella rosemarie roswitha roxana roza rukhsana
    rut ruth rym régine saana sabina sabine sabrina saida saliha salima salma salomé saloua samia samira sana sandra sandrine sanja sanna
    sara sarah sari saskia satu savannah saïda sebnem selin selma sena sengül sevda sevgi sevim shaima shirin sibel sidonie sif signe
    sigrid silja silke silvana silvia silvie simona simonetta sina siobhán siri siv slavica snežana sofia sofie sofía soile solange
    solveig solène sonia sonja sophie soraya soumaya stefania stefanie stella stéphanie sumaya suniva susana susanna susanne suzana
    suzanne svenja sveta svetlana svitlana swetlana sybille sylvia sylviane sylvie synnøve sümeyye tamar tamara tania tanja tanya tara
    tarja tatiana tatjana tatyana teresa tereza thea thekla theodora theresa therese théodora thérèse tilda tina tone tonje tove trine
    trude tuula tuğba ulla ulrike ulviye ursula uta ute valentina valentyna valeria valerie valérie vanda vanessa vera verena veronika
    vesna vibeke victoria victorija viktoria viktorija viola violeta violette virginia virginie vita viviane vivienne véronique wafa wanda
    wiebke wiktoria wilhelmina wilma xenia ximena yael yamina yana yara yasemin yasmin yasmina yekaterina yelena yoko yolanda yolande yuko
    yulia yuliia yuliya yuriko yvette yvonne zahra zainab zehra zeineb zeynep zhanna zineb zita zlata zofia zoja zora zorica zoé zoë
    zsuzsanna zsófia zuzana zülal züleyha élisa élisabeth élise élodie éléonore émilie évelyne
  `),
} as const
