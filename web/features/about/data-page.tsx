import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSettings } from '#web/lib/use-settings.ts';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './data.fr.ts';
import { HowToImport } from './how-to-import.tsx';
import { ProseSection } from './prose-section.tsx';
import { SourcesList } from './sources-list.tsx';
import classes from './about.module.css';

/** Where the listings come from, which are invented, and how real ones are imported. */
export default function DataPage() {
  const { data, isError, refetch } = useSettings();
  return (
    <div className={classes.page}>
      <h1>{words.title}</h1>
      <p className={classes.lead}>{words.lead}</p>
      <ProseSection title={words.sources.title}>
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
        {data?.sources.length === 0 && <p>{words.sources.none}</p>}
        {data && data.sources.length > 0 && (
          <>
            <p>{words.sources.count(data.structures, data.services)}</p>
            <SourcesList sources={data.sources} />
          </>
        )}
      </ProseSection>
      <HowToImport />
      <ProseSection title={words.demo.title}>
        {data && <p>{data.fictional ? words.demo.shown : words.demo.absent}</p>}
        {data?.fictional !== false && (
          <>
            <p>{words.demo.drop}</p>
            <code>npm run demo:drop</code>
          </>
        )}
      </ProseSection>
    </div>
  );
}
