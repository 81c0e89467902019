import { useEffect, useState } from 'preact/hooks';
import { wordsLanguage } from '../../src/messages/i18n';
import { readPack } from '../../src/messages/packs';
import type { EvidenceLink } from '../../src/notes/annotation';
import type { Pack } from '../../src/pack/schema';
import { editionOf } from '../../src/share/model';
import { SourcePicker } from '../../src/ui/notes/source-picker';
import { useWords } from '../../src/ui/words';

interface Props {
  pack: string;
  onPick: (link: EvidenceLink) => void;
  onClose: () => void;
}

/** The sources of the story to pick from, once they are read. */
export function PassagePicker({ pack: id, onPick, onClose }: Props) {
  const words = useWords();
  const [pack, setPack] = useState<Pack | 'broken' | null>(null);
  useEffect(() => {
    readPack(id).then(setPack, () => setPack('broken'));
  }, [id]);
  if (pack === null) return <p class="soft">{words('storyLoading')}</p>;
  if (pack === 'broken') return <p role="alert">{words('remedyPack')}</p>;
  return <SourcePicker pack={pack} edition={editionOf(pack, wordsLanguage())} onPick={onPick} onClose={onClose} />;
}
