import { useQuery } from '@tanstack/react-query';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { readStanding } from '#api/contract/standing.contract';
import { call } from '#web/api/client.ts';
import { listOf, uncapitalise } from '#web/lib/french.ts';
import { standing as words } from './standing.fr.ts';
import type { AbsenceReason, Standing as StandingAnswer } from '#api/contract/standing.contract';
import type { ListingSlots } from './listing-view.tsx';
import type { Situation } from './situation.ts';
import classes from './listing.module.css';

interface Props extends Pick<ListingSlots, 'renderSaid'> {
  id: string;
  situation: Situation;
}

/** Its place among the partners proposed for the situation in progress, and why, or why not; nothing without a situation. */
export function Standing({ id, situation, renderSaid }: Props) {
  const { needs, publics, brakes, radius_km, commune } = situation;
  const query = {
    needs: needs.join(','),
    commune: commune?.code ?? '',
    publics: publics.join(',') || undefined,
    brakes: brakes.join(',') || undefined,
    radius_km,
  };
  const isAsked = needs.length > 0 && commune !== null;
  const { data, isError } = useQuery({
    queryKey: ['standing', id, query],
    queryFn: ({ signal }) => call(readStanding, { params: { id }, query }, signal),
    enabled: isAsked,
  });
  if (!isAsked) return null;
  return (
    <section
      className={`${classes.frame} ${classes.standing}`}
      aria-labelledby="place"
      aria-busy={!data && !isError}
    >
      <h2 id="place">{words.title}</h2>
      {data ? (
        <Verdict answer={data} renderSaid={renderSaid} />
      ) : (
        <p className={classes.soft}>{isError ? words.failed : words.loading}</p>
      )}
    </section>
  );
}

function Verdict({ answer, renderSaid }: { answer: StandingAnswer } & Pick<Props, 'renderSaid'>) {
  const { standing, rank, partners_found, partner, absences } = answer;
  if (standing === 'absent') return <Absences absences={absences} />;
  return (
    <>
      <p>
        {standing === 'outranked' || rank === null
          ? words.outranked
          : standing === 'planned'
            ? words.planned(rank)
            : words.listed(rank, partners_found)}
      </p>
      {partner && renderSaid(partner)}
    </>
  );
}

function Absences({ absences }: { absences: readonly AbsenceReason[] }) {
  return (
    <>
      <h3>{words.absent}</h3>
      <ul className={classes.absences}>
        {absences.map(({ code, services, publics }) => (
          <li key={code}>{words.absences[code](listOf(services), listOf(publics.map(publicName)))}</li>
        ))}
      </ul>
      <p className={classes.soft}>{words.call}</p>
    </>
  );
}

const publicName = (code: string): string =>
  uncapitalise(PUBLICS.find(({ value }) => value === code)?.label ?? code);
