import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import signatures from '../../public/packs/signatures.json';
import { readPack } from '../../src/messages/packs';
import { hashOf } from '../../src/messages/place';
import type { Pack } from '../../src/pack/schema';
import { useWords } from '../../src/ui/words';
import { Section } from './section';

/** The stories that came with the extension. */
export function Packs() {
  const words = useWords();
  return (
    <Section title={words('packsTitle')} about={words('packsAbout')}>
      <ul class="packs">
        {signatures.map(({ pack }) => (
          <li key={pack}>
            <PackFacts id={pack} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PackFacts({ id }: { id: string }) {
  const words = useWords();
  const [pack, setPack] = useState<Pack | null | undefined>(undefined);
  useEffect(() => {
    readPack(id).then(setPack, () => setPack(null));
  }, [id]);
  if (pack === undefined) return null;
  if (pack === null) return <p class="problem">{words('packBroken')}</p>;
  const { title, documents, record, release } = pack;
  const [first] = documents;
  const hash = first ? hashOf({ pack: id, document: first.id, start: null, end: null }) : '';
  return (
    <>
      <h3>{title}</h3>
      <p class="soft">{words('packFacts', String(documents.length), String(record.length), release)}</p>
      <a class="link" href={browser.runtime.getURL('/sources.html') + hash}>
        {words('packSources')}
      </a>
    </>
  );
}
