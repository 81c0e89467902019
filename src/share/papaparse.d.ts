// Its own types want those of the DOM and of Node: this is what is used of it.
declare module 'papaparse' {
  interface ParseError {
    code: string;
    message: string;
    row?: number;
  }
  const papa: {
    parse(
      text: string,
      options: { delimiter: string; newline: string; skipEmptyLines: boolean },
    ): { data: string[][]; errors: ParseError[] };
    unparse(rows: readonly (readonly string[])[], options: { newline: string }): string;
  };
  export default papa;
}
