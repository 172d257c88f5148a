/** Gives a text to the browser to keep as a file. `type` is a media type. */
export const giveFile = (name: string, type: string, content: string): void =>
  giveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));

/** Gives what has been made here to the browser to keep as a file. */
export function giveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
