/** How long the browser may take to begin with the file. Milliseconds. */
const PATIENCE = 60_000;

/** Gives the text to the browser as a file to be saved, as a click on a link to it would. */
export function saveFile(name: string, text: string, mime: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}
