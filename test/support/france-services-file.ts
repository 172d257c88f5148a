// prettier-ignore
const COLUMNS = [
  'id_fs', 'insee_dep', 'lib_fs', 'adresse', 'complement_adresse', 'insee_com', 'code_postal', 'lib_com', 'latitude',
  'longitude', 'mail', 'telephone', 'h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi',
  'prise_rdv', 'commentaire', 'type_fs', 'format_fs', 'groupe_fs', 'labellisation_fs',
];

type House = Record<string, string>;

/** An invented row of the France Services list; the test says what differs. */
export const house = (id: string, given: House = {}): House => ({
  id_fs: id,
  lib_fs: `France services inventée ${id}`,
  adresse: '2 rue des Essais',
  insee_com: '01033',
  telephone: '04 65 71 00 01',
  mail: 'accueil@example.org',
  h_lundi: '09:00 - 12:00',
  prise_rdv: 'Non',
  type_fs: 'Principal',
  format_fs: 'Fixe',
  labellisation_fs: 'Espace labellisé 01/01/2020',
  ...given,
});

/** A file in the columns of the official list. */
export const franceServicesCsv = (houses: House[]): string =>
  [COLUMNS, ...houses.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');
