import { addTo } from "../match/add-to.ts";
import type { Talk } from "../messages/talk.ts";
import type { Task } from "../record.ts";

/** The tasks under each body that leads them, in order of its first task; null for those that name nobody. */
export function byLead(tasks: readonly Task[]): Map<string | null, Task[]> {
  const groups = new Map<string | null, Task[]>();
  for (const task of tasks) {
    for (const lead of leadsOf(task)) addTo(groups, lead, task);
  }
  return groups;
}

/** The heading over the tasks of a body: `các trường` begins with a capital there. */
export function leadTitle(lead: string | null, talk: Talk): string {
  return lead === null ? talk.say("no-unit") : lead.charAt(0).toUpperCase() + lead.slice(1);
}

/** Those who lead a task together with `lead`. */
export function coLeads(task: Task, lead: string | null): string[] {
  return leadsOf(task).flatMap((name) => (name === null || name === lead ? [] : [name]));
}

function leadsOf({ unit, units }: Task): (string | null)[] {
  const leads = units.filter(({ role }) => role === "lead").map(({ name }) => name);
  return leads.length > 0 ? [...new Set(leads)] : [unit];
}

/**
 * The number of a task with those of the items around it, as the document prints them: `II.4.2`, `III.1 -`. An item without a number of its own
 * has those around it; a dash stands for nothing at all.
 */
export function fullNumber({ id }: Task): string {
  const number = id.replace(/#\d+$/, "").replace(/\/([-+•*]?)\d+/g, (_, mark: string) => ` ${mark === "" ? "–" : mark}`);
  return number.trim();
}
