import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './browser';

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** The folder of the profile into which files are saved. */
export const DOWNLOADS = 'downloads';
/** Any UUID will do: pinned, so that the extension's pages have a known address. */
export const EXTENSION_HOST = '5d2c8a52-7c1f-4f0e-9d0b-3f1c0a6f7e11';

/** The id that the extension's manifest gives it. */
export async function extensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json gives no browser_specific_settings.gecko.id.`);
  return id;
}

/** The profile's settings: the port, the extension's address, the proxy, and silence from Firefox itself. */
export function preferences(options: LaunchOptions & { marionettePort: number; id: string; profile: string }): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': options.marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [options.id]: EXTENSION_HOST }),
    // An extension that is loaded for a while keeps what it stored when the browser is started again.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.experiments.enabled': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'dom.security.https_only_mode': false,
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.http.speculative-parallel-limit': 0,
    'network.prefetch-next': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.search.update': false,
    'browser.newtabpage.enabled': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.shell.checkDefaultBrowser': false,
    'browser.download.folderList': 2,
    'browser.download.dir': join(options.profile, DOWNLOADS),
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.open_pdf_attachments_inline': false,
    'browser.tabs.warnOnClose': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': 'data:,',
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'geo.enabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
