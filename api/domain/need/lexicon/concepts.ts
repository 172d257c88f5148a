/**
 * Words that are of one kind, folded: « Clio » and « Kangoo » were perhaps in no labelled note, a car was. Each name is a feature
 * of the words model beside the words themselves. Several concepts may hold a word.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  vehicle: `voiture auto automobile bagnole caisse clio twingo kangoo megane scenic espace laguna modus captur dacia sandero duster logan
    peugeot renault citroen saxo xsara picasso berlingo partner expert boxer master trafic jumper jumpy fiat panda punto ford fiesta focus
    transit opel corsa astra volkswagen golf polo passat seat ibiza skoda toyota yaris nissan micra hyundai kia suzuki swift audi bmw
    mercedes utilitaire fourgon fourgonnette camionnette camion break monospace citadine diesel essence vehicule guimbarde tacot`,
  twowheels: `scooter mobylette mob booster solex moto cyclo cyclomoteur cinquante 50cc 125 velo vtt bicyclette vae trottinette tricycle
    casque sacoche antivol biclou becane`,
  carparts: `moteur embrayage frein freins plaquettes disques pneu pneus pneumatique courroie distribution alternateur batterie
    demarreur joint culasse turbo injecteur echappement pot amortisseur cardan radiateur boite vitesses bougie parebrise retroviseur
    phare feux clignotant rotule carrosserie vidange huile garage garagiste mecano mecanicien depanneuse remorquage fourriere revision ct
    controle technique contrevisite voyant calaminage vanne egr`,
  publictransport: `bus car cars autobus tram tramway metro train trains ter tgv rer navette ligne arret gare abribus tad transport
    transports correspondance noctilien blablacar covoiturage autopartage autostop stop taxi vsl bac ferry barge bateau horaires`,
  license: `permis conduire conduite code autoecole auto-ecole moniteur lecons lecon creneau b bsr am candidat examinateur route
    psychotechnique psychotechniques points stage neph ornikar simulateur`,
  travelcost: `carburant gasoil gazole plein essence peage abonnement navigo pass carte ticket billet titre forfait trajet trajets
    deplacement deplacements kilometres km aller retour`,
  appliance: `frigo refrigerateur frigidaire congelateur gaziniere cuisiniere four microonde micro-onde plaque plaques machine lave-linge
    lavelinge seche-linge lave-vaisselle bouilloire chauffe-eau ballon radiateur convecteur aspirateur fer hotte rechaud cocotte tambour
    thermostat laverie lavomatic electromenager`,
  furniture: `meuble meubles lit lits matelas sommier couette armoire table chaise chaises canape banquette clic-clac clicclac bureau
    etagere commode berceau rideaux vaisselle casseroles assiettes draps couverture couvertures oreiller mobilier emmaus ressourcerie`,
  clothes: `vetement vetements habit habits fringues manteau manteaux veste vestes blouson doudoune anorak parka pull pulls pantalon
    pantalons jean jogging robe jupe chemise costume cravate tee-shirt tshirt maillot chaussure chaussures baskets bottes claquettes
    tongs sandales chaussons chaussettes slip culotte sous-vetements soutien-gorge collant bonnet gants echarpe pyjama uniforme tenue
    layette body grenouillere vestiaire vestimentaire pointure taille friperie`,
  food: `manger repas faim ventre frigo placard placards bouffe nourriture aliments courses caddie colis epicerie restos croix-rouge
    secours cantine soupe pain pates riz lait oeufs viande legumes fruits conserves sandwich gouter petit-dejeuner diner dejeuner
    menu gamelle lait bouillie tickets bons bon alimentaire alimentaires nourrir mange mangent sautent saute`,
  baby: `bebe nourrisson nouveau-ne couches couche lait biberon poussette landau maternite naissance allaitement jumeaux jumelles triplees
    creche nounou assmat assistante maternelle micro-creche halte-garderie garderie periscolaire multi-accueil relais rpe`,
  child: `enfant enfants gosse gosses petit petits petite petites bebe fils fille filles garcon ado ados adolescent adolescente mineur
    mineure collegien collegienne lyceen lyceenne ecolier aine ainee cadet cadette benjamin jumeaux fratrie gamin gamins`,
  school: `ecole college lycee maternelle primaire cp ce1 ce2 cm1 cm2 6e 5e 4e 3e sixieme cinquieme seconde terminale maitresse instit
    enseignant professeur prof cpe principal proviseur devoirs notes bulletin absences absenteisme exclusion conseil discipline
    scolarite scolaire cantine decrochage orientation`,
  oldage: `vieux vieille ancien ancienne age agee ages agees papy mamie papi grand-mere grand-pere octogenaire veuf veuve retraite
    retraitee retraites ans dame ehpad alzheimer demence`,
  care: `laver toilette habiller lever coucher fauteuil lit medicalise aide-soignante infirmiere infirmier ssiad had portage
    teleassistance auxiliaire vie aide domicile apa gir dependance dependant dependante grabataire incontinence protections chute
    chutes sortie hospitalisation usld accueil jour tierce personne escarres sonde`,
  cleaning: `menage vitres sols sol poussiere repassage lessive linge vaisselle aspirateur balai serpilliere carreaux poubelles courses
    femme cesu adhap admr nettoyer nettoyage ranger`,
  carer: `aidant aidante aidants repit epuise epuisee epuises relais souffler craque craquer nuit nuits proche proches conge
    baluchonnage sejour vacances tenir relayer releve`,
  partner: `mari femme epouse epoux conjoint conjointe concubin compagnon compagne copain copine ami ex couple monsieur madame
    separation separe separee divorce divorcee divorcer rupture quitte quitter jaf pension residence alternee droit visite`,
  violence: `frappe frapper coup coups tape gifle gifler bat battue battre violence violences violent violente menace menaces menacer
    hurle insulte insultes humilie controle surveille enferme cogne brutal brutalise etrangle viol viole abus agresse agression harcele
    bleu bleus marques plainte main courante ordonnance protection emprise peur fuir fuit 3919 tgd bracelet`,
  sleepless: `dort dormir dorment dormait couche coucher nuit nuits rue dehors trottoir banc gare hall parking tente caravane cave squat
    hangar garage foyer chrs 115 siao abri hotel hebergement heberge hebergee hebergeant canape sofa matelas cousin copains abribus pont
    camp bidonville cabane mise porte`,
  home: `appartement appart logement maison studio studette t1 t2 t3 t4 t5 f1 f2 f3 f4 f5 pavillon immeuble residence hlm chambre toit
    etage ascenseur escalier escaliers marches balcon cuisine salle bain douche baignoire palier cage`,
  unfit: `humidite humide moisissure moisissures moisi champignons salpetre infiltration infiltrations fuite fuites rats souris cafards
    blattes punaises insalubre indecent indigne perilleux arrete fissures plafond fenetre fenetres froid courant degat eaux toiture
    chaudiere panne tableau electrique passoire thermique amiante plomb`,
  landlord: `bailleur proprietaire proprio agence gerance syndic locataire locataires bail loyer loyers quittance quittances charges
    caution garant garants garantie visale loca-pass depot preavis conge etat lieux colocation sous-location`,
  eviction: `expulsion expulse expulser huissier commissaire commandement assignation assigne tribunal jugement quitter lieux treve
    hivernale concours force publique resiliation ccapex prefet delai delais`,
  socialhousing: `sne dalo siao syplo contingent action logement nud numero unique demande attribution cal cotation dossier hlm opac oph
    habitat commission`,
  buying: `acheter achat achete acquisition ptz pret credit immobilier notaire compromis apport proprietaire accession psla brs hlm
    terrain construire construction viager`,
  bills: `facture factures edf engie electricite gaz eau veolia suez chauffage fioul bois granules fuel coupure coupe limiteur
    energie cheque fsl regularisation mensualisation assurance mutuelle relance echeancier`,
  money: `argent euros sous fric thunes compte budget salaire paie paye revenus ressources allocation allocations indemnites solde
    decouvert agios frais cheque cheques carte bancaire banque conseillere livret epargne virement prelevement prelevements rib`,
  debt: `dette dettes credit credits conso revolving cofidis cetelem sofinco cofinoga oney carrefour franfinance emprunt emprunts rachat
    surendettement banque france bdf recouvrement huissier huissiers saisie saisies atd satd ficp fcc interdit bancaire creancier
    creanciers rembourser remboursement mensualites plan impaye impayes retard arrieres rejet rejets`,
  guardianship: `tutelle curatelle sauvegarde justice mandataire tuteur tutrice curateur curatrice udaf mjpm masp maj habilitation
    familiale procuration juge contentieux protection abus faiblesse demarcheur demarchage signe signer contrats vulnerable arnaque
    escroc`,
  paper: `papier papiers courrier courriers lettre lettres formulaire formulaires dossier dossiers cerfa attestation attestations
    justificatif justificatifs recommande enveloppe enveloppes declaration impots imprime remplir remplit acte naissance cni identite
    passeport renouveler renouvellement titre sejour recepisse prefecture mairie livret famille apostille`,
  rights: `rsa aah aspa ass are ape apl als alf prime activite css c2s cmu ame acs asi pch cmi mdph caf msa cpam carsat cnav pole
    travail droits droit recours contestation contester refus refuse suspendu suspendue coupe coupee radie radiee radiation trop-percu
    indu reclamation mediateur domiciliation elire domicile eligible minimum vieillesse reversion`,
  nationality: `naturalisation naturalise nationalite francaise electorale electorales vote voter elections bureau liste listes maire
    marianne republique laicite valeurs citoyen citoyenne citoyennete ceremonie decret recensement jdc bulletin urne procuration`,
  court: `tribunal juge juges proces audience avocat avocate spip sursis probation prison detention incarcere incarceration ecrou bracelet
    peine peines condamne condamnation garde vue convocation amende amendes tig casier judiciaire b2 b1 plainte procureur parquet
    commissariat gendarmerie police victime partie civile aide juridictionnelle liberable liberation parloir cellule`,
  discrimination: `discrimination discrimine discriminee racisme raciste insulte insultes origine voile foulard couleur peau noir arabe
    gitan rom homophobe homophobie enceinte grossesse handicap sexisme adresse accent prenom defenseur droits moque sale testing`,
  doctor: `medecin docteur generaliste traitant specialiste dentiste dents dent ophtalmo lunettes optique audio appareil auditif kine
    infirmier hopital clinique urgences cabinet patients consultation ordonnance pharmacie medicament medicaments traitement operation
    vaccin analyses radio irm scanner prothese soin soins depassement tiers payant mutuelle carte vitale ald pass diabete insuline
    tension dermato gyneco cardiologue pediatre`,
  substance: `alcool boit boire bois bouteille bouteilles biere bieres vin vodka rhum whisky pastis ivre cuite sevrage cure postcure
    cannabis shit joint joints beuh weed herbe fume fumer tabac clope cigarette cocaine coke crack heroine hero subutex methadone
    tramadol codeine lyrica medocs cachets addiction addictions csapa caarud aa rechute rechuter jeux paris sportifs grattage casino
    ecrans console fortnite ketamine protoxyde mdma`,
  sexual: `contraception pilule preservatif sterilet implant ivg avorter avortement grossesse enceinte semaines test depistage vih sida ist
    mst chlamydia planning familial sage-femme gynecologue frottis regles retard rapports sexuel sexuelle prep excision puberte`,
  mind: `deprime depression depressif depressive suicide suicidaire suicidaires mourir envie vivre angoisse angoisses anxiete panique crises
    crise pleure pleurs dort insomnie insomnies voix entend persecute delire bipolaire schizophrene psy psychiatre psychologue cmp emdr
    hp epsm traumatisme trauma cauchemars burn-out scarifie scarifications idees noires ronge phobie toc isolement`,
  esteem: `confiance estime nulle nul honte moche grosse gros regard miroir image ose timide timidite valoriser devalorise bonne rien
    maquillage coiffeur sophrologie relaxation bien-etre corps respirer reprendre`,
  lonely: `seul seule seuls isole isolee isolement personne parler visite visites voisins voisin voisine amis copains famille lien lonely
    ennui ennuie television tele bavarder rencontrer rencontres club atelier`,
  leisure: `sport foot football basket boxe judo danse natation piscine gym yoga randonnee marche petanque musique guitare chorale chant
    theatre cinema musee expo expos concert bibliotheque mediatheque dessin peinture poterie couture tricot jardin jardinage echecs
    licence club vacances colonie loisirs culture culturel spectacle`,
  volunteer: `benevole benevoles benevolat association associatif asso donner aider utile coup main maraude pompier pompiers service civique
    snu reserve mission rendre engagement distribution`,
  device: `ordinateur ordi pc portable telephone smartphone iphone samsung tablette ipad imprimante scanner cle usb ecran clavier souris
    webcam cartouche cartouches encre chargeur batterie reconditionne reconditionnee`,
  connection: `internet wifi box reseau fibre adsl 4g 5g data gigas forfait abonnement connexion debit operateur orange sfr free bouygues
    recharge carte sim zone blanche antenne hotspot prepayee coupee`,
  online: `compte comptes site sites ligne plateforme application appli portail espace ameli caf ants impots franceconnect identifiant
    identifiants mot passe mdp code sms doctolib demarche demarches teleservice numerique teledeclaration pajemploi captcha bloque
    bloquee piece jointe telecharger scanner actualisation actualiser prefecture anef parcoursup mesri`,
  digitalskill: `souris clavier cliquer clique fichier fichiers dossier mail mails boite adresse email spam arnaque pirate piratee virus
    navigateur google onglet copier coller telecharger installer mise jour tactile icone internet informatique numerique debutant
    illectronisme pix initiation excel word tableur whatsapp`,
  french: `lire ecrire lit ecrit francais parle parler langue langues fle a1 a2 b1 delf dilf tcf cir ofii alphabet alphabetisation
    illettre illettrisme analphabete dechiffre dechiffrer interprete traduire traduction traducteur gestes arabe pachto dari persan
    tigrinya amharique russe ukrainien turc portugais espagnol anglais creole wayana comorien soninke bambara wolof lingala tamoul
    bengali albanais georgien armenien chinois fautes orthographe signer lunettes comprend`,
  sums: `calcul calculer compter compte comptes monnaie rendre pourcentage pourcentages fraction division diviser multiplication tables
    addition soustraction regle trois mesure mesurer metre litres grammes dosage doses proportion conversion convertir chiffres nombres
    calculatrice heures surface`,
  job: `travail emploi poste boulot job taf cdi cdd interim interimaire mission contrat embauche embauche patron employeur entreprise
    chef equipe collegues usine atelier chantier entrepot cuisine caisse vente restauration hotellerie batiment`,
  trade: `cuisinier cuisine serveur boulanger boucher patissier macon maconnerie peintre plombier electricien menuisier charpentier couvreur
    soudeur chaudronnier mecanicien chauffeur livreur cariste preparateur magasinier caissiere vendeur vendeuse coiffeur coiffeuse
    estheticienne aide-soignant infirmier auxiliaire agent entretien secretaire comptable informaticien developpeur maraicher ouvrier
    ouvriere paysagiste jardinier bucheron fleuriste agriculteur eleveur marin pecheur docker eboueur gardien vigile securite atsem animateur
    educateur enseignant professeur ambulancier routier conducteur poids lourd bus grutier carreleur plaquiste couturiere femme chambre`,
  health_at_work: `arret maladie accident travail at mp dos epaule genou canal carpien hernie medecine inaptitude inapte reclassement
    amenagement mi-temps therapeutique rqth cap ergonome licenciement licencie licenciee avertissement rupture conventionnelle
    harcelement prudhommes syndicat visite reprise invalidite agefiph`,
  disability: `handicap handicape mdph aah rqth cmi pch aeeh invalidite taux esat savs samsah ulis sessad ime autiste autisme trisomie
    dys dyslexie fauteuil surdite sourd malvoyant aveugle certificat medical cerfa sclerose polyarthrite fibromyalgie avc epilepsie`,
  cv: `cv curriculum lettre motivation canva mise page photo parcours experiences trous xp candidature profil linkedin accroche`,
  offer: `offre offres annonce annonces postuler postule indeed hellowork leboncoin francetravail candidater jobboard interim agence
    recrutement recruteur recrute recrutent embauchent saison saisonnier vendanges`,
  interview: `entretien entretiens recruteur recruteurs jury oral questions question salaire pretentions trac stresse begaie presente
    presenter defauts qualites simulation poignee main convaincre bafouille`,
  followup: `relance relancer relances reponse reponses silence repond rappeler rappel attente suivi tableau candidatures nouvelles
    accuse sans-reponse`,
  network: `reseau connait relations contacts contact parrain parrainage carnet adresses connaissances piston cooptation salon forum
    linkedin professionnels pairs`,
  method: `methode organiser organisation planning plan agenda priorites eparpille disperse rigueur objectifs tri trier desordre
    semaine rythme notes`,
  company: `entreprise creer creation micro auto-entrepreneur autoentrepreneur micro-entreprise statut statuts sasu eurl sarl siret kbis
    urssaf acre arce business plan previsionnel financement adie bge cma cci chambre metiers boutique local clients clientele chiffre
    affaires facturer devis marche marches foodtruck food truck tva comptable associe scop cooperative couveuse tresorerie`,
  training: `formation formations diplome diplomes cap bac bts bep titre professionnel certification greta afpa ecole cfa alternance
    apprentissage apprenti cpf opco aif region transitions pro vae inscription rentree concours ifas ifsi caces habilitation
    financement prise charge devis prerequis niveau remise organisme centre dae ei`,
  discover: `metier metiers orientation idee idees projet projets plait plairait envie interets decouvrir voie avenir branche secteur
    secteurs stage immersion pmsmp essai essayer tester certain hesite sait bilan competences points forts reconversion`,
  abroad: `etranger suisse geneve luxembourg belgique allemagne espagne italie canada quebec montreal angleterre londres irlande dublin
    australie dubai maroc portugal europe eures frontalier frontaliere frontiere pvt vie erasmus visa a1 expatriation expatrie expatriee
    consulat ambassade retour rentre rentree revient cfe`,
  exile: `asile cada huda spada ofpra cnda ofii refugie refugiee refugies protection subsidiaire debouté deboutee oqtf titre sejour
    recepisse ada mna afghan afghane syrien syrienne soudanais ukrainienne erythree guineen ivoirien congolais albanais tchetchene
    migrant sans-papiers regularisation`,
};
