import { useMemo } from 'preact/hooks';
import type { FacetType } from '../../pack/schema';
import { useWords, type WordKey } from '../words';
import { useStory } from './context';
import { disputesOf } from './disputes';
import { Quotes } from './quotes';

/** Which words say what is disputed. */
const FACET_WORDS: Record<FacetType, WordKey> = {
  time: 'facet_time',
  amount: 'facet_amount',
  count: 'facet_count',
  share: 'facet_share',
  scale: 'facet_scale',
  role: 'facet_role',
  choice: 'facet_choice',
  polarity: 'facet_polarity',
  speaker: 'facet_speaker',
  quotation: 'facet_quotation',
};

/** Where the sources do not say the same: each side word for word. */
export function DisputeList() {
  const words = useWords();
  const { engine } = useStory();
  const disputes = useMemo(() => disputesOf(engine), [engine]);
  if (disputes.length === 0) return <p class="intro">{words('disputesNone')}</p>;
  return (
    <>
      <p class="intro">{words('disputesCount', String(disputes.length))}</p>
      <ul class="disputes">
        {disputes.map(({ claim, facet, sides }) => (
          <li key={`${claim.id} ${facet.type} ${sides[0]?.[0]?.facet}`}>
            <details>
              <summary>
                <span class="soft small">{words(FACET_WORDS[facet.type])}</span>
                <span class="dispute-statement">{claim.statement}</span>
              </summary>
              <ol class="sides">
                {sides.map((side, index) => (
                  <li key={side[0]?.value}>
                    <h2 class="soft">{words('sideOf', String(index + 1), String(sides.length))}</h2>
                    <Quotes readings={side} />
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
