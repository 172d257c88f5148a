import { createBrowserRouter } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
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
            {
              path: 'enquete',
              lazy: async () => ({
                Component: (await import('#web/features/survey/survey-page.tsx')).default,
              }),
            },
            {
              path: 'a-propos',
              lazy: async () => ({
                Component: (await import('#web/features/about/about-page.tsx')).default,
              }),
            },
            {
              path: 'donnees',
              lazy: async () => ({
                Component: (await import('#web/features/about/data-page.tsx')).default,
              }),
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
