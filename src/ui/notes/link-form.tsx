import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type EvidenceLink, LIMITS } from '../../notes/annotation';
import { webHref } from '../../text/web-address';
import { useWords } from '../words';

interface Props {
  onAdd: (link: EvidenceLink) => void;
  onClose: () => void;
}

/** Takes the address of any page of the web as evidence. */
export function LinkForm({ onAdd, onClose }: Props) {
  const words = useWords();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [isRefused, setRefused] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const add = () => {
    const address = withScheme(url.trim());
    if (!webHref(address) || address.length > LIMITS.url) {
      setRefused(true);
      first.current?.focus();
      return;
    }
    onAdd({ type: 'web', url: address, title: title.trim().slice(0, LIMITS.short) });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside it.
    <div class="sub-form" onKeyDown={(event) => event.target instanceof HTMLInputElement && keys(event)}>
      <label for={id}>{words('linkAddress')}</label>
      <input
        ref={first}
        id={id}
        type="url"
        inputMode="url"
        value={url}
        placeholder="https://"
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => {
          setUrl(currentTarget.value);
          setRefused(false);
        }}
      />
      {isRefused && (
        <p class="problem small" id={`${id}-problem`} role="alert">
          {words('linkRefused')}
        </p>
      )}
      <label for={`${id}-title`}>{words('linkTitle')}</label>
      <input
        id={`${id}-title`}
        type="text"
        value={title}
        maxLength={LIMITS.short}
        onInput={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" class="button small" onClick={add}>
          {words('linkAdd')}
        </button>
        <button type="button" class="button button-plain small" onClick={onClose}>
          {words('cancel')}
        </button>
      </div>
    </div>
  );
}

/** People copy addresses without what comes before the host. */
function withScheme(address: string): string {
  return /^[\w-]+(\.[\w-]+)+([/:?#]|$)/.test(address) ? `https://${address}` : address;
}
