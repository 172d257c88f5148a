import { NBSP, NNBSP } from '#web/lib/french.ts';

/** What is written to a colleague, to a partner and in a diary. */
export const writing = {
  title: 'Fiche à remettre',
  needs: `Pour${NBSP}: `,
  procedures: (need: string) => `aide aux démarches (${need})`,
  phone: `Téléphone${NBSP}: `,
  mail: `Courriel${NBSP}: `,
  site: `Site${NBSP}: `,
  address: `Adresse${NBSP}: `,
  hidden: 'adresse communiquée au téléphone',
  hours: `Horaires${NBSP}: `,
  bring: `À savoir, à apporter${NBSP}: `,
  cost: `Coût${NBSP}: `,
  sheet: `La fiche à jour${NBSP}: `,
  mailSubject: 'Partenaires à contacter',
  opening: (name: string) => `${name}${NBSP}: ouverture`,
  call: (phone: string) => `Téléphone${NBSP}: ${phone}`,
  contact: {
    subject: (commune: string | null) => (commune ? `Demande d’aide, ${commune}` : 'Demande d’aide'),
    greeting: 'Bonjour,',
    someone: (commune: string | null) =>
      commune
        ? `J’accompagne une personne qui habite la commune suivante${NBSP}: ${commune}.`
        : 'J’accompagne une personne.',
    needs: `Elle a besoin de${NBSP}:`,
    ask: `Pouvez-vous l’aider${NNBSP}? Quand peut-elle venir ou vous appeler${NNBSP}? Que doit-elle apporter${NNBSP}?`,
    end: 'Merci,',
  },
} as const;
