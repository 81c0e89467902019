import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardView } from '../src/ui/card/view';
import { lend } from './page.content/tools';

// Loaded by the background into a page with flags, once they are painted: of no use before. What it needs of the browser
// the page script hands to it.
export default defineUnlistedScript(() => lend('card', createCardView));
