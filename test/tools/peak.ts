/**
 * An expression for a script: the most memory that its process has had, in megabytes. Where the system tells it, that of the program
 * alone: what `resourceUsage` tells begins with that of the process which started it.
 */
export const peak =
  'Number(/VmHWM:\\s+(\\d+)/.exec(process.platform === "linux" ? (await import("node:fs")).readFileSync("/proc/self/status", "utf8") : "")?.[1] ?? process.resourceUsage().maxRSS) / 1024';
