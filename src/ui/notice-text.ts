import type { ProblemCode } from '../messages/result';
import type { Subject } from '../messages/subject';
import type { TabState } from '../messages/tab-state';
import { hostOf, isOn, type Sites } from '../settings/site-rules';
import type { WordKey } from './words';

export interface NoticeText {
  title: WordKey;
  about: WordKey;
  /** The button that remedies it. */
  action?: WordKey;
}

export interface Situation {
  state: TabState | null;
  access: Subject['access'];
  rules: Sites;
  address: string | undefined;
}

/** What is said where there is no list of flags: the most telling of what is known, and what to do. */
export function noticeOf({ state, access, rules, address }: Situation): NoticeText {
  if (state?.status === 'failed') {
    if (state.code === 'restricted') return { title: 'restricted', about: 'restrictedAbout' };
    return { title: 'failed', about: remedyOf(state.code), action: 'checkAgain' };
  }
  if (state?.status === 'done') return { title: 'notStory', about: 'notStoryAbout', action: 'checkAgain' };
  if (access === 'never') return { title: 'restricted', about: 'restrictedAbout' };
  const host = hostOf(address);
  if (rules.mode === 'on-request') return { title: 'askFirst', about: 'askFirstAbout', action: 'checkPage' };
  if (host !== null && !isOn(rules, host)) return { title: 'offHere', about: 'offHereAbout', action: 'checkPage' };
  if (access === 'on-request') return { title: 'notRun', about: 'notRunAbout', action: 'checkPage' };
  return { title: 'notStory', about: 'notStoryAbout', action: 'checkPage' };
}

function remedyOf(code: ProblemCode): WordKey {
  if (code === 'unreadable') return 'remedyUnreadable';
  if (code === 'hidden') return 'remedyHidden';
  if (code === 'storage') return 'remedyStorage';
  return code === 'pack' ? 'remedyPack' : 'remedyUnexpected';
}
