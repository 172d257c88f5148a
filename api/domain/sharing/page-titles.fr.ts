/** How the pages that people share are named: in the tab by the screen, in what is sent by the server for those who run no scripts. */

export const partnerTitle = (nom: string): string => `${nom} – Baguette`;

export const territoryTitle = (nom: string): string => `Qui répond à quoi\u00a0: ${nom} – Baguette`;

export const comparisonTitle = (left: string, right: string): string =>
  `${left} et ${right}, côte à côte – Baguette`;
