/**
 * One line of Vietnamese knowledge. `pattern` is the source of a regular expression over folded words (lower case, tone
 * marks where `fold` puts them, single spaces); word edges around it are added when it is compiled.
 */
export interface Row {
  readonly pattern: string;
  /** The pattern is over words as printed (capitals count) and stands at their start. */
  readonly printed?: true;
  /** Each is matched whole by this row. */
  readonly finds: readonly [string, ...string[]];
  /** In none of these does the row find anything. */
  readonly skips?: readonly string[];
}
