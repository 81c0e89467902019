import * as z from 'zod/mini';
import { late } from '../late';
import { THEMES } from '../ui/theme';
import { articleSchema, checkFactsSchema, placeSchema, verdictSchema } from './forms';
import { annotatingMessages } from './note-messages';
import { PROBLEM_CODES, resultSchema } from './result';
import { sentBy } from './sender';

/*
 * Every message of the extension, grouped by direction. Both ends check what arrives: the receiver the message
 * (`receive.ts`), the sender the answer (`send.ts`).
 */

/** A tab's id. */
const tab = late(() => z.int().check(z.minimum(0)));
/** A flag's place in the list of the verdict. */
const flag = late(() => z.int().check(z.minimum(0)));

/** What a check came to: the verdict of the best story, that story's title, and what is told of the check where it is shared. */
export const findingSchema = late(() =>
  z.object({ story: z.string(), verdict: verdictSchema, facts: checkFactsSchema }),
);
export type Finding = z.infer<typeof findingSchema>;

/** What a page script needs to show a finding: it reads no setting itself. */
export const checkedSchema = late(() => z.object({ finding: findingSchema, theme: z.enum(THEMES) }));
export type Checked = z.infer<typeof checkedSchema>;

/** What the page script has loaded when it is wanted, each a script of that name. */
export const TOOLS = ['card', 'describe'] as const;
export type Tool = (typeof TOOLS)[number];

/** From a content script to the background. */
export const pageMessages = sentBy('content-script', {
  /** The gate took this page for one that covers a story: load the page script. */
  'page:story': () => ({ message: z.object({ type: z.literal('page:story') }), answer: z.null() }),
  /**
   * The page script took this article from the page: check it. `moved` where the page shows another text than the one
   * that the script was loaded for, which nobody has asked about yet.
   */
  'page:check': () => ({
    message: z.object({ type: z.literal('page:check'), article: articleSchema, moved: z.boolean() }),
    answer: checkedSchema,
  }),
  /** There are flags in this frame: load what shows their card, or what describes their words. */
  'page:tool': () => ({
    message: z.object({ type: z.literal('page:tool'), tool: z.enum(TOOLS) }),
    answer: z.null(),
  }),
  /** The page script could not do its work; the popup says so. */
  'page:failed': () => ({
    message: z.object({ type: z.literal('page:failed'), code: z.enum(PROBLEM_CODES) }),
    answer: z.null(),
  }),
  /**
   * The page changed by itself, and what was found in it stands (`true`: no more than its address is another), or it shows
   * no story any more.
   */
  'page:moved': () => ({
    message: z.object({ type: z.literal('page:moved'), stands: z.boolean() }),
    answer: z.null(),
  }),
  /** The reader followed the link of a quotation: show the passage in its source. */
  'page:source': () => ({
    message: z.object({ type: z.literal('page:source'), place: placeSchema }),
    answer: z.null(),
  }),
  /** The reader chose this flag in the page: the side panel shows it, too. */
  'page:chosen': () => ({ message: z.object({ type: z.literal('page:chosen'), flag }), answer: z.null() }),
});

/**
 * From a content script to the background: the page is being left. A port that is opened under this name and says
 * nothing, for the answer to a message would find nobody, which Firefox reports on the console.
 */
export const PAGE_LEFT = 'page:left';
/** The same, said by the notes' script. */
export const NOTES_LEFT = 'notes:left';
/** Who may say so. */
export const LEAVINGS = { [PAGE_LEFT]: 'content-script', [NOTES_LEFT]: 'content-script' } as const;
export type Leaving = keyof typeof LEAVINGS;

/** From a page of the extension to the background. */
export const panelMessages = sentBy('extension', {
  /** The reader asked to check this tab, whatever the gate made of it. */
  'panel:check': () => ({ message: z.object({ type: z.literal('panel:check'), tab }), answer: z.null() }),
  /** Check an article that a page of the extension shows itself. */
  'panel:sample': () => ({
    message: z.object({ type: z.literal('panel:sample'), article: articleSchema }),
    answer: findingSchema,
  }),
  /** Forget everything: settings, and what was found on the pages that are open. */
  'panel:erase': () => ({ message: z.object({ type: z.literal('panel:erase') }), answer: z.null() }),
});

/** From the background or a page of the extension to the page script of a tab. */
export const tabMessages = sentBy('extension', {
  /** Scroll to this flag, mark it out and open its card. */
  'tab:show': () => ({ message: z.object({ type: z.literal('tab:show'), flag }), answer: z.null() }),
  /** Do so with the next or the previous flag in reading order, wrapping round. */
  'tab:step': () => ({
    message: z.object({ type: z.literal('tab:step'), by: z.union([z.literal(1), z.literal(-1)]) }),
    answer: z.null(),
  }),
  /** What is to be shown has changed: check the page anew. */
  'tab:check': () => ({ message: z.object({ type: z.literal('tab:check') }), answer: z.null() }),
  /** Take all paint away and end. */
  'tab:stop': () => ({ message: z.object({ type: z.literal('tab:stop') }), answer: z.null() }),
});

const directions = { ...pageMessages, ...panelMessages, ...tabMessages, ...annotatingMessages };
type Directions = typeof directions;

export type MessageType = keyof Directions;
export type Message<T extends MessageType> = z.infer<Directions[T]['message']>;
export type Answer<T extends MessageType> = z.infer<Directions[T]['answer']>;

const answers = new Map<MessageType, ReturnType<typeof resultSchema>>();

/** What the answer to a message of this type must look like. */
export function answerSchema(type: MessageType): ReturnType<typeof resultSchema> {
  const schema = answers.get(type) ?? resultSchema(directions[type].answer);
  answers.set(type, schema);
  return schema;
}

/** Builds all of that form, which the first answer would wait for otherwise. */
export function prepareAnswer(type: MessageType): void {
  build(answerSchema(type));
}

interface Parts {
  shape?: Record<string, z.ZodMiniType>;
  options?: z.ZodMiniType[];
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
}

function build({ _zod: { def } }: z.ZodMiniType): void {
  const { shape = {}, options = [], element, innerType } = def as Parts;
  for (const part of [...Object.values(shape), ...options, element, innerType]) if (part) build(part);
}
