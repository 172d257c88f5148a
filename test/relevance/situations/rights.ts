import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Papers, benefits, justice, discrimination, protection of adults. */
export const RIGHTS: Family = {
  name: 'les droits et les papiers',
  situations: [
    {
      id: 'rights-justice-in-strasbourg',
      needs: [NEED.justice],
      commune: '67482',
      firstThree: [['jurist', 'in-the-commune']],
      lines: { there: ['116006'], absent: EMERGENCY_NUMBERS },
      why: 'France Services only tells where a jurist is: the jurist of the town comes before a house of the suburbs.',
    },
    {
      id: 'rights-released-from-prison',
      needs: [NEED.justice],
      commune: '72181',
      publics: ['personnes-en-situation-juridique-specifique'],
      firstThree: [['jurist', 'in-the-commune']],
    },
    {
      id: 'rights-refused-a-flat-for-her-name',
      needs: [NEED.discrimination],
      commune: '44109',
      firstThree: [['anti-discrimination', 'in-the-commune']],
      lines: { there: ['3928'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'rights-discrimination-and-complaint',
      needs: [NEED.discrimination, NEED.justice],
      commune: '14118',
      firstThree: ['anti-discrimination', 'jurist'],
      lines: { there: ['3928'] },
    },
    {
      id: 'rights-note-dismissed-for-origin',
      note: 'On lui a refusé l’embauche à cause de son origine, il veut savoir s’il peut se défendre contre cette discrimination.',
      commune: '25056',
      firstThree: [['anti-discrimination', 'in-the-commune']],
      lines: { there: ['3928'] },
    },
    {
      id: 'rights-residence-permit',
      needs: [NEED.citizenship],
      commune: '36044',
      publics: ['personnes-exilees'],
      firstThree: [['citizenship-help', 'exile-welcome']],
      lines: calm,
    },
    {
      id: 'rights-note-overpaid-benefit',
      note: 'La CAF lui réclame un trop-perçu, il ne comprend pas le courrier et voudrait contester.',
      commune: '49007',
      firstThree: ['caf-procedures', 'counter-for-procedures'],
      lines: calm,
    },
    {
      id: 'rights-papers-in-bourg',
      needs: [NEED.papers],
      commune: '01053',
      firstThree: [['counter-for-procedures', 'within-5-km', 'takes-the-person-alone']],

      lines: calm,
    },
    {
      id: 'rights-papers-without-a-screen',
      needs: [NEED.papers, NEED.rights],
      commune: '46042',
      brakes: ['pas-en-ligne'],
      firstThree: [['counter-for-procedures', 'within-5-km', 'covers-everything']],
      never: ['online-only', 'afar-first'],
    },
    {
      id: 'rights-and-care-in-saint-etienne',
      needs: [NEED.rights, NEED.care],
      commune: '42218',
      firstThree: [['covers-everything', 'within-5-km']],
      lines: { there: ['3646'] },
    },
    {
      id: 'rights-minimum-income-and-town-hall',
      needs: [NEED.rights, NEED.papers],
      commune: '58194',
      publics: ['beneficiaires-des-minimas-sociaux'],
      firstThree: ['town-social-service', 'counter-for-procedures'],
      why: 'The social service of her own town is meant for people on minimum income and knows all local help.',
    },
    {
      id: 'rights-guardianship-for-a-parent',
      needs: [NEED.guardianship],
      commune: '21231',
      publics: ['familles'],
      firstThree: [['guardianship-help', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'rights-note-mother-loses-track-of-money',
      note: 'Sa mère de 82 ans ne gère plus ses comptes, il se renseigne pour une tutelle ou une curatelle.',
      commune: '72181',
      firstThree: ['guardianship-help'],
      lines: calm,
    },
    {
      id: 'rights-note-pension',
      note: 'Doit demander sa retraite, il lui manque des trimestres et il n’arrive pas à faire la démarche sur le site.',
      commune: '24322',
      firstThree: [['france-services-house', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'rights-letter-to-write',
      needs: [NEED.papers, NEED.french],
      commune: '77186',
      firstThree: ['letter-writer'],
      why: 'One volunteer of her EPCI writes letters for those who cannot: both needs at once, the only one to do so.',
    },
  ],
};
