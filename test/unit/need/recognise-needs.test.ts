import { describe, expect, it } from 'vitest';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { readEvaluated } from '#seed/needs/read-notes';

const codes = (text: string): string[] => recogniseNeeds(text).needs.map(({ code }) => code);
const brakes = (text: string): string[] => recogniseNeeds(text).brakes.map(({ code }) => code);
const publics = (text: string): string[] => recogniseNeeds(text).publics.map(({ code }) => code);

describe('Les besoins lus dans une note', () => {
  it.each([
    ['Compte Ameli bloqué', 'numerique--acceder-a-des-services-en-ligne'],
    ['onze dans un T2 depuis la naissance des jumeaux', 'logement-hebergement--changer-de-logement'],
    ['elle saute des repas pour que les petits mangent', 'equipement-et-alimentation--alimentation'],
    [
      'couple qui dort dans sa voiture',
      'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
    ],
    ['son mari la frappe', 'famille--surmonter-conflits-separation-violence'],
    ['plus de forfait, plus de data', 'numerique--acceder-a-une-connexion-internet'],
    ['sa voiture est en panne', 'mobilite--entretenir-reparer-son-vehicule'],
    ['deux loyers de retard', 'logement-hebergement--reduire-les-impayes-de-loyer'],
    [
      'n’ouvre plus son courrier',
      'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
    ],
    ['aucun médecin ne prend de nouveaux patients', 'sante--acces-aux-soins'],
    ['renouveler sa RQTH', 'sante--constituer-un-dossier-mdph-invalidite'],
  ])('« %s » : %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('lit plusieurs besoins et le frein dans une même note', () => {
    const { needs } = recogniseNeeds('Compte Ameli bloqué, pas d’ordinateur, n’ose pas');
    expect(needs.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'numerique--acceder-a-des-services-en-ligne',
        'numerique--acquerir-un-equipement',
      ]),
    );
    expect(brakes('compte Ameli bloqué, pas d’ordinateur, n’ose pas')).toContain('accompagnement-individuel');
  });

  it('donne la même lecture sans accents, en capitales et avec l’apostrophe droite ou courbe', () => {
    const expected = codes('Elle n’a pas d’ordinateur et a deux loyers impayés');
    expect(expected.length).toBeGreaterThan(1);
    expect(codes("ELLE N'A PAS D'ORDINATEUR ET A DEUX LOYERS IMPAYES")).toEqual(expected);
  });

  it.each([
    ['il boi bcp depui lontemps', 'sante--addictions'],
    ['c pa possible de payé le loyé', 'logement-hebergement--reduire-les-impayes-de-loyer'],
    ['surendetement', 'difficultes-financieres--situation-dendettement-surendettement'],
    ['pa dordinateur', 'numerique--acquerir-un-equipement'],
    ['ipothèque, expultion dans 8 jours', 'logement-hebergement--se-maintenir-dans-le-logement'],
  ])('comprend l’orthographe approchée « %s »', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('marque « à confirmer » ce qui est moins probable que ce qui est certain', () => {
    const needs = readEvaluated('seed/needs/tuning.jsonl').flatMap(({ text }) => recogniseNeeds(text).needs);
    const [certain, others] = [true, false].map((is) => needs.filter((need) => need.certain === is));
    expect(Math.min(certain!.length, others!.length)).toBeGreaterThan(50);
    const confidences = (each: typeof needs) => each.map(({ confidence }) => confidence);
    expect(Math.min(...confidences(certain!))).toBeGreaterThanOrEqual(Math.max(...confidences(others!)));
    expect(recogniseNeeds('dort dehors').needs[0]?.certain).toBe(true);
  });
});

describe('Ce qui n’est pas demandé', () => {
  it.each([
    ['n’a pas besoin d’hébergement', 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire'],
    ['aucun souci de logement', 'logement-hebergement--louer-un-logement'],
    ['le permis, c’est réglé', 'mobilite--preparer-un-permis'],
    ['ce n’est pas l’alcool le problème', 'sante--addictions'],
    ['elle ne demande ni colis alimentaire ni vêtements', 'equipement-et-alimentation--habillement'],
  ])('« %s » ne donne pas %s', (text, code) => {
    expect(codes(text)).not.toContain(code);
  });

  it('la négation s’arrête au contraste', () => {
    const found = codes('Pas besoin d’hébergement, par contre elle n’a plus rien à manger');
    expect(found).toEqual(['equipement-et-alimentation--alimentation']);
  });

  it('« c’est pas X, c’est Y » ne garde que Y', () => {
    expect(codes('C’est pas le logement, c’est l’alcool')).toEqual(['sante--addictions']);
  });

  it('le permis de séjour n’est pas le permis de conduire', () => {
    expect(codes('son permis de séjour expire')).not.toContain('mobilite--preparer-un-permis');
  });

  it('une personne qui s’appelle comme une chose n’en a pas besoin', () => {
    expect(codes('Mme Suzanne Loyer est passée')).toEqual([]);
  });

  it.each(['', '   ', '...', 'RDV reporté à jeudi', 'merci, bonne journée', 'zzz 123', '🙂🙂', '\ud800'])(
    'rien dans « %s »',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );
});

describe('Les profils et les freins', () => {
  it.each([
    ['au RSA depuis un an', 'beneficiaires-des-minimas-sociaux'],
    ['dame de 84 ans', 'seniors'],
    ['jeune de 19 ans', 'jeunes'],
    ['réfugié afghan, vit en CADA', 'personnes-exilees'],
    ['sous bracelet', 'personnes-en-situation-juridique-specifique'],
    ['fils autiste', 'personnes-en-situation-de-handicap'],
  ])('« %s » : %s', (text, code) => {
    expect(publics(text)).toContain(code);
  });

  it('une durée n’est pas un âge', () => {
    expect(publics('au chômage depuis 20 ans')).not.toContain('jeunes');
    expect(publics('20 ans d’expérience')).not.toContain('jeunes');
  });

  it.each([
    ['ne peut pas se déplacer', 'ne-peut-pas-se-deplacer'],
    ['pas d’internet à la maison', 'pas-en-ligne'],
    ['n’ose pas demander', 'accompagnement-individuel'],
    ['Ne se déplace plus', 'ne-peut-pas-se-deplacer'],
    ['Elle ne sort plus de chez elle', 'ne-peut-pas-se-deplacer'],
    ['Ne peut plus conduire', 'ne-peut-pas-se-deplacer'],
    ['Ne quitte plus son appartement depuis sa chute', 'ne-peut-pas-se-deplacer'],
    ['Elle demande un accompagnement individuel', 'accompagnement-individuel'],
    ['Ne peut pas y aller seule', 'accompagnement-individuel'],
    ['Veut que quelqu’un vienne avec elle au rendez-vous', 'accompagnement-individuel'],
    ['Ne sait pas lire, il faut tout faire avec lui', 'accompagnement-individuel'],
    ['Complètement perdu dans ses papiers', 'accompagnement-individuel'],
  ])('« %s » : %s', (text, code) => {
    expect(brakes(text)).toContain(code);
  });

  it.each([
    ['La Caf ne se déplace plus à domicile', 'ne-peut-pas-se-deplacer'],
    ['sort de prison, plus de logement', 'ne-peut-pas-se-deplacer'],
    ['Il a perdu tous ses papiers', 'accompagnement-individuel'],
    ['Pas d’argent pour manger, vit seule', 'accompagnement-individuel'],
    ['Ne peut plus payer seule son loyer', 'accompagnement-individuel'],
    ['Elle sait lire et écrire, cherche un emploi', 'accompagnement-individuel'],
    ['Besoin d’un coup de main pour déménager', 'accompagnement-individuel'],
  ])('« %s » ne dit pas %s : des mots faibles ne suffisent pas', (text, code) => {
    expect(brakes(text)).not.toContain(code);
  });
});
