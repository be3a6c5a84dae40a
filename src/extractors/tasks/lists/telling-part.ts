import type { Lists } from "../lists-of.ts";
import { withoutTalk } from "./minutes.ts";
import type { Level } from "./nodes.ts";
import { withoutRules } from "./standing-rules.ts";

/** What of a document may tell somebody to act, by how its lists are read. */
export function tellingPart(whole: Level, lists: Lists): Level {
  if (lists === "minutes") return withoutTalk(whole);
  return lists === "orders" || lists === "duties" ? withoutRules(whole, lists === "duties") : whole;
}
