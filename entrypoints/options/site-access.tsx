import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWords } from '../../src/ui/words';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Where the browser withholds sites until a click: says so, and offers to ask for them. */
export function SiteAccess() {
  const words = useWords();
  const [isGranted, setGranted] = useState(true);
  useEffect(() => {
    const look = () => void browser.permissions.contains(EVERYWHERE).then(setGranted, () => setGranted(true));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  if (isGranted) return null;
  return (
    <div class="notice">
      <h3>{words('accessTitle')}</h3>
      <p>{words('accessAbout')}</p>
      <button
        type="button"
        class="button"
        onClick={() => void browser.permissions.request(EVERYWHERE).then(setGranted, () => undefined)}
      >
        {words('accessAllow')}
      </button>
    </div>
  );
}
