import { IconMail } from '@tabler/icons-react';
import { sheetMail } from '../writers/write-mail.ts';
import { writeText } from '../writers/write-text.ts';
import { handover } from '../handover.fr.ts';
import { CopyButton } from '#web/ui/copy-button.tsx';
import tools from '#web/ui/tool.module.css';
import classes from './handover-page.module.css';
import type { SheetPartner } from '../sheet-partner.ts';

interface Props {
  partners: readonly SheetPartner[];
  link: string;
  /** Whether another device can open the link. */
  reachable: boolean;
}

const words = handover.share;

/** The sheet to a colleague: its link, its text, a mail. */
export function ShareTools({ partners, link, reachable }: Props) {
  return (
    <section aria-labelledby="transmettre" className={classes.tools}>
      <h2 id="transmettre">{words.title}</h2>
      <p className={classes.soft}>{words.text}</p>
      <CopyButton label={words.copyLink} done={words.linkCopied} text={link} />
      <CopyButton label={words.copyText} done={words.textCopied} text={writeText(partners, link)} />
      <a href={sheetMail(partners, link)} className={tools.tool}>
        <IconMail size={18} aria-hidden />
        {words.mail}
      </a>
      {!reachable && <p className={classes.soft}>{words.code}</p>}
    </section>
  );
}
