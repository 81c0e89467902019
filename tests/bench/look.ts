import screens from '../../public/packs/screens.json';
import signatures from '../../public/packs/signatures.json?raw';
import type { Signature } from '../../src/pack/signature';
import { screenedGate } from '../../src/page/gate';

// The gate's look at a page without what the gate does besides: to start, and to watch for text that comes later.
screenedGate(document.body?.textContent ?? '', screens, () => JSON.parse(signatures) as Signature[]);
