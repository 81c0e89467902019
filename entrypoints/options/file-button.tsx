import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** What the browser's dialogue offers. Default: JSON. */
  accept?: string;
  /** Called with what the chosen file holds; nothing, where it cannot be read. */
  onText: (text: string) => void;
}

/** Asks for a file. */
export function FileButton({ label, accept = '.json,application/json', onText }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text().catch(() => '');
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = '';
    onText(text);
  };
  return (
    <>
      <button type="button" class="button button-plain" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
    </>
  );
}
