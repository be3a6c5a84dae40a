import type { Row } from "./row.ts";

/** Forms of address: a name may follow. */
export const honorifics: readonly Row[] = [
  {
    pattern: "(?:các )?(?:ông|bà)(?:(?: ?[/,] ?| ?\\( ?| và | )(?:các )?(?:ông|bà)(?: ?\\))?)?",
    finds: ["ông", "Bà", "ông/bà", "ông (bà)", "các ông, bà", "ông bà"],
    skips: ["ống", "ba"],
  },
  { pattern: "(?:các )?(?:anh|chị)(?: ?[/,(] ?(?:anh|chị)\\)?)?|cụ|cô|chú|bác|cậu|dì|cháu|em", finds: ["anh", "chị", "cụ", "cháu"] },
];

/** Names that open like a form of address. */
export const notAddressed: readonly Row[] = [
  {
    pattern:
      "bà (?:rịa|nà|đen|chiểu|điểm|trưng|triệu|đanh|chúa|hom|quẹo|huyện thanh quan)|ông (?:ích khiêm|trời|thánh)|bác (?:hồ|ái)|cô tô|anh (?:sơn|quốc)|cụ hồ",
    finds: ["Bà Rịa", "Ông Ích Khiêm", "Bác Hồ", "Cô Tô"],
    skips: ["bà Hoa", "ông Ích"],
  },
];

/** Things that are called after persons: what follows names the thing. */
export const namedThings: readonly Row[] = [
  {
    pattern:
      "đường|phố|ngõ|chùa|đền|miếu|đình|núi|hồ|cầu|chợ|kênh|sông|trường|tượng đài|phường|xã|huyện|thị xã|thị trấn|thành phố|tỉnh|quận|thôn|xóm|ấp|bản|khu|đảo|lăng|di tích|nhà thờ|quỹ|giải thưởng|dự án|công ty|doanh nghiệp|thpt|thcs|tiểu học|mầm non|bệnh viện|nhà máy|công viên|quảng trường|đại học|học viện|tổ dân phố|hợp tác xã|htx|khu dân cư|khu đô thị|tnhh|mtv|một thành viên|cổ phần|cp|tập đoàn|ngân hàng|xí nghiệp|giáo xứ|thương mại|xây dựng|đầu tư|nghiệp|thủy điện|trung tâm",
    finds: ["đường", "xã", "trường", "Công ty"],
    skips: ["ông"],
  },
];

/** Words before the name of a private person that has no form of address. */
export interface PersonLabelRow extends Row {
  readonly role: "complainant" | "denouncer" | "accused" | "relative" | "third-party";
}

export const personLabels: readonly PersonLabelRow[] = [
  {
    role: "relative",
    pattern:
      "(?:con|vợ|chồng|bố|mẹ|cha|ba|má|anh|em|chị|cháu|cậu|chú|bác|dì|cô|ông|bà)(?: (?:trai|gái|rể|dâu|vợ|chồng|đẻ|ruột|nuôi|nội|ngoại|họ))?(?: (?:ông|bà|anh|chị|tôi|em|mình))?(?: (?:là|tên là)| ?:)|(?:vợ|chồng|bố|mẹ|con) (?:trai|gái|rể|dâu|vợ|chồng|đẻ|nuôi)",
    finds: ["vợ là", "bố vợ ông là", "con trai ông là", "con gái", "chồng:"],
    skips: ["ông", "con"],
  },
  {
    role: "denouncer",
    pattern:
      "(?:người|công dân) (?:đứng đơn )?tố cáo(?: (?:là|gồm))?|(?:(?:đơn(?: thư)?|nội dung|thông tin|vụ việc|việc) )?(?<!bị )tố cáo của(?: (?:công dân|hộ))?",
    finds: ["người tố cáo", "công dân tố cáo", "đơn tố cáo của", "đơn tố cáo của công dân", "nội dung tố cáo của", "tố cáo của"],
    skips: ["người bị tố cáo", "bị tố cáo của"],
  },
  {
    role: "accused",
    pattern: "(?:người )?bị (?:tố cáo|can|cáo|đơn|khiếu nại|tố giác)(?: là)?|đối tượng(?: vi phạm)?(?: là)?",
    finds: ["người bị tố cáo", "bị can", "bị cáo", "đối tượng"],
    skips: ["tố cáo"],
  },
  {
    role: "complainant",
    pattern:
      "(?:người|công dân) (?:đứng đơn )?(?:khiếu nại|kiến nghị|phản ánh|đề nghị)(?: (?:là|gồm))?|(?:nội dung|vụ việc|việc) (?:khiếu nại|khiếu kiện|kiến nghị|phản ánh) của(?: (?:công dân|hộ))?|đơn (?:(?:khiếu nại|kiến nghị|phản ánh|đề nghị|đề xuất|của|thư)[, ]*){1,4}(?:công dân|hộ)?|nguyên đơn|người đứng đơn",
    finds: ["người khiếu nại", "đơn khiếu nại của", "đơn đề nghị của", "đơn của công dân", "nguyên đơn"],
    skips: ["người bị khiếu nại"],
  },
  {
    role: "third-party",
    pattern:
      "công dân|hộ(?: gia đình)?(?: (?:ông|bà))?|gia đình|(?:tuy |ủy )?quyền cho|người (?:đại diện|được ủy quyền|có quyền lợi liên quan|thừa kế|làm chứng)(?: là)?|đương sự|họ(?: và)? tên(?: khai sinh)?|tên là|vợ chồng|đứng tên|mang tên|bệnh nhân|nạn nhân|người bị hại|bị hại",
    finds: ["công dân", "hộ gia đình", "ủy quyền cho", "họ và tên", "đứng tên", "nạn nhân"],
  },
];

/** Headings of a column that holds names of private persons. */
export const personColumns: readonly Row[] = [
  {
    pattern:
      "họ(?: và|,)? tên(?: [\\p{L}]+){0,6}|(?:tên )?(?:công dân|chủ hộ|hộ gia đình|đương sự)(?: [\\p{L}]+){0,4}|(?:tên |họ tên )?người (?:khiếu nại|tố cáo|kiến nghị|phản ánh|đề nghị|đứng đơn|gửi đơn|sử dụng đất)(?: [\\p{L}/, ]+){0,4}",
    finds: ["Họ và tên", "Họ tên người khiếu nại", "Công dân", "Người tố cáo", "Tên chủ hộ"],
    skips: ["Tên cơ quan"],
  },
];

/** Headings beside such a column that make its persons office holders. */
export const officeColumns: readonly Row[] = [
  {
    pattern:
      "chức (?:vụ|danh)(?: [\\p{L}]+){0,4}|đơn vị(?: công tác)?|cơ quan(?: công tác)?|nơi công tác|nhiệm vụ(?: [\\p{L}]+){0,4}|cấp bậc",
    finds: ["Chức vụ", "Đơn vị công tác", "Nhiệm vụ"],
  },
];

/** Words that end a name although they begin with a capital letter, besides offices and ranks. */
export const nameStops: readonly Row[] = [
  {
    pattern:
      "ubnd|hđnd|hội đồng|ủy ban|sở|phòng|chi cục|cục|tổng cục|văn phòng|công ty|công an|tòa án|viện|bộ|trưởng (?:thôn|xóm|bản|ấp|khu|đoàn|ban|phòng|công an)|phó trưởng|phó (?:chủ|giám|trưởng|bí|phòng|ban)|chủ (?:tịch|nhiệm|đầu tư|hộ)|giám đốc|bí thư|chánh|cán bộ|công chức|viên chức|kế toán|địa chính|điều \\d+|khoản|mục|chương|phần|căn cứ|nơi nhận|kính gửi|số|ngày|thôn|xóm|xã|huyện|tỉnh|phường|thị (?:trấn|xã)|tổ|khu|quận|thành phố|cnqsd|trú|sinh|cmnd|cccd|đc|đt|sđt",
    finds: ["UBND", "Chủ tịch", "Giám đốc", "Trưởng thôn", "thôn"],
    skips: ["trưởng", "phó", "công"],
  },
];

/** Words in small letters that follow a name; in words that are all capitals they are its only end. */
export const nameEnds: readonly Row[] = [
  {
    pattern:
      "về|trú|cư trú|ở|tại|và|cùng|với|khiếu (?:nại|kiện|tố)|tố (?:cáo|giác)|đề nghị|phản ánh|kiến nghị|là|của|theo|do|bị|không|có|cho|đối với|thôn|xóm|xã|huyện|tỉnh|phường|tổ (?:dân phố|\\d+)|khu (?:phố|dân cư|\\d+)|số|ngày|năm \\d+|sinh (?:năm|ngày)|cán bộ",
    finds: ["về", "trú", "khiếu nại", "đề nghị", "không"],
    skips: ["trưởng", "nguyên", "năm"],
  },
];

/** Middle names that are often written small: `Nguyễn văn An`. */
export const middleNames: Row = { pattern: "văn|thị|hữu|đình|đức", finds: ["văn", "thị"] };

/** Middle names that tell a person from a place: `Nguyễn Thị An`. */
export const personsMiddleNames: Row = { pattern: "văn|thị", finds: ["văn", "thị"] };

/** Words between a name and the office that it holds or held. */
export const officeLeads: readonly Row[] = [{ pattern: "nguyên(?: là)?|là", finds: ["nguyên", "là"] }];

/** What is done to a person, or by one, tells the role; `before`: the words stand before the name, else after it. */
export interface PersonCueRow extends Row {
  readonly role: "complainant" | "denouncer" | "accused";
  readonly before: boolean;
}

export const personCues: readonly PersonCueRow[] = [
  { role: "accused", before: true, pattern: "tố cáo|tố giác|đối với (?:hành vi|sai phạm|vi phạm)(?: của)?", finds: ["tố cáo", "tố giác"] },
  { role: "accused", before: false, pattern: "bị (?:tố cáo|tố giác)", finds: ["bị tố cáo", "bị tố giác"], skips: ["tố cáo"] },
  { role: "denouncer", before: false, pattern: "(?:có đơn |gửi đơn |làm đơn )?tố cáo|tố giác", finds: ["tố cáo", "có đơn tố cáo"] },
  {
    role: "complainant",
    before: false,
    pattern: "khiếu nại|khiếu kiện|đề nghị|phản ánh|kiến nghị|tranh chấp|không (?:nhất trí|đồng ý)|đòi",
    finds: ["khiếu nại", "đề nghị", "không nhất trí"],
  },
];

/** A complaint or denunciation that speaks of the person right behind it, office or not. */
export const aimedAt: readonly Row[] = [
  {
    pattern: "(?:tố cáo|tố giác|khiếu nại|phản ánh|kỷ luật|sai phạm|vi phạm|khởi tố|bắt)(?: [\\p{L}\\d]+){0,12}",
    finds: ["tố cáo", "khiếu nại đối với", "tố cáo đối với"],
  },
  {
    pattern: "(?:tố cáo|tố giác|khiếu nại|phản ánh) [^;]{0,240} đối với(?: (?:cá nhân|cán bộ|công chức|đồng chí))?",
    finds: ["tố cáo của bà a (số cccd 1), xã b, đối với"],
    skips: ["đối với"],
  },
];

/** Before a form of address: what is said of a person, whose office stands behind the name. */
export const toldOf: Row = {
  pattern: "đối với|(?:tố cáo|khiếu nại|phản ánh)(?: của)?|của",
  finds: ["đối với", "tố cáo của", "khiếu nại"],
  skips: ["giao"],
};

/** Words before a form of address that hold a person to a duty: who is charged, appointed or invited acts in office. */
export const dutyCues: readonly Row[] = [
  {
    pattern:
      "giao(?: cho)?|phân công|cử|bổ nhiệm|điều động|luân chuyển|bầu|chủ trì|đồng chủ trì|thành viên|thành phần|mời|đồng chí|đ/c|chỉ đạo của|ý kiến của|báo cáo của|người phát ngôn|liên hệ|đầu mối",
    finds: ["giao", "phân công", "bổ nhiệm", "đầu mối", "đồng chí"],
  },
];

/** What is said of a person right behind the name: `…, trú tại thôn …`. */
export const residences: readonly Row[] = [
  {
    pattern: "(?:cùng |hiện |đều )*(?:trú tại|trú ở|cư trú|thường trú|tạm trú|ngụ|cư ngụ|địa chỉ|sinh năm|sinh ngày|sn)",
    finds: ["trú tại", "hiện trú tại", "sinh năm", "địa chỉ"],
  },
];

/** Places below the commune; the name of the place follows. */
export interface HousePlaceRow extends Row {
  /** The word has other meanings: it counts only where nothing but a mark or a larger place follows the name. */
  readonly unsure: boolean;
}

export const housePlaces: readonly HousePlaceRow[] = [
  {
    unsure: false,
    pattern:
      "thôn|xóm|tổ dân phố|tdp|khu phố|khối phố|khu(?: (?:vực|đất|tập thể))?|ấp|buôn|buon|làng|phum|sóc|khóm|số nhà|nhà số|ngõ|ngách|hẻm|kiệt|đường|phố|chung cư|căn hộ|tiểu khu|xứ đồng|cánh đồng|ao|bãi|gò|địa chỉ(?: tại)?",
    finds: ["thôn", "tổ dân phố", "số nhà", "ngõ", "khu đất"],
    skips: ["xã", "phường"],
  },
  { unsure: true, pattern: "tổ|bản|đội|khối|đồi|tòa(?: nhà)?", finds: ["tổ", "bản", "tòa nhà"], skips: ["tổng"] },
];

/** What follows a place below the commune. */
export const largerPlaces: readonly Row[] = [
  { pattern: "xã|phường|thị|huyện|quận|thành phố|tỉnh|đặc khu", finds: ["xã", "phường", "thành phố"] },
];

/** A place below the commune is none behind these (`văn bản 12`, `Tổ trưởng`). */
export const notHousePlaces: readonly Row[] = [
  { pattern: "thành|văn|biên|kịch|phiên|cơ|chủ|bí|nguyên|đồng|cải|tuyến|quân|bộ|tiến|đại|thị", finds: ["văn", "biên", "cơ"] },
];

/** Labels of a number that stands for one person or one piece of land. */
export interface PersonalNumberRow extends Row {
  /** A number with fewer digits is another one: `ĐT 295` is a road. */
  readonly digits: number;
}

export const personalNumbers: readonly PersonalNumberRow[] = [
  {
    digits: 6,
    pattern:
      "(?:số )?(?:cccd|cmnd|cmtnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|hộ chiếu|mã số thuế|mst|điện thoại|đt|sđt|di động|số tài khoản|tài khoản|stk|mã (?:hồ sơ|bhxh|định danh)|bảo hiểm (?:xã hội|y tế)|số (?:vào sổ|seri|sê-ri|phát hành))(?: cấp giấy)?(?: số)?",
    finds: ["CCCD", "số CMND", "điện thoại", "số vào sổ", "căn cước công dân số"],
  },
  {
    digits: 1,
    pattern:
      "(?:các )?thửa(?: đất)?(?: số)?|tờ(?: bản đồ)?(?: địa chính)?(?: số)?|bản đồ(?: địa chính)?(?: số)?|lô(?: đất)?(?: số)?|(?:giấy chứng nhận|gcn|giấy cnqsd|gcnqsd)(?: quyền sử dụng)?(?: đất)?(?: số)?|biển (?:số|kiểm soát)",
    finds: ["thửa đất số", "thửa", "tờ bản đồ số", "lô đất", "giấy chứng nhận quyền sử dụng đất số"],
  },
  { digits: 4, pattern: "sinh(?: (?:ngày|năm))?|sn|năm sinh", finds: ["sinh năm", "SN"] },
];

/** What stands in the place of words that were taken out. */
export const masks = { person: "NGƯỜI", name: "[tên]", address: "[địa chỉ]", number: "[số]", day: "…/…/" } as const;
