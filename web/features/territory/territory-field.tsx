import { useNavigate } from 'react-router';
import { territoryPath } from '#api/domain/sharing/territory-path';
import { finder as words } from './territory.fr.ts';
import { TerritoryPicker } from './territory-picker.tsx';

/** Where the page of another territory is opened. */
export function TerritoryField({ search }: { search: string }) {
  const go = useNavigate();
  return (
    <TerritoryPicker
      label={words.label}
      onChoose={(found) => void go({ pathname: territoryPath(found), search })}
    />
  );
}
