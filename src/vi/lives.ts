import type { Life } from "./bodies.ts";
import type { Row } from "./row.ts";

/** A body, as its name shows it, that existed for a time only; more words stand in its name than in the tables of bodies. */
export interface LifeRow extends Row {
  readonly life: Life;
}

const until = (to: string, into: string | null = null): Life => ({ from: null, to, into });
const large = "(?:tỉnh|thành phố)";
const district = "(?:huyện|quận|thị xã)";

/**
 * Names of one time, the longer before the shorter. The agencies of the centre were arranged anew on 1 March 2025, those of the
 * districts ended on 1 July 2025. Only what held in the whole country: where provinces went their own ways nothing is said.
 */
export const lives: readonly LifeRow[] = [
  { pattern: "tổng cục thuế", finds: ["Tổng cục Thuế"], life: until("2025-02-28", "Cục Thuế") },
  { pattern: "tổng cục hải quan", finds: ["Tổng cục Hải quan"], life: until("2025-02-28", "Cục Hải quan") },
  { pattern: "tổng cục thống kê", finds: ["Tổng cục Thống kê"], life: until("2025-02-28", "Cục Thống kê") },
  {
    pattern: `cục thuế ${large}`,
    finds: ["Cục Thuế tỉnh", "Cục Thuế thành phố"],
    skips: ["Cục Thuế", "Chi cục Thuế doanh nghiệp lớn"],
    life: until("2025-02-28", "Thuế tỉnh, thành phố"),
  },
  { pattern: "chi cục thuế khu vực", finds: ["Chi cục Thuế khu vực"], skips: ["Chi cục Thuế"], life: until("2025-06-30") },
  { pattern: `cục thống kê ${large}`, finds: ["Cục Thống kê tỉnh"], life: until("2025-02-28", "Thống kê tỉnh, thành phố") },
  { pattern: `cục hải quan ${large}`, finds: ["Cục Hải quan tỉnh"], life: until("2025-02-28", "Chi cục Hải quan khu vực") },
  {
    pattern: `cục quản lý thị trường ${large}`,
    finds: ["Cục Quản lý thị trường tỉnh"],
    life: { from: "2018-10-12", to: "2025-02-28", into: "Chi cục Quản lý thị trường" },
  },
  {
    pattern: `kho bạc nhà nước (?:${large}|${district})`,
    finds: ["Kho bạc Nhà nước tỉnh", "Kho bạc Nhà nước huyện"],
    skips: ["Kho bạc Nhà nước khu vực"],
    life: until("2025-02-28", "Kho bạc Nhà nước khu vực"),
  },
  {
    pattern: `ngân hàng nhà nước (?:việt nam )?(?:[-–] ?)?chi nhánh ${large}`,
    finds: ["Ngân hàng Nhà nước chi nhánh tỉnh", "Ngân hàng Nhà nước Việt Nam - chi nhánh tỉnh"],
    life: until("2025-02-28", "Ngân hàng Nhà nước khu vực"),
  },
  {
    pattern: "chi cục thi hành án dân sự",
    finds: ["Chi cục Thi hành án dân sự"],
    life: until("2025-06-30", "Phòng Thi hành án dân sự khu vực"),
  },
  {
    pattern: "cục thi hành án dân sự",
    finds: ["Cục Thi hành án dân sự"],
    life: until("2025-06-30", "Thi hành án dân sự tỉnh, thành phố"),
  },
  {
    pattern: "bộ chỉ huy bộ đội biên phòng",
    finds: ["Bộ Chỉ huy Bộ đội Biên phòng"],
    life: until("2025-06-30", "Ban Chỉ huy Bộ đội Biên phòng"),
  },
  {
    pattern: `công an (?:cấp huyện|(?:các )?${district})`,
    finds: ["Công an huyện", "Công an các huyện", "Công an cấp huyện"],
    skips: ["Công an tỉnh", "Công an xã"],
    life: until("2025-02-28"),
  },
  {
    pattern: "(?:tòa án|viện kiểm sát) nhân dân cấp cao",
    finds: ["Tòa án nhân dân cấp cao", "Viện kiểm sát nhân dân cấp cao"],
    life: until("2025-06-30"),
  },
  {
    pattern: "(?:huyện|quận|thị) (?:[uủ]y|đoàn)",
    finds: ["Huyện ủy", "Quận ủy", "Thị uỷ", "Huyện đoàn"],
    skips: ["Thành ủy", "Tỉnh đoàn"],
    life: until("2025-06-30"),
  },
  {
    pattern: "ban (?:tuyên giáo|dân vận) (?:(?:tỉnh|thành) [uủ]y|trung ương)",
    finds: ["Ban Tuyên giáo Tỉnh ủy", "Ban Dân vận Trung ương"],
    skips: ["Ban Tuyên giáo và Dân vận Tỉnh ủy"],
    life: until("2025-02-28", "Ban Tuyên giáo và Dân vận"),
  },
  {
    pattern: "đảng [uủ]y khối (?:các )?cơ quan",
    finds: ["Đảng ủy Khối các cơ quan"],
    life: until("2025-02-28", "Đảng ủy các cơ quan Đảng"),
  },
];

/** Behind a body's name: the document itself says that it is the old one. */
export const formerWords: Row = {
  pattern: "[\\s,]*\\(?(?:cũ|trước đây|trước (?:khi )?(?:sáp nhập|sắp xếp)|nay là)",
  finds: ["cũ", "(cũ", "trước đây", "(trước khi sáp nhập", "(nay là"],
};
