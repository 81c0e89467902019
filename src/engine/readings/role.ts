import { overlaps } from '../../text/span';
import type { Mention } from '../naming/mention';
import { quotationAround } from '../read';
import { areRelated } from '../related';
import { isNegated } from '../stance';
import { belongsTo } from './affiliation';
import { isNearestObject } from './holding';
import { anchorsOf, distanceBetween } from './nearness';
import type { FacetContext, FacetReader, PageValue } from './reading';
import { calledByNoun, rolesIn } from './role-frames';
import { type Slot, slotsOf, stands } from './role-slots';
import { isBeforeNoun, isOnThing, saysWhere, saysWhich } from './where';

export const role: FacetReader = {
  type: 'role',
  description: 'Who or what fills a role: the owner, the operator, the host, the place.',
  read(context) {
    const { sentence } = context.match;
    const slots = slotsOf(context);
    const roles = rolesIn(context);
    const found: PageValue[] = [];
    for (const m of sentence.mentions) {
      if (!canFill(m, context) || isNegated(sentence.stance, sentence, m)) continue;
      const called = calledByNoun(m, roles, context);
      const fitting = called === 'no' ? slots.filter((slot) => stands(m, slot, context)) : [];
      if (called === 'no' && fitting.length === 0) continue;
      if (context.facet.role === 'place' && isBeforeNoun(m, context)) continue;
      if (!isNearAnchor(m, context) && !(context.facet.role === 'host' && fitting.some(isWhole))) continue;
      if (
        called !== 'tied' &&
        context.facet.object &&
        !isNearestObject(m, context, (other) => other === m || other.entity === m.entity || isAnchor(other, context))
      )
        continue;
      const whole = (m.kind === 'unknown' || isPartOfLonger(m)) && m.run ? m.run : m;
      const written = sentence.text.slice(whole.start - sentence.start, whole.end - sentence.start);
      const text =
        m.kind === 'pronoun' && m.entity !== null
          ? (context.engine.entities.get(m.entity)?.names[0] ?? written)
          : written;
      found.push({
        start: whole.start,
        end: whole.end,
        value: { type: 'entity', entity: whole === m ? m.entity : null, name: text },
        text,
        label: false,
      });
    }
    return found;
  },
  compare(value, reading, context) {
    if (value.value.type !== 'entity') return 'unknown';
    const { entity } = value.value;
    if (entity === null) return 'differs';
    if (entity === reading.value || context.facet.accept?.includes(entity)) return 'agrees';
    return areRelated(entity, reading.value, context.engine.entities) ? 'agrees' : 'differs';
  },
};

/** How far (characters, and more across clauses) a name may stand from the words that speak of the role. */
const REACH = 90;

function isNearAnchor(m: Mention, context: FacetContext): boolean {
  const { object } = context.facet;
  const objects = context.match.sentence.mentions.filter(
    (o) => o.entity !== null && o !== m && object?.includes(o.entity),
  );
  if (object && objects.length > 0 && !objects.some((o) => Math.max(m.start - o.end, o.start - m.end) < REACH))
    return false;
  if (context.facet.role === 'affiliation' && !objects.some((o) => belongsTo(o, m, context))) return false;
  return !context.facet.near || anchorsOf(context).some((anchor) => distanceBetween(m, anchor, context) < REACH);
}

/** "the leaders convene in _": the slot's own verb says that it is about the role. */
function isWhole({ before }: Slot): boolean {
  return before.length > 1 && before.at(-1)?.length !== 0;
}

/** "Its operator": the word for the role is no thing that could have one. */
function isAnchor(m: Mention, context: FacetContext): boolean {
  return m.kind === 'epithet' && anchorsOf(context).some((anchor) => overlaps(anchor, m));
}

/** May this mention fill the role: is it of the right type, and surely what it seems to be? */
function canFill(m: Mention, context: FacetContext): boolean {
  // "their study" is of those who wrote it, "there" is no name of a place.
  const isNamedOnly = context.facet.role === 'place' || context.facet.role === 'affiliation';
  if (m.tie === true || m.kind === 'implied' || (m.kind === 'pronoun' && (m.confidence < 0.7 || isNamedOnly)))
    return false;
  if (m.kind === 'adjective' && !context.facet.object) return false;
  if (saysWhere(m, context)) return false;
  if (context.facet.role === 'place' && (saysWhich(m, context) || isOnThing(m, context))) return false;
  const quoted = quotationAround(context.match.sentence, m);
  if (quoted && quoted.words > 2) return false;
  if (m.kind === 'unknown' || isPartOfLonger(m)) {
    const type = m.run?.type ?? null;
    return (
      type === null ||
      (context.facet.fillers ?? []).includes(type) ||
      (type === 'person' && !context.facet.fillers?.includes('place'))
    );
  }
  const entity = m.entity === null ? undefined : context.engine.entities.get(m.entity);
  if (!entity || context.facet.object?.includes(entity.id)) return false;
  const least = m.kind === 'epithet' ? 0.7 : 0.5;
  return m.confidence >= least && (!context.facet.fillers || context.facet.fillers.includes(entity.type));
}

/** A name that only contains an entity's ("Torsk Merchants", "Torskan Merchants' Institute") is somebody else's. */
function isPartOfLonger(m: Mention): boolean {
  const isInName = m.kind === 'name' ? m.confidence < 1 : m.kind === 'adjective' && m.run?.type === 'organisation';
  return isInName && m.run !== null && m.run.end - m.run.start > m.end - m.start;
}
