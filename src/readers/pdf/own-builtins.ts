// As they are before pdf.js is loaded.
const { push } = Array.prototype;
const { parse } = JSON;

/**
 * Does work that loads pdf.js, and gives the program back what that replaces: it brings its own `push` and `JSON.parse`, for rare cases in
 * which the engine's differ from the standard, and these are slower by far for everybody.
 */
export async function withOwnBuiltins<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    Array.prototype.push = push;
    JSON.parse = parse;
  }
}
