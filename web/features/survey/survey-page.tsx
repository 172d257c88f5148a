import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { readFindings } from '#api/contract/guidance.contract';
import { THEMES } from '#api/domain/guidance/themes';
import { call } from '#web/api/client.ts';
import { Notice } from '#web/ui/notice.tsx';
import { groupFindings } from './group-findings.ts';
import { PartSection, partAnchor } from './part-section.tsx';
import { words } from './survey.fr.ts';
import { ThemeFilter } from './theme-filter.tsx';
import type { Finding } from '#api/contract/orientation.contract';
import classes from './survey.module.css';

/** Every finding of the survey, with its figure, what it is a share of, and its source. */
export default function SurveyPage() {
  const { data, isError, refetch } = useQuery({
    queryKey: ['findings'],
    queryFn: ({ signal }) => call(readFindings, {}, signal),
    staleTime: Infinity,
  });
  return (
    <div className={classes.page}>
      <h1>{words.title}</h1>
      <p className={classes.lead}>{words.lead}</p>
      <details className={classes.method} open>
        <summary>{words.method.title}</summary>
        <ul>
          {words.method.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {data && (
          <p>
            {words.source} {data.source}.
          </p>
        )}
      </details>
      {data && <Findings findings={data.findings} />}
      {!data && !isError && <p role="status">{words.loading}</p>}
      {isError && (
        <Notice
          tone="warn"
          role="alert"
          icon={<IconAlertTriangle size={22} />}
          title={words.failed.title}
          actions={<Button onClick={() => void refetch()}>{words.failed.retry}</Button>}
        >
          <p>{words.failed.text}</p>
        </Notice>
      )}
    </div>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const [query, setQuery] = useSearchParams();
  const theme = THEMES.find(({ value }) => value === query.get('theme'));
  const ids: readonly string[] | undefined = theme?.findings;
  const shown = ids ? findings.filter(({ id }) => ids.includes(id)) : findings;
  const parts = groupFindings(shown);
  useAnchor();
  return (
    <>
      <ThemeFilter
        value={theme?.value ?? ''}
        onChange={(value) =>
          setQuery(value ? { theme: value } : {}, { replace: true, preventScrollReset: true })
        }
      />
      <div className={classes.tools}>
        <p role="status">{words.shown(shown.length)}</p>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
      </div>
      <nav aria-label={words.summary} className={classes.summary} data-screen-only>
        <ul>
          {parts.map(({ part }, index) => (
            <li key={part}>
              <a href={`#${partAnchor(index)}`}>{part}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((group, index) => (
        <PartSection key={group.part} group={group} index={index} />
      ))}
    </>
  );
}

/** The findings come after the page: the browser could not find `#A13` when it looked for it. */
function useAnchor() {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash]);
}
