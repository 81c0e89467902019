import { wordsLanguage } from '../../src/messages/i18n';
import type { Finding } from '../../src/messages/protocol';
import { failed, ok, type Result } from '../../src/messages/result';
import { PackError } from '../../src/pack/errors';
import { basis } from '../../src/settings/basis';
import { StorageError } from '../../src/settings/errors';
import { enabledKinds } from '../../src/settings/kinds';
import { threshold } from '../../src/settings/threshold';
import type { Article } from '../../src/text/article';
import { factsOf } from './facts';
import type { Library } from './library';

/** Checks an article as the reader's settings want it. Never rejects; the unexpected is reported once. */
export async function checkAsSet(
  library: Library,
  article: Article,
  report: (error: unknown) => void,
): Promise<Result<Finding>> {
  try {
    const [kinds, held, least] = await Promise.all([enabledKinds.get(), basis.get(), threshold.get()]);
    const finding = await library.check(article, {
      kinds,
      basis: held,
      explainIn: wordsLanguage(),
      related: true,
    });
    const flags = finding.verdict.flags.filter(({ confidence }) => confidence >= least);
    finding.verdict.flags = flags;
    return ok({ ...finding, facts: await factsOf(article, flags) });
  } catch (error) {
    if (error instanceof PackError) return failed('pack', error);
    if (error instanceof StorageError) return failed('storage', error);
    report(error);
    return failed('unexpected', error);
  }
}
