import { useState } from 'preact/hooks';
import { entryFor, hostOf, isOn, type Sites, switched } from '../../src/settings/site-rules';
import { sites } from '../../src/settings/sites';
import { Switch } from '../../src/ui/switch';
import { useWords } from '../../src/ui/words';

interface Props {
  rules: Sites;
  address: string | undefined;
}

/** Switches the site in front on and off; nothing where the reader wants to ask for each page. */
export function SiteBar({ rules, address }: Props) {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  const host = hostOf(address);
  if (host === null || rules.mode === 'on-request') return null;
  const change = async () => {
    // What is stored, not what is shown: where it could not be read, the default is shown, and the reader's lists are there still.
    const done = sites.get().then((now) => sites.set(switched(now, host)));
    setRefused(
      await done.then(
        () => false,
        () => true,
      ),
    );
  };
  return (
    <div class="site">
      <Switch
        label={words('siteSwitch', entryFor(rules, host) ?? host)}
        states={{ on: words('siteOn'), off: words('siteOff') }}
        isOn={isOn(rules, host)}
        onSwitch={() => void change()}
      />
      {isRefused && (
        <p class="gone" role="alert">
          {words('notSaved')}
        </p>
      )}
    </div>
  );
}
