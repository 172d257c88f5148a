/** Style sheets that did not come. The build asks for each once: without this a part would come the second time without its style. */
const lost = new Set<HTMLLinkElement>();

/** Brings a part of the page that is a file of its own, and its style sheets; may be called again when it failed. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  await Promise.all([...lost].map(askAgain));
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target);
  };
  document.addEventListener('error', note, true);
  try {
    return await load();
  } finally {
    document.removeEventListener('error', note, true);
  }
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => {
      lost.delete(link);
      link.remove();
      resolve();
    });
    again.addEventListener('error', () => {
      again.remove();
      reject(new Error(`No style sheet at ${link.href}`));
    });
    document.head.append(again);
  });
}
