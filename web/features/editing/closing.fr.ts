/** A structure that closes for good. */
export const closing = {
  title: 'Fermer définitivement',
  text: 'Si la structure n’existe plus. Pour un congé ou des travaux, écrivez-le plutôt dans les précisions.',
  open: 'La structure a fermé…',
  ask: 'La fiche quittera les recherches tout de suite. Sa page dira que la structure a fermé, et montrera celles qui lui ressemblent.',
  act: 'Oui, elle a fermé définitivement',
  closing: 'Un instant…',
  leave: 'Ne pas fermer',
  done: 'C’est fait, la structure a fermé.',
  failed: 'La fiche n’est pas fermée',
  closed: 'Cette structure a fermé',
  closedText: 'Sa fiche n’est plus dans les recherches. Elle revient telle quelle si vous la rouvrez.',
  reopen: 'Rouvrir la structure',
} as const;
