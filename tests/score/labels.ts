import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import * as z from 'zod';
import { FLAG_KINDS } from '../../src/engine/verdict';
import { filesIn, ROOT } from '../tree';

/** A flag that careful readers agree on; `claim` is null for `unsourced`. */
const labelSchema = z
  .object({ kind: z.enum(FLAG_KINDS), claim: z.string().nullable(), why: z.string().optional() })
  .strict();

const labelsSchema = z
  .object({
    /** The page's date; null where it carries none. Told to the engine for a text file, proved for a page. */
    published: z.string().nullable(),
    lang: z.string(),
    covers: z.boolean(),
    /** The article's sentences in reading order, headline first. */
    sentences: z.array(
      z
        .object({
          text: z.string().min(1),
          expect: z.array(labelSchema),
          /** Flags on which careful readers differ: they count neither way. */
          optional: z.array(labelSchema).optional(),
        })
        .strict(),
    ),
  })
  .loose();

export type Label = z.infer<typeof labelSchema>;
export type Labels = z.infer<typeof labelsSchema>;

export interface LabelledPage {
  name: string;
  /** `.html` or `.txt`. */
  file: string;
  labels: Labels;
}

/**
 * All labelled pages below a folder, absolute or of the project.
 * @throws where labels are malformed or their page is missing.
 */
export function labelledPages(folder = 'tests/pages'): LabelledPage[] {
  const files = filesIn(relative(ROOT, resolve(ROOT, folder)));
  return files
    .filter((file) => file.endsWith('.labels.json'))
    .map((file) => {
      const stem = file.replace(/\.labels\.json$/, '');
      const page = [`${stem}.html`, `${stem}.txt`].find((candidate) => files.includes(candidate));
      if (!page) throw new Error(`${file} has no page: add ${stem}.html or ${stem}.txt, or delete the labels.`);
      const parsed = labelsSchema.safeParse(JSON.parse(readFileSync(join(ROOT, file), 'utf8')));
      if (!parsed.success) throw new Error(`${file} is malformed: ${z.prettifyError(parsed.error)}`);
      return { name: basename(stem), file: page, labels: parsed.data };
    });
}
