import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { zoneHolds } from '#api/domain/orientation/eligibility';
import { allZones, describeZones } from './describe-zones.ts';
import { practical as words } from './listing.fr.ts';
import type { ZoneFit } from '#api/domain/orientation/eligibility';
import type { Commune } from '#api/contract/communes.contract';
import type { ListedService } from '#api/contract/listings.contract';
import classes from './listing.module.css';

interface Props {
  services: readonly ListedService[];
  /** The commune of the person, where one is known. */
  commune: Commune | null;
}

/** Whose inhabitants it takes in, and whether hers is among them. */
export function ZoneWords({ services, commune }: Props) {
  const zones = allZones(services);
  if (zones.length === 0) return <p className={classes.soft}>{words.noZone}</p>;
  return (
    <>
      <p>{describeZones(zones)}</p>
      {commune && <Verdict fit={bestFit(services, commune)} nom={commune.nom} />}
    </>
  );
}

/** What the most welcoming of its services says. */
function bestFit(services: readonly ListedService[], commune: Commune): ZoneFit {
  const fits = services.map(({ zones }): ZoneFit => {
    const codes = zones.map(({ code }) => code);
    if (codes.length === 0) return 'unspecified';
    return zoneHolds(codes, commune) ? 'within' : 'outside';
  });
  return (['within', 'unspecified'] as const).find((fit) => fits.includes(fit)) ?? 'outside';
}

function Verdict({ fit, nom }: { fit: ZoneFit; nom: string }) {
  const Icon = fit === 'within' ? IconCheck : IconAlertCircle;
  return (
    <p className={classes.verdict} data-tone={fit === 'within' ? 'good' : 'warning'}>
      <Icon size={20} aria-hidden />
      {words.fits[fit](nom)}
    </p>
  );
}
