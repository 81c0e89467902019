import type { Claim } from '../../pack/schema';
import { useWords } from '../words';
import { useStory } from './context';
import { driftOf } from './drift';
import { DriftPicture } from './drift-picture';
import { RECORD, readingsFrom } from './matrix';
import { Quotes } from './quotes';

interface Props {
  claim: Claim;
  /** The one source that is asked for; null for all. */
  source: string | null;
  /** Called when the reader wants all of them. */
  onWhole: () => void;
}

/** What the sources say of a claim: how its credit changes, and every passage. Or what one of them says. */
export function ClaimDetail({ claim, source, onWhole }: Props) {
  const words = useWords();
  const { engine } = useStory();
  const title = engine.pack.documents.find(({ id }) => id === source)?.title ?? words('record');
  if (source !== null) {
    return (
      <section class="side">
        <h2>{words('sourceSaysThis', title)}</h2>
        <Quotes readings={readingsFrom(claim, source)} />
        <button type="button" class="link small" onClick={onWhole}>
          {words('allSources')}
        </button>
      </section>
    );
  }
  const drift = driftOf(claim, engine);
  const record = readingsFrom(claim, RECORD);
  const sources = claim.readings.filter(({ basis }) => basis === 'sources');
  return (
    <>
      {drift && <DriftPicture drift={drift} />}
      {record.length > 0 && (
        <section class="side">
          <h2>{words('recordSays')}</h2>
          <Quotes readings={record} />
        </section>
      )}
      {sources.length > 0 && (
        <section class="side">
          <h2>{words('sourcesSay')}</h2>
          <Quotes readings={sources} />
        </section>
      )}
    </>
  );
}
