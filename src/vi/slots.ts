import { deciders } from "./roles.ts";
import type { Row } from "./row.ts";

/** What a column of a task table, or a line turned on its side (a slot), says about the task. */
export type ColumnRole = "number" | "task" | "lead" | "coordinate" | "start" | "time" | "deliverable" | "other";

export interface ColumnRow extends Row {
  readonly role: ColumnRole;
  /** Says so only in a table that also says who: `Tháng` or `Thực hiện` over figures is no time and nobody. */
  readonly weak?: true;
  /** Who watches over the work: nobody's column where another says who does it. */
  readonly above?: true;
  /** Who owns what is built or run: leads in a table that says what is to be done and when, with whom or to what end, where no other column says who. */
  readonly owner?: true;
  /** Persons, who belong to the bodies that another column names. */
  readonly persons?: true;
}

const doer =
  "(?:cơ quan|cq|đơn vị|đ/?v(?:ị)?|phòng|khoa|ban|bộ phận|cá nhân|tổ chức(?: đảng| đoàn thể)?|đoàn thể|địa phương|sở|bộ|ngành|huyện|xã|người|cán bộ|công chức|viên chức|chuyên viên|giáo viên|cb(?:gv|nv)?|gv|đồng chí|đ/c|thành viên|lãnh đạo|lực lượng|cấp ủy|tổ(?: chuyên môn)?)";
const doers = `(?:các )?${doer}(?:(?:,| và|,? các| ?[/-]) ?${doer}){0,4}`;
const timeStart =
  "(?:(?:xong|hoàn thành|trước|trong|đến hết|chậm nhất|từ|đến|hết|cuối|đầu|giữa) ){0,2}(?:[tq]\\.?\\d{1,2}/20\\d\\d|(?:ngày|tháng|quý|tuần|năm|học kỳ|kỳ|giai đoạn) ?(?:\\d{1,4}|i|ii|iii|iv)|\\d{1,2} ?[/.-] ?\\d{1,4}|\\d tháng)|thường xuyên|(?:hàng|hằng) (?:ngày|tuần|tháng|quý|năm)|cả năm|định kỳ|theo (?:kế hoạch|tiến độ|quy định|lộ trình)|liên tục|đột xuất|(?:(?:sau|trong|chậm nhất|không quá|tối đa)(?: vòng| thời hạn| sau)? )?\\d{1,3} (?:ngày|tuần|tháng)|(?:ngay )?(?:sau|trước) khi|khi (?:có|cần|được|phát sinh)";
const when = "(?:thời (?:gian|hạn|điểm)|tg|t/g(?:ian)?)";

/** Headings of table columns, searched from their start; the first row that is found decides. */
export const columnRows: readonly ColumnRow[] = [
  {
    role: "number",
    pattern: "(?:s ?tt|tt|số tt|số thứ tự|stt\\.?|t t|#|no(?= ?$))",
    finds: ["stt", "tt", "số tt", "#", "no"],
    skips: ["thủ trưởng"],
  },
  {
    role: "coordinate",
    pattern: `(?:${doers} )?(?:(?:thẩm định|góp ý|tham mưu|hỗ trợ|giúp việc) ?(?:[,/]| và) ?)?(?:(?:(?:được giao|cùng) )?phối hợp|cùng thực hiện|cùng làm|tham gia|hỗ trợ)(?: thực hiện)?|${doers} (?:có )?liên quan(?= ?$)|ai (?:phối hợp|tham gia|cùng làm|giúp)`,
    finds: [
      "phối hợp",
      "ai phối hợp",
      "cơ quan cùng phối hợp",
      "đơn vị hỗ trợ",
      "cơ quan phối hợp",
      "đơn vị phối hợp thực hiện",
      "thẩm định, phối hợp",
      "cơ quan, đơn vị phối hợp",
      "đv phối hợp",
    ],
    skips: ["chủ trì"],
  },
  {
    role: "lead",
    above: true,
    pattern:
      "(?:lãnh đạo|người|đồng chí|đ/c)(?: \\p{L}+){0,3} chỉ đạo|(?:lãnh đạo|đồng chí|đ/c)(?: \\p{L}+){0,3} phụ trách|(?:cơ quan|đơn vị|người)(?:(?:,| và|/)? (?:cơ quan|đơn vị))? (?:theo dõi|đôn đốc|giám sát)(?:(?:,| và) (?:theo dõi|đôn đốc|giám sát|kiểm tra|đánh giá))*",
    finds: ["lãnh đạo ubnd tỉnh phụ trách", "người chỉ đạo", "lãnh đạo phụ trách", "cơ quan theo dõi, đôn đốc"],
    skips: ["người phụ trách", "lãnh đạo chủ trì"],
  },
  {
    role: "lead",
    persons: true,
    pattern:
      "(?:người|cá nhân|cán bộ|công chức|viên chức|chuyên viên|nhân viên|đồng chí|đ/c|họ (?:và )?tên)(?:(?:,| và|,? các| ?[/-]) ?(?:công chức|viên chức|cán bộ|chuyên viên|người lao động)){0,3} (?:được giao |trực tiếp )?(?:chủ trì|chịu trách nhiệm|thực hiện|phụ trách|đầu mối|theo dõi|xử lý|triển khai|tham mưu|làm|đảm nhiệm|(?:được )?(?:giao|phân công))(?: \\p{L}+){0,3}",
    finds: ["người chịu trách nhiệm", "người thực hiện", "cán bộ, công chức thực hiện", "đồng chí phụ trách"],
    skips: ["đơn vị thực hiện", "lãnh đạo phụ trách"],
  },
  {
    role: "lead",
    pattern: `(?:thủ trưởng |người đứng đầu |tên |giao )?${doers} (?:được giao )?(?:chủ trì|chủ công|chịu trách nhiệm|thực hiện|đầu mối|tham mưu|soạn thảo|chuẩn bị|trình|phụ trách|triển khai|tổ chức|xử lý|giải quyết|thụ lý|xác minh|trả lời|tiến hành|nhận (?:nhiệm vụ|việc)|làm|đảm nhiệm|thường trực|báo cáo|chỉ đạo|(?:được )?(?:giao|phân công))(?: \\p{L}+){0,3}|(?:thủ trưởng |người đứng đầu |tên )?(?:các )?(?:cơ quan|đơn vị|phòng|ban|bộ phận|cá nhân|tổ chức|địa phương|sở|ngành)(?:(?:,| và|,? các|/)? ?(?:cơ quan|đơn vị|phòng|ban|cá nhân|bộ phận|địa phương|tổ chức|ngành|sở)){0,4}(?= ?(?:$|[(/:]))|(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm|trách nhiệm(?: thực hiện)?|phân công(?: thực hiện)?|ai (?:chủ trì|thực hiện|làm|phụ trách|chịu trách nhiệm))(?: \\p{L}+){0,3}|đvth|giao(?: nhiệm vụ)?(?: cho)?(?= ?$)`,
    finds: [
      "đơn vị",
      "ai chủ trì",
      "cơ quan chủ trì",
      "cq chủ trì",
      "đ/v chủ trì",
      "thủ trưởng đơn vị",
      "chủ trì",
      "người thực hiện",
      "cán bộ, công chức thực hiện",
      "đơn vị chủ trì thực hiện",
      "cơ quan, đơn vị thực hiện",
      "cơ quan giải quyết",
      "đơn vị nhận nhiệm vụ",
      "đơn vị nhận việc",
      "giao cho",
      "giao nhiệm vụ",
      "đầu mối thực hiện",
    ],
    skips: ["nội dung", "sở nội vụ", "cơ quan ban hành", "đơn vị tính", "nơi thực hiện", "cơ quan thẩm định"],
  },
  {
    role: "lead",
    owner: true,
    pattern:
      "(?:tên )?chủ (?:đầu tư|dự án|quản)(?=$| ?[(/,])|(?:cơ quan|đơn vị)(?: (?:chủ|trực tiếp))? (?:quản lý|quản|xây dựng|thi công)(?= ?$)",
    finds: ["chủ đầu tư", "đơn vị quản lý", "cơ quan chủ quản", "đơn vị xây dựng"],
    skips: ["đơn vị quản lý nhà nước", "chủ trì"],
  },
  { role: "lead", weak: true, pattern: "thực hiện(?= ?$)", finds: ["thực hiện"], skips: ["thực hiện năm 2023"] },
  {
    role: "start",
    pattern:
      "(?:(?:thời (?:gian|điểm)|ngày|tháng) )?(?:bắt đầu|khởi (?:đầu|công|động)|triển khai từ)(?: (?:thực hiện|triển khai))?|từ ngày|từ tháng",
    finds: ["bắt đầu", "thời gian bắt đầu", "ngày bắt đầu", "từ ngày"],
    skips: ["thời gian hoàn thành"],
  },
  {
    role: "time",
    pattern: `(?:dự kiến |kế hoạch )?(?:(?:ngày|tháng|quý|năm) )?(?:(?:chậm|muộn) nhất )?(?:phải )?(?:hoàn thành|hoàn tất|kết thúc)(?!,? (?:nhiệm vụ|vượt))|(?:ngày|tháng|khi nào|bao giờ) (?:phải )?xong|xong (?:khi nào|bao giờ)|mốc (?:thời gian|thời hạn|tiến độ|hoàn thành|xong)|khi nào|bao giờ|(?:ngày )?đến hạn|đến ngày|đến tháng|hạn chót|deadline|(?:ngày|tháng|quý|năm|giai đoạn) (?:trình|thực hiện|tổ chức)|tgth|(?:dự kiến )?(?:${when}|tiến độ|hạn|lộ trình|kỳ hạn)(?: .{0,40})?`,
    finds: [
      "thời gian hoàn thành",
      "ngày phải xong",
      "ngày chậm nhất phải hoàn thành",
      "ngày đến hạn",
      "mốc xong",
      "mốc thời gian",
      "tiến độ",
      "thời hạn",
      "thời gian thực hiện",
      "hoàn thành",
      "kết thúc",
      "tháng trình",
    ],
    skips: ["nội dung công việc", "mốc giới", "xong", "kỳ báo cáo"],
  },
  {
    role: "time",
    weak: true,
    pattern: "(?:ngày|thứ|tuần|tháng|quý|năm)(?:(?:,| ?/| ?-)? ?(?:ngày|thứ|tuần|tháng|quý|năm|giờ)){0,2}(?= ?$)",
    finds: ["tháng", "ngày, tháng", "thứ/ngày", "tuần"],
    skips: ["tháng 2", "năm 2023"],
  },
  {
    role: "task",
    weak: true,
    pattern:
      "tên (?:(?:loại|các|dự thảo) )?(?:văn bản|báo cáo|tờ trình|nghị quyết|quyết định|đề án|quy hoạch|chuyên đề|kế hoạch)(?: .{0,60})?",
    finds: ["tên văn bản", "tên báo cáo", "tên dự thảo văn bản"],
    skips: ["tên dự án", "tên nhiệm vụ"],
  },
  {
    role: "deliverable",
    pattern:
      "(?:sp|(?:(?:dự kiến|yêu cầu,?|hình thức|loại|tên|hồ sơ,) )?(?:sản phẩm|kết quả)|đầu ra|chỉ tiêu(?: định lượng)?|(?:hình thức|loại) (?:văn bản|ban hành)|yêu cầu (?:cần đạt|phải đạt)|minh chứng|văn bản(?! (?:cần|phải|sẽ) )|tài liệu|mục tiêu)(?: .{0,40})?",
    finds: ["sản phẩm", "kết quả", "chỉ tiêu định lượng", "sản phẩm đầu ra"],
  },
  {
    role: "task",
    pattern:
      "(?:(?:tên|mô tả|yêu cầu|nhóm|danh mục|một số|những|các|ý kiến) )*(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|biện pháp|đề án|chương trình|vụ việc|kiến nghị|việc|đầu việc|hạng mục|vấn đề|làm gì|văn bản (?:cần|phải|sẽ)|chỉ đạo|bước thực hiện)(?: .{0,80})?",
    finds: [
      "nội dung nhiệm vụ",
      "nhiệm vụ",
      "đầu việc",
      "nội dung công việc",
      "công việc",
      "biện pháp",
      "vụ việc",
      "kiến nghị của cử tri",
      "vấn đề cần giải quyết",
      "làm gì",
      "văn bản cần ban hành",
      "danh mục các nhiệm vụ",
    ],
    skips: ["thời gian"],
  },
];

/** In the name of a column: who is told there leads, and whoever another column of leads names carries it out with them. */
export const chairColumn: Row = { pattern: "chủ trì|chủ công", finds: ["chủ trì"], skips: ["thực hiện", "phối hợp"] };

/** Columns of a calendar of meetings, where "Chủ trì" only takes the chair: the day or hour of each, and where or with whom. */
export const calendarHours: Row = {
  pattern:
    "(?:thứ|buổi|giờ|sáng|chiều|tối)(?:[ ,/–-]{1,3}(?:thứ|ngày|tháng|buổi|giờ|sáng|chiều|tối))*|(?:ngày|thời gian)[ ,/(–-]{1,3}(?:thứ|buổi|giờ)",
  finds: ["giờ", "thứ/ngày", "buổi", "ngày, giờ", "sáng"],
  skips: ["ngày hoàn thành", "thời gian thực hiện"],
};
/** An hour in a cell of a calendar, under whatever name its column has. */
export const calendarClock: Row = {
  pattern: "(?:từ )?\\d{1,2} ?(?:giờ|[hg:])(?: ?\\d{2}|(?=$| ?[-–,.;]))",
  finds: ["10h00", "7:30", "8 giờ 30", "7h", "từ 8g30"],
  skips: ["10 hồ sơ", "3 giờ học"],
};
export const calendarGuests: Row = {
  pattern:
    "(?:địa điểm|nơi (?:họp|làm việc)|phòng họp|thành phần(?: (?:tham dự|dự|tham gia|mời|dự họp))*|(?:người|đại biểu|đơn vị|khách) (?:tham dự|dự|mời)|cùng dự|tham dự)",
  finds: ["địa điểm", "thành phần", "thành phần tham dự", "người dự", "phòng họp"],
  skips: ["nội dung"],
};

/** The column of a calendar that tells somebody to do something after all: `Người thực hiện`. */
export const calendarDoers: Row = {
  pattern: "thực hiện|phụ trách|phân công|chịu trách nhiệm|đảm nhiệm",
  finds: ["thực hiện", "phụ trách"],
  skips: ["chủ trì"],
};

/** The column of a plan for a day that says hours as a calendar does: what is to be done, or who makes it ready. */
export const calendarWork: Row = {
  pattern: "nhiệm vụ|sản phẩm|hoàn thành|(?:đơn vị|cơ quan|bộ phận|người) (?:chuẩn bị|phối hợp)",
  finds: ["nhiệm vụ", "đơn vị chuẩn bị"],
  skips: ["chuẩn bị", "nội dung công việc"],
};

/** Columns of a list of administrative procedures: what each is called, and how long it takes or costs whoever applies, which tells nobody to do anything. */
export const procedureNames: Row = {
  pattern: "(?:tên |mã (?:số )?)?(?:các )?(?:thủ tục|tthc|dịch vụ công|dịch vụ)(?: hành chính| trực tuyến)?",
  finds: ["tên thủ tục hành chính", "mã tthc", "thủ tục"],
  skips: ["công việc"],
};
export const procedureTerms: Row = {
  pattern: "thời (?:hạn|gian) (?:giải quyết|xử lý|trả kết quả)|(?:mức )?(?:phí|lệ phí)",
  finds: ["thời hạn giải quyết", "phí", "lệ phí"],
  skips: ["thời gian rà soát", "thời hạn hoàn thành"],
};

/** The column of a plan that has something done about procedures. */
export const procedureWork: Row = {
  pattern: "nhiệm vụ|chủ trì|hoàn thành|tiến độ|sản phẩm",
  finds: ["nhiệm vụ", "chủ trì", "hoàn thành"],
  skips: ["cơ quan thực hiện"],
};

export interface SlotRow extends Row {
  /** `other`: who appraises or decides, or who looks on; no unit of the task. */
  readonly role: "lead" | "coordinate" | "time" | "deliverable" | "other";
  /** `Đơn vị thực hiện` leads only where nobody is `chủ trì`. */
  readonly weak?: true;
  /** The label means a slot only before the names of bodies and nothing else. */
  readonly onlyBodies?: true;
}

/** `Tổ chức thực hiện` is a heading. */
const who = `(?!tổ chức (?:thực hiện|triển khai))${doers}`;

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

/** The label of bodies that are looked into: no name. */
export const examinedLabel: Row = {
  pattern: `${doers} (?:được|chịu sự|thuộc diện) (?:giám sát|thanh tra|kiểm tra|khảo sát|kiểm toán|đánh giá|làm việc)`,
  finds: ["đơn vị được giám sát", "cơ quan, đơn vị được kiểm tra"],
  skips: ["đơn vị được giao"],
};

/** The label of a line that says where, for whom or how an activity is held: no item that a slot is given to. */
export const factLabel: Row = {
  pattern: `(?:địa điểm|thành phần|đối tượng|phạm vi|thời kỳ|mốc (?:thời gian|thời kỳ)|niên độ|thời hạn (?:thanh tra|kiểm tra|giám sát)|số lượng|quy mô|thời lượng|chủ đề|hình thức|kinh phí|nội dung chương trình|${examinedLabel.pattern})(?: [^:]{1,40})?(?= ?(?::|$))`,
  finds: ["địa điểm", "quy mô", "thành phần tham dự", "nội dung chương trình", "đơn vị được giám sát"],
  skips: ["nội dung 1"],
};

/** The label of a line that says who carries an activity out. */
export const executionLabel: SlotRow = {
  role: "lead",
  weak: true,
  onlyBodies: true,
  pattern:
    "(?:tổ chức |đơn vị |triển khai |phân công |trách nhiệm |đầu mối )?thực hiện|phân công|phụ trách|tham mưu|trách nhiệm(?: chính)?|đầu mối",
  finds: ["thực hiện", "tổ chức thực hiện", "phân công thực hiện", "trách nhiệm", "đầu mối thực hiện"],
  skips: ["nội dung"],
};

/** Slots: searched at the start of a paragraph, before a colon. */
export const slotRows: readonly SlotRow[] = [
  {
    role: "lead",
    pattern: `(?:${who} )?(?:được giao )?chủ trì(?:,? (?:thực hiện|tham mưu|triển khai|chuẩn bị|soạn thảo|xây dựng|chính))?${colonAhead}`,
    finds: ["cơ quan chủ trì", "đơn vị chủ trì, thực hiện", "đơn vị chủ trì thực hiện", "chủ trì"],
    skips: ["chủ trì, phối hợp"],
  },
  {
    role: "coordinate",
    pattern: `(?:${who} |cùng )?phối hợp(?: thực hiện| với| chính)?${colonAhead}|${who} (?:(?:cùng )?tham gia(?: thực hiện| phối hợp)?|(?:có )?liên quan)${colonAhead}`,
    finds: ["đơn vị phối hợp", "cơ quan phối hợp thực hiện", "phối hợp với", "đơn vị tham gia", "đơn vị liên quan"],
    skips: ["phối hợp với sở y tế", "các đơn vị liên quan báo cáo"],
  },
  {
    role: "lead",
    weak: true,
    pattern: `${who} (?:thực hiện|chịu trách nhiệm|triển khai|phụ trách|tham mưu|soạn thảo|đầu mối|chuẩn bị|xây dựng|trình|tổ chức(?= thực hiện)|được (?:giao|phân công))(?: nhiệm vụ| thực hiện| chính| nội dung| đề án)?${colonAhead}|phụ trách(?: thực hiện| chính)?${colonAhead}`,
    finds: ["đơn vị thực hiện", "cơ quan thực hiện", "cơ quan chuẩn bị", "người phụ trách", "bộ phận thực hiện", "phụ trách"],
    skips: ["phụ trách chung mọi việc"],
  },
  {
    role: "time",
    pattern: `(?:(?:dự kiến )?(?:${when}|tiến độ|hạn|lộ trình)(?:(?:,| và) (?:tiến độ|lộ trình|thời hạn))?(?: (?:chót|dự kiến|thực hiện|hoàn thành|hoàn tất|triển khai|tiến hành|trình|báo cáo|tổ chức|ban hành)){0,2}(?:(?<= (?:trình|báo cáo))(?: \\p{L}+){1,8})?|(?:ngày|dự kiến) hoàn thành)${colonAhead}|(?:hoàn thành|xong|mốc thời gian)(?= ?: ?(?!từ )(?:${timeStart}))`,
    finds: [
      "thời gian thực hiện",
      "thời hạn hoàn thành",
      "tiến độ",
      "tg hoàn thành",
      "dự kiến hoàn thành",
      "thời gian tiến hành",
      "thời gian trình ubnd tỉnh",
    ],
    skips: ["thời gian qua", "hoàn thành: 5 tuyến đường"],
  },
  {
    role: "deliverable",
    pattern: `(?:dự kiến |yêu cầu )?(?:sản phẩm|kết quả|đầu ra)(?:(?:,| ?/| và) ?(?:sản phẩm|kết quả))?(?: (?:đầu ra|đạt được|dự kiến|hoàn thành|(?:cần|phải) đạt|chủ yếu|cụ thể|chính))?${colonAhead}`,
    finds: ["sản phẩm", "kết quả đầu ra", "sản phẩm, kết quả", "dự kiến sản phẩm"],
  },
  {
    role: "other",
    onlyBodies: true,
    pattern: `(?:${who}|(?:cơ quan|cấp) có thẩm quyền) (?:thẩm định|thẩm tra|phê duyệt|quyết định|(?:ký )?ban hành|thông qua|xem xét|cho ý kiến|theo dõi|đôn đốc|giám sát)(?:(?:,| và) (?:thẩm định|thẩm tra|phê duyệt|quyết định|ban hành|thông qua|theo dõi|đôn đốc|giám sát|kiểm tra))*${colonAhead}|cấp (?:trình|thẩm định|phê duyệt|quyết định|ban hành)${colonAhead}`,
    finds: ["cơ quan thẩm định", "cấp trình", "cơ quan theo dõi, đôn đốc", "cấp có thẩm quyền phê duyệt"],
    skips: ["thẩm định", "cơ quan chủ trì thẩm định"],
  },
];

/** A range of years, which is a time in a column that says so; elsewhere a term of office too. */
export const yearsCell: Row = { pattern: "20\\d\\d ?[-–] ?20\\d\\d", finds: ["2021 - 2022", "2021-2025"], skips: ["2021"] };

/** How the cell of a time opens. */
export const timeCellRows: readonly Row[] = [
  {
    pattern: timeStart,
    finds: [
      "Trước ngày 3",
      "Sau 15 ngày",
      "Trong vòng 30 ngày",
      "Sau khi",
      "Khi có",
      "Tháng 4",
      "Quý II",
      "30/6",
      "Thường xuyên",
      "Hằng năm",
      "trong quý I",
    ],
    skips: ["Sở Nội vụ", "Hằng Nga"],
  },
];

/** Between and behind the times of a cell that holds nothing else. */
export const timeJoints: Row = {
  pattern: "và|đến|năm|tháng|quý|ngày|trước|trong|từ|hết|xong|hoàn thành",
  finds: ["và", "năm"],
  skips: ["công"],
};

/** How the cell of what is to come out opens, beside the types of documents. */
export const productCells: readonly Row[] = [
  { pattern: "văn bản|dự thảo|hồ sơ|danh sách|danh mục|biên bản|tài liệu", finds: ["văn bản", "dự thảo"], skips: ["rà soát"] },
];

/** The whole of a cell that says who decides, or which of those at the head sees to it: no one who works along. */
export const deciderCells: Row = {
  pattern: `${deciders}|(?:pct|phó chủ tịch|đ/c|đồng chí|ông|bà)(?:[ .:].*)?|(?:ct|chủ tịch) (?!ubnd|hđnd|ủy ban|hội|liên|công).*`,
  finds: ["ubnd tỉnh", "thường trực tỉnh ủy", "hđnd", "pct nguyễn văn nam", "thủ tướng chính phủ"],
  skips: ["sở y tế"],
};

/** The whole of a cell that says what the cell above it says. */
export const dittoRows: readonly Row[] = [
  { pattern: '[-–("“”]*(?:nt|như trên|//)[-–)"“”.]*|["“”〃]+', finds: ["nt", "-nt-", "như trên", '"'], skips: ["chủ đầu tư"] },
];

/** Who leads and who works along in short, before a colon in a cell or in brackets behind: `CT: Sở A; PH: Sở B`, `Sở A (CT)`; elsewhere they mean something else (`Sở CT`). */
export const cellLabels: readonly SlotRow[] = [
  { role: "lead", pattern: "ct", finds: ["ct"], skips: ["chủ tịch"] },
  { role: "coordinate", pattern: "ph", finds: ["ph"], skips: ["phó"] },
];

/** At the end of a cell's words: who stands before it leads, or works along. */
export const cellLeads: readonly Row[] = [
  {
    pattern: "(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối)(?:,? (?:và )?phối hợp)?(?: thực hiện)?",
    finds: ["chủ trì", "là đơn vị đầu mối", "chủ trì, phối hợp thực hiện"],
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

/** Between who leads and who works along, in one cell: `Phòng Nội vụ phối hợp với Phòng Tư pháp`. */
export const cellTie: Row = {
  pattern:
    "(?:(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối)[ ,;]*)?(?:và )?phối hợp(?: chặt chẽ)? (?:cùng với|với|cùng) |(?:chủ trì|đầu mối)[ ,;]+(?:và )?phối hợp (?!thực hiện|triển khai)",
  finds: ["phối hợp với ", "chủ trì, phối hợp với ", "phối hợp cùng ", "chủ trì, phối hợp "],
  skips: ["phối hợp thực hiện", "chủ trì, phối hợp thực hiện"],
};

/** The same before a body alone: `Phòng Nội vụ phối hợp Phòng Tư pháp`. */
export const bareTie: Row = { pattern: "(?:và )?phối hợp ", finds: ["phối hợp ", "và phối hợp "], skips: ["phối hợp."] };

/** The words of a line that only says who leads and who works along. */
export const assignmentWords = {
  leads: { pattern: "chủ trì(?: thực hiện| triển khai)?|phụ trách|chịu trách nhiệm chính", finds: ["chủ trì", "phụ trách"] },
  tie: { pattern: "phối hợp (?:cùng với|với|cùng)", finds: ["phối hợp với"] },
  helps: { pattern: "(?:cùng )?phối hợp(?: thực hiện| triển khai)?|tham gia", finds: ["phối hợp", "phối hợp thực hiện"] },
} as const satisfies Record<string, Row>;
