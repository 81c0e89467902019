import { inflateSync } from 'node:zlib';

/** A picture: four bytes (red, green, blue, alpha) a pixel, row by row, and the PNG that it came from. */
export interface Image {
  width: number;
  height: number;
  pixels: Uint8Array;
  png: Buffer;
}

const BYTES_PER_PIXEL: Record<number, number> = { 2: 3, 6: 4 };

/**
 * Reads a PNG of 8 bits a channel, RGB or RGBA, not interlaced: what browsers write.
 *
 * @see https://www.w3.org/TR/png-3/
 * @throws where the file is of another form.
 */
export function decodePng(png: Buffer): Image {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colour, interlaced] = [png[24], png[25] ?? 0, png[28]];
  const bytes = BYTES_PER_PIXEL[colour];
  if (depth !== 8 || !bytes || interlaced) throw new Error('Expected a PNG of 8 bits, RGB or RGBA, not interlaced.');
  const raw = unfilter(inflateSync(imageData(png)), width * bytes, height, bytes);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    for (let channel = 0; channel < bytes; channel++) pixels[i * 4 + channel] = raw[i * bytes + channel] ?? 0;
  }
  return { width, height, pixels, png };
}

/** A rectangle of a picture, in its pixels. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The colour (`red,green,blue`) of most pixels in a rectangle: what lies behind letters and lines. */
export function commonestColour({ width, pixels }: Image, area: Area): string {
  const counts = new Map<string, number>();
  for (let y = Math.ceil(area.y); y < area.y + area.height - 1; y++) {
    for (let x = Math.ceil(area.x); x < area.x + area.width - 1; x++) {
      const at = (y * width + x) * 4;
      const colour = [...pixels.subarray(at, at + 3)].join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** How many pixels differ by more than a trace in a rectangle of two pictures; pixels of the picture. */
export function differingPixels(a: Image, b: Image, area: Area): number {
  let count = 0;
  for (let y = Math.floor(area.y); y < Math.min(area.y + area.height, a.height, b.height); y++) {
    for (let x = Math.floor(area.x); x < Math.min(area.x + area.width, a.width, b.width); x++) {
      const distance = [0, 1, 2].map((c) =>
        Math.abs((a.pixels[(y * a.width + x) * 4 + c] ?? 0) - (b.pixels[(y * b.width + x) * 4 + c] ?? 0)),
      );
      if (Math.max(...distance) > 8) count++;
    }
  }
  return count;
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

function unfilter(data: Buffer, rowLength: number, rows: number, bytes: number): Uint8Array {
  const out = new Uint8Array(rowLength * rows);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (rowLength + 1)];
    for (let i = 0; i < rowLength; i++) {
      const at = row * rowLength + i;
      const left = i >= bytes ? (out[at - bytes] ?? 0) : 0;
      const up = row > 0 ? (out[at - rowLength] ?? 0) : 0;
      const corner = i >= bytes && row > 0 ? (out[at - rowLength - bytes] ?? 0) : 0;
      const value = data[row * (rowLength + 1) + 1 + i] ?? 0;
      out[at] = value + predict(filter ?? 0, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
