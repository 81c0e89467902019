import type { FlagGroup } from '../engine/verdict';
import type { Annotation, EvidenceLink } from '../notes/annotation';
import { dayText } from '../text/dating/describe';
import { webHref } from '../text/web-address';
import { linkTo } from './fragment';
import type { Shared, SharedEvidence, SharedFlag } from './model';
import type { ShareWords } from './words';

/** A stretch of text; `mark` for the very words that are meant. Only ever text: whoever writes it escapes it. */
export interface Run {
  text: string;
  mark?: boolean;
  strong?: boolean;
  /** http(s) alone. */
  href?: string;
}

/** What a summary says, whatever it is written as. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; runs: Run[]; group?: FlagGroup }
  | { type: 'paragraph'; runs: Run[]; soft?: boolean }
  /** Somebody's words, who says them above, where they stand below. */
  | { type: 'quotation'; title: string; runs: Run[]; below: Run[][]; group?: FlagGroup }
  | { type: 'facts'; items: { name: string; runs: Run[] }[] }
  /** A person's own text, line breaks kept. */
  | { type: 'typed'; title: string; text: string };

/** Everything that is said of one page, in reading order: each flag with both quotations, then the annotations. */
export function outlineOf(shared: Shared, words: ShareWords): Block[] {
  const flags = [...shared.flags].sort((a, b) => a.start - b.start);
  return [
    { type: 'heading', level: 1, runs: [{ text: shared.page.title || shared.page.url || words.page }] },
    factsOf(shared, words),
    ...(shared.check ? flagPart(shared, flags, words) : []),
    ...annotationPart(shared, words),
  ];
}

/** `22 November 2026, 06:25 UTC`. */
export function momentText(moment: string, words: ShareWords): string {
  return words.moment(dayText(moment.slice(0, 10), words.lang), moment.slice(11, 16));
}

function factsOf({ page, moment, check }: Shared, words: ShareWords): Block {
  const fact = (name: string, text: string, href?: string) => ({ name, runs: [{ text, ...(href && { href }) }] });
  return {
    type: 'facts',
    items: [
      ...(page.url ? [fact(words.page, page.url, webHref(page.url))] : []),
      fact(words.published, page.published ? dayText(page.published, words.lang) : words.undated),
      fact(check ? words.checked : words.shared, momentText(moment, words)),
      ...(check
        ? [
            fact(words.against, words.edition(check.edition.title, check.edition.version)),
            fact(words.contentHash, check.sha256),
          ]
        : []),
    ],
  };
}

function flagPart({ page, check }: Shared, flags: readonly SharedFlag[], words: ShareWords): Block[] {
  if (flags.length === 0) {
    const text = check?.covers === false ? words.notCovered(check.edition.title) : words.noFlags;
    return [{ type: 'paragraph', runs: [{ text }] }];
  }
  return [
    { type: 'heading', level: 2, runs: [{ text: words.flags(flags.length) }] },
    { type: 'paragraph', runs: [{ text: `${words.meaning} ${words.answer}` }], soft: true },
    ...flags.flatMap((flag, index) => flagBlocks(flag, index, page.url, words)),
  ];
}

function flagBlocks(flag: SharedFlag, index: number, url: string | null, words: ShareWords): Block[] {
  return [
    {
      type: 'heading',
      level: 3,
      runs: [{ text: `${index + 1}. ${words.kinds[flag.kind].label}` }],
      group: flag.group,
    },
    {
      type: 'quotation',
      title: words.pageSays,
      runs: sentenceRuns(flag),
      below: url ? [[{ text: words.inPage, href: linkTo(url, flag.place) }]] : [],
      group: flag.group,
    },
    ...flag.evidence.map((evidence) => evidenceBlock(evidence, words)),
    { type: 'paragraph', runs: [{ text: flag.explanation }] },
    { type: 'paragraph', runs: [{ text: words.kinds[flag.kind].about }], soft: true },
  ];
}

/** The sentence, the flag's own words marked; both where the words are not in it. */
export function sentenceRuns({ sentence, exact }: Pick<SharedFlag, 'sentence' | 'exact'>): Run[] {
  const at = sentence.indexOf(exact);
  if (at < 0) return [{ text: `${sentence} ` }, { text: exact, mark: true }];
  const parts = [
    { text: sentence.slice(0, at) },
    { text: exact, mark: true },
    { text: sentence.slice(at + exact.length) },
  ];
  return parts.filter(({ text }) => text !== '');
}

function evidenceBlock(evidence: SharedEvidence, words: ShareWords): Block {
  const { document, title, date, quote, speaker, url, place } = evidence;
  const isRecord = place === null && evidence.start === null;
  const facts = isRecord
    ? [`${document}, ${title}`]
    : [
        `${document}, ${title}`,
        date === null ? words.undated : dayText(date, words.lang),
        speaker ? words.credits(speaker) : words.creditsNobody,
      ];
  const link = url && { text: words.inSource, href: place ? linkTo(url, place) : webHref(url) };
  return {
    type: 'quotation',
    title: isRecord ? words.recordSays : words.sourceSays,
    runs: [{ text: quote }],
    below: [[{ text: facts.join(' · ') }], ...(link ? [[link]] : [])],
  };
}

function annotationPart({ annotations }: Shared, words: ShareWords): Block[] {
  if (annotations.length === 0) return [];
  return [
    { type: 'heading', level: 2, runs: [{ text: words.annotations(annotations.length) }] },
    { type: 'paragraph', runs: [{ text: words.annotationMeaning }], soft: true },
    ...annotations.flatMap((annotation) => annotationBlocks(annotation, words)),
  ];
}

function annotationBlocks(annotation: Annotation, words: ShareWords): Block[] {
  const { page, target, rating, note, evidence, tags, status, author, modified } = annotation;
  const sentence = { sentence: target.sentence, exact: target.quote.exact };
  const fact = (name: string, text: string) => ({ name, runs: [{ text }] });
  return [
    { type: 'heading', level: 3, runs: [{ text: rating ? words.ratings[rating] : words.unrated }] },
    {
      type: 'quotation',
      title: words.pageSays,
      runs: sentenceRuns(sentence),
      below: [[{ text: words.inPage, href: linkTo(page.url, target.quote) }]],
    },
    ...(note ? [{ type: 'typed', title: words.note, text: note } as const] : []),
    ...evidence.map((link) => linkBlock(link, words)),
    {
      type: 'facts',
      items: [
        ...(tags.length > 0 ? [fact(words.tags, tags.join(' · '))] : []),
        ...(author ? [fact(words.by, author)] : []),
        fact(words.status, words.statuses[status]),
        fact(words.changed, momentText(modified, words)),
      ],
    },
  ];
}

function linkBlock(link: EvidenceLink, words: ShareWords): Block {
  if (link.type === 'web') {
    const runs = [{ text: link.title || link.url, href: webHref(link.url) }];
    return { type: 'quotation', title: words.evidence, runs, below: [] };
  }
  const from = words.edition(link.edition.title, link.edition.version);
  return link.type === 'passage'
    ? {
        type: 'quotation',
        title: words.sourceSays,
        runs: [{ text: link.quote }],
        below: [[{ text: `${link.document}, ${link.title} · ${from}` }]],
      }
    : {
        type: 'quotation',
        title: words.recordSays,
        runs: [{ text: link.citation }],
        below: [[{ text: `${link.entry} · ${from}` }]],
      };
}
