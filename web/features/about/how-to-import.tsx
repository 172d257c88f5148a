import { words } from './data.fr.ts';
import { ProseSection } from './prose-section.tsx';

/** The commands that import real listings. */
export function HowToImport() {
  return (
    <ProseSection title={words.importing.title}>
      <p>{words.importing.intro}</p>
      <dl>
        {words.importing.formats.map(({ name, command }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{command}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.importing.after}</p>
    </ProseSection>
  );
}
