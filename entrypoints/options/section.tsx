import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  about: string;
  /** What it is about, for addresses and tests. */
  part?: string;
  children: ComponentChildren;
}

/** A part of the options under its heading, explained in a sentence. */
export function Section({ title, about, part, children }: Props) {
  const id = useId();
  return (
    <section class="part" id={part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="soft">{about}</p>
      {children}
    </section>
  );
}
