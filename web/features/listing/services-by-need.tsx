import { Fragment } from 'react';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { Facts } from './facts.tsx';
import { groupByNeed } from './group-by-need.ts';
import { services as words } from './listing.fr.ts';
import { commonFacts } from './service-facts.ts';
import { ServiceItem, serviceAnchor } from './service-item.tsx';
import type { NeedGroup } from './group-by-need.ts';
import type { Fact } from './service-facts.ts';
import type { Situation } from './situation.ts';
import type { Listing } from '#api/contract/listings.contract';
import classes from './listing.module.css';
import serviceClasses from './services.module.css';

interface Props {
  listing: Listing;
  situation: Situation;
}

/** What it does, under each need that it answers; what all its services share is said once, above. */
export function ServicesByNeed({ listing: { services }, situation }: Props) {
  const common = commonFacts(services);
  // The section on the zone says it already.
  const shared = common.filter(({ term }) => term !== 'zone');
  const allDeduced = services.length > 1 && services.every(({ origin }) => origin === 'network');
  return (
    <section className={classes.frame} aria-labelledby="services">
      <h2 id="services">{words.title}</h2>
      {services.length === 0 && <p className={classes.soft}>{words.none}</p>}
      {(shared.length > 0 || allDeduced) && (
        <div className={serviceClasses.common}>
          <p>{words.common}</p>
          <Facts facts={shared} />
          {allDeduced && <p className={serviceClasses.deduced}>{words.allDeduced}</p>}
        </div>
      )}
      {groupByNeed(services, situation.needs).map((group) => (
        <Group key={group.need ?? ''} group={group} common={common} allDeduced={allDeduced} />
      ))}
    </section>
  );
}

interface GroupProps {
  group: NeedGroup;
  common: readonly Fact[];
  allDeduced: boolean;
}

function Group({ group, ...said }: GroupProps) {
  const { need, asked, described, above } = group;
  return (
    <div className={serviceClasses.group}>
      <h3>
        {need ? thematiqueLabel(need) : words.other}
        {asked && <span className={serviceClasses.asked}>{words.asked}</span>}
      </h3>
      {described.length > 0 && (
        <ul>
          {described.map((service) => (
            <ServiceItem key={service.id} service={service} {...said} />
          ))}
        </ul>
      )}
      {above.length > 0 && (
        <p data-screen-only>
          {above.map((service, index) => (
            <Fragment key={service.id}>
              {index > 0 && ', '}
              <a href={`#${serviceAnchor(service.id)}`}>{service.nom}</a>
            </Fragment>
          ))}{' '}
          <span className={classes.soft}>({words.above(above.length)})</span>
        </p>
      )}
    </div>
  );
}
