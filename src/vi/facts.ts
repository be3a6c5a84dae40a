import type { Row } from "./row.ts";
import { examinedLabel } from "./slots.ts";

const phones = "(?:(?:số )?(?:điện thoại|đt|sđt|di động|máy lẻ|tel|fax|hotline)|đường dây nóng)";
const digits = "\\(?\\+?\\d[\\d .()+-]{5,}";
const titles =
  "(?:phó|trưởng|giám đốc|chánh|chủ tịch|bí thư|hiệu trưởng|tổ trưởng|đội trưởng|thư ký|chuyên viên|cán bộ|công chức|viên chức|nhân viên)";

/** How somebody is reached, be it behind the name of a body and a colon or in a line of its own. */
export const contactRows: readonly Row[] = [
  {
    pattern: `${phones}(?: [^\\d:;.]{1,60})?[ .:]{0,3}${digits}`,
    finds: ["điện thoại: 0203.812.345", "đường dây nóng của sở công thương: 1900 1234", "số điện thoại 0203 812 345"],
    skips: ["điện thoại trực 24/24 giờ", "công khai số điện thoại"],
  },
  {
    pattern: "(?:địa chỉ )?(?:thư điện tử|e-?mail|hộp thư|hòm thư)(?: [^\\d@:;.]{1,40})?[ :]{0,3}[a-z\\d._-]+@[a-z\\d.-]+",
    finds: ["email: soyte@haivan.gov.vn", "địa chỉ thư điện tử vanthu@anlac.gov.vn"],
    skips: ["thư điện tử công vụ"],
  },
  {
    pattern: "(?:địa chỉ|trụ sở)(?: (?:liên hệ|làm việc|chính|cơ quan|nhận|gửi|tiếp nhận|báo cáo|hồ sơ|thư)){0,3}(?: ?:|(?: đặt)? tại)",
    finds: ["địa chỉ:", "địa chỉ liên hệ:", "địa chỉ nhận hồ sơ:", "trụ sở làm việc tại", "trụ sở đặt tại"],
    skips: ["trụ sở làm việc phải sửa chữa"],
  },
];

/** What stands behind the name of a body and a colon and tells it nothing: how it is reached, who sits on it, what it is on a board. */
export const factRows: readonly Row[] = [
  ...contactRows,
  {
    pattern: `(?:${digits}|[a-z\\d._-]+@[a-z\\d.-]+)[ .;,]*$`,
    finds: ["1900 1234.", "noivu@haivan.gov.vn"],
    skips: ["12 trạm y tế"],
  },
  {
    pattern:
      "(?:tầng \\d{1,2},? [^:;.]{2,40}, )?số (?:nhà )?\\d{1,4}[a-z]?(?:[/-]\\d{1,4}[a-z]?){0,3},? (?:(?:đường|phố|ngõ|ngách|hẻm|kiệt|quốc lộ|đại lộ|tổ dân phố|khu phố|thôn|ấp|xóm)|[^:;.]{2,60}, (?:phường|quận|xã|thị trấn|thành phố|tp|huyện|tỉnh))",
    finds: ["số 10 đường", "số 5, ngõ 4 phố huế, phường", "tầng 2, nhà a, số 3 phố"],
    skips: ["số 10 tuyến đường hư hỏng", "số 45/kh-ubnd"],
  },
  {
    pattern: `(?:ông|bà|đồng chí|đ/c)(?: \\p{L}+){2,5}(?:(?:,| ?[-–(]) ?${titles} [^;:()\\d]{0,60})?[ ,;:()–-]{1,4}(?:${phones}[ .:]{0,3})?${digits}`,
    finds: ["đ/c nguyễn văn an, phó trưởng phòng, đt 0912345678", "bà lê thị bình - 0912.345.678", "ông lê văn hòa (đt: 0912 345 678)"],
    skips: ["đồng chí lê văn cường, phó phòng, theo dõi"],
  },
  {
    pattern:
      "(?:mức |tối đa |không quá )?\\d[\\d.,]* ?(?:đồng|đ|(?:nghìn|ngàn|triệu|tỷ)(?: đồng)?)(?: ?/ ?\\p{L}+(?: \\p{L}+){0,2}){0,3}[ .;,]*$",
    finds: ["350.000 đồng/người/tháng.", "1,5 triệu đồng;", "tối đa 200 triệu đồng/dự án"],
    skips: ["350.000 đồng hỗ trợ hộ nghèo sửa nhà"],
  },
  {
    pattern:
      "(?:là |làm )?(?:(?:phó )?(?:trưởng (?:ban|đoàn|tiểu ban)|tổ trưởng|chủ tịch(?: hội đồng)?)|phó (?:ban|đoàn|tiểu ban)|(?:các )?(?:thành|ủy) viên|thư ký|cơ quan thường trực)(?: (?:thường trực|ban chỉ đạo|ban tổ chức|hội đồng|tổ công tác))?[ .;,]*$",
    finds: ["trưởng ban.", "ủy viên thường trực;", "thành viên ban chỉ đạo", "phó trưởng ban", "phó ban."],
    skips: ["thành viên ban chỉ đạo kiểm tra các xã"],
  },
  {
    pattern: "(?:thành phần |thành viên )?(?:bao )?gồm(?: có)?(?! (?:các )?(?:\\d{1,2} )?(?:nhiệm vụ|nội dung|công việc|việc|giải pháp))",
    finds: ["gồm", "bao gồm", "thành phần gồm có"],
    skips: ["gồm các nhiệm vụ"],
  },
];

/** Before the name of a person who sits on a board. */
export const memberTitle: Row = {
  pattern:
    "(?:(?:kính )?mời |đại diện )?(?:(?:ông|bà|đồng chí|đ/c|đ\\.c)(?: (?:ông|bà))?|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|(?:gs|pgs|ts|ths|bs)[ .]{0,2}(?:ts|ths|bs)?\\.?|(?:thạc|tiến|bác|kỹ|luật) sĩ)",
  finds: ["ông", "mời bà", "đ/c", "đại tá", "thiếu tướng", "bác sĩ"],
  skips: ["phó giám đốc"],
};

/** The office that a member of a board holds elsewhere or on it. */
export const memberOffice: Row = {
  pattern: `(?:là |làm |giữ chức )?(?:nguyên |quyền |q\\.|đại diện |lãnh đạo |các )?(?:${titles.slice(3, -1)}|thành viên|ủy viên|lãnh đạo|đại biểu|người đứng đầu|kế toán)`,
  finds: ["phó", "thành viên", "giám đốc", "lãnh đạo", "làm trưởng"],
  skips: ["tham mưu"],
};

/** The label of an office on a board, before who holds it. */
export const memberRole: Row = {
  pattern:
    "(?:các )?(?:(?:phó )?(?:trưởng (?:ban|đoàn|tiểu ban)|tổ trưởng|chủ tịch hội đồng|ban)|(?:phó )?chủ tịch hội đồng|(?:các )?(?:tổ phó|thành viên|ủy viên|tổ viên|thư ký))(?: (?:thường trực|kiêm thư ký|khác|ban chỉ đạo|hội đồng|tổ công tác|tổ giúp việc)){0,2} ?: ?",
  finds: ["trưởng ban: ", "phó chủ tịch hội đồng: ", "ủy viên thường trực: ", "thư ký: "],
  skips: ["chủ tịch ubnd tỉnh: "],
};

/** The label of a list of who sits on a board, or works in a group: its words are no name to the end, or no body's. */
export const memberLabels = {
  gathered: { pattern: "(?:bao )?gồm(?: có)? ?: ?$", finds: ["gồm:", "bao gồm: "], skips: ["gồm các nhiệm vụ:"] },
  numbered: {
    pattern: `(?:(?:đoàn|tổ|nhóm|cụm|tiểu ban|khối|đội)(?: \\p{L}+){0,3} (?:số )?(?:\\d{1,2}|[ivx]{1,4})|(?:phó )?trưởng (?:ban|đoàn)|(?:các )?(?:thành|ủy) viên|thường trực|thư ký|${examinedLabel.pattern}) ?: ?`,
    finds: ["đoàn số 1: ", "tổ công tác số 2: ", "thành viên: ", "đơn vị được kiểm tra: "],
    skips: ["đoàn kiểm tra chủ trì: "],
  },
} as const satisfies Record<string, Row>;

/** Labels of an approved project that nothing else has. */
export const projectName: Row = {
  pattern:
    "tên (?:gói thầu|đề án|đồ án|nhiệm vụ)|(?:tên|loại|nhóm|cấp)(?:,? (?:và )?(?:loại|nhóm|cấp|tên)){0,2} (?:dự án|công trình)|(?:tổng )?mức (?:vốn )?đầu tư|tổng (?:dự toán|vốn đầu tư)|nguồn vốn|cơ cấu nguồn vốn",
  finds: ["tên dự án", "loại, cấp công trình", "tổng mức đầu tư"],
  skips: ["tên đơn vị", "nhóm nhiệm vụ giải pháp", "mức hỗ trợ"],
};

/** Who takes part in a project: behind the label stands who that is, or what he is told to do. */
export const projectParty: Row = {
  pattern:
    "chủ (?:đầu tư|dự án|nhiệm)|(?:cơ quan|đơn vị) chủ quản|(?:cơ quan|đơn vị|tổ chức|nhà thầu|người) (?:tư vấn|lập|khảo sát|thiết kế|thi công|thẩm tra|quyết định đầu tư)",
  finds: ["chủ đầu tư", "cơ quan chủ quản", "đơn vị lập", "nhà thầu thi công"],
  skips: ["cơ quan thẩm quyền", "nhà thầu"],
};

/** Labels that say the more of a project beside these. */
export const projectFact: Row = {
  pattern:
    "mục tiêu|(?:nội dung (?:và )?)?quy mô|(?:địa|thời) điểm|diện tích|phương án|thiết bị|(?:tổng )?kinh phí|chi phí|thời (?:gian|hạn)|tiến độ|hình thức|phương thức|loại hợp đồng|sản phẩm",
  finds: ["mục tiêu", "quy mô", "hình thức", "nội dung và quy mô"],
  skips: ["tổ chức thực hiện", "giải pháp"],
};
