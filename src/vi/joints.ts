import type { Row } from "./row.ts";

export interface JointRow extends Row {
  /** Opens a name that goes on (`tỉnh | An Phú`); a title may end in it. */
  readonly noun?: true;
  /** A number goes on with it: `Nghị quyết | 35/NQ-CP`. */
  readonly cites?: true;
}

/** Last words that leave a line unfinished: whatever comes next belongs to it (`… xong trước | ngày 30/6`, `… các Viện | nghiên cứu`). */
export const jointRows: readonly JointRow[] = [
  {
    pattern:
      "(?:ngày|tháng|(?<!(?:cuối|đầu|cả|hàng|hằng) )năm|quý|số|trước|sau|từ|đến|trong|ngoài|trên|dưới|tại|của|về|với|cho|bởi|do|và|hoặc|là|để|theo|các|những|mỗi|từng|bằng|gồm|như|khi|nếu|mà|thì|được|bị|đã|sẽ|đang|cần|phải|không|chưa|(?<!(?:làm|công|sự|vụ|đầu|tìm) )việc|thuộc|giữa|cùng|nhằm|vào|ra)",
    finds: ["ngày", "trước", "của", "các"],
    skips: ["báo cáo", "cuối năm", "công việc", "làm việc"],
  },
  {
    noun: true,
    pattern:
      "(?:(?<!(?:tỉnh|thành|huyện|quận|thị|đảng|xã) )ủy|hội đồng|sở|ban|phòng|(?<!(?:toàn|cán|nội|đảng|tiến|đồng|nửa) )bộ|cục|chi cục|tỉnh|huyện|thành phố|thị xã|thị trấn|quận|xã|phường)",
    finds: ["sở", "thành phố"],
    skips: ["tiến độ", "đảng ủy", "toàn bộ", "cán bộ"],
  },
  {
    noun: true,
    cites: true,
    pattern:
      "(?:nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch|công văn|tờ trình|(?<!(?:pháp|kỷ|quy|dự án|phạm) )luật|pháp lệnh|điều|khoản|(?<!(?:quan|đặc|thời|ưu|nhược|trọng|tiêu) )điểm)",
    finds: ["nghị định", "khoản", "điểm"],
    skips: ["tiến độ", "quan điểm"],
  },
];
