import { basis } from '../../src/settings/basis';
import { useWords } from '../../src/ui/words';
import { Choices } from './choices';
import { useSaved } from './saving';
import { Section } from './section';

/** What a page is held against. */
export function BasisChoice() {
  const words = useWords();
  const [chosen, save] = useSaved(basis);
  return (
    <Section title={words('against')} about={words('againstAbout')}>
      <Choices
        legend={words('against')}
        isLegendHidden
        value={chosen}
        onChoose={(value) => save(() => value)}
        choices={[
          { value: 'both', label: words('againstBoth'), about: words('againstBothAbout') },
          { value: 'sources', label: words('againstSources'), about: words('againstSourcesAbout') },
          { value: 'record', label: words('againstRecord'), about: words('againstRecordAbout') },
        ]}
      />
    </Section>
  );
}
