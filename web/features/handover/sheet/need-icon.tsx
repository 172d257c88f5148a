import {
  IconBook,
  IconBriefcase,
  IconBuildingStore,
  IconBus,
  IconCompass,
  IconDeviceLaptop,
  IconFileText,
  IconHeartHandshake,
  IconHome,
  IconId,
  IconSchool,
  IconShoppingBag,
  IconStethoscope,
  IconUsers,
  IconWallet,
  IconWorld,
} from '@tabler/icons-react';
import { groupOf } from '#api/domain/vocabulary/thematiques';
import type { Icon } from '@tabler/icons-react';
import type { Thematique, ThematiqueGroup } from '#api/domain/vocabulary/thematiques';

const ICONS: Readonly<Record<ThematiqueGroup, Icon>> = {
  'choisir-un-metier': IconCompass,
  'creer-une-entreprise': IconBuildingStore,
  'difficultes-administratives-ou-juridiques': IconFileText,
  'difficultes-financieres': IconWallet,
  'equipement-et-alimentation': IconShoppingBag,
  famille: IconUsers,
  'lecture-ecriture-calcul': IconBook,
  'logement-hebergement': IconHome,
  mobilite: IconBus,
  numerique: IconDeviceLaptop,
  'preparer-sa-candidature': IconId,
  remobilisation: IconHeartHandshake,
  sante: IconStethoscope,
  'se-former': IconSchool,
  'souvrir-a-linternational': IconWorld,
  'trouver-un-emploi': IconBriefcase,
};

/** The pictogram of a need, always beside its words. */
export function NeedIcon({ need }: { need: Thematique }) {
  const Drawing = ICONS[groupOf(need)];
  return <Drawing size="1.25em" aria-hidden />;
}
