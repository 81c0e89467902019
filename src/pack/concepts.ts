import type { LanguageCode } from '../text/language';
import type { CompilerTools } from './compile';
import { PackError, type StoryProblem } from './errors';
import { spellOut } from './phrases';
import type { Pack } from './schema';
import type { StoryFile } from './story';
import type { StoryYaml } from './yaml';

/** The phrases of every concept, spelled out, with what WordNet adds; what cannot be read goes into `problems`. */
export function compileConcepts(
  story: StoryYaml<StoryFile>,
  tools: Pick<CompilerTools, 'synonyms'>,
  problems: StoryProblem[],
): Pack['concepts'] {
  const entities = new Map(story.data.entities.map((entity) => [entity.id, entity]));
  const compiled = Object.entries(story.data.concepts).map(([id, { wordnet = [], ...phrases }]) => {
    const wrong = (path: (string | number)[], reason: string, remedy: string) =>
      problems.push(story.problem(['concepts', id, ...path], reason, remedy));

    const spelled = (lang: LanguageCode): string[] =>
      (phrases[lang] ?? []).flatMap((phrase, index) => {
        try {
          return [spellOut(phrase, entities, lang)];
        } catch (error) {
          if (!(error instanceof PackError)) throw error;
          wrong([lang, index], error.message, 'see the words of concepts in CONTRIBUTING.md');
          return [];
        }
      });

    const added = wordnet.flatMap((sense, index) => {
      const words = tools.synonyms(sense);
      if (!words)
        wrong(['wordnet', index], `WordNet has no sense "${sense}"`, 'write word.pos.number, as in donate.v.1');
      return words ?? [];
    });

    const en = [...new Set([...spelled('en'), ...added])];
    const es = spelled('es');
    return [id, { ...(en.length > 0 && { en }), ...(es.length > 0 && { es }) }];
  });
  return Object.fromEntries(compiled);
}
