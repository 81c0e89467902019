import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from './page.content/tools';
import { describeWords } from './places.content/describe';

// Loaded by the background where the reader begins a note about a flag.
export default defineUnlistedScript(() => lend('describe', describeWords));
