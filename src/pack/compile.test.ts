import { describe, expect, it } from 'vitest';
import { damFiles, problemsOf, TOOLS } from '../../tests/stories/story';
import { filesIn, read } from '../../tests/tree';
import { compileStory } from './compile';
import { StoryError } from './errors';
import { packSchema } from './schema';

type FileName = 'story.yaml' | 'claims.yaml' | 'record.yaml';

/** The invented story with one passage of one file replaced. The passage must be there. */
function changed(file: FileName, from: string, to: string): Map<string, string> {
  const files = damFiles();
  const source = files.get(file) ?? '';
  expect(source, `${file} does not hold "${from}"`).toContain(from);
  return files.set(
    file,
    source.replace(from, () => to),
  );
}

/** The line of a file on which `words` stand, from 1. */
function lineOf(files: Map<string, string>, file: FileName, words: string): number {
  const source = files.get(file) ?? '';
  return source.slice(0, source.indexOf(words)).split('\n').length;
}

const COST = 'quote: The Marrow Dam cost $40 million';

describe('compileStory', () => {
  it('compiles the story to a valid pack', () => {
    const { pack } = compileStory({ files: damFiles() }, TOOLS);
    expect(packSchema.safeParse(pack).success).toBe(true);
    expect(pack.documents.map(({ id, published }) => [id, published])).toEqual([
      ['a', '2024-05-20'],
      ['b', '2024-06-02'],
      ['c', null],
    ]);
  });

  it('puts every quotation where it stands in its document', () => {
    const { pack } = compileStory({ files: damFiles() }, TOOLS);
    const readings = pack.claims.flatMap((claim) => claim.readings).filter(({ basis }) => basis === 'sources');
    expect(readings.length).toBeGreaterThan(20);
    for (const { from, quote, start, end } of readings) {
      const text = pack.documents.find(({ id }) => id === from)?.text;
      expect(text?.slice(start ?? 0, end ?? 0)).toBe(quote);
    }
  });

  it('gives the record’s readings the words and the first day of their entry', () => {
    const { pack } = compileStory({ files: damFiles() }, TOOLS);
    const candidacy = pack.claims.find(({ id }) => id === 'candidacy');
    expect(candidacy?.readings.find(({ basis }) => basis === 'record')).toMatchObject({
      from: 'R5',
      value: 'declared',
      validFrom: '2024-09-01',
      quote: 'Bruno Kastel resigned as minister to run for premier.',
      start: null,
    });
  });

  it('ends what the record has of a facet where a later entry begins, and where the entry itself ends', () => {
    const later = `- {id: R8, statement: He withdrew., citation: Gazette, validFrom: 2025-02-01, validUntil: 2025-03-01,
  readings: [{claim: candidacy, facet: status, value: rumoured}]}
`;
    const { pack } = compileStory({ files: changed('record.yaml', '- id: R1\n', `${later}- id: R1\n`) }, TOOLS);
    const held = pack.claims.flatMap(({ readings }) => readings.filter(({ validUntil }) => validUntil));
    expect(held.map(({ from, validFrom, validUntil }) => [from, validFrom, validUntil])).toEqual([
      ['R8', '2025-02-01', '2025-03-01'],
      ['R5', '2024-09-01', '2025-01-31'],
    ]);
    expect(pack.record.find(({ id }) => id === 'R8')?.validUntil).toBe('2025-03-01');
    expect(packSchema.safeParse(pack).success).toBe(true);
  });

  it('gives the same bytes for the same folder, whatever order its files are listed in', () => {
    const bytes = (files: Map<string, string>) => JSON.stringify(compileStory({ files }, TOOLS).pack);
    const first = bytes(damFiles());
    expect(bytes(damFiles())).toBe(first);
    expect(bytes(new Map([...damFiles()].reverse()))).toBe(first);
  });

  it('adds the synonyms of a sense to the words of a concept', () => {
    const files = changed('story.yaml', 'leak: {en: [leak]}', 'leak: {en: [leak], wordnet: [leak.v.1]}');
    const synonyms = (sense: string) => (sense === 'leak.v.1' ? ['leak', 'seep'] : null);
    expect(compileStory({ files }, { ...TOOLS, synonyms }).pack.concepts.leak).toEqual({ en: ['leak', 'seep'] });
  });
});

describe('compileStory refuses', () => {
  it.each<[string, FileName, string, string, RegExp]>([
    [
      'a quotation that is not in its document',
      'claims.yaml',
      COST,
      'quote: The Marrow Dam cost $41 million',
      /not in document a/,
    ],
    ['a quotation that is there twice', 'claims.yaml', COST, 'quote: The Marrow Dam', /in document a \d+ times/],
    ['an unknown document', 'claims.yaml', `from: a, ${COST}`, `from: z, ${COST}`, /no document "z"/],
    [
      'an unknown facet',
      'claims.yaml',
      '{facet: amount, value: $40 million, from: a',
      '{facet: sum, value: $40 million, from: a',
      /no facet "sum"/,
    ],
    [
      'an unknown concept in a pattern',
      'claims.yaml',
      '"@marrow-dam open-dam"',
      '"@marrow-dam opem-dam"',
      /no concept "opem-dam"/,
    ],
    [
      'an unknown entity in a pattern',
      'claims.yaml',
      '"@marrow-dam open-dam"',
      '"@sorrow-dam open-dam"',
      /no entity "sorrow-dam"/,
    ],
    [
      'an unknown entity that a claim is about',
      'claims.yaml',
      'about: [marrow]',
      'about: [sorrow]',
      /no entity "sorrow"/,
    ],
    ['an unknown concept beside a facet', 'claims.yaml', 'near: [cost]', 'near: [coast]', /no concept "coast"/],
    [
      'an unknown holder',
      'claims.yaml',
      'holder: [torvane], object',
      'holder: [torvald], object',
      /no entity "torvald"/,
    ],
    [
      'an unknown speaker',
      'claims.yaml',
      'golden tap”, speaker: fenwick',
      'golden tap”, speaker: fenwich',
      /no entity "fenwich"/,
    ],
    ['an unknown record entry', 'claims.yaml', 'contestedBy: [R3]', 'contestedBy: [R33]', /no record entry "R33"/],
    ['an unknown claim in the record', 'record.yaml', '{claim: congress,', '{claim: kongress,', /no claim "kongress"/],
    ['an unknown facet in the record', 'record.yaml', 'facet: host', 'facet: hosts', /no facet "hosts"/],
    [
      'an unknown entity that another belongs to',
      'story.yaml',
      'by: [greenmere]',
      'by: [greenmore]',
      /no entity "greenmore"/,
    ],
    ['an unknown feature of the signature', 'story.yaml', '- {dam: 1}', '- {dams: 1}', /no feature "dams"/],
    ['a duplicate entity', 'story.yaml', '{id: velt,', '{id: torvane,', /"torvane" is there twice/],
    ['a duplicate document', 'story.yaml', '{id: b,', '{id: a,', /"a" is there twice/],
    ['a duplicate claim', 'claims.yaml', '- id: cost\n', '- id: opening\n', /"opening" is there twice/],
    ['a duplicate record entry', 'record.yaml', '- id: R2\n', '- id: R1\n', /"R1" is there twice/],
    [
      'an entry that ends before it begins',
      'record.yaml',
      'validFrom: 2024-09-01',
      'validFrom: 2024-09-01\n  validUntil: 2024-08-31',
      /R5 ends before it begins/,
    ],
    ['a missing document', 'story.yaml', 'file: c.txt', 'file: d.txt', /no d\.txt/],
    [
      'a key that its facet does not read',
      'claims.yaml',
      'amount, unit: money, near: [cost]}',
      'amount, unit: money, near: [cost], accept: [$40 million]}',
      /"accept" means nothing to a facet of type "amount"/,
    ],
    ['an unknown sense', 'story.yaml', 'leak: {en: [leak]}', 'leak: {en: [leak], wordnet: [leek]}', /no sense "leek"/],
    ['a field that it does not know', 'claims.yaml', 'attribution: unnamed', 'atribution: unnamed', /atribution/],
    ['a date in another form', 'record.yaml', 'published: 2024-03-01', 'published: March 2024', /YYYY-MM-DD/],
    ['a scale that is not built in', 'claims.yaml', 'scale: presence', 'scale: presents', /no scale "presents"/],
    ['a role that is not built in', 'claims.yaml', 'role: opener', 'role: openner', /no role "openner"/],
    ['malformed YAML', 'claims.yaml', '- id: cost\n', '- id: "cost\n', /./],
  ])('%s', (_, file, from, to, reason) => {
    const files = changed(file, from, to);
    const problem = problemsOf(files).find((found) => reason.test(found.reason));
    expect(
      problem,
      problemsOf(files)
        .map((found) => found.reason)
        .join('\n'),
    ).toBeDefined();
    expect(problem?.file).toBe(file);
    expect(problem?.remedy).not.toBe('');
  });

  it('one cause once: a document that is not there, an id that is not there on several lines', () => {
    const moved = changed('story.yaml', 'file: a.txt', 'file: documents/a.txt');
    expect(problemsOf(moved)).toEqual([
      expect.objectContaining({ file: 'story.yaml', remedy: expect.stringContaining('in no folder of its own') }),
    ]);
    const gone = changed('story.yaml', '{id: fenwick,', '{id: fenwich,');
    const [problem, ...others] = problemsOf(gone).filter(({ file }) => file === 'claims.yaml');
    expect(problem?.reason).toBe('there is no entity "fenwick"');
    expect(problem?.also?.length).toBeGreaterThan(1);
    expect(others.filter(({ reason }) => reason === problem?.reason)).toEqual([]);
    expect(new StoryError(problem ? [problem] : []).message).toMatch(
      /^claims\.yaml:\d+: .+ \(also on lines \d+, .+\); /,
    );
  });

  it('a claim with facets and without a reading', () => {
    const files = damFiles();
    const claims = files.get('claims.yaml') ?? '';
    const bare = claims.slice(0, claims.lastIndexOf('  readings:'));
    expect(problemsOf(files.set('claims.yaml', `${bare}  readings: []\n`))).toEqual([
      expect.objectContaining({
        file: 'claims.yaml',
        line: bare.split('\n').length,
        reason: 'secret-grid has no reading',
      }),
    ]);
  });

  it.each(['attribution: required', 'quotations: {en: [a wall]}'])(
    'background that is somebody’s words: %s',
    (words) => {
      const files = damFiles();
      const background = (more: string) =>
        `${damFiles().get('claims.yaml')}\n- {id: age, statement: It is old., topic: dam, about: [], recognise: [wall]${more}}\n`;
      expect(problemsOf(files.set('claims.yaml', background('')))).toEqual([]);
      expect(problemsOf(files.set('claims.yaml', background(`, ${words}`)))).toEqual([
        expect.objectContaining({ reason: 'age has no reading' }),
      ]);
    },
  );

  it.each(['story.yaml', 'claims.yaml'])('a folder without %s', (file) => {
    const files = damFiles();
    files.delete(file);
    expect(problemsOf(files)).toEqual([expect.objectContaining({ file, line: 1, reason: 'the file is missing' })]);
  });

  it('with the line on which the mistake stands', () => {
    const quote = changed('claims.yaml', COST, 'quote: The Marrow Dam cost $41 million');
    expect(problemsOf(quote)[0]?.line).toBe(lineOf(quote, 'claims.yaml', 'cost $41 million'));
    const entity = changed('story.yaml', '{id: velt,', '{id: torvane,');
    expect(problemsOf(entity)[0]?.line).toBe(lineOf(entity, 'story.yaml', 'names: [Velt Power'));
    const entry = changed('record.yaml', '{claim: congress,', '{claim: kongress,');
    expect(problemsOf(entry)[0]?.line).toBe(lineOf(entry, 'record.yaml', 'kongress'));
  });

  it('with the id of what the mistake is in, where the file has only its number', () => {
    const entity = changed('story.yaml', '{id: velt, type: organisation', '{id: velt, type: company');
    expect(problemsOf(entity)).toEqual([
      expect.objectContaining({
        line: lineOf(entity, 'story.yaml', '{id: velt'),
        reason: expect.stringMatching(/^entities\.velt\.type: .*organisation/),
        remedy: 'see CONTRIBUTING.md, "A story"',
      }),
    ]);
    const claim = changed('claims.yaml', 'attribution: unnamed', 'attribution: nobody');
    expect(problemsOf(claim)[0]?.reason).toMatch(/^frogs\.attribution: /);
  });

  it('with what is allowed, where that is a list', () => {
    const level = changed('claims.yaml', 'relation, value: majority, from: a', 'relation, value: owner, from: a');
    expect(problemsOf(level)).toEqual([
      expect.objectContaining({
        reason: 'there is no value of relation "owner"',
        remedy: 'it may be linked, backed, stake, majority, owned, wholly-owned',
      }),
    ]);
    const role = changed('claims.yaml', 'role: opener', 'role: openner');
    expect(problemsOf(role)[0]?.remedy).toContain('operator, host, donor');
  });

  it('with a remedy that stands in CONTRIBUTING.md, where it names a part of it', () => {
    const headings = [...read('CONTRIBUTING.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const named = filesIn('src').flatMap((file) =>
      [...read(file).matchAll(/CONTRIBUTING\.md, "([^"]+)"/g)].map(([, heading]) => heading),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const heading of named) expect(headings).toContain(heading);
  });

  it('with everything that is wrong, one line each, and the nearest id', () => {
    const files = changed('claims.yaml', COST, 'quote: The Marrow Dam cost $41 million');
    files.set('record.yaml', (files.get('record.yaml') ?? '').replace('{claim: congress,', '{claim: congresss,'));
    const lines = new StoryError(problemsOf(files)).message.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toContain('did you mean "congress"?');
    for (const line of lines) expect(line).toMatch(/^(claims|record)\.yaml:\d+: .+; .+$/);
  });
});

it('compiles a story without a record', () => {
  const files = damFiles();
  files.delete('record.yaml');
  files.set('claims.yaml', (files.get('claims.yaml') ?? '').replaceAll(', contestedBy: [R3]', ''));
  expect(compileStory({ files }, TOOLS).pack.record).toEqual([]);
});
