import names from '../../public/packs/names.json?raw';
import screens from '../../public/packs/screens.json';
import { type Names, screenedGate } from '../../src/pack/screen';

// The gate's look at a page without what the gate does besides: to start, and to watch for text that comes later.
screenedGate(document.body?.textContent ?? '', screens, () => JSON.parse(names) as Names[]);
