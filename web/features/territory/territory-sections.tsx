import { useRef } from 'react';
import { searchElsewhere } from './asked.ts';
import { Awaited } from './awaited.tsx';
import { charts } from './charts/charts.fr.ts';
import { ChartsSection } from './charts/charts-section.tsx';
import { CompareLinks } from './compare/compare-links.tsx';
import { EmbedCode } from './embedding/embed-code.tsx';
import { Contents } from './contents.tsx';
import { CrossingsSection } from './crossings/crossings-section.tsx';
import { Head } from './head.tsx';
import { figuresOf } from './needs-rows.ts';
import { NeedsSection } from './needs-section.tsx';
import { PartsSection } from './parts-section.tsx';
import { PartnersSection } from './partners/partners-section.tsx';
import { needs, parts, zones } from './territory.fr.ts';
import { UnansweredSection } from './unanswered/unanswered-section.tsx';
import { useAsked } from './use-asked.ts';
import { useCoverage } from './use-territory.ts';
import { SubjectFields } from './zones/subject-fields.tsx';
import { ZonesSection } from './zones/zones-section.tsx';
import type { ReactNode } from 'react';
import type { TerritoryAnswer } from './use-territory.ts';
import type { ToMap } from './zones/to-map.ts';
import classes from './territory.module.css';

interface Props {
  territory: TerritoryAnswer;
  renderMap(given: ToMap): ReactNode;
}

/** What is said of a territory, from the whole to the details. */
export function TerritorySections({ territory, renderMap }: Props) {
  const { asked, ask } = useAsked(territory.kind);
  const coverage = useCoverage(territory);
  const far = useRef<HTMLHeadingElement>(null);
  const search = searchElsewhere(asked);
  const showSubject = (subject: string) => {
    ask({ subject });
    far.current?.focus();
  };
  return (
    <>
      <Head territory={territory} coverage={coverage.data} search={search} />
      <Contents kind={territory.kind} />
      <section aria-labelledby="zones" className={classes.section}>
        <h2 id="zones" ref={far} tabIndex={-1}>
          {zones.title}
        </h2>
        <p className={classes.lead}>{zones.lead}</p>
        <SubjectFields
          asked={asked}
          has={(key) => coverage.data?.subjects.has(key) ?? false}
          ask={ask}
          withDistance={territory.kind !== 'commune'}
        />
        <Awaited query={coverage} loading={zones.loading}>
          {(known) => <ZonesSection {...{ territory, asked, search, renderMap }} coverage={known} />}
        </Awaited>
      </section>
      {coverage.data && (
        <section aria-labelledby="besoins" className={classes.section}>
          <h2 id="besoins">{needs.title}</h2>
          <p className={classes.lead} data-screen-only>
            {needs.lead}
          </p>
          <NeedsSection
            {...{ asked, ask }}
            nom={territory.nom}
            coverage={coverage.data}
            onSubject={showSubject}
          />
        </section>
      )}
      <PartnersSection {...{ territory, asked, search }} onChangeSubject={() => far.current?.focus()} />
      {asked.level && (
        <section aria-labelledby="parties" className={classes.section}>
          <h2 id="parties">{parts.title}</h2>
          <PartsSection {...{ territory, asked, search, ask }} />
        </section>
      )}
      <section aria-labelledby="comparer" className={classes.section}>
        <h2 id="comparer">{charts.title}</h2>
        {coverage.data && (
          <ChartsSection territory={territory} coverage={coverage.data} subject={asked.subject} />
        )}
        <CompareLinks territory={territory} search={search} />
      </section>
      {coverage.data && (
        <CrossingsSection
          {...{ territory, asked }}
          isCounted={figuresOf(coverage.data, asked.subject) !== null}
        />
      )}
      <UnansweredSection territory={territory} />
      <EmbedCode territory={territory} asked={asked} />
    </>
  );
}
