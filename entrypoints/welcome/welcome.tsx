import { browser } from 'wxt/browser';
import type { Sample } from '../../src/messages/samples';
import type { LanguageCode } from '../../src/text/language';
import { FlagItem } from '../../src/ui/flag-item';
import { useWords } from '../../src/ui/words';
import { SampleArticle } from './sample-article';
import { useTrial } from './trial';

interface Props {
  /** Null where it could not be read. */
  sample: Sample | null;
  lang: LanguageCode;
}

/** What the extension does in three sentences, and an article to try it on. */
export function Welcome({ sample, lang }: Props) {
  const words = useWords();
  const { flags, problem, show } = useTrial(sample, lang);
  return (
    <div class="welcome">
      <header>
        <img src={browser.runtime.getURL('/icon/96.png')} width="48" height="48" alt="" />
        <h1>{words('welcomeTitle')}</h1>
        <p>{words('welcomeWhat')}</p>
        <p>{words('welcomeHow')}</p>
        <p>{words('welcomePrivate')}</p>
        <p>
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
            {words('welcomeOptions')}
          </button>
        </p>
      </header>
      {sample && (
        <main>
          <h2 class="try">{words('welcomeTry')}</h2>
          <p class="soft">{words('welcomeTryAbout')}</p>
          <div class="trial">
            <SampleArticle sample={sample} lang={lang} />
            <nav aria-label={words('flagList')}>
              {flags?.length === 0 && <p>{words('welcomeNothing')}</p>}
              {flags && flags.length > 0 && (
                <>
                  <h3>{words('welcomeMarks', String(flags.length))}</h3>
                  <ol class="flags">
                    {flags.map((flag, index) => (
                      <li key={`${flag.start}:${flag.kind}`}>
                        <FlagItem flag={flag} onShow={() => show(index)} />
                      </li>
                    ))}
                  </ol>
                </>
              )}
              {problem && <p role="alert">{words(problem)}</p>}
            </nav>
          </div>
        </main>
      )}
    </div>
  );
}
