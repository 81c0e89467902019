import { LIST_OF } from '../../src/settings/site-rules';
import { sites } from '../../src/settings/sites';
import { useWords } from '../../src/ui/words';
import { Choices } from './choices';
import { HostList } from './host-list';
import { useSaved } from './saving';
import { Section } from './section';
import { SiteAccess } from './site-access';

/** On which sites pages are checked without being asked. */
export function SitesChoice() {
  const words = useWords();
  const [rules, save] = useSaved(sites);
  const list = rules && LIST_OF[rules.mode];
  return (
    <Section title={words('sitesTitle')} about={words('sitesAbout')}>
      <SiteAccess />
      <Choices
        legend={words('sitesTitle')}
        isLegendHidden
        value={rules?.mode}
        onChoose={(mode) => save((now) => ({ ...now, mode }))}
        choices={[
          { value: 'everywhere', label: words('sitesEverywhere'), about: words('sitesEverywhereAbout') },
          { value: 'listed', label: words('sitesListed'), about: words('sitesListedAbout') },
          { value: 'on-request', label: words('sitesOnRequest'), about: words('sitesOnRequestAbout') },
        ]}
      />
      {rules && list && (
        <HostList
          key={list}
          title={words(list === 'off' ? 'listOff' : 'listOn')}
          hosts={rules[list]}
          onChange={(change) => save((now) => ({ ...now, [list]: change(now[list]) }))}
        />
      )}
    </Section>
  );
}
