import { wordsLanguage } from '../../src/messages/i18n';
import { readPack } from '../../src/messages/packs';
import type { Finding } from '../../src/messages/protocol';
import { sharedVerdict } from '../../src/share/model';
import { ShareMenu } from '../../src/ui/share/share-menu';

interface Props {
  finding: Finding;
  /** The page's; empty where the browser does not give it. */
  address: string;
  /** The flag's place in the verdict; null for all of them. */
  flag: number | null;
}

/** Shares what was found on the page, or one flag of it. */
export function Share({ finding, address, flag }: Props) {
  const { verdict, facts } = finding;
  const load = async () => {
    const pack = await readPack(verdict.story.pack);
    const shared = sharedVerdict(verdict, pack, { ...facts, url: address }, wordsLanguage());
    return [flag === null ? shared : { ...shared, flags: shared.flags.slice(flag, flag + 1) }];
  };
  return <ShareMenu key={flag} load={load} label={flag === null ? 'share' : 'shareFlag'} isFlag={flag !== null} />;
}
