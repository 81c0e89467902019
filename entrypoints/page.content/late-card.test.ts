import { describe, expect, it, vi } from 'vitest';
import type { CardContent } from '../../src/ui/card/card';
import type { CardView, Surroundings } from '../../src/ui/card/view';
import { createLateCard } from './late-card';
import type { Tools } from './tools';

const RANGE = {} as Range;
const content = (position: number): CardContent => ({ flags: [], position, total: 2 });

/** A card whose script arrives when `arrive` is called: with what shows a card, or without. */
function stage() {
  const view = { isOpen: false, show: vi.fn(), update: vi.fn(), close: vi.fn(), holds: () => false };
  const onClose = vi.fn();
  const createCardView = vi.fn((): CardView => view);
  let arrive: (tool: Tools['card'] | null) => void = () => undefined;
  const coming = new Promise<Tools['card'] | null>((resolve) => {
    arrive = resolve;
  });
  const load = vi.fn(() => coming);
  const card = createLateCard({} as Document, load, () => ({ onClose }) as unknown as Surroundings);
  return {
    ...{ view, onClose, createCardView, load, card },
    arrive: async (isThere = true) => {
      arrive(isThere ? createCardView : null);
      await coming;
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('a card whose script is not there yet', () => {
  it('counts as open, and shows what was wanted last as soon as it is', async () => {
    const { card, view, arrive } = stage();
    card.show(content(1), RANGE, { focus: false });
    card.show(content(2), RANGE, { focus: true });
    card.update({ ...content(2), total: 1 });
    expect(card.isOpen).toBe(true);
    expect(view.show).not.toHaveBeenCalled();
    await arrive();
    expect(view.show.mock.calls).toEqual([[{ ...content(2), total: 1 }, RANGE, { focus: true }]]);
  });

  it('that is closed meanwhile never opens', async () => {
    const { card, view, arrive, onClose } = stage();
    card.show(content(1), RANGE, { focus: true });
    card.close();
    expect(card.isOpen).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
    await arrive();
    expect(view.show).not.toHaveBeenCalled();
  });

  it('that never comes is closed', async () => {
    const { card, arrive, onClose } = stage();
    card.show(content(1), RANGE, { focus: true });
    await arrive(false);
    expect(card.isOpen).toBe(false);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

it('a card that was prepared shows at once, by the one view that was made', async () => {
  const { card, view, arrive, createCardView } = stage();
  const prepared = card.prepare();
  await arrive();
  await prepared;
  expect(view.show).not.toHaveBeenCalled();
  card.show(content(1), RANGE, { focus: true });
  card.show(content(2), RANGE, { focus: true });
  expect(view.show).toHaveBeenCalledTimes(2);
  expect(createCardView).toHaveBeenCalledTimes(1);
});

it('nothing is loaded for closing, nor to know whose a node is', () => {
  const { card, load, onClose } = stage();
  card.close();
  expect(card.holds(null)).toBe(false);
  expect(card.isOpen).toBe(false);
  expect(onClose).not.toHaveBeenCalled();
  expect(load).not.toHaveBeenCalled();
});
