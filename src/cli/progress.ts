import { Writable } from "node:stream";
import type { Tally } from "../batch/tally.ts";
import type { Io } from "./io.ts";
import type { Session } from "./session.ts";

export interface Progress {
  readonly show: (tally: Tally) => void;
  /** Resolves when all that the bar wrote is out: what is said then stands below it. */
  readonly end: () => Promise<void>;
}

/** Fewer documents are done before a bar would be read. */
const many = 20;

/** A bar for a long run that somebody looks at; messages are then counted and not said, since each stands in its record. */
export async function progressOf(total: number, { io, talk, quiet }: Session): Promise<Progress | null> {
  if (quiet || !io.stderr.isTTY || total < many) return null;
  const { Presets, SingleBar } = await import("cli-progress");
  const format = ` {bar} {percentage}% · {value}/{total} · {rate}/s · ${talk.say("time-left")} {eta_formatted} · {talk}`;
  const stream = streamTo(io);
  const bar = new SingleBar({ format, stream, hideCursor: true, etaBuffer: 200 }, Presets.shades_classic);
  const began = performance.now();
  bar.start(total, 0, { rate: "0", talk: "" });
  return {
    show: (tally) => {
      const done = tally.documents + tally.failed;
      const rate = ((done * 1000) / (performance.now() - began)).toFixed(0);
      const counts = [talk.count("places", tally.places), ...(tally.failed > 0 ? [talk.count("failed", tally.failed)] : [])];
      bar.update(done, { rate, talk: counts.join(" · ") });
    },
    end: () => {
      bar.stop();
      return new Promise((resolve) => stream.end(resolve));
    },
  };
}

function streamTo({ stderr }: Io): NodeJS.WritableStream {
  const stream = new Writable({
    write: (piece, _, done) => {
      void Promise.resolve(stderr.write(String(piece))).then(() => done());
    },
  });
  return Object.assign(stream, { isTTY: true });
}
