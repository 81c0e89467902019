import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Tab<T> {
  id: T;
  label: string;
}

interface Props<T> {
  /** Unique on the page: the elements' ids begin with it. */
  name: string;
  label: string;
  tabs: readonly Tab<T>[];
  current: T;
  onSelect: (tab: T) => void;
  /** The panel of the current tab. */
  children: ComponentChildren;
}

/** Tabs as the ARIA Authoring Practices describe them: arrows, Home and End move, and the tab they reach is shown. */
export function Tabs<T extends string>({ name, label, tabs, current, onSelect, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${name}-tab-${next.id}`)}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, label: text }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-tab-${id}`}
            class="tab"
            aria-selected={id === current}
            aria-controls={id === current ? `${name}-panel` : undefined}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {text}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-tab-${current}`}>
        {children}
      </div>
    </>
  );
}
