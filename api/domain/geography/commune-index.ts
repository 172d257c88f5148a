import { readCommuneName } from './commune-name.ts';
import type { FormerCommune, GazetteerCommune } from './commune.ts';
import { departementOfCommune } from './departement.ts';

export interface CommuneIndex {
  byCode: Map<string, GazetteerCommune>;
  /** Former code -> code of today. */
  former: Map<string, string>;
  byPostcode: Map<string, GazetteerCommune[]>;
  /** `${code_departement} ${name key}` -> communes. */
  byName: Map<string, GazetteerCommune[]>;
  byFormerName: Map<string, GazetteerCommune[]>;
  /** Code of the commune -> its arrondissements. */
  arrondissements: Map<string, GazetteerCommune[]>;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function indexFormer(index: CommuneIndex, { code, nom, code_actuel }: FormerCommune): void {
  const current = index.byCode.get(code_actuel);
  if (!current) return;
  if (!index.byCode.has(code)) index.former.set(code, code_actuel);
  if (nom === null) return;
  const key = `${departementOfCommune(code)} ${readCommuneName(nom).key}`;
  if (!index.byFormerName.get(key)?.includes(current)) push(index.byFormerName, key, current);
}

/** Maps that answer `resolve` without a scan; built once, about 35 000 communes. */
export function indexCommunes(communes: GazetteerCommune[], former: FormerCommune[]): CommuneIndex {
  const index: CommuneIndex = {
    byCode: new Map(),
    former: new Map(),
    byPostcode: new Map(),
    byName: new Map(),
    byFormerName: new Map(),
    arrondissements: new Map(),
  };
  for (const commune of communes) {
    index.byCode.set(commune.code, commune);
    for (const codePostal of commune.codes_postaux) push(index.byPostcode, codePostal, commune);
    if (commune.code_parent === null)
      push(index.byName, `${commune.code_departement} ${readCommuneName(commune.nom).key}`, commune);
    else push(index.arrondissements, commune.code_parent, commune);
  }
  for (const each of former) indexFormer(index, each);
  return index;
}
