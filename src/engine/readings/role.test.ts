import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const opener = (text: string) => readingsOn(text, 'opening', 'opener');
const operator = (text: string) => readingsOn(text, 'operation', 'operator');
const host = (text: string) => readingsOn(text, 'congress', 'host');
const place = (text: string) => readingsOn(text, 'address', 'place');

describe('role', () => {
  it('leaves who undergoes what somebody else does', () => {
    expect(operator('Hollin Energy operated the dam.')).toEqual(['Hollin Energy (denied)']);
    expect(operator('Hollin Energy operated by Otto Brandt is the dam.')).toEqual(['Otto Brandt (denied)']);
  });

  it('leaves a place that only says which person is meant, finds one that fills the role', () => {
    expect(place('Bruno Kastel spoke at the ceremony with Torsk mayor Ada Fenwick.')).toEqual([]);
    expect(place('Bruno Kastel spoke at the ceremony in Torsk.')).toEqual(['Torsk (denied)']);
    expect(place('Bruno Kastel spoke at the ceremony in the Orla Valley port.')).toEqual([]);
    expect(place('Bruno Kastel spoke at the ceremony in Orla Valley.')).toEqual(['Orla Valley (denied)']);
  });

  it.each([
    ['Bruno Kastel spoke in Torsk row, after the ceremony.', []],
    ['Bruno Kastel spoke of the ceremony in the Torsk poll.', []],
    ['Bruno Kastel spoke in Torsk late, at the ceremony.', ['Torsk (denied)']],
    ['Bruno Kastel spoke in Torsk about the ceremony.', ['Torsk (denied)']],
    ['Bruno Kastel spoke up at the Torsk send-off, a ceremony.', ['Torsk (denied)']],
    ['Bruno Kastel spoke at the ceremony to see what Torsk makes.', []],
    ['Bruno Kastel spoke at the ceremony, at odds with Torsk.', []],
    ['Bruno Kastel spoke of the ceremony on Chatter.', []],
    ['Bruno Kastel spoke at the ceremony in Chatter.', ['Chatter (denied)']],
  ])('leaves a place that only tells of a noun, or stands in another phrase: %s', (text, values) => {
    expect(place(text)).toEqual(values);
  });

  it.each([
    ['By the time Torsk hosts the River Congress of 2026, Marrow hopes to have a bridge.', ['Torsk (denied)']],
    ['Torsk will also be the host of the River Congress of 2026.', ['Torsk (denied)']],
    ['Torsk will be also the host of the River Congress of 2026.', ['Torsk (denied)']],
    ['The leaders assemble in Torsk for the River Congress, which Marrow wants to host.', ['Torsk (denied)']],
    ['Torsk hopes to host the River Congress of 2026.', []],
  ])('finds the host in its own clause: %s', (text, values) => {
    expect(host(text)).toEqual(values);
  });

  it.each([
    ['Bruno Kastel opened the Marrow Dam.', 'Bruno Kastel (agrees)'],
    ['The Marrow Dam was opened by Kastel.', 'Kastel (agrees)'],
    ['The Marrow Dam was opened by Ada Fenwick.', 'Ada Fenwick (denied)'],
    ['The Marrow Dam was opened by Otto Brandt.', 'Otto Brandt (denied)'],
    ['The Marrow Dam was opened by Torsk’s Bruno Kastel.', 'Bruno Kastel (agrees)'],
    ['Otto Brandt opened the Marrow Dam.', 'Otto Brandt (denied)'],
  ])('finds who fills a role, known to the story or not: %s', (text, value) => {
    expect(opener(text)).toEqual([value]);
  });

  it.each([
    ['The dam is operated by Velt Power.', 'Velt Power (agrees)'],
    ['Velt Power operates the dam.', 'Velt Power (agrees)'],
    ['Velt operates the dam.', 'Velt (agrees)'],
    ['The dam is operated by the Torvane Works.', 'Torvane Works (denied)'],
    ['The dam’s operator is Hollin Energy.', 'Hollin Energy (denied)'],
  ])('finds an operator: %s', (text, value) => {
    expect(operator(text)).toEqual([value]);
  });

  it.each([
    ['Marrow will host the River Congress in 2026.', 'Marrow (agrees)'],
    ['Torsk is to host the River Congress in 2026.', 'Torsk (denied)'],
    ['Torsk is due to host the River Congress in 2026.', 'Torsk (denied)'],
    ['The River Congress of 2026 will be held in Torsk.', 'Torsk (denied)'],
    ['The River Congress of 2026 takes place in Hollin.', 'Hollin (denied)'],
  ])('finds a host: %s', (text, value) => {
    expect(host(text)).toEqual([value]);
  });

  it.each([
    ['Bruno Kastel spoke at the ceremony in Marrow.', 'Marrow (agrees)'],
    ['Bruno Kastel spoke at the ceremony in Torsk.', 'Torsk (denied)'],
  ])('finds a place: %s', (text, value) => {
    expect(place(text)).toEqual([value]);
  });

  it.each([
    'The Marrow Dam opened while Ada Fenwick watched.',
    'Ada Fenwick said that the Marrow Dam was opened.',
    'The Marrow Dam was not opened by Ada Fenwick.',
    'The Marrow Dam was opened by somebody whom nobody knew.',
  ])('leaves somebody who only stands by, and a denial: %s', (text) => {
    expect(opener(text)).toEqual([]);
  });

  it.each([
    ['Hollin Energy is the operator of the Marrow Dam.', 'Hollin Energy (denied)'],
    ['The operator of the Marrow Dam is the energy group Hollin Energy.', 'Hollin Energy (denied)'],
    ['The dam’s operator, the group Hollin Energy, opened its books.', 'Hollin Energy (denied)'],
    ['Hollin Energy, the dam’s new operator, opened its books.', 'Hollin Energy (denied)'],
    ['As the operator of the Marrow Dam, Hollin Energy opened its books.', 'Hollin Energy (denied)'],
    ['Hollin Energy, based in Torsk, is the new operator of the Marrow Dam.', 'Hollin Energy (denied)'],
  ])('finds who is called what the role is called, wherever the two stand: %s', (text, value) => {
    expect(operator(text)).toEqual([value]);
  });

  it('finds the head that an apposition explains, not whose he is', () => {
    expect(operator('The heirs of Hollin Energy, the dam’s operator, opened its books.')).toEqual([]);
    expect(operator('The group Hollin Energy, the dam’s operator, opened its books.')).toEqual([
      'Hollin Energy (denied)',
    ]);
  });

  it.each([
    'Hollin Energy is the operator of Torsk Harbour and sells power to the Marrow Dam.',
    'The operator of the dam is being sued by Hollin Energy.',
    'The dam’s operator, Otto Brandt said, is well.',
    'Near Hollin Energy, the operator of the Marrow Dam has a quarry.',
  ])('leaves who is called so of another thing, and who only stands beside: %s', (text) => {
    expect(operator(text)).toEqual([]);
  });

  it.each([
    ['Japan has won the right to host the River Congress in 2026.', 'Japan (denied)'],
    ['Chile takes over as host of the River Congress in 2026.', 'Chile (denied)'],
  ])('knows a country for a place, and what is yet to come: %s', (text, value) => {
    expect(host(text)).toEqual([value]);
  });

  it.each([
    ['Ada Fenwick, a fellow at the Hollin Institute, nodded.', 'Hollin Institute (denied)'],
    ['Ada Fenwick is a senior fellow at the Hollin Institute.', 'Hollin Institute (denied)'],
    ['Ada Fenwick is a fellow of the Torvane Works.', 'Torvane Works (agrees)'],
    ['The fellows, Otto Brandt and Ada Fenwick, are at the Hollin Institute.', 'Hollin Institute (denied)'],
    ['The fellows Otto Brandt and Ada Fenwick work at the Hollin Institute.', 'Hollin Institute (denied)'],
  ])('finds the body that somebody belongs to: %s', (text, value) => {
    expect(readingsOn(text, 'staff', 'employer')).toEqual([value]);
  });

  it.each([
    'Ada Fenwick, no fellow, was heard at the Hollin Institute.',
    'The fellow nodded: Ada Fenwick was at the Hollin Institute.',
    'Velt Power is near. Its fellow Ada Fenwick nodded.',
    'By the Hollin Institute, which Ada Fenwick calls rich, stands a fellow.',
  ])('leaves a body where somebody only was: %s', (text) => {
    expect(readingsOn(text, 'staff', 'employer')).toEqual([]);
  });

  it('leaves whose the one in the role is', () => {
    expect(operator('Many call the dam’s operator Hollin Energy’s creature.')).toEqual([]);
  });

  it('leaves the operator of another thing', () => {
    expect(operator('Hollin Energy operates another dam.')).toEqual([]);
  });
});
