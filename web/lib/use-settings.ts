import { useQuery } from '@tanstack/react-query';
import { readSettings } from '#api/contract/settings.contract';
import { call } from '#web/api/client.ts';

/** What the server says of itself: its tiles, its sources, whether some listings are invented. */
export const useSettings = () =>
  useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => call(readSettings, {}, signal) });

/** The name of a source by its slug; the slug itself while it is not known, and where the source lists nothing yet. */
export function useSourceName(): (slug: string) => string {
  const { data } = useSettings();
  return (slug) => data?.sources.find((source) => source.slug === slug)?.nom ?? slug;
}
