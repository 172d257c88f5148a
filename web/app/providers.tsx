import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { OfflineError } from '#web/api/errors.ts';
import { createRouter } from './router.tsx';
import { resolveVariables, theme } from './theme.ts';

const RETRIES = 1;

/** What every screen stands on: colours, the cache of answers, the addresses. */
export function Providers() {
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

// networkMode: a request that cannot leave must fail and be said, not wait in silence.
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => error instanceof OfflineError && navigator.onLine && failures < RETRIES,
        retryDelay: 400,
      },
    },
  });
}
