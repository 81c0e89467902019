import { useRef } from 'preact/hooks';
import type { Settings } from '../../src/settings/all';
import { type FileProblem, fromFile } from '../../src/settings/file';
import { useWords, type WordKey } from '../../src/ui/words';

const REASONS: Record<FileProblem['code'], WordKey> = {
  'too-long': 'fileTooLong',
  'not-json': 'fileNotJson',
  'other-format': 'fileOtherFormat',
  'other-version': 'fileOtherVersion',
  'unknown-setting': 'fileUnknownSetting',
  'bad-value': 'fileBadValue',
};

interface Props {
  onSettings: (settings: Partial<Settings>) => void;
  /** Called with why the file is refused. */
  onProblem: (reason: string) => void;
}

/** Asks for a file of settings and reads it: all of it is sound, or none of it is taken. */
export function ImportButton({ onSettings, onProblem }: Props) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = fromFile(await file.text().catch(() => ''));
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = '';
    if (read.ok) onSettings(read.settings);
    else onProblem(words(REASONS[read.problem.code], read.problem.detail));
  };
  return (
    <>
      <button type="button" class="button button-plain" onClick={() => input.current?.click()}>
        {words('importSettings')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
    </>
  );
}
