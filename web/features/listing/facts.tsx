import { services as words } from './listing.fr.ts';
import type { Fact } from './service-facts.ts';
import serviceClasses from './services.module.css';

/** Terms and what is said of each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={serviceClasses.terms}>
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{words.terms[term]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
