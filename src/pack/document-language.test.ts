import { describe, expect, it } from 'vitest';
import { damFilesInTwoLanguages, problemsOf, TOOLS } from '../../tests/stories/story';
import { compileStory } from './compile';

describe('the language of a document', () => {
  it('tells the language of a document by its text, unless the story says it, and writes what is not the first', () => {
    const languages = (more?: string, all?: string) =>
      compileStory({ files: damFilesInTwoLanguages(more, all) }, TOOLS).pack.documents.map(({ lang }) => lang);
    expect(languages()).toEqual([undefined, undefined, undefined, 'es']);
    expect(languages(', lang: en')).toEqual([undefined, undefined, undefined, undefined]);
    expect(languages('', 'es, en')).toEqual(['en', 'en', 'en', undefined]);
    expect(languages('', 'en')).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('refuses one that the story does not have', () => {
    expect(problemsOf(damFilesInTwoLanguages(', lang: es', 'en'))).toEqual([
      expect.objectContaining({
        file: 'story.yaml',
        reason: 'document d is in no language of the story',
        remedy: 'add es to "languages"',
      }),
    ]);
  });
});
