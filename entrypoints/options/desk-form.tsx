import { useRef, useState } from 'preact/hooks';
import { askFor } from '../../src/messages/access';
import { type AddressProblem, originsOf, readAddress } from '../../src/notes/sync/address';
import { type SharedDesk, sharedDesk } from '../../src/settings/shared-desk';
import { useWords, type WordKey } from '../../src/ui/words';
import { TextField } from './text-field';

const PROBLEMS: Record<AddressProblem, WordKey> = {
  'not-an-address': 'deskBadAddress',
  'not-safe': 'deskNotSafe',
  'has-login': 'deskHasLogin',
  'bad-database': 'deskBadDatabase',
};
const DATABASE = 'crossread-notes';

interface Props {
  /** The desk that is to be changed. */
  desk?: SharedDesk;
  onShared: () => void;
}

/** Names a server and who asks there. Nothing is asked of any network before the button is pressed. */
export function DeskForm({ desk, onShared }: Props) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<AddressProblem | 'denied' | null>(null);
  const share = (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    const fields = new FormData(form.current);
    const field = (name: string) => String(fields.get(name) ?? '');
    const read = readAddress(field('server'), field('database').trim());
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    const { address } = read;
    const login = { user: field('user').trim(), password: field('password') };
    // Within the press of the button, or the browser does not ask.
    void askFor(originsOf(address)).then(async (isGranted) => {
      if (!isGranted) return setProblem('denied');
      await sharedDesk.set({ ...address, ...login });
      onShared();
    });
  };
  const isOfDatabase = problem === 'bad-database';
  const said = problem === null ? '' : words(problem === 'denied' ? 'deskDenied' : PROBLEMS[problem]);
  return (
    <form ref={form} class="desk-form" onSubmit={share}>
      <TextField
        label={words('deskServer')}
        name="server"
        type="url"
        hint={words('deskServerHint')}
        initial={desk?.server ?? ''}
        problem={isOfDatabase ? '' : said}
        onInput={() => setProblem(null)}
        isRequired
      />
      <TextField
        label={words('deskDatabase')}
        name="database"
        initial={desk?.database ?? DATABASE}
        problem={isOfDatabase ? said : ''}
        onInput={() => isOfDatabase && setProblem(null)}
        isRequired
      />
      <TextField label={words('deskUser')} name="user" initial={desk?.user ?? ''} isRequired />
      <TextField
        label={words('deskPassword')}
        name="password"
        type="password"
        hint={words('deskPasswordHint')}
        isRequired
      />
      <button type="submit" class="button">
        {words('deskConnect')}
      </button>
    </form>
  );
}
