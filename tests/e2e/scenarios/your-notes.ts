import assert from 'node:assert/strict';
import { toBackup } from '../../../src/notes/backup';
import type { Stock } from '../../../src/notes/keeping';
import { sampleAnnotation } from '../../../src/notes/sample';
import { annotations } from '../../../src/share/annotations';
import { csv } from '../../../src/share/csv';
import { sharedAnnotations } from '../../../src/share/model';
import { shareWords } from '../../../src/share/words';
import { type Tab, until } from '../browser';
import type { Scenario } from '../scenario';
import { clickOn, textOf } from '../surfaces';
import { clearDesk, openDesk } from './desk-driver';

const words = shareWords('en');

/** Gives one of the page's buttons for files a file, as the browser's dialogue does. */
function choose(options: Tab, button: 'restore' | 'import', content: string): Promise<void> {
  return options.evaluate(
    ([which, text]) => {
      const inputs = document.querySelectorAll<HTMLInputElement>('#notes input[type=file]');
      const input = inputs[which === 'restore' ? 0 : 1];
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'notes.json', { type: 'application/json' }));
      if (!input) return;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [button, content] as const,
  );
}

const restore = (options: Tab, content: string) => choose(options, 'restore', content);

const said = (options: Tab, wanted: RegExp) =>
  until(String(wanted), async () => {
    const text = `${await textOf(options, '#notes .done')} ${await textOf(options, '#notes > .problem')}`;
    return wanted.test(text) ? text : null;
  });

export const yourNotes: Scenario[] = [
  {
    name: 'your notes: a backup is saved, all is deleted, and the backup brings it back; a bad file changes nothing',
    async run({ browser, newTab }) {
      const { options, ask, save, note } = await openDesk(browser, await newTab());
      const notes = [sampleAnnotation('a', { note: '<img src=x onerror=alert(1)>' }), sampleAnnotation('b')];
      for (const one of notes) await save(one);
      await clickOn(options, '#notes .button');
      await said(options, /saved: 2/);
      const { stock } = await ask<{ stock: Stock }>({ type: 'notes:stock', after: null });
      const file = toBackup(stock, '2025-01-01T00:00:00Z');

      await clickOn(options, '#notes .grave');
      await clickOn(options, '#notes dialog .button-plain');
      assert.ok(await note('a'), 'Nothing is deleted without a yes.');
      await clickOn(options, '#notes .grave');
      await clickOn(options, '#notes dialog .button-grave');
      await said(options, /deleted/);
      assert.equal(await note('a'), null);

      await restore(options, file.replace('"rating": "contradicted"', '"rating": "rumour"'));
      await said(options, /notes\[0\]\.rating/);
      assert.equal(await note('b'), null);
      await restore(options, file);
      await said(options, /New here: 2/);
      for (const one of notes) assert.deepEqual((await note(one.id))?.annotation, one);
      await clearDesk({ options, ask, save, note });
    },
  },
  {
    name: 'your notes: annotations of another program come in whole, as Web Annotations or as a table, or not at all',
    async run({ browser, newTab }) {
      const person = await openDesk(browser, await newTab());
      const { options, note } = person;
      const notes = ['a', 'b'].map((id) => sampleAnnotation(id, { note: '=cmd() <script>alert(1)</script>' }));
      const shared = sharedAnnotations(notes, '2025-01-01T00:00:00Z');
      const file = annotations.write(shared, { words });
      await choose(options, 'import', file.replace(/"exact": "[^"]+"/, '"exact": ""'));
      await said(options, /nothing was changed: Annotation 1/);
      assert.equal(await note('b'), null);
      await choose(options, 'import', file);
      await said(options, /New: 2/);
      for (const one of notes) assert.deepEqual((await note(one.id))?.annotation, one);
      await choose(options, 'import', csv.write(shared, { words }));
      await said(options, /New: 0\. Already here: 2/);
      await clearDesk(person);
    },
  },
  {
    name: 'your notes: outlive a stopped background, and the erasing of everything else',
    async run({ browser, newTab }) {
      const person = await openDesk(browser, await newTab());
      await person.save(sampleAnnotation('a'));
      await browser.stopBackground();
      assert.deepEqual((await person.note('a'))?.annotation, sampleAnnotation('a'));
      await clickOn(person.options, '#settings .grave');
      const question = await until('the question', () => textOf(person.options, '#settings dialog[open]'));
      assert.match(question, /Your notes stay: 1/);
      await clickOn(person.options, '#settings dialog .button-grave');
      await until('the end', () => textOf(person.options, '#settings .done'));
      assert.ok(await person.note('a'));
      await clearDesk(person);
    },
  },
];
