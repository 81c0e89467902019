import { useDay } from '../day';
import { useQuotes } from '../quoted';
import { useWords } from '../words';
import { useStory } from './context';
import { CREDITS, type Drift, type DriftStep } from './drift';

/** Lanes of the drawing, one for each credit, the most exact first. CSS pixels. */
const LANE = 22;
const WIDTH = LANE * CREDITS.length;

/** How the credit for a claim changes from source to source: a line through the lanes, each step in words beside it. */
export function DriftPicture({ drift: { steps, order } }: { drift: Drift }) {
  const words = useWords();
  return (
    <section class="side">
      <h2>{words('driftTitle')}</h2>
      <ol class="drift">
        {steps.map((step, index) => (
          <li key={`${step.reading.from} ${step.credit} ${step.speaker}`}>
            <Stretch step={step} before={steps[index - 1]} isLast={index === steps.length - 1} />
            <StepText step={step} />
          </li>
        ))}
      </ol>
      <p class="soft small">{words(order === 'time' ? 'driftByTime' : 'driftByExactness')}</p>
    </section>
  );
}

function laneOf({ credit }: DriftStep): number {
  return (CREDITS.indexOf(credit) + 0.5) * LANE;
}

/** The line's stretch beside one step: in from the lane before, down this one. The words say the same. */
function Stretch({ step, before, isLast }: { step: DriftStep; before: DriftStep | undefined; isLast: boolean }) {
  const x = laneOf(step);
  const node = 14;
  return (
    <svg class="stretch" data-credit={step.credit} width={WIDTH} aria-hidden="true">
      {CREDITS.map((credit, index) => (
        <line key={credit} class="lane" x1={(index + 0.5) * LANE} x2={(index + 0.5) * LANE} y1="0" y2="100%" />
      ))}
      {before && <line class="path" x1={laneOf(before)} y1="-2" x2={x} y2={node} />}
      {!isLast && <line class="path" x1={x} y1={node} x2={x} y2="100%" />}
      <circle class="node" cx={x} cy={node} r="6" />
      {step.credit === 'vague' && <circle class="dot" cx={x} cy={node} r="2" />}
    </svg>
  );
}

function StepText({ step: { credit, speaker, reading } }: { step: DriftStep }) {
  const words = useWords();
  const day = useDay();
  const inQuotes = useQuotes();
  const { engine, onOpen } = useStory();
  const { from, start, end } = reading;
  const document = engine.pack.documents.find(({ id }) => id === from);
  const entry = engine.pack.record.find(({ id }) => id === from);
  const name = document ? document.title : words('record');
  const credits = {
    named: () => words('creditNamed', speaker ?? ''),
    vague: () => (speaker ? words('creditVagueWords', speaker) : words('creditVague')),
    none: () => words('creditNone'),
  }[credit]();
  return (
    <div>
      <p class="credit">{credits}</p>
      {start !== null && <blockquote>{inQuotes(reading.quote)}</blockquote>}
      <p class="small">
        <button
          type="button"
          class="link"
          onClick={() => onOpen(from, start !== null && end !== null ? { start, end } : null)}
        >
          {name}
        </button>
      </p>
      <p class="soft small">{document ? day(document.published ?? words('undated')) : entry?.citation}</p>
    </div>
  );
}
