import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readFindings } from '#api/contract/guidance.contract';
import { call } from '#web/api/client.ts';
import { words } from './about.fr.ts';
import { Points, ProseSection } from './prose-section.tsx';
import classes from './about.module.css';

/** The finding that asks for this product. */
const WISH = 'C11';

/** What the product is, what it does not do, where it comes from. */
export default function AboutPage() {
  const { data } = useQuery({
    queryKey: ['findings'],
    queryFn: ({ signal }) => call(readFindings, {}, signal),
    staleTime: Infinity,
  });
  const wish = data?.findings.find(({ id }) => id === WISH);
  return (
    <div className={classes.page}>
      <h1>{words.title}</h1>
      <p className={classes.lead}>{words.lead}</p>
      <ProseSection title={words.wish.title}>
        <p>{words.wish.before}</p>
        {data && wish && (
          <div className={classes.wish}>
            <p className={classes.figure}>{wish.figure}</p>
            <p>{wish.fact}</p>
            <p className={classes.small}>{wish.base}</p>
            <p className={classes.small}>
              {words.wish.source} {data.source}.
            </p>
          </div>
        )}
        <p>
          <Link to={`/enquete#${WISH}`}>{words.wish.link}</Link>
        </p>
      </ProseSection>
      <ProseSection title={words.does.title}>
        <Points points={words.does.points} />
      </ProseSection>
      <ProseSection title={words.doesNot.title}>
        <Points points={words.doesNot.points} />
      </ProseSection>
      <ProseSection title={words.access.title}>
        <p>{words.access.text}</p>
        <Points points={words.access.points} />
      </ProseSection>
      <ProseSection title={words.licences.title}>
        <p>{words.licences.intro}</p>
        <Points points={words.licences.points} />
        <p>
          <Link to="/donnees">{words.licences.data}</Link>
        </p>
      </ProseSection>
    </div>
  );
}
