// What every browser and Node have besides the language itself, for code that is compiled without either's types.
declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly href: string;
  readonly hostname: string;
  readonly origin: string;
}
