import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { StoryError, type StoryProblem } from './errors';

/** A YAML file of a story folder, parsed and validated, that still knows on which line everything stands. */
export class StoryYaml<T> {
  private constructor(
    readonly file: string,
    readonly data: T,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  /** @throws StoryError with every problem of the file */
  static parse<S extends z.ZodType>(file: string, source: string, schema: S): StoryYaml<z.infer<S>> {
    const lines = new LineCounter();
    const document = parseDocument(source, { lineCounter: lines });
    const broken = document.errors.map(
      (error): StoryProblem => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        reason: error.message.split('\n')[0]?.replace(/ at line \d[\s\S]*/, '') ?? 'not YAML',
        remedy:
          'mend the YAML; a text with ": " or " #" in it, or that begins with a quotation mark, wants quotation marks around it',
      }),
    );
    if (broken.length > 0) throw new StoryError(broken);
    const parsed = schema.safeParse(document.toJS());
    const yaml = new StoryYaml(file, parsed.data as z.infer<S>, document, lines);
    if (parsed.success) return yaml;
    throw new StoryError(
      parsed.error.issues.map((issue) =>
        yaml.problem(
          issue.path.filter((p) => typeof p !== 'symbol'),
          `${nameOf(issue.path, document.toJS())}: ${issue.message}`,
          'see CONTRIBUTING.md, "A story"',
        ),
      ),
    );
  }

  problem(path: readonly (string | number)[], reason: string, remedy: string): StoryProblem {
    return { file: this.file, line: this.lineOf(path), reason, remedy };
  }

  /** The line on which `path`, or the nearest thing around it that exists, begins. */
  private lineOf(path: readonly (string | number)[]): number {
    for (let depth = path.length; depth > 0; depth--) {
      const node = this.document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return this.lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

/** A path as its writer knows it: what has an id goes by that, `entities.kelder.type` for `entities.17.type`. */
function nameOf(path: readonly PropertyKey[], data: unknown): string {
  let at: unknown = data;
  return path
    .map((key) => {
      at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
      const id = typeof key === 'number' ? (at as { id?: unknown } | null | undefined)?.id : undefined;
      return typeof id === 'string' || typeof id === 'number' ? String(id) : String(key);
    })
    .join('.');
}
