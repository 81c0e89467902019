import { describe, expect, it } from 'vitest';
import { entityName, storyTitle } from './called';

const study = { id: 'study', type: 'work' as const, names: ['Greenmere study', 'Greenmere report'] };

describe('called', () => {
  it('gives the name that readers of the language know', () => {
    expect(entityName({ ...study, called: { es: 'el estudio de Greenmere' } }, 'es')).toBe('el estudio de Greenmere');
    expect(storyTitle({ title: 'The dam', called: { es: 'La presa' } }, 'es')).toBe('La presa');
  });

  it('gives the first name where the language has none of its own', () => {
    expect(entityName({ ...study, called: { es: 'el estudio de Greenmere' } }, 'en')).toBe('Greenmere study');
    expect(entityName(study, 'es')).toBe('Greenmere study');
    expect(storyTitle({ title: 'The dam' }, 'es')).toBe('The dam');
  });
});
