import type { CardView, Surroundings } from '../../src/ui/card/view';
import type { Tools } from './tools';

/** A card whose script is loaded when it is first wanted, or beforehand. */
export interface LateCard extends CardView {
  prepare(): Promise<void>;
}

type Wanted = Parameters<CardView['show']>;

/** The card counts as open from when it is wanted, and may be closed before it is there. */
export function createLateCard(
  document: Document,
  load: () => Promise<Tools['card'] | null>,
  surroundings: () => Surroundings,
): LateCard {
  let view: CardView | null = null;
  let wanted: Wanted | null = null;

  const prepare = async () => {
    const createCardView = await load();
    if (createCardView) view ??= createCardView(document, surroundings());
  };
  const giveUp = () => {
    if (!wanted) return;
    wanted = null;
    surroundings().onClose();
  };
  const showWanted = async () => {
    await prepare();
    if (!view) return giveUp();
    const now = wanted;
    wanted = null;
    if (now) view.show(...now);
  };

  return {
    prepare,
    get isOpen() {
      return wanted !== null || view?.isOpen === true;
    },
    show(...next) {
      if (view) return view.show(...next);
      wanted = next;
      void showWanted();
    },
    update(content) {
      if (wanted) wanted[0] = content;
      view?.update(content);
    },
    close() {
      giveUp();
      view?.close();
    },
    holds: (target) => view?.holds(target) === true,
  };
}
