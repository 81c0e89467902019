import { useState } from 'preact/hooks';
import type { Publisher } from '../../share/format';
import { useWords } from '../words';

/** Asks what search engines want to know of a fact-check: who publishes it, and at which address. */
export function ReviewForm({ onSave }: { onSave: (publisher: Publisher) => void }) {
  const words = useWords();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  return (
    <form
      class="share-group share-review"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ name: name.trim(), url: url.trim() });
      }}
    >
      <p class="small">{words('shareReviewAbout')}</p>
      <label class="small">
        {words('sharePublisher')}
        <input type="text" required pattern=".*\S.*" value={name} onInput={(e) => setName(e.currentTarget.value)} />
      </label>
      <label class="small">
        {words('shareReviewUrl')}
        <input
          type="url"
          required
          pattern="https?://.+"
          placeholder="https://"
          value={url}
          onInput={(e) => setUrl(e.currentTarget.value)}
        />
      </label>
      <button type="submit" class="share-item" data-share="claimreview">
        {words('shareAs_claimreview')}
      </button>
    </form>
  );
}
