// Its types come as a package of their own, which wants those of the DOM: this is what is used of it.
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: {
        documentLoader(url: string): Promise<{ contextUrl: null; documentUrl: string; document: object }>;
      },
    ): Promise<object[]>;
  };
  export default jsonld;
}
