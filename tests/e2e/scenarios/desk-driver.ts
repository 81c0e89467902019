import type { Annotation } from '../../../src/notes/annotation';
import type { Kept, Saved } from '../../../src/notes/desk';
import { type Plain, type Tab, type TestBrowser, until } from '../browser';
import { clickOn, textOf } from '../surfaces';

/** Where the shared desk of the tests is, for the browsers alone: it is served behind their proxy. */
export const SERVER = 'http://localhost:5984';

/** One person's browser, with the options open. */
export interface Person {
  options: Tab;
  /** Sends a message about notes. */
  ask<T>(message: { type: string; [name: string]: unknown }): Promise<T>;
  save(annotation: Annotation): Promise<Kept>;
  note(id: string): Promise<Kept | null>;
}

export async function openDesk(browser: TestBrowser, options: Tab): Promise<Person> {
  await options.goto(browser.extensionUrl('options.html'));
  await until('the number of notes', () => textOf(options, '#notes .count'));
  const ask = async <T>(message: object): Promise<T> => {
    const answer = await browser.callExtension(options, 'runtime.sendMessage', message as Plain);
    const { ok, value } = answer as { ok: boolean; value: unknown };
    if (!ok) throw new Error(JSON.stringify(answer));
    return value as T;
  };
  return {
    options,
    ask,
    note: (id) => ask<Kept | null>({ type: 'notes:get', id }),
    async save(annotation) {
      const rev = (await ask<Kept | null>({ type: 'notes:get', id: annotation.id }))?.rev ?? null;
      const saved = await ask<Saved>({ type: 'notes:save', annotation, rev });
      if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
      return saved.kept;
    },
  };
}

/** Fills the form in and sends it, as a person does. */
export async function share({ options }: Person, fields: Record<string, string>): Promise<void> {
  await until('the form', () =>
    options.evaluate((values) => {
      const form = document.querySelector<HTMLFormElement>('.desk-form');
      for (const [name, value] of Object.entries(values ?? {})) {
        const field = form?.querySelector<HTMLInputElement>(`[name=${name}]`);
        if (!field) return false;
        field.value = String(value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return form !== null;
    }, fields),
  );
  await clickOn(options, '.desk-form [type=submit]');
}

/** Waits for this state of the shared desk. */
export function untilDesk({ options }: Person, state: string): Promise<unknown> {
  return until(`a desk that is ${state}`, () =>
    options.evaluate((wanted) => document.querySelector(`.sync[data-state=${wanted}]`) !== null, state),
  );
}

/** Forgets the desk and all notes. */
export async function clearDesk({ ask }: Person): Promise<void> {
  await ask({ type: 'notes:erase' });
}
