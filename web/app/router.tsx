import { createBrowserRouter } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { PAGES, bringKeeperPages, bringPage } from './pages.ts';
import { Shell } from './shell.tsx';
import type { LoadPage } from './pages.ts';

const TOOL = 'tool';

const toRoutes = (pages: Record<string, LoadPage>) =>
  Object.entries(pages).map(([path, load]) => ({
    path,
    lazy: async () => ({ Component: await bringPage(load) }),
  }));

/** The addresses of the product; only the tool itself comes with the first load. Those that it does not know are looked for apart. */
export function createRouter() {
  const routes = [
    {
      element: <Shell />,
      errorElement: <ErrorPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          id: TOOL,
          errorElement: <ErrorPage />,
          children: [{ index: true, element: <HomePage /> }, ...toRoutes(PAGES)],
        },
      ],
    },
  ];
  return createBrowserRouter(routes, {
    // Asked of every address that has a parameter too, which need not wait for them.
    patchRoutesOnNavigation: async ({ path, matches, patch }) => {
      if (matches.some(({ pathname, route }) => pathname === path && route.path !== '*')) return;
      patch(TOOL, toRoutes(await bringKeeperPages()));
    },
  });
}
