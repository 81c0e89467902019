import { toBackground } from '../../src/messages/send';
import { useHoldings } from '../../src/messages/use-holdings';
import type { Settings } from '../../src/settings/all';
import { sharedDesk } from '../../src/settings/shared-desk';
import { useSetting } from '../../src/ui/use-setting';
import { useWords } from '../../src/ui/words';
import { Question } from './question';

interface Props {
  settings: Settings;
  onErase: (erase: () => Promise<void>) => Promise<void>;
  onProblem: (problem: string) => void;
}

/** Asks, saying what will be gone, and then erases it. What a person wrote is not: that is asked for separately. */
export function Erase({ settings, onErase, onProblem }: Props) {
  const words = useWords();
  const desk = useSetting(sharedDesk);
  const notes = useHoldings()?.notes ?? 0;
  const erase = async () => {
    try {
      await onErase(async () => {
        const erased = await toBackground<'panel:erase'>({ type: 'panel:erase' });
        if (!erased.ok) throw new Error(erased.problem.detail);
      });
    } catch {
      onProblem(words('eraseFailed'));
    }
  };
  const count = settings.sites.off.length + settings.sites.on.length;
  return (
    <Question button={words('erase')} title={words('eraseTitle')} confirm={words('eraseConfirm')} onConfirm={erase}>
      <ul>
        <li>{words('eraseSettings')}</li>
        <li>{words('eraseSites', String(count))}</li>
        <li>{words('eraseFound')}</li>
        <li>{words('eraseRemembered')}</li>
        {desk && <li>{words('eraseDesk')}</li>}
      </ul>
      <p>{words('eraseNotes', String(notes))}</p>
      <p class="soft">{words('eraseKept')}</p>
    </Question>
  );
}
