declare module 'lunr' {
  interface Builder {
    ref(field: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  interface Query {
    term(terms: unknown, options: object): void;
  }
  interface Index {
    query(fill: (query: Query) => void): { ref: string; score: number }[];
  }
  const lunr: {
    (this: void, build: (this: Builder) => void): Index;
    tokenizer(text: string): unknown;
  };
  export default lunr;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
