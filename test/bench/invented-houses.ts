import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface RawCommune {
  code: string;
  nom: string;
  type: string;
  departement: string;
  codesPostaux?: string[];
}

const HEADER =
  'id_fs,insee_dep,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,' +
  'h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,prise_rdv,commentaire,type_fs,format_fs,groupe_fs,labellisation_fs';

/** A file in the columns of the France Services list, with as many invented houses as asked; gives its path. */
export function inventedHouses(directory: string, count: number): string {
  const communes = (
    createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json') as RawCommune[]
  ).filter(({ type, codesPostaux }) => type === 'commune-actuelle' && codesPostaux?.length);
  const rows = Array.from({ length: count }, (_, index) => {
    const { code, nom, departement, codesPostaux } = communes[(index * 7919) % communes.length]!;
    const day = `0${8 + (index % 2)}:30 - 12:00 / 13:30 - 17:0${index % 10 > 5 ? 0 : 5}`;
    const hours = Array.from({ length: 5 }, () => `"${day}"`).join(',');
    return `bench-${index},${departement},"Maison inventée ${index}","${1 + (index % 90)} rue des Essais",,${code},${codesPostaux![0]},"${nom}",,,accueil@example.org,0465710001,${hours},,Non,,Principal,Fixe,,Espace labellisé 01/01/2020`;
  });
  const file = join(directory, `invented-${count}-20240101.csv`);
  writeFileSync(file, `${HEADER}\n${rows.join('\n')}\n`);
  return file;
}
