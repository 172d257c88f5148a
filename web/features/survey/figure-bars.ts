import type { Finding } from '#api/contract/orientation.contract';

export interface Bar {
  /** As printed: the figure with its sign. */
  text: string;
  /** 0 to 100. */
  share: number;
  /** What this share is of, where a finding holds several. */
  label: string | null;
}

/** Names of the shares of the findings that hold several, in the order of their figure. */
const LABELS: Record<string, readonly string[]> = {
  P3: ['en association', 'dans le secteur public'],
  P4: [
    'assistance de service social',
    'conseil en économie sociale et familiale',
    'conseil en insertion professionnelle',
    'éducation spécialisée',
    'encadrement',
    'conseil numérique',
  ],
  P5: ['Paris', 'Gironde', 'Nord', 'Bas-Rhin', 'Rhône', 'Savoie', 'Seine-Saint-Denis'],
  A10: ['agissent', 'estiment que ce n’est pas leur mission'],
  B1: ['bien ou plutôt bien', 'plutôt mal'],
  B2: ['des plus de 45 ans sont à l’aise', 'des moins de 45 ans sont à l’aise'],
  B3: ['citent des facilités', 'citent des problèmes qui les contrebalancent'],
  B4: ['organisation', 'information centralisée et tracée', 'communication'],
  B10: ['de l’ensemble', 'au-delà de dix ans d’expérience'],
  C6: ['outils efficaces et simples', 'information centralisée, données protégées'],
  C8: ['oui', 'pas assez', 'pas du tout, parmi les précédents'],
};

/** The shares of a finding, to draw as bars; none where the survey counts nothing. */
export function figureBars({ id, figure }: Pick<Finding, 'id' | 'figure'>): Bar[] {
  const texts = (figure ?? '').split(' / ').filter(Boolean);
  return texts.map((text, index) => ({
    text,
    share: Number.parseFloat(text.replace(',', '.')),
    label: LABELS[id]?.[index] ?? null,
  }));
}
