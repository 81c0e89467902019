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
  const host = hostOf(address);
  if (host === null || rules.mode === 'on-request') return null;
  return (
    <div class="site">
      <Switch
        label={words('siteSwitch', entryFor(rules, host) ?? host)}
        states={{ on: words('siteOn'), off: words('siteOff') }}
        isOn={isOn(rules, host)}
        onSwitch={() => void sites.set(switched(rules, host))}
      />
    </div>
  );
}
