import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePng, differingPixels } from './png';

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** A picture two pixels wide from its filtered rows. */
function picture(rows: number[][], colour = 2): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, rows.length, 8, colour, 0, 0, 0]);
  const data = chunk('IDAT', deflateSync(Buffer.from(rows.flat())));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    data,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const pixels = (png: Buffer) => [...decodePng(png).pixels];

describe('decodePng', () => {
  it('undoes each of the five filters', () => {
    const expected = [10, 20, 30, 255, 11, 22, 33, 255];
    const first = [0, 10, 20, 30, 11, 22, 33];
    expect(pixels(picture([first]))).toEqual(expected);
    expect(pixels(picture([[1, 10, 20, 30, 1, 2, 3]]))).toEqual(expected);
    expect(pixels(picture([first, [2, 0, 0, 0, 0, 0, 0]])).slice(8)).toEqual(expected);
    expect(pixels(picture([first, [3, 5, 10, 15, 1, 1, 2]])).slice(8)).toEqual(expected);
    expect(pixels(picture([first, [4, 0, 0, 0, 0, 0, 0]])).slice(8)).toEqual(expected);
  });

  it('refuses a picture of another form', () => {
    expect(() => decodePng(picture([[0, 0, 0]], 3))).toThrow(/Expected a PNG/);
  });
});

describe('differingPixels', () => {
  it('counts in the given area alone', () => {
    const a = decodePng(picture([[0, 0, 0, 0, 0, 0, 0]]));
    const b = decodePng(picture([[0, 0, 0, 0, 0, 90, 0]]));
    expect(differingPixels(a, b, { x: 0, y: 0, width: 2, height: 1 })).toBe(1);
    expect(differingPixels(a, b, { x: 0, y: 0, width: 1, height: 1 })).toBe(0);
  });
});
