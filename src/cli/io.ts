/** All that the command knows of the process around it; tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** A signal that aborts when the user presses Ctrl-C; who asks for it says by that that it will end by itself. */
  readonly interruption?: () => AbortSignal;
}

export interface Sink {
  /** Resolves when more may be written. */
  readonly write: (words: string) => void | Promise<void>;
  readonly isTTY: boolean;
}
