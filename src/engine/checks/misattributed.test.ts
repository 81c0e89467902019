import { describe, expect, it } from 'vitest';
import { check, flagsOn } from '../../../tests/stories/story';

const SAID = 'The dam is not a wall, but a lifeline for the whole valley';

describe('misattributed', () => {
  it.each([
    `“${SAID},” Bruno Kastel said.`,
    `“${SAID},” said Otto Brandt, a farmer.`,
    `The minister spoke first. “${SAID},” he said.`,
  ])('flags a quotation that is credited to somebody else: %s', (text) => {
    expect(flagsOn(text)).toEqual([`misattributed lifeline: ${SAID},`]);
  });

  it('flags it in whatever form the credit comes', () => {
    expect(flagsOn(`Bruno Kastel said: “${SAID}.”`)).toEqual([`misattributed lifeline: ${SAID}.`]);
    expect(flagsOn(`According to the minister, “${SAID}.”`)).toEqual([`misattributed lifeline: ${SAID}.`]);
  });

  it('flags a distinctive phrase in the wrong mouth, in quotation marks or not', () => {
    expect(flagsOn('Bruno Kastel calls the dam “a golden tap”.')).toEqual(['misattributed golden-tap: a golden tap']);
    expect(flagsOn('Bruno Kastel calls the dam a golden tap.')).toEqual(['misattributed golden-tap: dam a golden tap']);
  });

  it.each([
    'Bruno Kastel brushed the dam off as “a golden tap”.',
    'It was Bruno Kastel who called the dam “a golden tap”.',
    'It was the Torsk Herald that the minister feared, and it was Otto Brandt who called the dam “a golden tap”.',
    'Bruno Kastel himself uses the word “a golden tap” for the dam.',
  ])('flags whoever hangs a label on something, and whom a cleft names: %s', (text) => {
    expect(flagsOn(text)).toContain('misattributed golden-tap: a golden tap');
  });

  it.each([
    'Bruno Kastel was brushed off with “a golden tap”, as the dam is known.',
    'Bruno Kastel’s dam came to be seen as “a golden tap”.',
  ])('allows a label that hangs on whoever stands beside it: %s', (text) => {
    expect(flagsOn(text).filter((flag) => flag.startsWith('misattributed'))).toEqual([]);
  });

  it('flags whom the sources name, where the record names another', () => {
    const text = '“We have tamed the river, and the river has fed us,” Bruno Kastel said.';
    const [flag] = check(text).flags;
    expect(flag).toMatchObject({ kind: 'misattributed', claim: 'river-quote', basis: 'record', severity: 3 });
    expect(flag?.explanation).toContain('Ada Fenwick');
    expect(flagsOn(text, { basis: 'sources' })).toEqual([]);
    expect(
      flagsOn('“We have tamed the river, and the river has fed us,” Ada Fenwick said.', { basis: 'sources' }),
    ).toEqual(['misattributed river-quote: We have tamed the river, and the river has fed us,']);
  });

  it.each([
    `“${SAID},” Ada Fenwick said.`,
    `“${SAID},” said Ada Fenwick, an engineer.`,
    `“The dam is not a wall,” Ada Fenwick said, “but a lifeline for the whole valley.”`,
    `The engineer said: “${SAID}.”`,
    `Ada Fenwick spoke first. “${SAID},” she said.`,
    'Ada Fenwick said that the dam “is not a wall”.',
    'Ada Fenwick calls the dam “a golden tap”.',
    '“We have tamed the river, and the river has fed us,” Ada Fenwick said.',
  ])('allows the right speaker: %s', (text) => {
    expect(flagsOn(text)).toEqual([]);
  });

  it('allows somebody who quotes the right speaker', () => {
    expect(flagsOn(`Bruno Kastel quoted Ada Fenwick: “${SAID}.”`)).toEqual([]);
  });

  it('allows somebody who will have nothing of the phrase', () => {
    expect(flagsOn('Bruno Kastel rejects the label “a golden tap”, which Fenwick gave the dam.')).toEqual([]);
    expect(flagsOn('Bruno Kastel pinned the label “a golden tap” on the dam.')).not.toEqual([]);
  });

  it('flags who was named last, not whoever was named before', () => {
    const before = 'Ada Fenwick built it. Its owner came to see the valley and stayed for a week.';
    expect(flagsOn(`${before} The minister, Bruno Kastel, said that it rained. “${SAID},” he added.`)).toEqual([
      `misattributed lifeline: ${SAID},`,
    ]);
  });

  it('allows a quotation without a credit', () => {
    expect(flagsOn(`“${SAID}.”`)).toEqual([]);
  });

  it('allows what is asked, or shown to be wrong', () => {
    expect(flagsOn(`Did Bruno Kastel say “${SAID}”?`)).toEqual([]);
    expect(flagsOn(`“${SAID}” is wrongly credited to Bruno Kastel.`)).toEqual([]);
  });

  it('allows other words of anybody', () => {
    expect(flagsOn('“The frogs are my neighbours and I like them,” Bruno Kastel said.')).toEqual([]);
  });
});
