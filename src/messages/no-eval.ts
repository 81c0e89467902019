import { config } from 'zod/mini';

/*
 * The first import of every entrypoint: zod otherwise tries, as it builds its schemas, whether it may compile code,
 * and the extension's content policy reports each try on the console.
 */
config({ jitless: true });
