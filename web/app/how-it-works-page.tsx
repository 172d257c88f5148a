import { HowItWorks } from '#web/features/how-it-works/how-it-works.tsx';
import { keptSearch, keptText } from './home/kept-situation.ts';

/** « Comment ça marche », on the text that she was typing. */
export default function HowItWorksPage() {
  return <HowItWorks opensWith={keptText(keptSearch())} />;
}
