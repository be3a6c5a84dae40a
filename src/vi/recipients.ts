import type { Row } from "./row.ts";

/** Labels over the lists of those who receive the document. */
export const recipientLabelRows: readonly Row[] = [
  { pattern: "n[ơoớờ]i (?:nh[ậâạăắặ]n|gửi(?= ?:))(?: (?:văn bản|công văn))?", finds: ["nơi nhận", "nơi nhân"] },
  {
    pattern:
      "(?:gửi )?(?:(?:văn )?b[ảa]n )?(?:giấy và điện tử|điện tử và giấy|điện tử|giấy)(?: và gửi (?:bản )?giấy)?(?= ?:)|(?:gửi )?(?:văn )?bản (?:giấy|điện tử)",
    finds: ["bản điện tử", "gửi bản điện tử", "bản giấy", "gửi bản giấy"],
  },
];

/** The last of the recipients: the copies that are filed. */
export const filedRow: Row = {
  pattern: "l[uư]u(?: ?[:;.,]| (?:vt|vp|hs|vb|văn thư|hồ sơ))",
  finds: ["lưu:", "lưu vt"],
  skips: ["lưu lượng"],
};
