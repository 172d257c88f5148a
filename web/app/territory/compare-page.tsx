import { useParams } from 'react-router';
import { CompareView } from '#web/features/territory/compare/compare-view.tsx';
import { pairPath, readPair } from '#api/domain/sharing/pair-path';
import NotFoundPage from '../not-found-page.tsx';

/** The page of two territories side by side. */
export default function ComparePage() {
  const pair = readPair(useParams());
  return pair ? <CompareView key={pairPath(pair)} pair={pair} /> : <NotFoundPage />;
}
