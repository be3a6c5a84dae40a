/** The mark of a group of rows, alone in its cell or on its line: `IV`, `B.`. */
export const groupMark = /^(?:[IVX]{1,5}|[A-HK])[.)]?$/;

/** The running number of a row, or the mark of a group: `12`, `1.2.1.`, `IV`. */
export const rowMark = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-HK])[.)]?$/;
