import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAnnotation } from '../../src/notes/sample';
import { createSaver, type Progress, type SaveState } from '../../src/ui/notes/saver';
import { FUZZ } from '../fuzz/arbitraries';
import { Figures } from './figures';
import { desk, newStage, notesDatabase } from './stage';

const figures = new Figures('a note written while the background is stopped');
const note = (text: string) => sampleAnnotation('n', { note: text, author: '' });

/** What the database holds of the note, and whether there is anything beside it. */
async function stored(): Promise<{ notes: string[]; conflicts: number }> {
  const { rows } = await notesDatabase().allDocs({ include_docs: true, conflicts: true, startkey: 'note:' });
  const documents = rows.flatMap(({ doc }) => (doc ? [doc] : []));
  return {
    notes: documents.map((doc) => (doc.annotation as { note: string }).note),
    conflicts: documents.reduce((sum, doc) => sum + (doc._conflicts?.length ?? 0), 0),
  };
}

/** A person writes these words one after the other, in the panel's own editor; each is saved as the pauses come. */
async function write(words: readonly string[], at: readonly number[]) {
  const extension = newStage(at);
  const panel = extension.panel();
  const told: SaveState[] = [];
  const kept: { last: Progress | null } = { last: null };
  const lies: string[] = [];
  extension.stops.isCounting = true;
  const end = await panel.run(async () => {
    const saver = createSaver({
      desk,
      rev: null,
      keep: (progress) => {
        kept.last = progress;
      },
      tell: (state) => told.push(state),
      now: () => Date.UTC(2025, 4, 3, 14, 3),
      later: () => () => undefined,
    });
    for (const word of words) {
      saver.change(note(word));
      const after = await saver.flush();
      if (after.status === 'saved' && (await stored()).notes.join() !== word) lies.push(word);
    }
    // “Try again”, as often as the person likes.
    let state = await saver.flush();
    for (let tries = 0; state.status === 'refused' && tries < 12; tries++) state = await saver.flush();
    return state;
  });
  figures.add('cases');
  figures.add('stops', extension.stops.made);
  return { extension, end, told, kept: kept.last, lies };
}

const WORDS = ['a', 'a b', 'a b c'];
const done = { notes: ['a b c'], conflicts: 0 };

describe('a note', () => {
  it('is kept once, whatever step the background is stopped at, and nobody has to choose between own words', async () => {
    const calm = await write(WORDS, []);
    expect(calm.end.status).toBe('saved');
    const steps = calm.extension.stops.count;
    expect(steps).toBeGreaterThan(15);
    for (let step = 0; step < steps; step++) {
      const { end, kept, told, lies } = await write(WORDS, [step]);
      expect({ step, end: end.status, ...(await stored()) }).toEqual({ step, end: 'saved', ...done });
      expect(kept).toMatchObject({ isSaved: true, annotation: { note: 'a b c' } });
      expect(told.filter((state) => state.status === 'refused' && state.refusal.code === 'changed')).toEqual([]);
      expect(lies).toEqual([]);
    }
  }, 120_000);

  it('is kept once where it is stopped again and again', async () => {
    const stops = fc.uniqueArray(fc.nat(80), { minLength: 2, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(stops, async (at) => {
        const { end, kept, lies } = await write(WORDS, at);
        expect({ end: end.status, ...(await stored()) }).toEqual({ end: 'saved', ...done });
        expect(kept?.isSaved).toBe(true);
        expect(lies).toEqual([]);
      }),
      { seed: FUZZ.seed, numRuns: 60 },
    );
  }, 120_000);
});
