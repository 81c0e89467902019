import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clipboard, type Download, until } from './browser';
import type { Marionette } from './marionette';

/** What runs in the browser's own context, where tests may do what a person does outside of a page. */

/** The page that the extension opens once comes to the front: nothing else is opened before it is there. */
export async function firstRun(marionette: Marionette): Promise<void> {
  const script = `return Array.from(gBrowser.browsers, (one) => one.currentURI.spec).some((url) => url.endsWith('/welcome.html'))`;
  await until('the first-run page', async () => (await executePrivileged(marionette, script, [])) === true);
}

/**
 * What Firefox says of a page that is left with a message under way, of a popup as a page that closes itself, and of
 * what a test's own script asks of a page, and of a script that ran when its tab was closed (one that hangs is known by
 * its scenario, which has a limit).
 */
const FIREFOXS_OWN =
  /^resource:\/\/gre\/|^chrome:\/\/extensions\/|Promise (resolved|rejected) after context unloaded|Scripts may only close windows that|XrayWrapper denied access|Script terminated by timeout/;

/** What a page of the tests is refused that reaches for files of the extension. */
const PAGES_OWN = /^http\S+: (?:Loading|<script>)|Content at http\S+ may not load or link to/;

/** Reads the browser-wide console, which only privileged code may: what names the extension or comes from its host. */
export async function extensionErrors(marionette: Marionette, host: string): Promise<string[]> {
  const script = `return Services.console.getMessageArray()
    .filter((m) => m instanceof Ci.nsIScriptError)
    .map((m) => m.sourceName + ': ' + m.errorMessage)`;
  const messages = (await executePrivileged(marionette, script, [])) as string[];
  const ours = messages.filter((message) => message.includes(host) || /crossread/i.test(message));
  return ours.filter((message) => !FIREFOXS_OWN.test(message) && !PAGES_OWN.test(message));
}

/** What Firefox does with an event page that has been idle for half a minute. */
export async function stopBackground(marionette: Marionette, id: string): Promise<void> {
  const script = `return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground().then(() => true)`;
  await executePrivileged(marionette, script, [id]);
}

export async function isBackgroundRunning(marionette: Marionette, id: string): Promise<boolean> {
  const script = `return WebExtensionPolicy.getByID(arguments[0]).extension.backgroundState !== 'stopped'`;
  return (await executePrivileged(marionette, script, [id])) === true;
}

/** What the page of add-ons does when the permission for all sites is switched. */
export async function letIntoSites(marionette: Marionette, id: string, when: 'on-click' | 'always'): Promise<void> {
  const script = `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
    const change = arguments[1] === 'always' ? 'add' : 'remove';
    return ExtensionPermissions[change](arguments[0], sites, WebExtensionPolicy.getByID(arguments[0]).extension)
      .then(() => true);`;
  await executePrivileged(marionette, script, [id, when]);
}

/** What a click on the extension's button does in the tab that is in front; what pops up is closed again. */
export async function clickButton(marionette: Marionette, id: string): Promise<void> {
  const script = `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    return Promise.resolve(action.triggerAction(window)).then(() => {
      for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
      return true;
    });`;
  await executePrivileged(marionette, script, [id]);
}

/** Runs a script in the browser's own context. */
export function executePrivileged(marionette: Marionette, script: string, args: string[]): Promise<unknown> {
  return asBrowser(marionette, () => marionette.send('WebDriver:ExecuteScript', { script, args }));
}

/** Lets commands meet the browser's own window instead of a page. */
export async function asBrowser<T>(marionette: Marionette, work: () => Promise<T>): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await work();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** What was copied last. */
export async function clipboard(marionette: Marionette): Promise<Clipboard> {
  const script = `
    const read = (flavour) => {
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor(flavour);
      Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
      const data = {};
      try { transferable.getTransferData(flavour, data); } catch { return null; }
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    };
    return { plain: read('text/plain') ?? '', html: read('text/html') };`;
  return (await executePrivileged(marionette, script, [])) as Clipboard;
}

/** The files that were saved into this folder, the latest last; not those that are under way. */
export async function downloads(folder: string): Promise<Download[]> {
  const names = await readdir(folder).catch(() => []);
  const done = names.filter((name) => !name.endsWith('.part'));
  const files = await Promise.all(
    done.map(async (name) => ({
      name,
      content: await readFile(join(folder, name)),
      at: (await stat(join(folder, name))).mtimeMs,
    })),
  );
  return files.sort((a, b) => a.at - b.at).filter(({ content }) => content.length > 0);
}
