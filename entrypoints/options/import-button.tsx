import type { Settings } from '../../src/settings/all';
import { type FileProblem, fromFile } from '../../src/settings/file';
import { useWords, type WordKey } from '../../src/ui/words';
import { FileButton } from './file-button';

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
  const take = (text: string) => {
    const read = fromFile(text);
    if (read.ok) onSettings(read.settings);
    else onProblem(words(REASONS[read.problem.code], read.problem.detail));
  };
  return <FileButton label={words('importSettings')} onText={take} />;
}
