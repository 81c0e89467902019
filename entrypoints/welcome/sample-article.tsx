import type { Sample } from '../../src/messages/samples';
import { dayText } from '../../src/text/dating/describe';
import type { LanguageCode } from '../../src/text/language';

/** The sample as a news page would have it, so that it is read as one. */
export function SampleArticle({ sample, lang }: { sample: Sample; lang: LanguageCode }) {
  const { title, publisher, published, paragraphs } = sample;
  return (
    <article class="sample" lang={lang}>
      <p class="publisher">{publisher}</p>
      <h2 class="headline">{title}</h2>
      <p class="soft small">
        <time itemprop="datePublished" dateTime={published}>
          {dayText(published, lang)}
        </time>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
