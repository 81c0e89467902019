import { describe, expect, it } from 'vitest';
import { readSentence, readText } from './fixture';

describe('Spanish word order', () => {
  it.each([
    [
      '“Este barco es un testimonio de amistad”, agregó el entonces ministro de Puertos.',
      'el entonces ministro de Puertos',
    ],
    ['“Estoy muy orgullosa”, dijo por su parte Marta Boyle, directora de la empresa.', 'Marta Boyle'],
    ['“Zarpará en mayo”, subrayó en una entrevista Ana Ruiz.', 'Ana Ruiz'],
    ['‘No zarpará’, gritó el ministro.', 'el ministro'],
    ['Para Ana Ruiz, la obra es un fracaso.', 'Ana Ruiz'],
    ['El argumento de Ana Ruiz es que el puerto sobra.', 'Ana Ruiz'],
    ['Su argumento, en síntesis, es que el puerto sobra.', 'Su'],
    ['A juicio de Ruiz, la obra es un fracaso.', 'Ruiz'],
    ['Así lo describe Ruiz.', 'Ruiz'],
    ['Fue Ruiz, en la estación de Torsk, quien habló de «unir las islas».', 'Ruiz'],
    ['La alcaldesa afirma que Oslo cuenta ya con «un puerto de verdad».', 'La alcaldesa'],
    ['La alcaldesa cuenta que el puerto es viejo.', 'La alcaldesa'],
  ])('finds it in: %s', (sentence, speaker) => {
    expect(readSentence(sentence, 'es')).toMatchObject({ state: 'attributed', speaker });
  });

  it.each([
    'El proyecto, dijo, serviría para «unir las islas».',
    'De ahí, dijo, que el puerto sea tan caro.',
    'De los barcos afirmó que «no sirven para nada».',
    'Los barcos, sostuvo, «no sirven para nada».',
  ])('takes a subject that is left out from the sentence before: %s', (sentence) => {
    const [, second] = readText(`La alcaldesa habló ayer.|${sentence}`, 'es');
    expect(second).toMatchObject({ state: 'attributed', speaker: 'La alcaldesa', carried: true });
  });

  it('takes it from a document that the sentence before is about, not from a thing', () => {
    const speaker = (before: string) => readText(`${before}|Afirma que el puerto es viejo.`, 'es')[1]?.speaker;
    expect(speaker('El informe va más allá de los barcos.')).toBe('El informe');
    expect(speaker('El barco va más allá de la bahía.')).toBe(null);
  });

  it.each([
    ['El barco, calculan los autores, cuesta un millón.', 'los autores'],
    ['El barco, concluye el informe, cuesta un millón.', 'el informe'],
  ])('finds who stands behind the verb of an aside: %s', (sentence, speaker) => {
    expect(readSentence(sentence, 'es')).toMatchObject({ state: 'attributed', speaker });
  });

  it.each(['Trascendió que el barco cuesta un millón.', 'Dicen por ahí que el barco cuesta un millón.'])(
    'is said, and by nobody: %s',
    (sentence) => {
      expect(readSentence(sentence, 'es')).toMatchObject({ state: 'vague' });
    },
  );

  it.each([
    'Para Oslo, la obra es un fracaso.',
    'Para el lunes, la obra estará lista.',
    'Para Ana Ruiz, el viaje empezó en Oslo.',
  ])('leaves free: %s', (sentence) => {
    expect(readSentence(sentence, 'es').state).toBe('none');
  });
});
