const MEGABYTE = 1024 * 1024;

/** Largest file that is opened at all, in bytes. */
export const FILE_LIMIT = 512 * MEGABYTE;

/** All parts of a workbook unpacked, in bytes, as its directory declares them. */
export const UNPACKED_LIMIT = 1024 * MEGABYTE;

/** One part unpacked, in bytes: beyond this no JavaScript engine can hold it as text. */
export const PART_LIMIT = 500 * MEGABYTE;

/** No ordinary sheet packs tighter than this; a file made to exhaust memory does. */
export const RATIO_LIMIT = 150;

/** Below this many bytes a part may pack as tightly as it likes. */
export const RATIO_MATTERS_FROM = 64 * MEGABYTE;
