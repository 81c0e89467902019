import { MOST_PAGES } from '../../src/notes/seen-limits';
import { rememberSentences } from '../../src/settings/remember';
import { Switch } from '../../src/ui/switch';
import { useWords } from '../../src/ui/words';
import { useSaved } from './saving';
import { Section } from './section';

/** Is what flagged sentences said remembered, to show what was edited? */
export function Remembering() {
  const words = useWords();
  const [isOn = rememberSentences.fallback, save] = useSaved(rememberSentences);
  return (
    <Section title={words('rememberTitle')} about={words('rememberAbout')}>
      <Switch
        label={words('rememberSwitch')}
        states={{ on: words('switchOn'), off: words('switchOff') }}
        isOn={isOn}
        onSwitch={() => save((now) => !now)}
      />
      <p class="soft small">{words('rememberKept', String(MOST_PAGES))}</p>
    </Section>
  );
}
