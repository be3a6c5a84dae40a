import { describe, expect, test } from "vitest";
import { inOrder } from "../src/batch/in-order.ts";

describe("jobs side by side", () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  async function* jobs(times: readonly number[], begun: number[] = []) {
    for (const ms of times) {
      yield async () => {
        begun.push(ms);
        await pause(ms);
        return ms;
      };
    }
  }

  test("give their results in order", async () => {
    const results: number[] = [];
    for await (const ms of inOrder(jobs([30, 1, 20, 0, 5]), 2)) results.push(ms);
    expect(results).toEqual([30, 1, 20, 0, 5]);
  });

  test("are never more than asked for", async () => {
    const begun: number[] = [];
    const results = inOrder(jobs([20, 20, 20], begun), 2);
    const first = results.next();
    await pause(5);
    expect(begun.length).toBe(2);
    await first;
    await results.return(undefined);
  });

  test("that fail stop the row", async () => {
    async function* failing() {
      yield async () => 1;
      yield async () => Promise.reject(new Error("disk"));
    }
    const results: number[] = [];
    const all = async () => {
      for await (const one of inOrder(failing(), 2)) results.push(one);
    };
    await expect(all()).rejects.toThrow("disk");
    expect(results).toEqual([1]);
  });
});
