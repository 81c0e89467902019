import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../page/fixture';
import { SaveLine } from './save-line';
import type { SaveState } from './saver';

function said(state: SaveState, isKept: boolean): string {
  const document = documentOf('<!doctype html><html><body><div id="root"></div></body></html>');
  const root = document.querySelector('#root') as Element;
  // Preact makes elements by this one.
  (globalThis as { document?: Document }).document = document;
  render(<SaveLine state={state} isKept={isKept} lang="en" onRetry={() => undefined} />, root);
  return root.querySelector('[role=status]')?.textContent ?? '';
}

const refused: SaveState = { status: 'refused', refusal: { code: 'storage', detail: '' } };

describe('SaveLine', () => {
  it('says where what the store refuses is kept nowhere else', () => {
    expect(said(refused, false)).toBe('noteNotSaved noteNotKept');
    expect(said({ status: 'unfit' }, false)).toBe('noteUnfit noteNotKept');
  });

  it('says nothing of it where the draft is on the disk, or the store has it', () => {
    expect(said(refused, true)).toBe('noteNotSaved');
    expect(said({ status: 'saved', at: 0 }, false)).toBe('noteSavedAt');
    expect(said({ status: 'saving' }, false)).toBe('');
  });
});
