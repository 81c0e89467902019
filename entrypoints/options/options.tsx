import { browser } from 'wxt/browser';
import { useWords } from '../../src/ui/words';
import { Appearance } from './appearance';
import { BasisChoice } from './basis';
import { Kinds } from './kinds';
import { Packs } from './packs';
import { Remembering } from './remembering';
import { Saving } from './saving';
import { SharedDesk } from './shared-desk';
import { Shortcuts } from './shortcuts';
import { SitesChoice } from './sites';
import { ThresholdSlider } from './threshold';
import { YourData } from './your-data';
import { YourNotes } from './your-notes';

/** Every choice that the reader has, what the extension holds, and the way to be rid of it all. */
export function Options() {
  const words = useWords();
  return (
    <Saving>
      <main class="options">
        <header>
          <h1>{words('optionsTitle')}</h1>
          <p class="soft">{words('optionsAbout')}</p>
        </header>
        <Kinds />
        <ThresholdSlider />
        <BasisChoice />
        <SitesChoice />
        <Appearance />
        <Shortcuts />
        <Packs />
        <Remembering />
        <YourNotes />
        <SharedDesk />
        <YourData />
        <footer>
          <a class="link" href={browser.runtime.getURL('/notes.html')}>
            {words('openNotes')}
          </a>{' '}
          ·{' '}
          <a class="link" href={browser.runtime.getURL('/welcome.html')}>
            {words('tryAgain')}
          </a>{' '}
          ·{' '}
          <a class="link" href={browser.runtime.getURL('/licences.txt')}>
            {words('licences')}
          </a>
        </footer>
      </main>
    </Saving>
  );
}
