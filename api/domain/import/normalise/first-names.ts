/** Frequent first names in France, unaccented; those that are also towns or common words of structures are left out. */
const NAMES = `
adele adeline adrien agathe agnes aicha alain alan albane albert alex alexandra alexandre alexia alexis alice aline
alison alix amandine amelie amina anais andre andrea andree angele angelina angelique anita ann anna annabelle anne
annick annie anthony antoine antoinette antonin antonio apolline armand arnaud arthur astrid aude audrey augustin
aurelia aurelie aurelien aurore axel axelle baptiste barbara bastien beatrice benedicte benjamin benoit berenice bernadette
bernard bertrand blandine boris brice brigitte bruno camille carine carla carole caroline cathy catherine cecile
cedric celestine celia celine chantal charlene charles charlotte chloe christel christelle christian christiane christine
christophe cindy claire clara clarisse claude claudette claudie claudine clemence clement cleo clotilde colette
coralie corinne cyril cyrille damien daniel daniele danielle danny david deborah delphine denis denise didier
dimitri djamila dominique doriane dorothee dylan edith edouard edwige elea eleonore eliane elisa elisabeth elise ella
elodie eloise elsa elvire emeline emeric emilie emma emmanuel emmanuelle enzo eric erica erika erwan estelle esther
ethan etienne eugenie eva evelyne fabien fabienne fabrice fanny farid fatiha fatima fatoumata faustine felix fernand fiona
flavie flavien floriane florian florent franck francine francis franck francois francoise frederic frederique gabin
gabriel gabrielle gael gaelle gaetan gaspard genevieve geoffrey georges georgette gerald geraldine gerard germain ghislain
ghislaine gilbert gilles gisele gregoire gregory guillaume gustave guy gwenaelle gwendoline hakim hamid harmonie hassan
helena helene henri henriette herve hubert hugo hugues ibrahim ines ingrid irene iris isabelle ismael jacky jacqueline
jacques jamila jason jean jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica joan joel joelle johan johanna
johann john jonathan jordan jose joseph josephine josette josiane josselin joyce judith jules julia julian julie julien
juliette justin justine karim karine katia katy kelly kevin khadija khalid laetitia laila lara laura laure laurence
laurent laurie laurine lea leila lena leo leon leonie leopold leslie leticia liliane lilian lina linda lionel lisa lise
loic lola lorene lou louane louis louisa louise luc lucas lucie lucien lucienne lucile ludivine ludovic lydia lydie lylou
madeleine madeline mael maelle maeva magali magalie magdalena malika manon manuel manuela marc marcel marcelle
margaux margot marguerite maria mariam marianne marie mariella marielle marina marine mario marion marius marjolaine marjorie
marlene martial martin martine maryline maryse mateo mathias mathieu mathilde mathis matthias matthieu maud maureen maurice
max maxence maxime maya melanie melina melissa melody michael michel michele micheline michelle mickael miguel mireille
mohamed mohammed monique morgan morgane mourad muriel murielle myriam mylene nabil nadege nadia nadine naima nathalie nathan
nicolas nicole nina noa noe noel noelle noemie nora norbert noura odette odile olga olivia olivier oceane ophelie orane
oriane pamela pascal pascale patrice patricia patrick paul paula paulette pauline perrine philippe pierre pierrette
priscilla prune quentin rachel rachid raphael raphaelle raymond raymonde rebecca regine regis remi remy renaud rene renee
richard robert robin rodolphe rodrigue roger roland romain romane romuald ronan rosa rosalie rose roseline roxane rudy
sabine sabrina said salima salome samantha sami samia samir samuel samy sandra sandrine sandy sara sarah sebastien
selma serge severine sidonie simon simone sofia solange solene soline sonia sophie soraya stacy stanislas stella
stephane stephanie stephen steve steven suzanne sylvain sylvette sylviane sylvie tanguy tania tatiana teddy teo thea
theo theodore therese thibaud thibault thibaut thierry thomas tiffany timothee tom tony tristan ugo ulysse valentin
valentine valerie vanessa vera veronique victor victoire victoria vincent violaine violette virginie viviane wendy
wilfried william xavier yael yann yannick yannis yasmina yasmine yohan yohann yolande youssef yves yvette yvon yvonne zoe zohra
`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter((name) => name !== ''));
