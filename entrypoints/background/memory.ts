import type { Finding } from '../../src/messages/protocol';
import { historyOf, remember, type SentenceHistory } from '../../src/notes/seen';
import { eraseSeen, readSeen, writeSeen } from '../../src/notes/store-seen';
import { rememberSentences } from '../../src/settings/remember';
import type { Article } from '../../src/text/article';
import { languageOf } from '../../src/text/language';
import { turns } from '../../src/turns';

/** Remembers what flagged sentences said, and tells what was edited. One page at a time: all share one list. */
export interface Memory {
  /** A page was checked. @param address null where nothing is to be remembered of it */
  visit(address: string | null, article: Article, finding: Finding): Promise<SentenceHistory[]>;
  forget(): Promise<void>;
}

export function createMemory(report: (error: unknown) => void): Memory {
  const inTurn = turns();
  const forget = () => inTurn(eraseSeen);
  rememberSentences.watch((isOn) => {
    if (!isOn) void forget().catch(report);
  });
  return {
    forget,
    // What goes wrong here takes nothing from the check.
    visit: (address, article, finding) =>
      inTurn(() => visit(address, article, finding)).catch((error: unknown) => {
        report(error);
        return [];
      }),
  };
}

async function visit(address: string | null, { text }: Article, { verdict }: Finding): Promise<SentenceHistory[]> {
  if (address === null || !verdict.story.covers || !(await rememberSentences.get())) return [];
  const page = address.replace(/#.*$/s, '');
  const before = await readSeen(page);
  if (before === null || (before.length === 0 && verdict.flags.length === 0)) return [];
  const at = new Date().toISOString();
  const now = remember(before, { text, lang: languageOf(verdict.page.lang), flags: verdict.flags, at });
  await writeSeen(page, now);
  return historyOf(now);
}
