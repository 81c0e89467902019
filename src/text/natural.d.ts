// natural ships no types for its deep files, and its root pulls in Node-only code: import the deep files alone.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  function distance(a: string, b: string, options?: { ignoreCase?: boolean; dj?: number }): number;
  export default distance;
}
declare module 'natural/lib/natural/wordnet/wordnet.js' {
  export default class WordNet {
    constructor(path: string);
    lookup(word: string, done: (results: { pos: string; synonyms: string[] }[]) => void): void;
  }
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const list: { words: string[] };
  export default list;
}

declare module 'natural/lib/natural/util/stopwords_es.js' {
  const list: { words: string[] };
  export default list;
}
