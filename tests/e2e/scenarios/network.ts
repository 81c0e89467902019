import assert from 'node:assert/strict';
import { until } from '../browser';
import { highlightsIn, type Scenario, STORY } from '../scenario';
import { SITE } from '../server';

/** What Chromium and Firefox ask on their own account, extension or none. */
const BROWSERS_OWN = [
  /^(CONNECT|POST|GET) (https?:\/\/)?(update|safebrowsing|content-autofill|optimizationguide-pa|www|clients\d*)\.(googleapis|google)\.com\b/,
  /^CONNECT accounts\.google\.com:443$/,
  /^CONNECT [a-z.-]+\.services\.mozilla\.com:443$/,
  /^CONNECT ([a-z-]+\.)?(mozilla|firefox)\.(com|org|net):443$/,
];

export const network: Scenario[] = [
  {
    name: 'asks nothing of any network: every request is the page’s own',
    async run({ newTab, server }) {
      const from = server.requests.length;
      const tab = await newTab();
      await tab.goto(STORY);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      const requests = server.requests.slice(from).filter((request) => !BROWSERS_OWN.some((own) => own.test(request)));
      assert.deepEqual(
        requests.filter((request) => request !== `GET ${SITE}/favicon.ico`),
        [`GET ${STORY}`],
      );
    },
  },
  {
    name: 'sees a request to any other host: the proof above can fail',
    async run({ newTab, server }) {
      const tab = await newTab();
      await tab.goto(STORY);
      await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
      await tab.evaluate(() => {
        new Image().src = 'http://elsewhere.test/pixel.gif';
      }, null);
      await until('the request', async () => server.requests.includes('GET http://elsewhere.test/pixel.gif'));
    },
  },
];
