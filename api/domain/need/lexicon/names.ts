const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Capitals that are services, papers or benefits, never a surname (folded). */
export const ACRONYMS = wordSet(`
  rsa aah caf cpam msa carsat css c2s ame fsl siao dalo ase mdph cmi rqth masp ants oqtf spip fjt cada cmp csapa pmi are atd sne
  aripa aspa apl bpi cir ssiap ccas cias ofii ofpra cnda samu chrs chu hud cph huda spada mna ada pass epide ehpad usld had
  ssiad saad apa pch aeeh ajpa sessad ime itep esat ulis aesh cdaph esrp ueros mas fam savs samsah cio bts cap bep bac vae cpf
  cep cfa afpa greta cnam poei poec pmsmp iae siae aci etti geiq mfr e2c pole emploi france travail mission locale cdi cdd
  tig jap jaf tgi pjj aemo aed reaap laep clas rpe mam cmg paje ars asf als alf adil anah sms wifi gps sim usb pdf cerfa
  edf gdf engie sncf ratp ter tcl urssaf sasu eurl sarl adie bge acre arce cci cma kbis bdf ficp fcc satd mjpm udaf maj
  hlm oph sdf sos ivg vih ist mst irm hdt sdt tso tdah toc avc sla ald cmu puma lhss lam gem ess qpv frr zrr epci ville
  centre service services cesf avs aes deaes deas deap tisf avdl asll ccapex tribunal police gendarmerie mairie ofsted insee
  anef inps dgfip impots ameli pix scan pcb sgc vad rdv msap rsd stop urgent nb ps dom tom ras cv ok tel mail pcs arv
  emmaus restos coeur secours croix rouge aidants connect franceconnect doctolib pronote caarud anpaa alcool cire rgpd
  nir fle dilf delf asl alpha cned crous parcoursup etat eleve urgence attention info note objet ref dossier
`);

/** Words after which a name is that of a place, and words of places themselves (folded). */
export const PLACE_WORDS = wordSet(`
  rue avenue av boulevard bd place allee allees impasse chemin square quai route cours cite residence quartier ecole college
  lycee universite fac gymnase stade piscine hopital clinique centre maison foyer fondation institut association bibliotheque
  mediatheque salle gare station metro arret parc jardin pont port eglise theatre espace hotel tour batiment chu chru ch
  saint sainte st ste mont notre-dame les la le
  pole emploi france travail mission locale secours populaire catholique croix rouge action logement cap restos coeur
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi
  dimanche paris lyon marseille lille nantes toulouse bordeaux rennes nice strasbourg montpellier grenoble roubaix tourcoing
`);

/** First names that are frequent in France today, of every generation and origin (folded). */
export const FIRST_NAMES = wordSet(`
  jean pierre michel andre philippe alain bernard jacques daniel claude patrick gerard christian christophe nicolas franck
  frederic laurent stephane david thierry pascal eric olivier julien sebastien bruno didier vincent guillaume alexandre
  kevin thomas anthony maxime romain florian jeremy dylan jordan lucas enzo theo hugo mathis nathan leo louis gabriel adam
  raphael arthur jules ethan noah tom rayan yanis mohamed mohammed mehdi karim rachid ahmed ali omar said hassan youssef
  ibrahim ibrahima mamadou abdoulaye moussa amadou ousmane boubacar samir farid nabil hakim bilal ismael amine walid sofiane
  abdel abdelkader mustapha hamid khaled nassim igor ivan dimitri andrei victor roger rene marcel robert raymond georges
  henri maurice lucien fernand gaston albert leon emile francois francis gilles yves yvon serge denis marc luc paul simon
  antoine benoit benjamin mickael cedric ludovic fabrice fabien jerome gregory loic yann erwan gael cyril damien adrien
  marie jeanne francoise monique catherine nathalie isabelle jacqueline sylvie anne martine nicole christine valerie sandrine
  stephanie sophie celine chantal veronique brigitte laurence sandra patricia caroline delphine audrey emilie aurelie julie
  elodie laetitia virginie melanie jessica amandine charlotte marion pauline camille lea manon chloe emma ines jade louise
  alice lina sarah eva zoe anna rose juliette lucie mathilde clara fatima fatiha fatou fatoumata aminata mariam mariama
  aissatou khadija nadia samira malika zohra yamina aicha leila latifa rachida karima nora houria djamila naima salima
  sabrina soraya yasmine myriam miriam amina kadiatou awa bintou oumou odette simone yvonne denise paulette ginette lucienne
  germaine madeleine suzanne marguerite josette josiane colette huguette raymonde arlette yvette bernadette therese
  nadege sylviane mireille corinne muriel carole severine vanessa cindy kelly jennifer priscilla oceane maeva svetlana olga
  oksana irina elena ana maria rosa carmen dolores joao manuel jose antonio carlos luis paulo tiago mario giovanni
`);
