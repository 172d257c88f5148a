import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Guidance } from './guidance.tsx';
import { FoldedMap } from '#web/ui/folded-map.tsx';
import { MapBeside } from './map-beside.tsx';
import { NationalLines } from './national-lines.tsx';
import { OtherPartners } from './other-partners.tsx';
import { PartnerCard, cardId } from './partner-card.tsx';
import { PlanHeading } from './plan-heading.tsx';
import { Steps } from './steps.tsx';
import { Uncovered } from './uncovered.tsx';
import { isFiltered } from '#web/ui/filters/change-filters.ts';
import { sayFiltered } from '#web/ui/filters/say-filtered.fr.ts';
import { map as mapWords, results } from './orientation.fr.ts';
import classes from './results.module.css';
import type { ReactNode } from 'react';
import type { Orientation, Partner } from '#api/contract/orientation.contract';
import type { Answered } from './use-orientation.ts';

/** What the map is given, by the page that puts both together. */
export interface MapSlot {
  /** The plan first, numbered by their place. */
  partners: Partner[];
  planCount: number;
  focusedId: string | null;
  onFocus(id: string | null): void;
  onSelect(id: string): void;
}

interface Props {
  orientation: Answered;
  /** An answer to other needs is shown while the new one is on its way. */
  outdated: boolean;
  toConfirm: number;
  /** Said in place of the usual words where filters leave a need uncovered; null without filters. */
  relax: ReactNode;
  tools: ReactNode;
  renderMap(slot: MapSlot): ReactNode;
  renderReport(partner: Partner): ReactNode;
  /** What else can be done with a partner, by the page that holds both. */
  renderActions(partner: Partner): ReactNode;
}

/** The plan, then everything else, with the map beside. */
export function Results({ orientation, outdated, toConfirm, relax, tools, ...render }: Props) {
  const { plan, partners: others, needs, uncovered, national_lines } = orientation;
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [allShown, setAllShown] = useState(false);
  const urgent = national_lines.filter((line) => line.urgent);
  const calm = national_lines.filter((line) => !line.urgent);
  // Beside the numbers of an emergency, the first of those that listen and advise: 39 19 must not wait for the end.
  const top = urgent.length > 0 ? [...urgent, ...calm.slice(0, 1)] : [];
  const partners = useMemo(() => [...plan, ...others], [plan, others]);
  const beside = useMediaQuery('(min-width: 1100px)', undefined, { getInitialValueInEffect: false });
  const select = (id: string) => {
    setAllShown(true);
    requestAnimationFrame(() => document.getElementById(cardId(id))?.focus());
  };
  const map = render.renderMap({
    partners,
    planCount: plan.length,
    focusedId,
    onFocus: setFocusedId,
    onSelect: select,
  });
  const { renderActions, renderReport } = render;
  const cards = {
    needs,
    now: orientation.received_at,
    focusedId,
    onFocus: setFocusedId,
    renderActions,
    renderReport,
  };
  return (
    <section aria-label={results.region} className={classes.results} aria-busy={outdated}>
      <div className={classes.list}>
        <p className={classes.printed}>{results.printed(orientation.commune.nom)}</p>
        <PlanHeading orientation={orientation} tools={tools} outdated={outdated} toConfirm={toConfirm} />
        {!beside && partners.length > 0 && <FoldedMap words={mapWords}>{map}</FoldedMap>}
        <NationalLines lines={top} urgent={urgent.length > 0} />
        <ol className={classes.cards}>
          {plan.map((partner, index) => (
            <li key={partner.structure.id}>
              <PartnerCard
                {...cards}
                partner={partner}
                number={index + 1}
                planned
                focused={partner.structure.id === focusedId}
              />
            </li>
          ))}
        </ol>
        {uncovered.length > 0 && (relax ?? <Uncovered needs={uncovered} />)}
        <Steps {...orientation} />
        <Guidance findings={orientation.guidance} />
        <OtherPartners
          {...cards}
          partners={others}
          firstNumber={plan.length + 1}
          allShown={allShown}
          onShowAll={() => setAllShown(true)}
        />
        <NationalLines lines={calm.filter((line) => !top.includes(line))} />
      </div>
      {beside && <MapBeside>{map}</MapBeside>}
      <VisuallyHidden role="status">{!outdated && saidOf(orientation)}</VisuallyHidden>
    </section>
  );
}

function saidOf({ plan, partners, partners_found, filters }: Orientation): string {
  return isFiltered(filters) ? sayFiltered(partners_found) : results.said(plan.length, partners.length);
}
