import type { Evidence, Flag } from '../engine/verdict';
import { EvidenceQuote } from './evidence';
import { KIND_WORDS } from './kinds';
import { partsOf } from './sentence';
import { useWords } from './words';

interface Props {
  flag: Flag;
  onSource: (evidence: Evidence, event: Event) => void;
}

/** Both sides of a flag, word for word: the page's sentence, the sources, the record; what weighs more comes first. */
export function FlagSides({ flag, onSource }: Props) {
  const words = useWords();
  const sources = flag.evidence.filter(({ start }) => start !== null);
  const record = flag.evidence.filter(({ start }) => start === null);
  const { before, exact, after } = partsOf(flag);
  const sourcesTitle = words(sources.length > 1 ? 'sourcesSay' : 'sourceSays');
  const sourcesSide = <Side key="sources" title={sourcesTitle} evidence={sources} onSource={onSource} />;
  const recordSide = <Side key="record" title={words('recordSays')} evidence={record} onSource={onSource} />;
  return (
    <>
      <section class="side">
        <h2>{words('pageSays')}</h2>
        <blockquote class="page-words">
          {before}
          <mark>{exact}</mark>
          {after}
        </blockquote>
      </section>
      {flag.basis === 'record' ? [recordSide, sourcesSide] : [sourcesSide, recordSide]}
      {/* Without evidence the explanation is no more than that. */}
      {flag.evidence.length > 0 && <p class="soft small">{words(KIND_WORDS[flag.kind].about)}</p>}
    </>
  );
}

function Side({ title, evidence, onSource }: { title: string; evidence: Evidence[]; onSource: Props['onSource'] }) {
  if (evidence.length === 0) return null;
  return (
    <section class="side">
      <h2>{title}</h2>
      {evidence.map((item) => (
        <EvidenceQuote
          key={`${item.document}:${item.start}`}
          evidence={item}
          onOpen={(event) => onSource(item, event)}
        />
      ))}
    </section>
  );
}
