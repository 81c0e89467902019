import { phraseList } from '../word-list';

const SPELLED_OUT = phraseList(`it is said
    it has been said
    it is being said
    it is being whispered
    it is being reported
    it is whispered
    it is often said
    it is widely said
    it was said
    it is believed
    it is thought
    it is claimed
    it is alleged
    it is rumored
    it is rumoured
    it has been reported
    it was reported
    it is reported
    it is understood
    it is feared
    it is widely believed
    is said to
    are said to
    was said to
    were said to
    is believed to
    are believed to
    was believed to
    is thought to
    are thought to
    was thought to
    is reported to
    are reported to
    is rumored to
    is rumoured to
    are rumored to
    was rumored to
    is alleged to
    are alleged to
    was alleged to
    is understood to
    is expected to
    are expected to
    was expected to
    were expected to
    is widely seen
    is seen as
    are seen as
    was seen as
    rumors swirled
    reports surfaced
    reports have surfaced
    rumors have surfaced
    rumours have surfaced
    reports emerged
    reports have emerged
    reports have come
    reports came out
    reports have circulated
    reports have spread
    reports are circulating
    rumors are circulating
    rumours are circulating
    word is
    word has it
    rumour has it
    rumor has it
    there is talk
    there are reports
    there are rumours
    there are rumors
    there are whispers
    has been likened to
    have been likened to
    is likened to
    was likened to
    i am told
    i'm told
    we are told
    we're told
    faced *criticism
    faces *criticism
    drawn *criticism
    drew *criticism
    under *criticism
    drawn *fire
    come under fire
    came under fire
    in certain circles
    in some circles
    in certain quarters
    in some quarters
    in many quarters
    raises eyebrows
    raised eyebrows
    questions have been raised`);

/** What is said, and nobody is said to have said it; "it's" for "it is" and "it has" too. A `*` stands for up to two words. */
export const AGENTLESS = [
  ...SPELLED_OUT,
  ...SPELLED_OUT.filter(([first, second]) => first === 'it' && (second === 'is' || second === 'has')).map(
    ([, , ...rest]) => ['it', "'s", ...rest],
  ),
];
