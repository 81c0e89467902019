/** A problem that the person at the command line can mend: the message is one line that names the file and the remedy. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
}

export class OptionError extends CommandError {
  override readonly name = 'OptionError';
}

export class MissingFileError extends CommandError {
  override readonly name = 'MissingFileError';
  constructor(file: string) {
    super(`${file}: no such file; check the path`);
  }
}

export class UnreadableFileError extends CommandError {
  override readonly name = 'UnreadableFileError';
  constructor(file: string, reason: string) {
    super(`${file}: cannot be read (${reason}); check its permissions`);
  }
}

export class DirectoryError extends CommandError {
  override readonly name = 'DirectoryError';
  constructor(file: string) {
    super(`${file}: is a directory; name the files in it, as in ${file.replace(/\/$/, '')}/*.html`);
  }
}

export class EmptyFileError extends CommandError {
  override readonly name = 'EmptyFileError';
  constructor(file: string) {
    super(`${file}: is empty (0 bytes); save the page again`);
  }
}

export class BinaryFileError extends CommandError {
  override readonly name = 'BinaryFileError';
  constructor(file: string) {
    super(`${file}: holds binary data, not text; save the page as .html or its text as .txt in UTF-8`);
  }
}

export class UnsupportedFileError extends CommandError {
  override readonly name = 'UnsupportedFileError';
  constructor(file: string) {
    super(`${file}: is neither .html nor .txt; rename it, or pipe it in with "-"`);
  }
}

export class FileTooLargeError extends CommandError {
  override readonly name = 'FileTooLargeError';
  constructor(file: string, limit: number) {
    super(`${file}: is larger than ${limit / 1024 / 1024} MB; cut out the article alone`);
  }
}

export class MalformedPageError extends CommandError {
  override readonly name = 'MalformedPageError';
  constructor(file: string) {
    super(`${file}: cannot be parsed as HTML; save the page again, or its text as .txt`);
  }
}

export class RefusedAnnotationsError extends CommandError {
  override readonly name = 'RefusedAnnotationsError';
  constructor(file: string, [first = '', ...others]: readonly string[]) {
    super(
      `${file}: ${first}${others.length > 0 ? ` (${others.length + 1} problems)` : ''}; mend the file, nothing of it is taken`,
    );
  }
}
