import '#web/app/styles.ts';
import { MantineProvider } from '@mantine/core';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { resolveVariables, theme } from '#web/app/theme.ts';
import { WeekEditor } from '#web/features/editing/hours/week-editor.tsx';

/** The hours of the address, and what the editor tells of them. */
function Stage() {
  const value = new URLSearchParams(location.search).get('horaires');
  const [told, setTold] = useState<{ value: string | null; valid: boolean } | null>(null);
  return (
    <main style={{ maxWidth: '52rem', margin: '0 auto', padding: 'var(--gutter)' }}>
      <h1>Vos horaires</h1>
      <WeekEditor value={value} onChange={(hours, valid) => setTold({ value: hours, valid })} />
      <pre id="told" hidden>
        {JSON.stringify(told)}
      </pre>
    </main>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
        <Stage />
      </MantineProvider>
    </StrictMode>,
  );
