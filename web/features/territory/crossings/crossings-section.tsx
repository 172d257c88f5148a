import { Awaited } from '../awaited.tsx';
import { CrossingTable } from './crossing-table.tsx';
import { fragilityRows, frrRows } from './crossing-rows.ts';
import { crossings as words } from './crossings.fr.ts';
import { useCrossings } from './use-crossings.ts';
import type { ReactNode } from 'react';
import type { Asked } from '../asked.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { Crossings } from './use-crossings.ts';
import shared from '../territory.module.css';
import classes from './crossings.module.css';

interface Props {
  territory: TerritoryAnswer;
  asked: Pick<Asked, 'subject' | 'beyond_km'>;
  /** Whether it is known who is beyond, for the subject. */
  isCounted: boolean;
}

/** The inhabitants by digital fragility and rural zoning, and those far from help among them. */
export function CrossingsSection({ territory, asked, isCounted }: Props) {
  const query = useCrossings(territory, asked, isCounted);
  return (
    <section aria-labelledby="croisements" className={shared.section}>
      <h2 id="croisements">{words.title}</h2>
      {territory.kind !== 'commune' && <p className={shared.lead}>{words.lead}</p>}
      <Awaited query={query} loading={words.loading}>
        {(answer) => (
          <div className={classes.crossings}>
            <Crossing title={words.fragility.title} source={answer.sources.fragility}>
              {territory.kind === 'commune' ? (
                <FragilityOfOne {...answer} />
              ) : (
                <Fragility answer={answer} nom={territory.nom} />
              )}
            </Crossing>
            <Crossing title={words.frr.title} source={answer.sources.frr}>
              {territory.kind === 'commune' ? (
                <FrrOfOne {...answer} />
              ) : (
                <Frr answer={answer} nom={territory.nom} />
              )}
            </Crossing>
          </div>
        )}
      </Awaited>
    </section>
  );
}

interface CrossingProps {
  title: string;
  source: Crossings['sources']['frr'];
  children: ReactNode;
}

/** One of the two, with where it comes from; or that it is not there. */
function Crossing({ title, source, children }: CrossingProps) {
  return (
    <div>
      <h3>{title}</h3>
      {source ? (
        <>
          {children}
          <p className={shared.soft}>
            {words.source(source.origin, source.licence, source.date, source.imported_at)}
          </p>
        </>
      ) : (
        <p className={shared.soft}>{words.absent}</p>
      )}
    </div>
  );
}

interface AnswerProps {
  answer: Crossings;
  nom: string;
}

function Fragility({ answer, nom }: AnswerProps) {
  const { all, beyond, beyond_km } = answer;
  const { title, class: heading, means } = words.fragility;
  const far = beyond?.fragility.mean ?? null;
  return (
    <>
      {all.fragility.mean !== null && (
        <p>{means(words.mean(all.fragility.mean), far === null ? null : words.mean(far), beyond_km)}</p>
      )}
      <CrossingTable {...{ title, heading, nom, beyond_km }} rows={fragilityRows(answer)} />
      <Nobody answer={answer} />
    </>
  );
}

function Frr({ answer, nom }: AnswerProps) {
  const { title, class: heading } = words.frr;
  return (
    <>
      <CrossingTable {...{ title, heading, nom }} beyond_km={answer.beyond_km} rows={frrRows(answer)} />
      <Nobody answer={answer} />
    </>
  );
}

/** Empty shares are not a fault: there is nobody to share out. */
function Nobody({ answer: { beyond, beyond_km } }: { answer: Crossings }) {
  return (
    <p className={shared.soft}>{beyond?.population === 0 ? words.nobodyBeyond(beyond_km) : words.legend}</p>
  );
}

/** A commune has one index. */
function FragilityOfOne({ all: { fragility } }: Pick<Crossings, 'all'>) {
  return (
    <p>
      {fragility.mean === null
        ? words.fragility.unknown
        : words.fragility.ofCommune(words.mean(fragility.mean))}
    </p>
  );
}

/** A commune has one class. */
function FrrOfOne({ all: { frr } }: Pick<Crossings, 'all'>) {
  const own = frr.classes.find(({ communes }) => communes > 0);
  return <p>{words.frr.ofCommune(own ? words.frr.classes[own.classement] : words.frr.unknown)}</p>;
}
