import type { Life } from "./bodies.ts";
import type { Row } from "./row.ts";

/** A province or a city of its rank, and the time in which it had this rank under this name. */
export interface ProvinceRow extends Row {
  readonly name: string;
  readonly life: Life;
}

const merged = (name: string, pattern: string, into: string, more: Partial<Life> = {}): ProvinceRow => ({
  name,
  pattern,
  finds: [name],
  life: { from: null, to: "2025-06-30", into, ...more },
});

/**
 * Provinces that are no more: Nghị quyết 202/2025/QH15 made 34 of 63 on 1 July 2025. Those of the 34 are not here, nor those of
 * which it is not sure when they ended.
 */
export const endedProvinces: readonly ProvinceRow[] = [
  merged("tỉnh Hà Giang", "tỉnh hà giang", "tỉnh Tuyên Quang"),
  merged("tỉnh Yên Bái", "tỉnh yên bái", "tỉnh Lào Cai"),
  merged("tỉnh Bắc Kạn", "tỉnh bắc kạn", "tỉnh Thái Nguyên"),
  merged("tỉnh Vĩnh Phúc", "tỉnh vĩnh phúc", "tỉnh Phú Thọ"),
  merged("tỉnh Hòa Bình", "tỉnh hòa bình", "tỉnh Phú Thọ"),
  merged("tỉnh Bắc Giang", "tỉnh bắc giang", "tỉnh Bắc Ninh"),
  merged("tỉnh Thái Bình", "tỉnh thái bình", "tỉnh Hưng Yên"),
  merged("tỉnh Hải Dương", "tỉnh hải dương", "thành phố Hải Phòng"),
  merged("tỉnh Hà Nam", "tỉnh hà nam", "tỉnh Ninh Bình"),
  merged("tỉnh Nam Định", "tỉnh nam định", "tỉnh Ninh Bình"),
  merged("tỉnh Quảng Bình", "tỉnh quảng bình", "tỉnh Quảng Trị"),
  merged("tỉnh Quảng Nam", "tỉnh quảng nam(?! ?[-–])", "thành phố Đà Nẵng"),
  merged("tỉnh Kon Tum", "tỉnh kon ?tum", "tỉnh Quảng Ngãi"),
  merged("tỉnh Bình Định", "tỉnh bình định", "tỉnh Gia Lai"),
  merged("tỉnh Ninh Thuận", "tỉnh ninh thuận", "tỉnh Khánh Hòa"),
  merged("tỉnh Đắk Nông", "tỉnh đắ[kc] nông", "tỉnh Lâm Đồng", { from: "2004-01-01" }),
  merged("tỉnh Bình Thuận", "tỉnh bình thuận", "tỉnh Lâm Đồng"),
  merged("tỉnh Phú Yên", "tỉnh phú yên", "tỉnh Đắk Lắk"),
  merged("tỉnh Bà Rịa - Vũng Tàu", "tỉnh bà rịa ?[-–] ?vũng tàu", "Thành phố Hồ Chí Minh"),
  merged("tỉnh Bình Dương", "tỉnh bình dương", "Thành phố Hồ Chí Minh"),
  merged("tỉnh Bình Phước", "tỉnh bình phước", "tỉnh Đồng Nai"),
  merged("tỉnh Long An", "tỉnh long an", "tỉnh Tây Ninh"),
  merged("tỉnh Sóc Trăng", "tỉnh sóc trăng", "thành phố Cần Thơ"),
  merged("tỉnh Hậu Giang", "tỉnh hậu giang", "thành phố Cần Thơ"),
  merged("tỉnh Bến Tre", "tỉnh bến tre", "tỉnh Vĩnh Long"),
  merged("tỉnh Trà Vinh", "tỉnh trà vinh", "tỉnh Vĩnh Long"),
  merged("tỉnh Tiền Giang", "tỉnh tiền giang", "tỉnh Đồng Tháp"),
  merged("tỉnh Bạc Liêu", "tỉnh bạc liêu", "tỉnh Cà Mau"),
  merged("tỉnh Kiên Giang", "tỉnh kiên giang", "tỉnh An Giang"),
  merged("tỉnh Thừa Thiên Huế", "tỉnh thừa thiên ?[-–]? ?huế", "thành phố Huế", { to: "2024-12-31" }),
  merged("tỉnh Hà Tây", "tỉnh hà tây", "thành phố Hà Nội", { to: "2008-07-31" }),
  merged("tỉnh Hà Bắc", "tỉnh hà bắc", "tỉnh Bắc Giang và tỉnh Bắc Ninh", { to: "1996-12-31" }),
  merged("tỉnh Bắc Thái", "tỉnh bắc thái", "tỉnh Bắc Kạn và tỉnh Thái Nguyên", { to: "1996-12-31" }),
  merged("tỉnh Hải Hưng", "tỉnh hải hưng", "tỉnh Hải Dương và tỉnh Hưng Yên", { to: "1996-12-31" }),
  merged("tỉnh Nam Hà", "tỉnh nam hà", "tỉnh Hà Nam và tỉnh Nam Định", { to: "1996-12-31" }),
  merged("tỉnh Vĩnh Phú", "tỉnh vĩnh phú", "tỉnh Vĩnh Phúc và tỉnh Phú Thọ", { to: "1996-12-31" }),
  merged("tỉnh Quảng Nam - Đà Nẵng", "tỉnh quảng nam ?[-–] ?đà nẵng", "tỉnh Quảng Nam và thành phố Đà Nẵng", { to: "1996-12-31" }),
  merged("tỉnh Sông Bé", "tỉnh sông bé", "tỉnh Bình Dương và tỉnh Bình Phước", { to: "1996-12-31" }),
  merged("tỉnh Minh Hải", "tỉnh minh hải", "tỉnh Bạc Liêu và tỉnh Cà Mau", { to: "1996-12-31" }),
  merged("tỉnh Đồng Nai", "tỉnh đồng nai", "thành phố Đồng Nai", { to: "2026-04-29" }),
];

/** A level of places that ended everywhere on one day. */
export interface EndedLevelRow extends Row {
  readonly name: string;
  readonly to: string;
}

/**
 * Cities that a province had until then. Those that share their name with one of the 34 provinces are left out: such a province may have
 * become a city itself.
 */
const cities =
  "hà giang|yên bái|bắc kạn|phổ yên|sông công|vĩnh yên|phúc yên|hòa bình|việt trì|bắc giang|từ sơn|thái bình|hải dương|chí linh|thủy nguyên|phủ lý|nam định|tam điệp|hoa lư|đồng hới|đông hà|hội an|tam kỳ|kon tum|quy nhơn|phan rang ?[-–] ?tháp chàm|nha trang|cam ranh|gia nghĩa|phan thiết|tuy hòa|buôn ma thuột|pleiku|đà lạt|bảo lộc|bà rịa|vũng tàu|phú mỹ|thủ dầu một|thuận an|dĩ an|tân uyên|bến cát|thủ đức|đồng xoài|biên hòa|long khánh|tân an|sóc trăng|ngã bảy|vị thanh|bến tre|trà vinh|mỹ tho|gò công|cao lãnh|sa đéc|hồng ngự|bạc liêu|rạch giá|hà tiên|phú quốc|long xuyên|châu đốc|hạ long|cẩm phả|móng cái|uông bí|đông triều|vinh|sầm sơn|điện biên phủ";

/** Luật Tổ chức chính quyền địa phương of 2025 knows provinces and communes alone. */
export const endedLevels: readonly EndedLevelRow[] = [
  {
    name: "cấp huyện",
    pattern: `huyện|quận|thị xã|thành phố (?:${cities})`,
    finds: ["huyện", "quận", "thị xã", "thành phố Bắc Giang", "thành phố Phan Rang - Tháp Chàm", "thành phố Vinh"],
    skips: ["thành phố Huế", "thành phố Bắc Ninh", "Thành phố Hồ Chí Minh", "thành phố"],
    to: "2025-06-30",
  },
  { name: "thị trấn", pattern: "thị trấn", finds: ["thị trấn"], to: "2025-06-30" },
];
