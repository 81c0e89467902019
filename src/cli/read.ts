import { type FileHandle, open } from 'node:fs/promises';
import {
  BinaryFileError,
  DirectoryError,
  EmptyFileError,
  FileTooLargeError,
  MissingFileError,
  UnreadableFileError,
} from './errors';

/** In bytes. An article is a few kilobytes; a page saved with all it holds, a few megabytes. */
export const MAX_BYTES = 50 * 1024 * 1024;
const CHARSET_WITHIN = 2048;

function asCommandError(error: unknown, file: string): Error {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new MissingFileError(file);
  if (code === 'EISDIR') return new DirectoryError(file);
  return code ? new UnreadableFileError(file, code) : (error as Error);
}

async function readFile(file: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new DirectoryError(file);
    if (stat.size > MAX_BYTES) throw new FileTooLargeError(file, MAX_BYTES);
    return await handle.readFile();
  } catch (error) {
    throw asCommandError(error, file);
  } finally {
    await handle?.close();
  }
}

async function readStream(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > MAX_BYTES) throw new FileTooLargeError(name, MAX_BYTES);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/**
 * Text of a file: by its byte order mark, else as UTF-8, else by the `charset` that a page declares, else as Windows-1252,
 * which every byte is.
 * @throws BinaryFileError on a NUL byte in what is no UTF-16
 */
function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return decoderFor(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  if (bytes.includes(0)) throw new BinaryFileError(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = Buffer.from(bytes.subarray(0, CHARSET_WITHIN)).toString('latin1');
    const declared = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i.exec(head)?.[1];
    return decoderFor(declared && !/^utf-?8$/i.test(declared) ? declared : 'windows-1252').decode(bytes);
  }
}

/**
 * Reads a file, or standard input for `-`, as text; a byte order mark is dropped.
 * @throws CommandError in one line: missing, unreadable, a directory, empty, binary, larger than {@link MAX_BYTES}
 */
export async function readText(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = file === '-' ? await readStream(stdin, name) : await readFile(file);
  if (bytes.length === 0) throw new EmptyFileError(name);
  return decode(bytes, name);
}
