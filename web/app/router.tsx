import { createBrowserRouter } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { FRAMED_PAGES, PAGES, bringKeeperPages, bringPage, isFramed } from './pages.ts';
import { Shell } from './shell.tsx';
import type { LoadPage } from './pages.ts';

const TOOL = 'tool';
const AROUND = { errorElement: <ErrorPage />, hydrateFallbackElement: <></> };

const toRoutes = (pages: Record<string, LoadPage>) =>
  Object.entries(pages).map(([path, load]) => ({
    path,
    lazy: async () => ({ Component: await bringPage(load) }),
  }));

/** The addresses of the product; only the tool itself comes with the first load. Those that it does not know are looked for apart. */
export function createRouter() {
  // From there, nothing else of the product can be reached.
  if (isFramed()) return createBrowserRouter([{ ...AROUND, children: toRoutes(FRAMED_PAGES) }]);
  const routes = [
    {
      ...AROUND,
      element: <Shell />,
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
