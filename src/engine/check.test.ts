import { describe, expect, it } from 'vitest';
import { check, damEngine, flagsOn } from '../../tests/stories/story';
import { articleOfText } from '../cli/plain-text';
import { checkArticle } from './check';
import { FLAG_KINDS } from './verdict';

const engine = damEngine();
const PAGE = [
  'The Marrow Dam was opened on 4 March 2024.',
  'It cost $40 million.',
  'The town of Marrow sold the land for it.',
  'The Marrow Dam will leak within ten years.',
  'Critics call the dam “a golden tap”.',
  'The Torvane Works bought 30 excavators in March 2023.',
].join('\n\n');

const article = (text: string) => articleOfText(text, { published: '2024-05-20', lang: 'en' });

describe('checkArticle', () => {
  it('flags each sentence by what it says', () => {
    expect(flagsOn(PAGE)).toEqual([
      'contradicted opening: 4 March 2024',
      'disputed land: sold',
      'unattributed leak: Marrow Dam will leak',
      'vague-source golden-tap: Critics',
      'unsourced null: The Torvane Works bought 30 excavators in March 2023.',
    ]);
  });

  it('flags no more than the sentence, where a quotation goes on behind it', () => {
    const said = 'It was said that “We have tamed the river, and the river has fed us. The council spoke up for it.';
    const text = `The Marrow Dam stands in the valley. Bruno Kastel opened the Marrow Dam.\n\n${said}`;
    const flag = checkArticle(article(text), engine).flags.find(({ claim }) => claim === 'river-quote');
    expect(text.slice(flag?.start, flag?.end)).toBe('“We have tamed the river, and the river has fed us.');
    expect(flag?.exact).toBe('“We have tamed the river, and the river has fed us.');
  });

  it('leaves a page of another story, whatever it says', () => {
    const other = article('Hollin Works\n\nThe dam cost $55 million, and the Torvane Works bought 30 excavators.');
    const verdict = checkArticle(other, engine);
    expect(verdict.story.covers).toBe(false);
    expect(verdict.story.score).toBeLessThan(0.5);
    expect(verdict.flags).toEqual([]);
    expect(checkArticle(other, engine, { trace: true }).flags).toEqual([]);
    expect(checkArticle(other, engine, { trace: true }).trace).toHaveLength(2);
  });

  it('leaves an empty page', () => {
    expect(checkArticle(article(''), engine).flags).toEqual([]);
  });

  it('gives the same verdict every time, whatever was checked before', () => {
    const first = check(PAGE);
    check('The Marrow Dam is owned by the Torvane Works. He left.');
    expect(check(PAGE)).toEqual(first);
  });

  it('gives only the kinds asked for', () => {
    for (const kind of FLAG_KINDS)
      expect(check(PAGE, { kinds: [kind] }).flags).toEqual(check(PAGE).flags.filter((flag) => flag.kind === kind));
    expect(check(PAGE, { kinds: [] }).flags).toEqual([]);
  });

  it('rests on the basis asked for', () => {
    for (const basis of ['sources', 'record'] as const)
      for (const flag of check(PAGE, { basis }).flags) if (flag.group === 'contradicts') expect(flag.basis).toBe(basis);
  });

  it('says where the words stand, and in which sentence', () => {
    const verdict = checkArticle(article(`Marrow Dam\n\n${PAGE}`), engine);
    for (const flag of verdict.flags) {
      expect(`Marrow Dam\n\n${PAGE}`.slice(flag.start, flag.end)).toBe(flag.exact);
      expect(flag.sentence).toContain(flag.exact);
    }
  });

  it('gives evidence that stands in its document, or is the record’s own words', () => {
    const evidence = check(PAGE).flags.flatMap((flag) => flag.evidence);
    expect(evidence.length).toBeGreaterThan(4);
    for (const { document, quote, start, end } of evidence) {
      const source = engine.pack.documents.find(({ id }) => id === document);
      if (source) expect(source.text.slice(start ?? 0, end ?? 0)).toBe(quote);
      else expect(engine.pack.record.find(({ id }) => id === document)?.statement).toBe(quote);
    }
  });

  it('flags one sentence for each claim that it tells wrongly', () => {
    expect(flagsOn('The Marrow Dam, which has 14 turbines, cost $55 million.')).toEqual([
      'contradicted turbines: 14',
      'contradicted cost: $55 million',
    ]);
  });

  it('flags a claim whose thing is named in the sentence before', () => {
    expect(flagsOn('Bruno Kastel looked at the Marrow Dam. It cost $55 million.')).toEqual([
      'contradicted cost: $55 million',
    ]);
  });

  it('flags a headline', () => {
    expect(flagsOn('Marrow Dam cost $55 million\n\nThe dam is old.')).toEqual(['contradicted cost: $55 million']);
  });

  it('traces what it made of every sentence', () => {
    const { trace = [], sentences } = check('According to the study, the Marrow Dam will leak.');
    expect(trace).toHaveLength(sentences);
    expect(trace.at(-1)).toMatchObject({
      attribution: { state: 'attributed', carried: false },
      claims: ['leak'],
      steps: [expect.stringContaining('unattributed/leak fell: credited to')],
    });
  });

  it('traces what patterns can ask for in a sentence, and what stands before that it points back to', () => {
    const text = 'Ada Fenwick leased a wall. It cost her $70 million in May 2024.';
    const { trace = [] } = check(text);
    const [first, second] = trace.slice(-2);
    const start = (first?.start ?? 0) - text.indexOf('Ada');
    const words = (entry: typeof first) =>
      entry?.found.map(({ part, start: from, end }) => `${part} ${text.slice(from - start, end - start)}`);
    expect(words(first)).toEqual(['@fenwick Ada Fenwick', 'lease leased', 'wall wall']);
    expect(words(second)).toEqual([
      '@marrow-dam It',
      'cost cost',
      '@fenwick her',
      '#money $70 million',
      '#date May 2024',
      '#date=2024 May 2024',
    ]);
    expect(first?.behind).toEqual([]);
    expect(second?.behind).toEqual(expect.arrayContaining(['lease', 'wall']));
  });
});
