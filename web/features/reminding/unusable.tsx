import { Link } from 'react-router';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { unusable as words } from './reminding.fr.ts';
import pageClasses from '#web/ui/page.module.css';

/** The link does not serve: why, and the way that always does. */
export function Unusable({ title, text }: { title: string; text: string }) {
  return (
    <>
      <FocusedHeading level={1}>{title}</FocusedHeading>
      <p>{text}</p>
      <p>{words.way}</p>
      <p className={pageClasses.links}>
        <Link to="/connexion">{words.signIn}</Link>
      </p>
    </>
  );
}
