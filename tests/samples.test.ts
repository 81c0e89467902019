import { describe, expect, it } from 'vitest';
import { samplesSchema } from '../src/messages/samples';
import { filesIn, read } from './tree';

const packs = filesIn('public/packs')
  .map((file) => file.replace('public/packs/', ''))
  .filter((name) => !/^(signatures|screens|names)\.json$/.test(name));

describe('the sample articles', () => {
  it.each(packs)('%s has one in each language of the interface', (name) => {
    expect(filesIn('public/samples'), `Write public/samples/${name}`).toContain(`public/samples/${name}`);
    const samples = samplesSchema.parse(JSON.parse(read(`public/samples/${name}`)));
    for (const { title, paragraphs } of Object.values(samples)) {
      expect(title).not.toBe('');
      expect(paragraphs.length).toBeGreaterThan(2);
    }
  });
});
