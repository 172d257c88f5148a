import { createBrowserRouter } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { KEEPER_PAGES, PAGES, bringPage } from './pages.ts';
import { Shell } from './shell.tsx';

/** The addresses of the product; only the tool itself comes with the first load. */
export function createRouter() {
  return createBrowserRouter([
    {
      element: <Shell />,
      errorElement: <ErrorPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <ErrorPage />,
          children: [
            { index: true, element: <HomePage /> },
            ...Object.entries({ ...PAGES, ...KEEPER_PAGES }).map(([path, load]) => ({
              path,
              lazy: async () => ({ Component: await bringPage(load) }),
            })),
          ],
        },
      ],
    },
  ]);
}
