import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings, writeSettings } from '../../src/settings/all';
import { StorageError } from '../../src/settings/errors';
import { toFile } from '../../src/settings/file';
import { useWords, type WordKey } from '../../src/ui/words';
import { Erase } from './erase';
import { ImportButton } from './import-button';
import { Section } from './section';

/** What is said of the last thing that was done, and the settings as they were before it. */
interface Done {
  said: WordKey;
  before?: Settings;
}

/** Settings to a file and back, and the end of everything. What was replaced can be brought back. */
export function YourData() {
  const words = useWords();
  const settings = useAllSettings();
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState('');
  if (!settings) return null;

  const replace = async (said: WordKey, change: () => Promise<void>, before?: Settings) => {
    setProblem('');
    try {
      await change();
      setDone({ said, ...(before && { before }) });
    } catch (error) {
      // What the browser's storage refused. The end of everything words its own failure.
      if (!(error instanceof StorageError)) throw error;
      setDone(null);
      setProblem(words('notSaved'));
    }
  };
  const before = done?.before;
  return (
    <Section title={words('yourData')} about={words('yourDataAbout')} part="settings">
      <div class="buttons">
        <a
          class="button button-plain"
          download="crossread-settings.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(toFile(settings))}`}
        >
          {words('exportSettings')}
        </a>
        <ImportButton
          onSettings={(values) => replace('imported', () => writeSettings(values), settings)}
          onProblem={(reason) => {
            setDone(null);
            setProblem(words('fileRefused', reason));
          }}
        />
        <Erase settings={settings} onErase={(erase) => replace('erased', erase, settings)} onProblem={setProblem} />
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="done" role="status">
        {done && <span>{words(done.said)}</span>}
        {before && (
          <button type="button" class="link" onClick={() => replace('undone', () => writeSettings(before))}>
            {words('undo')}
          </button>
        )}
      </div>
    </Section>
  );
}

function useAllSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => void readSettings().then(setSettings, () => undefined);
    read();
    return watchSettings(read);
  }, []);
  return settings;
}
