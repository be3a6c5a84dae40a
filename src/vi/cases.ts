import type { Row } from "./row.ts";

/** Behind a count of cases and a colon: how they stand, and none of them. */
export const caseStanding: Row = {
  pattern: "(?:đến nay |hiện(?: nay)? )?(?:đã|đang|chưa|còn|được|không|đạt|chiếm|tăng|giảm|do|bằng)",
  finds: ["đã", "đang", "đến nay chưa"],
  skips: ["ông a"],
};

/** Words before a footnote's list, which belong to no case. */
export const listLeadInRows: readonly Row[] = [
  {
    pattern:
      "(?:bao gồm|gồm có|gồm|như(?! vậy)|cụ thể|trong đó|đó là)(?: (?:có|là|các|những|\\d{1,3}))?(?: \\p{L}+){0,6}(?:, (?:bao gồm|gồm|cụ thể|trong đó)(?: \\p{L}+){0,2})? ?:",
    finds: ["bao gồm:", "gồm:", "như:", "bao gồm các dự án:", "gồm 05 vụ việc sau:", "đó là các vụ việc:", "gồm 03 vụ, cụ thể:"],
    skips: ["như vậy:"],
  },
  {
    pattern:
      "(?:các|những|danh sách|tổng số|\\d{1,3})(?: \\d{1,3})?(?: \\p{L}+){1,6},? (?:bao gồm|gồm có|gồm|như sau|sau|sau đây|là|cụ thể|trong đó)(?: như sau)? ?:",
    finds: ["05 vụ việc gồm:", "các dự án sau:", "tổng số 05 vụ, trong đó:", "danh sách các vụ việc gồm:"],
    skips: ["các vụ việc:"],
  },
  {
    pattern: `(?:(?:tổng số|tổng cộng|tổng|có|gồm) ?:? ?)?\\d{1,3} (?:vụ việc|vụ|quyết định|kết luận|trường hợp|đơn(?: thư)?|dự án|công trình|kiến nghị|khiếu nại|tố cáo|bản án|hồ sơ)(?: \\p{L}+){0,6} ?:(?! (?:${caseStanding.pattern})(?!\\p{L}))(?=[^;]{2,400};|$)`,
    finds: ["tổng số 05 vụ việc:", "03 vụ khiếu nại:", "tổng cộng 04 quyết định chưa thi hành:"],
    skips: ["các vụ việc:", "05 vụ việc, đã giải quyết 02"],
  },
  {
    pattern:
      "(?:các )?(?:(?:hộ|công dân|đồng chí)(?: gia đình)? )?(?:của )?(?:các )?(?:ông(?:,| và| ?/)? ?\\(?bà\\)?|đồng chí|đ/c|hộ(?: dân| gia đình)?) ?:",
    finds: ["hộ các ông, bà:", "các đồng chí:", "các ông (bà):", "ông/bà:", "các hộ:"],
    skips: ["ông a:", "bà:"],
  },
  {
    pattern: "(?:các )?(?:đơn(?: thư)?|vụ(?: việc)?)(?: (?:khiếu nại|tố cáo|kiến nghị|phản ánh))? của ?:",
    finds: ["đơn của:", "các vụ việc khiếu nại của:"],
    skips: ["đơn của ông a:"],
  },
];

/** How a case of somebody's opens: the case itself, or who brings it. */
export const caseOpening: Row = {
  pattern:
    "(?:các )?(?:(?:vụ|đơn|hồ sơ)(?: việc| thư| án)?|ông|bà|anh|chị|công dân|(?:một số|tập thể|nhóm|đại diện)(?: các)? (?:\\d{1,4} )?(?:công dân|hộ|người dân)|(?:\\d{1,4} |các |gia đình )(?:hộ|công dân)|hộ(?: gia đình)?|gia đình|cử tri)",
  finds: ["vụ", "đơn", "ông", "bà", "công dân", "một số công dân", "15 hộ", "các hộ"],
  skips: ["thôn hạ", "kế hoạch"],
};

/** People who bring one case: `ông A, bà B và ông C | cùng | khiếu nại`. */
export const togetherRow: Row = { pattern: "cùng", finds: ["cùng"], skips: ["cũng"] };

/** What the first case says of all: `Vụ khiếu nại của ông A; bà B`. */
export const sharedOpening: Row = {
  pattern: "(?:các )?(?:vụ|đơn)(?: việc| thư)?(?: (?:khiếu nại|tố cáo|kiến nghị|phản ánh|tranh chấp|đề nghị)(?:,| và)?){1,3} của",
  finds: ["vụ khiếu nại của", "đơn tố cáo của", "các đơn kiến nghị, phản ánh của"],
  skips: ["đơn của"],
};

/** Whom a count of people is told of: `tố cáo đối với | 02 đảng viên`. */
export const againstSome: Row = { pattern: "(?:tố cáo|khiếu nại) đối với", finds: ["tố cáo đối với"], skips: ["ý kiến đối với"] };

/** Words before a list whose cases are numbered or stand behind dashes: any that announce them, before a colon and the first mark. */
export const countLeadInRows: readonly Row[] = [
  {
    pattern: `(?:\\d{1,3}|các|những) \\p{L}+(?: \\p{L}+){0,5} ?:(?! (?:${caseStanding.pattern})(?!\\p{L}))|[^.;:()\\n]{1,100}:(?=\\s?(?:\\(?(?:1|a|i)[.)]|[-–+•*] ))`,
    finds: ["các vụ việc:", "03 vụ việc:"],
    skips: ["vụ ông a", "vụ việc tại xã a:"],
  },
];

/** The same without a colon. */
export const bareLeadIn: Row = { pattern: "bao gồm|gồm có|gồm|cụ thể", finds: ["gồm"], skips: ["vụ ông a"] };

/** Before the last of some cases. */
export const lastCaseJoint: Row = { pattern: "và", finds: ["và"], skips: ["vàng"] };

/** A mark that numbers the cases of a list. Its group `label` counts by these labels, or by figures where there are none. */
export interface CaseMarkRow extends Row {
  readonly labels: readonly string[] | null;
  /** One such mark makes a list, even where another case's was lost. */
  readonly alone?: true;
  readonly printed: true;
}

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const letters = [..."abcdđeghiklmnopqrstuvxy"];

export const caseMarkRows: readonly CaseMarkRow[] = [
  { labels: null, alone: true, printed: true, pattern: "\\((?<label>\\d{1,2})\\)\\.?", finds: ["(1)", "(12)."], skips: ["(2016)"] },
  {
    labels: null,
    printed: true,
    pattern: "(?<![\\d/.(])(?<label>\\d{1,2})[.)](?=\\s+(?:\\d{1,3} )?\\p{L})",
    finds: ["1)", "2."],
    skips: ["1.250", "12./"],
  },
  { labels: romans, printed: true, pattern: "(?<!\\p{L})\\(?(?<label>[ivx]{1,4})\\)", finds: ["(i)", "iv)"], skips: ["(vi"] },
  { labels: letters, printed: true, pattern: "(?<!\\p{L})\\(?(?<label>[a-zđ])\\)", finds: ["a)", "(đ)"], skips: ["ab)"] },
];

export interface CaseKindRow extends Row {
  readonly kind: "complaint" | "denunciation" | "ruling" | "project";
  /** Found only where the case opens with it, and then it is the only kind. */
  readonly opening?: true;
  /** Found only where no other row finds a kind. */
  readonly weak?: true;
}

export const caseKindRows: readonly CaseKindRow[] = [
  {
    kind: "ruling",
    opening: true,
    pattern:
      "(?:\\d{1,3} )?(?:việc (?:thực hiện|thi hành) )?(?:các )?(?:kết luận|quyết định|bản án|thông báo kết luận)(?: số| thanh tra| giải quyết| của| kiểm tra| ngày)?",
    finds: ["kết luận số", "09 quyết định của", "quyết định giải quyết"],
    skips: ["vụ ông a khiếu nại"],
  },
  {
    kind: "ruling",
    opening: true,
    pattern: "(?:số )?\\d{1,6}/(?:20\\d\\d/)?(?:qđ|kl|tb-?kl|hs-?(?:st|pt)|ds-?(?:st|pt))",
    finds: ["số 1890/qđ", "15/kl", "02/2020/hs-st"],
    skips: ["số 15/tb", "đơn số 15/đ"],
  },
  {
    kind: "project",
    opening: true,
    pattern: "(?:\\d{1,3} )?(?:các )?(?:dự án|công trình|đề án|gói thầu)",
    finds: ["dự án", "công trình"],
    skips: ["vụ việc"],
  },
  {
    kind: "complaint",
    pattern:
      "khiếu nại|khiếu kiện|khiếu tố|đề nghị|phản ánh|kiến nghị|tranh chấp|không (?:nhất trí|đồng ý)(?: với)?|kntc|knntc|đòi (?:lại|bồi thường|quyền lợi)",
    finds: ["khiếu nại", "đề nghị", "phản ánh", "tranh chấp", "không nhất trí với", "kntc"],
    skips: ["tố cáo"],
  },
  {
    kind: "complaint",
    weak: true,
    pattern:
      "(?<!(?:theo|đúng|đủ|đáp ứng|của|về|các|những|một số|nội dung|phạm vi) )yêu cầu|khởi kiện|(?<!(?:điều|sự|bưu|linh|dữ|phụ|văn|cấu) )kiện(?= (?:chủ tịch|ubnd|ủy ban|quyết định|hành vi|sở|cục|chi cục|công ty|ông|bà|đòi))|xin (?:lại|giao|cấp|hỗ trợ|trả|được)|đòi(?! hỏi)|(?:không|chưa) (?:chấp (?:thuận|nhận)|đồng (?:ý|thuận)|nhất trí|thống nhất)|bức xúc",
    finds: ["yêu cầu", "khởi kiện", "xin giao", "không chấp thuận", "chưa đồng ý"],
    skips: ["điều kiện", "kiện toàn", "theo yêu cầu", "đòi hỏi"],
  },
  { kind: "denunciation", pattern: "tố cáo|kntc|knntc|khiếu tố", finds: ["tố cáo", "kntc"], skips: ["khiếu nại"] },
];

/** Small numbers in words, from one on; `một` and `năm` are other words more often. */
export const countWords: readonly string[] = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** How a text announces the number of things that a footnote lists. */
export const declaredCountRows: readonly Row[] = [
  {
    pattern:
      "(?<!(?:trong|trên|của|với|/) ?tổng số |trong số |số tồn |/)(?<count>\\d{1,3}|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?:(?<=(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm) \\(\\d{1,3})\\)| \\([\\p{L} ]{2,20}\\))? (?:vụ việc|vụ|dự án|quyết định|kết luận|trường hợp|đơn(?: thư)?|công trình|nội dung|kiến nghị|khiếu nại|tố cáo|đề án|bản án|hồ sơ|việc|nhiệm vụ|đảng viên|tổ chức đảng|hộ dân|đoàn|cuộc|gói thầu|điểm|doanh nghiệp|công ty|hộ(?: gia đình)?|nhà đầu tư|chủ đầu tư|(?:khu|thửa|lô) đất)",
    finds: ["03 vụ việc", "03 (ba) vụ việc", "06 quyết định", "04 doanh nghiệp", "17 hộ", "4 dự án", "12 trường hợp", "hai vụ việc"],
    skips: ["năm 2020 dự án", "một số vụ việc", "hàng năm đoàn", "trong tổng số 12 vụ việc"],
  },
];
