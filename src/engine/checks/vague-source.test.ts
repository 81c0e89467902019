import { describe, expect, it } from 'vitest';
import { flagsOn } from '../../../tests/stories/story';

describe('vague-source', () => {
  it('flags nobody in particular where a source names the speaker', () => {
    expect(flagsOn('Critics say that the Marrow Dam will leak within ten years.')).toEqual([
      'vague-source leak: Critics',
    ]);
  });

  it('flags a group that no source names', () => {
    expect(flagsOn('Experts are worried about the frogs.')).toEqual(['vague-source frogs: worried about the frogs']);
  });

  it('allows a group of which one is named', () => {
    expect(flagsOn('Critics such as the Greenmere Institute say that the Marrow Dam will leak.')).toEqual([]);
  });

  it('allows a report by somebody named', () => {
    expect(flagsOn('The Greenmere Institute writes that experts are worried about the frogs.')).toEqual([]);
  });
});
