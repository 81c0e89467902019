import * as z from 'zod/mini';
import { late } from '../late';
import { setting } from './item';
import { normalHost, SITE_MODES, type Sites } from './site-rules';

/** More entries than anybody keeps by hand; a bad import cannot fill the storage. */
const MOST_HOSTS = 5000;

const hosts = late(() =>
  z.array(z.string().check(z.refine((host) => normalHost(host) === host))).check(z.maxLength(MOST_HOSTS)),
);

/** Where pages are checked without being asked: by default on every site. */
export const sites = setting<Sites>({
  key: 'sites',
  schema: late(() => z.object({ mode: z.enum(SITE_MODES), off: hosts, on: hosts })),
  fallback: { mode: 'everywhere', off: [], on: [] },
  version: 1,
});
