/** The version of the compiled pack's form; a pack of another version is refused. */
export const PACK_VERSION = 1;
