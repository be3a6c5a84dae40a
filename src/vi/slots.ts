import type { Row } from "./row.ts";

/** What a column of a task table, or a line turned on its side (a slot), says about the task. */
export type ColumnRole = "number" | "task" | "lead" | "coordinate" | "start" | "time" | "deliverable" | "other";

export interface ColumnRow extends Row {
  readonly role: ColumnRole;
}

/** Headings of table columns, searched from their start; the first row that is found decides. */
export const columnRows: readonly ColumnRow[] = [
  { role: "number", pattern: "(?:s ?tt|tt|số tt|số thứ tự|stt\\.?|t t)", finds: ["stt", "tt", "số tt"], skips: ["thủ trưởng"] },
  {
    role: "coordinate",
    pattern:
      "(?:các )?(?:(?:cơ quan|đơn vị|phòng|ban|tổ chức)(?:,? (?:và )?(?:các )?(?:cơ quan|đơn vị|cá nhân|tổ chức)){0,2} )?(?:(?:được giao )?phối hợp|cùng thực hiện|tham gia)(?: thực hiện)?|ai (?:phối hợp|tham gia|cùng làm)",
    finds: ["phối hợp", "ai phối hợp", "cơ quan phối hợp", "đơn vị phối hợp thực hiện", "cơ quan, đơn vị phối hợp"],
    skips: ["chủ trì"],
  },
  {
    role: "lead",
    pattern:
      "(?:thủ trưởng |người đứng đầu |tên )?(?:các )?(?:cơ quan|đơn vị|phòng|ban|bộ phận|cá nhân|tổ chức|địa phương|sở|ngành)(?:(?:,| và|,? các|/)? ?(?:cơ quan|đơn vị|phòng|ban|cá nhân|bộ phận|địa phương|tổ chức|ngành|sở)){0,4}(?: (?:được giao )?(?:chủ trì|chịu trách nhiệm|thực hiện|đầu mối|tham mưu|soạn thảo|chuẩn bị|trình|phụ trách|triển khai|được giao)(?: \\p{L}+){0,3}|(?= ?(?:$|[(/:])))|(?:chủ trì|đầu mối|người (?:thực hiện|phụ trách|chủ trì|chịu trách nhiệm)|lãnh đạo (?:phụ trách|chỉ đạo)|trách nhiệm(?: thực hiện)?|phân công(?: thực hiện)?|ai (?:chủ trì|thực hiện|làm|phụ trách|chịu trách nhiệm))(?: \\p{L}+){0,3}",
    finds: [
      "đơn vị",
      "ai chủ trì",
      "cơ quan chủ trì",
      "thủ trưởng đơn vị",
      "chủ trì",
      "người thực hiện",
      "đơn vị chủ trì thực hiện",
      "cơ quan, đơn vị thực hiện",
      "đầu mối thực hiện",
    ],
    skips: ["nội dung", "sở nội vụ"],
  },
  {
    role: "start",
    pattern:
      "(?:(?:thời (?:gian|điểm)|ngày|tháng) )?(?:bắt đầu|khởi (?:đầu|công|động)|triển khai từ)(?: (?:thực hiện|triển khai))?|từ ngày|từ tháng",
    finds: ["bắt đầu", "thời gian bắt đầu", "ngày bắt đầu", "từ ngày"],
    skips: ["thời gian hoàn thành"],
  },
  {
    role: "time",
    pattern:
      "(?:(?:ngày|tháng) )?(?:phải )?(?:hoàn thành|hoàn tất|kết thúc)|(?:ngày|tháng|khi nào|bao giờ) (?:phải )?xong|mốc (?:thời gian|thời hạn|tiến độ|hoàn thành|xong)|khi nào|bao giờ|đến ngày|đến tháng|hạn chót|deadline|(?:tháng|quý) (?:trình|thực hiện)|(?:thời (?:gian|hạn|điểm)|tiến độ|hạn|ngày hoàn thành|lộ trình|kỳ hạn)(?: .{0,40})?",
    finds: [
      "thời gian hoàn thành",
      "ngày phải xong",
      "mốc xong",
      "mốc thời gian",
      "tiến độ",
      "thời hạn",
      "thời gian thực hiện",
      "hoàn thành",
      "kết thúc",
      "tháng trình",
    ],
    skips: ["nội dung công việc", "mốc giới", "xong"],
  },
  {
    role: "deliverable",
    pattern:
      "(?:sản phẩm|kết quả|đầu ra|chỉ tiêu(?: định lượng)?|hình thức văn bản|dự kiến (?:sản phẩm|kết quả)|văn bản(?! (?:cần|phải|sẽ) )|tài liệu|mục tiêu)(?: .{0,40})?",
    finds: ["sản phẩm", "kết quả", "chỉ tiêu định lượng", "sản phẩm đầu ra"],
  },
  {
    role: "task",
    pattern:
      "(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|biện pháp|đề án|chương trình|tên công việc|việc|đầu việc|hạng mục|văn bản (?:cần|phải|sẽ))(?: .{0,80})?",
    finds: ["nội dung nhiệm vụ", "nhiệm vụ", "đầu việc", "nội dung công việc", "công việc", "biện pháp", "văn bản cần ban hành"],
    skips: ["thời gian"],
  },
];

export interface SlotRow extends Row {
  readonly role: "lead" | "coordinate" | "time" | "deliverable";
  /** `Đơn vị thực hiện` leads only where nobody is `chủ trì`. */
  readonly weak?: true;
}

const who = "(?:các )?(?:cơ quan|đơn vị|phòng|ban|bộ phận|địa phương)(?:(?:,| và)? (?:cơ quan|đơn vị|địa phương)){0,2}";

/** A slot's label ends before a colon, or with its line. */
export const colonAhead = "(?= ?:|$)";

/** A label over several slots. */
export const slotGroups: Row = {
  pattern: `(?:${who} )?(?:chủ trì|phối hợp|thực hiện)(?:(?:,| và|,? các) (?:${who} )?(?:chủ trì|phối hợp|thực hiện|tham gia))+`,
  finds: ["cơ quan chủ trì, phối hợp", "đơn vị chủ trì và đơn vị phối hợp"],
  skips: ["chủ trì"],
};

/** The label of an activity's words beside its slots. */
export const contentLabel: Row = {
  pattern: "(?:tóm tắt )?nội dung(?: (?:chính|chủ yếu|thực hiện|hoạt động))?",
  finds: ["nội dung", "nội dung chính"],
};

/** Slots: searched at the start of a paragraph, before a colon. */
export const slotRows: readonly SlotRow[] = [
  {
    role: "lead",
    pattern: `(?:${who} )?chủ trì(?: thực hiện| tham mưu| triển khai)?${colonAhead}`,
    finds: ["cơ quan chủ trì", "đơn vị chủ trì thực hiện", "chủ trì"],
    skips: ["chủ trì, phối hợp"],
  },
  {
    role: "coordinate",
    pattern: `(?:${who} )?phối hợp(?: thực hiện)?${colonAhead}`,
    finds: ["đơn vị phối hợp", "cơ quan phối hợp thực hiện"],
    skips: ["phối hợp với"],
  },
  {
    role: "lead",
    weak: true,
    pattern: `${who} (?:thực hiện|chịu trách nhiệm|triển khai)${colonAhead}`,
    finds: ["đơn vị thực hiện", "cơ quan thực hiện"],
  },
  {
    role: "time",
    pattern: `(?:thời (?:gian|hạn)|tiến độ)(?: (?:thực hiện|hoàn thành|hoàn tất|triển khai|trình|báo cáo|tổ chức))?${colonAhead}`,
    finds: ["thời gian thực hiện", "thời hạn hoàn thành", "tiến độ"],
    skips: ["thời gian qua"],
  },
  {
    role: "deliverable",
    pattern: `(?:sản phẩm|kết quả)(?: (?:đầu ra|đạt được|dự kiến|hoàn thành))?${colonAhead}`,
    finds: ["sản phẩm", "kết quả đầu ra"],
  },
];

/** The whole of a cell that says what the cell above it says. */
export const dittoRows: readonly Row[] = [
  { pattern: '[-–("“”]*(?:nt|như trên|//)[-–)"“”.]*|["“”〃]+', finds: ["nt", "-nt-", "như trên", '"'], skips: ["chủ đầu tư"] },
];

/** At the end of a cell's words: who stands before it leads, or works along. */
export const cellLeads: readonly Row[] = [
  {
    pattern: "(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối)(?: thực hiện)?",
    finds: ["chủ trì", "là đơn vị đầu mối"],
    skips: ["phối hợp"],
  },
];
export const cellHelps: readonly Row[] = [
  { pattern: "(?:phối hợp|tham gia|cùng)(?: thực hiện)?", finds: ["phối hợp", "tham gia thực hiện"], skips: ["chủ trì"] },
];

/** How a table's caption announces the number of its rows. */
export const captionCountRows: readonly Row[] = [
  {
    pattern: "(?<count>\\d{1,3}) (?:nv|nhiệm vụ|việc|đầu việc|công việc|nội dung)(?: (?:trọng tâm|cụ thể|chính|chủ yếu))?",
    finds: ["6 NV trọng tâm", "03 nhiệm vụ", "12 công việc"],
    skips: ["nhiệm vụ năm 2021"],
  },
];
