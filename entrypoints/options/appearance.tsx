import { paint } from '../../src/settings/paint';
import { theme } from '../../src/settings/theme';
import { useWords } from '../../src/ui/words';
import { Choices } from './choices';
import { useSaved } from './saving';
import { Section } from './section';

/** The colours of the extension's own surfaces, and the strength of the paint. */
export function Appearance() {
  const words = useWords();
  const [chosenTheme, saveTheme] = useSaved(theme);
  const [chosenPaint, savePaint] = useSaved(paint);
  const sample = words('paintSample');
  return (
    <Section title={words('appearance')} about={words('appearanceAbout')}>
      <Choices
        legend={words('themeTitle')}
        value={chosenTheme}
        onChoose={(value) => saveTheme(() => value)}
        choices={[
          { value: 'auto', label: words('themeAuto') },
          { value: 'light', label: words('themeLight') },
          { value: 'dark', label: words('themeDark') },
        ]}
      />
      <Choices
        legend={words('paintTitle')}
        value={chosenPaint}
        onChoose={(value) => savePaint(() => value)}
        choices={[
          { value: 'tint', label: words('paintTint'), sample },
          { value: 'underline', label: words('paintUnderline'), sample },
        ]}
      />
    </Section>
  );
}
