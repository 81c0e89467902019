import { useState } from 'preact/hooks';
import { author } from '../../src/settings/author';
import { sharedDesk } from '../../src/settings/shared-desk';
import { useSetting } from '../../src/ui/use-setting';
import { useWords } from '../../src/ui/words';
import { DeskForm } from './desk-form';
import { DeskState } from './desk-state';
import { useSaved } from './saving';
import { Section } from './section';
import { TextField } from './text-field';

/** The desk that notes are shared on, if there is one, and the name that one's own are signed with. */
export function SharedDesk() {
  const words = useWords();
  const desk = useSetting(sharedDesk);
  const [name, saveName] = useSaved(author);
  const [said, setSaid] = useState('');
  return (
    <Section title={words('deskTitle')} about={words('deskAbout')} part="desk">
      <TextField
        label={words('deskAuthor')}
        name="author"
        hint={words('deskAuthorHint')}
        value={name ?? ''}
        onChange={(value) => saveName(() => value.trim().slice(0, 200))}
      />
      {desk === null && <DeskForm onShared={() => setSaid('')} />}
      {desk && <DeskState desk={desk} onLeft={() => setSaid(words('deskLeft'))} />}
      <div class="done" role="status">
        {said}
      </div>
    </Section>
  );
}
