import type { Row } from "./row.ts";

/** Who is charged: words before a body that make a lead of it. */
export interface ChargeRow extends Row {
  /** Counts after a body that speaks (`UBND tỉnh yêu cầu …`), not only where the sentence opens. */
  readonly spoken: boolean;
  /** Hands something out: whom it names is told to act, where others may only be asked for something that they have in hand. */
  readonly hands?: true;
  /** A body does so in itself too: an officer named without his body is told by it, and not by who speaks. */
  readonly within?: true;
}

export const charges: readonly ChargeRow[] = [
  {
    pattern: "(?:nay )?giao (?:nhiệm vụ|trách nhiệm|quyền)(?: cho)?|(?:nay )?giao(?: cho)?|ủy (?:quyền|nhiệm)(?: cho)?",
    finds: ["Giao", "giao cho", "Giao nhiệm vụ cho", "Nay giao", "Ủy nhiệm cho"],
    skips: ["giáo", "gio"],
    spoken: true,
    hands: true,
  },
  {
    pattern: "phân công(?: cho)?(?: nhiệm vụ cho)?",
    finds: ["Phân công", "phân công cho"],
    spoken: true,
    hands: true,
    within: true,
  },
  {
    pattern: "(?:kính |trân trọng |xin )?đề nghị|kiến nghị|(?:trân trọng )?yêu cầu|kính mong",
    finds: ["Đề nghị", "yêu cầu", "kính mong", "trân trọng đề nghị"],
    spoken: true,
  },
];

/** The short names that a body speaks of itself by (`Sở yêu cầu …`, `Giám đốc Sở đề nghị …`); they count only before a charge. */
export const selfNames: readonly Row[] = [
  {
    pattern:
      "(?:bộ|cục|tổng cục|chi cục|vụ|viện|hiệu) trưởng|trưởng (?:ban chỉ đạo|ban|phòng)|(?:(?:tập thể )?lãnh đạo |giám đốc |thủ trưởng |thường trực |ban giám đốc )?(?:ban (?:chỉ đạo|tổ chức|giám hiệu|giám đốc|thường trực|thường vụ|chấp hành|chủ nhiệm|quản lý)|bộ|sở|tổng cục|cục|chi cục|vụ|phòng|ban|viện|học viện|trường|nhà trường|trung tâm|hội|hiệp hội|tỉnh hội|ủy ban|tập đoàn|tổng công ty|công ty|chi nhánh|kho bạc|văn phòng|hội đồng|tòa soạn|đảng ủy|bệnh viện|trạm y tế|liên đoàn lao động|công đoàn|bảo hiểm xã hội|ngân hàng|hợp tác xã|nhà máy|xí nghiệp|đài)(?: (?:tỉnh|huyện|thành phố|trung ương|cấp trên))?|giám đốc|chủ tịch|tổng giám đốc",
    finds: ["Bộ", "Giám đốc Sở", "Bệnh viện", "Ban Chỉ đạo tỉnh", "Bộ trưởng", "Hiệu trưởng", "Lãnh đạo Bộ"],
    skips: ["Bổ sung"],
  },
];

/** Boards and schools, which speak to persons in their own notices, and what they say with: `Hội đồng | yêu cầu | các thí sinh …`. */
export const speakers: readonly Row[] = [
  {
    pattern:
      "hội đồng(?! nhân dân)|(?:tiểu )?ban (?:tổ chức(?! (?:tỉnh|huyện|thành|quận|thị|đảng|trung ương))|giám khảo|giám sát|giám hiệu|coi thi|chấm thi|đề thi|phúc khảo|thư ký|chỉ đạo|bầu cử)|ủy ban bầu cử|nhà trường|(?:trung tâm|điểm) thi",
    finds: ["hội đồng", "ban giám khảo", "ban tổ chức", "nhà trường"],
    skips: ["hội đồng nhân dân", "ban tổ chức tỉnh ủy"],
  },
];
export const asks: readonly Row[] = [
  { pattern: "(?:kính |trân trọng )?(?:yêu cầu|đề nghị|mời)|lưu ý|nhắc nhở", finds: ["yêu cầu", "kính mời", "lưu ý"], skips: ["yếu"] },
];

/** Boards whose names may go on with a verb: `Ban Chỉ đạo | thực hiện | hỗ trợ nhà ở cho người có công`. */
export const verbalNames = {
  boards: {
    pattern: "ban (?:chỉ đạo|chỉ huy|điều hành|vận động|tổ chức)|hội đồng|tổ (?:công tác|giúp việc)|đoàn (?:công tác|kiểm tra)",
    finds: ["ban chỉ đạo"],
  },
  verbs: {
    pattern: "thực hiện|triển khai|xây dựng|quản lý|vận động|hỗ trợ|phát triển|giải quyết|thẩm định|đánh giá|kiểm tra",
    finds: ["thực hiện"],
  },
} as const satisfies Record<string, Row>;

/** The kind alone behind a title (`các đồng chí | Giám đốc | Sở`), where somebody is charged. */
export const bareKinds: readonly Row[] = [
  {
    pattern:
      "sở|bộ|tổng cục|cục|chi cục|vụ|phòng|ban|khoa|tổ|trường|nhà trường|đơn vị|cơ quan|trung tâm|viện|văn phòng|công ty|ngành|địa phương|chi bộ|chi đoàn",
    finds: ["Sở", "phòng", "đơn vị", "chi bộ"],
  },
];

/** Those that no person's name is part of: `Phó Giám đốc Sở | Lê Văn An`. */
export const plainKinds: Row = { pattern: "sở|tổng cục|cục|chi cục|vụ|phòng|ban", finds: ["Sở", "Ban"], skips: ["Trường"] };

/** Offices whose names go on in plain words behind a known one: `Phòng Tài chính kế toán`. */
export const plainOffice: Row = { pattern: "phòng", finds: ["Phòng"], skips: ["Sở"] };

/** Groups of many, of which a few plain words more say which are meant: `Các doanh nghiệp kinh doanh hạ tầng: …`. */
export const openGroup: Row = {
  pattern: "các (?:doanh nghiệp|công ty|tổ chức|cơ sở|chủ đầu tư|nhà đầu tư|hợp tác xã|ngân hàng|trường|hội|đơn vị|cơ quan)",
  finds: ["Các doanh nghiệp", "các cơ sở"],
  skips: ["các sở"],
};

/** What the members of such a group live by, which tells nobody to act: `Các doanh nghiệp | cung cấp dịch vụ đào tạo: Tích cực …`. */
export const tradeRow: Row = {
  pattern:
    "(?:cung cấp|cung ứng|sản xuất|kinh doanh|khai thác|chế biến|phân phối|xuất khẩu|nhập khẩu|thi công|vận hành|vận chuyển|sử dụng|quản lý|đào tạo|nuôi trồng|in|bán|chuyên trách|hoạt động)(?:(?:,| và) (?:cung cấp|cung ứng|sản xuất|kinh doanh|khai thác|chế biến|phân phối|xuất khẩu|nhập khẩu|thi công|vận hành|vận chuyển|sử dụng|quản lý|đào tạo|bán)){0,3}",
  finds: ["cung cấp", "sản xuất, kinh doanh", "quản lý và vận hành", "chuyên trách"],
  skips: ["rà soát"],
};

/** Before a colon and bodies that are looked after, counted or written to, and do not lead: `Trực tiếp chỉ đạo: Phòng Y tế`. */
export const overseenRow: Row = {
  pattern:
    "(?<!(?:kế hoạch|chương trình|quy chế|công tác|biên bản|đề cương)(?: \\p{L}+,?){0,4} )(?:chỉ đạo|phụ trách|theo dõi|quản lý|kiểm tra|giám sát|đôn đốc|phối hợp|gồm|gồm có|gửi|đối với|đối tượng|thành phần)(?: (?:với|các|cho))?",
  finds: ["chỉ đạo", "gồm", "phối hợp với"],
  skips: ["kế hoạch kiểm tra, giám sát"],
};

/** Before several bodies where something happens: `Kiểm tra công vụ tại | các xã`. */
export const placeOfWork: Row = { pattern: "tại|ở|trên địa bàn", finds: ["tại", "trên địa bàn"] };

/** Bodies of any kind: names in a bracket behind them say which are meant. */
export const anyBodies: readonly Row[] = [
  { pattern: "cơ quan|đơn vị|địa phương|tổ chức|ngành|nơi", finds: ["cơ quan", "đơn vị"], skips: ["xã", "trường"] },
];

/** What committees of the Party do, where the same words before a body are its heads: `Lãnh đạo | UBND huyện xây dựng …`. */
export const leadingVerb: Row = { pattern: "lãnh đạo", finds: ["lãnh đạo"] };
export const partyBody: Row = {
  pattern: "(?:tỉnh|thành|huyện|quận|thị|đảng|cấp) ?ủy|đảng bộ|chi bộ|ban cán sự(?: đảng)?|đảng đoàn|ban thường vụ",
  finds: ["tỉnh ủy", "đảng ủy", "ban cán sự đảng", "đảng đoàn"],
  skips: ["ủy ban"],
};

/** Nouns that the charging words belong to (`được giao`, `theo yêu cầu của`), where they charge nobody. */
export const chargeNouns: readonly Row[] = [
  {
    pattern:
      "giao (?:ban|thông|dịch|đất|lưu|thừa|tiếp|thoa|nhận|hàng|dự toán|kế hoạch|kinh phí|chỉ tiêu|vốn|khoán|rừng|quân|mùa|diện)|(?:đề nghị|yêu cầu|đề xuất|phân công|chỉ đạo) của|yêu cầu (?:về|đối với|chung|cụ thể|đặt ra|sau)|đề nghị (?:xây dựng|xem xét|ban hành)",
    finds: ["giao ban", "giao thông", "đề nghị của", "yêu cầu về"],
  },
];

/** "phối hợp (với)": the bodies directly after it coordinate. */
export const coordinations: readonly Row[] = [
  {
    pattern:
      "phối hợp(?:(?:,? (?:và )?(?:hướng dẫn|chỉ đạo|đôn đốc|hỗ trợ|trao đổi|thống nhất|chặt chẽ|thường xuyên|tốt|hiệu quả|có hiệu quả|đồng bộ|kịp thời|tích cực|chủ động|liên hệ|làm việc)){0,4} (?:cùng với|cùng|với))?",
    finds: [
      "phối hợp với",
      "Phối hợp",
      "phối hợp chặt chẽ với",
      "Phối hợp, hướng dẫn với",
      "phối hợp thường xuyên, chặt chẽ với",
      "phối hợp cùng",
    ],
  },
  { pattern: "(?:kết hợp|hiệp đồng)(?: chặt chẽ)? với", finds: ["kết hợp với", "hiệp đồng chặt chẽ với"], skips: ["kết hợp"] },
  { pattern: "chủ trì,? (?:và )?cùng(?: với)?", finds: ["chủ trì cùng", "chủ trì, cùng với", "chủ trì và cùng"], skips: ["chủ trì cũng"] },
];

/** Behind who leads, before those who work along: `Sở A chủ trì, | Sở B, Sở C phối hợp rà soát …`. */
export const besideLeadRow: Row = { pattern: "chủ trì[,;]", finds: ["chủ trì,", "chủ trì;"] };

/** Nouns before "phối hợp", with which it names a thing or what was done, and no order (`Quy chế phối hợp với các sở`). */
export const coordinationNouns: readonly Row[] = [
  {
    pattern:
      "quy chế|quy định|quy trình|cơ chế|chương trình|hội đồng|sự|quan hệ|phương thức|nguyên tắc|phương án|văn bản|thỏa thuận|ký kết|biên bản|đã(?: chủ động| tích cực)?|chưa|nhờ",
    finds: ["quy chế", "cơ chế", "sự", "đã"],
  },
];

/** Words that may follow a body that is the subject of an order. */
export interface ActRow extends Row {
  /** Orders by itself: counts for a sentence inside a text too, where other verbs may only report. */
  readonly order: boolean;
  /** Ends the name before it, and orders something only in a list of tasks, behind an order, or with what binds: elsewhere it tells what a body does. */
  readonly tells?: true;
}

/** Opens what an order rests on, behind its body or before it. */
export const groundRow: Row = { pattern: "căn cứ|tùy (?:theo|vào)", finds: ["căn cứ", "tùy theo"] };

/** What may stand between a body and its verb, or before both. */
export const mannerRow: Row = {
  pattern: "theo (?:chức năng|thẩm quyền|nhiệm vụ|lĩnh vực|địa bàn)|trong phạm vi|trên cơ sở|(?:hằng|hàng) (?:năm|tháng|quý)",
  finds: ["theo chức năng", "theo lĩnh vực", "trong phạm vi", "hằng năm", "hàng quý"],
};

export const acts: readonly ActRow[] = [
  {
    order: true,
    pattern:
      "cần|phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|có kế hoạch|có giải pháp|có biện pháp|có văn bản (?:gửi|báo cáo|đề xuất|đăng ký)|khẩn trương|chủ động|chủ trì|tập trung|tăng (?:cường|thời lượng|tần suất|số lượng|chuyên mục)|tiếp tục|tích cực|nghiêm túc|quan tâm|tổ chức|tự (?:rà soát|kiểm tra|tổ chức|đánh giá|chấm điểm|bảo đảm|đảm bảo|cân đối|bố trí|xây dựng|quyết định|chịu trách nhiệm)|phối hợp|(?:kết hợp|hiệp đồng)(?: chặt chẽ)? với|kịp thời|thường xuyên|đẩy mạnh|đẩy nhanh|sớm|chấn chỉnh|quán triệt|định kỳ|trực tiếp|nâng cao|khẩn cấp|(?:làm )?đầu mối (?:tổng hợp|tham mưu|theo dõi|phối hợp|tiếp nhận)|làm đầu mối|là (?:cơ quan )?đầu mối|là cơ quan (?:thường trực|chủ trì)|làm tốt|xong trước|bám sát|tham mưu|có kế hoạch|trước ngày|giúp",
    finds: ["cần", "phải", "có trách nhiệm", "khẩn trương", "chủ trì", "tập trung"],
  },
  {
    order: false,
    pattern:
      "thực hiện|triển khai|xây dựng|rà soát|hướng dẫn|kiểm tra|đôn đốc|đơn đốc|theo dõi|tổng hợp|báo cáo|xem xét|nghiên cứu|đề xuất|chỉ đạo(?! về việc)|phân công|bố trí|cử|lập|thẩm định|trình|ban hành|hoàn thành|hoàn thiện|cung cấp|tuyên truyền|phổ biến|quản lý|giám sát|thanh tra|xử lý|giải quyết|bảo đảm|đảm bảo|hỗ trợ|vận động|huy động|duy trì|phát huy|sẵn sàng|chuẩn bị|làm việc|thông báo|công bố|cập nhật|tiếp nhận|tiếp thu|đăng ký|lựa chọn|tạo điều kiện|tham gia|lồng ghép|cân đối|phân bổ|khảo sát|đánh giá|thống kê|hạn chế|ưu tiên|lãnh đạo|điều hành|giao|yêu cầu|đề nghị|gửi|gởi|nộp|phê duyệt|quyết định|thành lập|kiện toàn|in ấn|ra (?:quyết định|nghị quyết|thông báo|văn bản|chỉ thị)|phát động|tiến hành|đưa|thống nhất|liên hệ|cấp|chi trả|bàn giao|lấy ý kiến|mở|khắc phục|ngăn chặn|phát hiện|đăng tải|niêm yết|tham dự|biên soạn|xác định|chuyển|sử dụng|dự thảo|đấu mối|kêu gọi|khuyến khích|phát triển|xác minh|thu thập|rút kinh nghiệm|kiểm điểm|tự kiểm tra|soát xét|hợp đồng|khởi công|đầu tư|cho (?:phép|ý kiến|học sinh|sinh viên|trẻ em|người lao động|cán bộ|tạm dừng)|thu|cùng|nhanh chóng|vận hành|kiểm soát|kiểm sát (?:việc|hoạt động|chặt chẽ|các)|tuần tra|tổng kết|sơ kết|nắm bắt|nắm chắc|áp dụng|vận dụng|chấp hành|điều chỉnh|công khai|thực thi|tập huấn|kết nối|giải ngân|thanh toán|quyết toán|thu hồi|di dời|sơ tán|cảnh báo|khuyến cáo|thẩm tra|xác nhận|góp ý|cụ thể hóa|thể chế hóa|kê khai|giới thiệu|tư vấn",
    finds: ["thực hiện", "rà soát", "hướng dẫn", "báo cáo", "xem xét"],
  },
  { order: false, ...mannerRow },
  { order: true, ...groundRow },
  {
    order: false,
    pattern:
      "cụ thể hóa|mỗi (?:đơn vị|cơ quan|địa phương|ngành|huyện|xã|trường|cơ sở|bên|nơi)|làm (?:các )?thủ tục|dành thời gian|có mặt (?:tại|lúc|trước)|hoàn tất|hoàn chỉnh|chỉnh lý|chỉnh sửa|soạn thảo|giải trình|sửa đổi|bãi bỏ|sắp xếp|nhắc nhở|chăm lo|ứng trực|trực (?:ban|24|lãnh đạo|chỉ huy|cấp cứu)|giải đáp|nêu cao|giữ gìn|gương mẫu|nỗ lực|quyết liệt|phấn đấu|tháo gỡ|chia sẻ|cải thiện|củng cố|nhân rộng|bổ sung|phòng ngừa|tuân thủ|làm rõ|cắt giảm|rút ngắn|chú trọng|giữ vững|kiên quyết|cương quyết|mạnh dạn|linh hoạt|nghiêm cấm",
    finds: ["hoàn chỉnh", "trực 24", "làm thủ tục", "bổ sung", "kiên quyết", "nghiêm cấm", "dành thời gian"],
    skips: ["ký hiệu", "trực thuộc", "lắp đặt"],
  },
  {
    order: false,
    tells: true,
    pattern:
      "phân loại|đối chiếu|phát hành|ký cam kết|trả lời|(?:nâng cấp|sửa chữa|tu sửa|cải tạo|duy tu|nạo vét|trang bị|mua sắm|nghiệm thu|thi công)(?! xong)|xử phạt|trao đổi|điều tra|tuyển dụng|khử trùng|kiểm đếm|đối thoại|khôi phục|thí điểm|(?<!phòng )họp(?! báo)|dự giờ",
    finds: ["phân loại", "ký cam kết", "trả lời", "nâng cấp", "cải tạo", "họp", "dự giờ"],
    skips: ["họp báo", "sửa chữa xong"],
  },
  {
    order: false,
    tells: true,
    pattern:
      "kiểm kê|hưởng ứng|cài đặt|phát quang|(?:tổng|làm|dọn) vệ sinh|vệ sinh (?:phòng|lớp|khuôn viên|trường)|treo (?:cờ|băng|pano|khẩu hiệu|biển)|ra quân|khai báo|kê khai|quyên góp|ủng hộ|đóng góp|nhập (?:dữ liệu|số liệu|thông tin|điểm)|truy cập|tải (?:mẫu|biểu|file|tài liệu)|điền (?:phiếu|mẫu|thông tin|đầy đủ)|in sao|tự đánh giá|chấm điểm|bình xét|thăm hỏi|tặng quà|khám sức khỏe|phun (?:khử|thuốc|hóa chất)|khoanh vùng|cắt cử|đón tiếp|đảm nhận|viết (?:tin|bài)|dạy bù|ôn tập|tạm ứng|ký (?:kết|hợp đồng)|số hóa|gia hạn|đề cử|bầu chọn|kết nạp|nắm (?:tình hình|chắc|bắt)|giữ nguyên|(?:tạm )?(?:dừng|ngừng)|chấm dứt|gỡ bỏ|tháo dỡ|cắm (?:biển|mốc)|đặt biển|trồng (?:cây|rừng)|gieo (?:cấy|trồng)|xả (?:nước|lũ|thải)|lấy mẫu|bơm (?:nước|tiêu|cát)|cam kết|đăng cai|chi (?:hỗ trợ|tiền)|thanh lý|đình chỉ|giăng (?:dây|đèn|cờ|biển)|dán (?:thông báo|tem|áp phích|niêm phong)|trợ giúp|thuê (?:tư vấn|đơn vị|nhà thầu|chuyên gia)|cho (?:vay|thuê)",
    finds: ["kiểm kê", "treo cờ", "đình chỉ", "dán thông báo", "cho vay", "tổng vệ sinh", "ký hợp đồng", "tạm dừng", "nhập dữ liệu"],
    skips: ["ký hiệu", "vệ sinh môi trường", "nhập khẩu"],
  },
];

/** What a body that was just named has: `Ban Chỉ đạo trồng rừng | có nhiệm vụ`. */
export const duties: Row = {
  pattern: "(?:có|chịu) trách nhiệm|có nhiệm vụ",
  finds: ["có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ"],
  skips: ["phải"],
};

/** Behind a verb that is a noun here, before whose it is: `Báo cáo | của | Sở A đã nêu rõ …`. */
export const owningWord: Row = { pattern: "của", finds: ["của"] };

/** Times that bind like a verb, but end no name: `các trường | lau dọn lớp học trước ngày …`. */
export const timeActs: Row = { pattern: "trước ngày|xong trước", finds: ["trước ngày"], skips: ["thường xuyên"] };

/** Verbs after a body that only say who carries out the document itself. */
export const noActs: readonly Row[] = [
  {
    pattern:
      "(?:chịu trách nhiệm|có trách nhiệm|căn cứ (?:quyết định|nghị quyết|thông tư|kế hoạch)(?: này)?) thi hành|(?:chịu trách nhiệm|có trách nhiệm) (?:tổ chức )?(?:thực hiện|thi hành)(?: thực hiện)? (?:quyết định|nghị định|nghị quyết|thông tư|chỉ thị|quy chế|quy định) này|ban hành (?:nghị định|thông tư|nghị quyết|quyết định|chỉ thị|luật|pháp lệnh)|chịu trách nhiệm (?:hướng dẫn|kiểm tra|đôn đốc)[^.;]{0,60} thi hành",
    finds: ["chịu trách nhiệm thi hành", "ban hành Nghị định", "căn cứ Quyết định thi hành", "chịu trách nhiệm thực hiện Quyết định này"],
  },
  {
    pattern:
      "(?:đánh giá cao|hoan nghênh|ghi nhận(?= (?:và |, )?(?:biểu dương|đánh giá|những|sự|nỗ lực|cố gắng|kết quả|đóng góp)))|(?:về )?(?:cơ bản )?(?:nhất trí|thống nhất|đồng ý)(?: cao)? (?:về|chủ trương|thông qua|nội dung|như|đề nghị|đề xuất|cho|ban hành|với(?! (?:các|nhau|sở|phòng|ban|ubnd|[uủ]y ban|bộ|cục|chi cục|công an|trung tâm|đơn vị|cơ quan|hội|nhà|chủ)(?:$|[ ,])))",
    finds: ["đánh giá cao", "thống nhất chủ trương", "cơ bản thống nhất về", "đồng ý cho", "thống nhất ban hành"],
    skips: ["đánh giá kết quả", "thống nhất quản lý", "ghi nhận và xử lý"],
  },
];

/** Verbs that make a lead of the body before them in the middle of a sentence too: `Trên cơ sở …, Sở Xây dựng chủ trì …`. */
export const clauseActs: readonly Row[] = [
  {
    pattern: "chủ trì(?! (?:cuộc|buổi|phiên|hội nghị|họp|hội thảo|lễ))|có trách nhiệm",
    finds: ["chủ trì", "có trách nhiệm"],
    skips: ["chủ trì cuộc họp", "chủ trì hội nghị"],
  },
  {
    pattern:
      "(?:(?:tổ chức|triển khai) )?(?:thực hiện|hoàn thành|thực hiện xong|thực hiện hoàn thành) (?:xong )?(?:trước|chậm nhất|muộn nhất)",
    finds: ["thực hiện xong trước", "hoàn thành trước", "hoàn thành chậm nhất"],
    skips: ["hoàn thành", "thực hiện"],
  },
];

const ownHeads =
  "(?:(?:thường trực|chủ tịch|phó chủ tịch|lãnh đạo|ban thường vụ) )?(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)(?: (?:tỉnh|thành phố|tp|quận|huyện|thị xã|phường|xã))?|(?:(?:thường trực|ban thường vụ) )?(?:tỉnh|thành|quận|huyện|thị|đảng) ủy";
const highHeads = "(?:thủ tướng )?chính phủ|quốc hội|bộ chính trị";

/** Bodies that decide, each by its whole name. */
export const deciders = `${ownHeads}|${highHeads}`;

/** Who decides or is brought to, and is no subject of a further clause of an order. */
export const noSecond: readonly Row[] = [
  {
    pattern: `(?:${ownHeads})$|${highHeads}`,
    finds: ["ubnd tỉnh", "thường trực tỉnh ủy", "thủ tướng chính phủ"],
    skips: ["sở y tế"],
  },
];

/** Near the end of a clause: what ties the words behind its comma to it, so that no further clause begins there. */
export const tiedWords: readonly Row[] = [
  {
    pattern: "của|do|được|bị|mà|giữa|với|cùng|cho|gồm|như|là|tại|theo|để|nhằm|qua|trình|gửi|về|nếu|khi|hoặc|và",
    finds: ["của", "với"],
    skips: ["rà soát"],
  },
];

/** Anywhere in a clause: what makes those whom it names do something, who may be listed behind its comma. */
export const pivotWords: readonly Row[] = [
  {
    pattern:
      "hướng dẫn|đôn đốc|yêu cầu|đề nghị|chỉ đạo|giúp|hỗ trợ|vận động|giao|phân công|phối hợp|tạo điều kiện|mời|cử|để|trường hợp|nếu|khi|tình trạng|hành vi|(?:vi|sai) phạm|việc (?:các|những)",
    finds: ["hướng dẫn", "chỉ đạo", "sai phạm", "việc các"],
    skips: ["rà soát"],
  },
];

/** Behind the subject of a further clause, a verb that needs no object, or how it acts; any other verb without one speaks of the words before the comma. */
export const wholeActs: Row = {
  pattern: "triển khai|tổ chức|tăng cường|đẩy mạnh|tích cực|chủ động|khẩn trương|nghiêm túc|thường xuyên|kịp thời",
  finds: ["triển khai", "tổ chức", "tăng cường"],
  skips: ["quản lý"],
};

/** Behind a verb, what is not its object: `hồ sơ, Sở A đề nghị | tại Tờ trình …`. */
export const noObject: Row = {
  pattern: "tại|theo|trong|ở|từ|còn|đã|đang|vào|trước|sau|để|nhằm",
  finds: ["tại", "theo", "còn"],
  skips: ["kết quả"],
};

/** Before a body that is the subject of such a verb: `…, trong đó | Sở A chủ trì …`. */
export const byWhomRow: Row = { pattern: "do|trong đó|phân công(?: cho)?", finds: ["do", "trong đó", "phân công"], skips: ["doanh"] };

/** A bracket at the end of an item that says who prepares it: `(Sở X chuẩn bị)`. */
export interface BracketActRow extends Row {
  /** Says so at the end of a clause without a bracket too: `…, Sở X chuẩn bị.` */
  readonly alone?: true;
}

export const bracketActs: readonly BracketActRow[] = [
  {
    alone: true,
    pattern:
      "chuẩn bị(?: (?:nội dung|báo cáo|tài liệu|dự thảo))?|chủ trì(?: (?:chuẩn bị|thực hiện|tham mưu|trình))?|tham mưu|soạn thảo|dự thảo|phụ trách",
    finds: ["chuẩn bị", "chuẩn bị nội dung", "chủ trì", "tham mưu"],
  },
  { pattern: "thực hiện|tổng hợp|trình|báo cáo|chịu trách nhiệm|đầu mối|hoàn thành|xong", finds: ["thực hiện", "trình", "hoàn thành"] },
];

/** Before a body that something is brought to: with it the words are no misprint of that body's name. */
export const bringingRow: Row = {
  pattern: "trình|báo cáo|gửi|xin ý kiến|đề nghị|kiến nghị|làm việc|họp|dự",
  finds: ["trình", "báo cáo"],
  skips: ["thanh tra"],
};

/** Before a field of work: with it the words are a topic or an officer, and no misprint of a body's name (`Về văn hóa - xã hội`). */
export const topicRow: Row = {
  pattern: "về|việc|công tác|lĩnh vực|nhóm|nhiệm vụ|nội dung|cán bộ|công chức|viên chức|chuyên viên|nhân viên",
  finds: ["về", "công tác", "lĩnh vực", "cán bộ"],
  skips: ["vụ"],
};

/** Behind a bracket that names who acts: to whom or by when. */
export const behindBracket: readonly Row[] = [
  {
    pattern: "(?:trình(?! độ)|trước|trong(?! đó)|xong|hoàn thành|chậm nhất|muộn nhất|thời (?:gian|hạn)|vào|tháng|quý|ngày)(?!\\p{L})",
    finds: ["trình", "trước", "thời gian", "tháng"],
    skips: ["và", "trình độ", "trong đó"],
  },
];

/** Labels of a role inside such a bracket: `(Đơn vị chủ trì: …; phối hợp: …)`. */
export interface BracketLabelRow extends Row {
  readonly role: "lead" | "coordinate";
}

export const bracketLabels: readonly BracketLabelRow[] = [
  {
    role: "lead",
    pattern:
      "(?:(?:cơ quan|đơn vị|cq|đ/?v) )?(?:chủ trì|thực hiện|chuẩn bị|phụ trách|soạn thảo|tham mưu|trình|đầu mối|chịu trách nhiệm)(?: (?:thực hiện|soạn thảo|chuẩn bị|trình|triển khai|tham mưu|xây dựng))? ?:|(?:phân công|trách nhiệm)(?: thực hiện)? ?:|chủ trì|giao|do",
    finds: ["Đơn vị chủ trì:", "chủ trì:", "cơ quan soạn thảo:", "Đ/v thực hiện:", "trách nhiệm:", "chủ trì", "giao", "do"],
  },
  {
    role: "coordinate",
    pattern: "(?:(?:cơ quan|đơn vị|cq|đ/?v) )?phối hợp(?: thực hiện)? ?:",
    finds: ["Đơn vị phối hợp:", "phối hợp:", "CQ phối hợp:"],
  },
];

/** After a body in such a bracket: it works along. */
export const bracketHelps: readonly Row[] = [
  { pattern: "(?:là (?:cơ quan|đơn vị) )?(?:phối hợp|tham gia)", finds: ["phối hợp", "là cơ quan phối hợp"] },
];

/** Behind "phối hợp" in such a bracket: whom the body before it leads. */
export const helpTies: Row = { pattern: "với|cùng", finds: ["với", "cùng"] };

/** Behind "phối hợp" when that is, or in what: `…; Sở B phối hợp trong tháng 4`. */
export const helpTimes: Row = { pattern: "trong|trước|từ|khi|theo", finds: ["trong", "trước"] };

/** Behind "phối hợp" at the end of a clause: `…, Sở B phối hợp thực hiện.` */
export const helpTails: readonly Row[] = [
  { pattern: "thực hiện|triển khai(?: thực hiện)?|tham gia", finds: ["thực hiện", "triển khai thực hiện"], skips: ["với"] },
];

/** Between an office holder and the verb: what is his to look after. */
export const subjectTails: readonly Row[] = [
  { pattern: "(?:phụ trách|theo dõi)(?: (?:lĩnh vực|khối))?", finds: ["phụ trách", "phụ trách lĩnh vực"], skips: ["chịu trách nhiệm"] },
  {
    pattern: "chưa [^.;:,()]{2,60}(?: \\([^()]{2,60}\\))?(?=$| (?:khẩn trương|(?:phải|cần)(?! được| có )|nghiêm túc|có trách nhiệm))",
    finds: ["chưa gửi báo cáo (danh sách kèm theo)", "chưa báo cáo"],
    skips: ["đã báo cáo"],
  },
];

/** How many papers were passed on: a report tells it, and asks nobody. */
export const countedPapers: Row = {
  pattern: "\\d+ (?:vụ|hồ sơ|đơn|trường hợp|đối tượng|lượt|ý kiến|kiến nghị)",
  finds: ["03 vụ", "12 hồ sơ"],
  skips: ["công văn số 12"],
};

/** How who speaks in a document passes a paper on to a body. */
export const passOns: readonly Row[] = [
  {
    pattern:
      "sao gửi(?: [^\\s,;:.]{1,30}){0,14}? (?:đến|tới|cho|để)|sao gửi|(?:kính |xin )?chuyển(?: (?:đơn|hồ sơ|văn bản|công văn|tài liệu|nội dung|kiến nghị)(?: [^\\s,;:.]{1,30}){0,14}?)? (?:đến|tới|cho|để)|(?:kính |xin )?chuyển",
    finds: [
      "sao gửi",
      "sao gửi công văn số 12/btc-nsnn đến",
      "kính chuyển",
      "chuyển văn bản trên đến",
      "xin chuyển công văn số 77/ubnd-th của ubnd huyện để",
    ],
    skips: ["chuyên đến"],
  },
];

/** Opens what an office passes on for its head: whoever speaks behind it speaks for the issuer. */
export const byOrderRow: Row = { pattern: "thừa (?:lệnh|ủy quyền)", finds: ["thừa lệnh"], skips: ["thừa kế"] };
/** Between a body and what it gets a paper for. */
export const inOrderTo: Row = { pattern: "để", finds: ["để"], skips: ["đề"] };

/** What a body is besides, behind a dash: `Sở Nội vụ - cơ quan thường trực của Ban Chỉ đạo`; ties say so behind a comma. */
export const asideKinds: readonly Row[] = [
  {
    pattern:
      "(?:cơ quan|đơn vị|bộ phận|tổ chức) (?:thường trực|đầu mối|chủ trì|chuyên trách|giúp việc|tham mưu|phụ trách|điều phối|tổng hợp|quản lý|chủ quản)(?: của| giúp việc(?: cho)?| tham mưu(?: cho)?)?|(?:phó )?(?:trưởng ban|chủ tịch)(?: thường trực)?(?: của)?|(?:thành|ủy) viên(?: thường trực)?(?: của)?",
    finds: ["cơ quan thường trực", "đơn vị đầu mối của", "cơ quan thường trực giúp việc cho", "phó trưởng ban thường trực"],
    skips: ["cơ quan liên quan"],
  },
];
export const asideTies: readonly Row[] = [{ pattern: "với tư cách là|là", finds: ["là"] }];

/** Words between a charged unit and the colon of a list (`Sở Y tế có trách nhiệm:`), which belong to no name. */
export const openingTails: readonly Row[] = [
  {
    pattern:
      "có (?:trách nhiệm|nhiệm vụ)(?: (?:thực hiện|chủ trì|tổ chức thực hiện))?(?: (?:các )?(?:nội dung|nhiệm vụ|công việc))?(?: sau(?: đây)?)?|chịu trách nhiệm(?: (?:thực hiện|về))?|chủ trì(?: thực hiện)?|(?:tổ chức |tập trung )?(?:triển khai )?thực hiện(?: (?:tốt )?(?:các |một số )?(?:nội dung|nhiệm vụ|công việc|giải pháp))?(?: (?:sau|sau đây|cụ thể sau|trọng tâm sau))?",
    finds: ["có trách nhiệm", "chịu trách nhiệm", "chủ trì", "thực hiện các nội dung sau", "tập trung thực hiện tốt các nhiệm vụ sau"],
  },
];

/** Before the units that an item opens with: `Đối với UBND các xã: …`. */
export const labelPrefixes: readonly Row[] = [
  { pattern: "(?:riêng )?đối với|riêng|về phía|phần việc của", finds: ["đối với", "về phía", "riêng đối với"], skips: ["đối thoại với"] },
  {
    pattern: "(?:chức năng,? |quyền hạn,? )?(?:trách nhiệm|nhiệm vụ)(?:(?: và|,) (?:trách nhiệm|nhiệm vụ|quyền hạn)){0,2} của",
    finds: ["trách nhiệm của", "nhiệm vụ của", "nhiệm vụ, quyền hạn của", "nhiệm vụ và trách nhiệm của"],
    skips: ["trách nhiệm thi hành", "nhiệm vụ trọng tâm của"],
  },
];

/** On what bodies act that are named behind it, before a list of what they are to do: `Trên cơ sở Kế hoạch này, | các sở, ngành:`. */
export const basisRow: Row = {
  pattern:
    "trên cơ sở|căn cứ|theo(?! (?:báo cáo|kết quả|số liệu|phản ánh|tổng hợp|thống kê|đánh giá|đề nghị|ý kiến|kiến nghị|dự báo))|để|nhằm|trong (?:quá trình|phạm vi)",
  finds: ["trên cơ sở", "căn cứ", "theo", "để", "trong quá trình"],
  skips: ["trong đó", "theo báo cáo"],
};

/** Behind such a prefix: nobody in particular. */
export const anyone: Row = {
  pattern: "(?:(?:các|mọi) )?(?:cá nhân|công dân|người dân|tổ chức(?:,| và) cá nhân)",
  finds: ["các cá nhân", "cá nhân"],
};

/** Before the bodies of a kind that all have to act: `Mỗi Phòng Giáo dục và Đào tạo thành lập …`. */
export const eachRow: Row = { pattern: "mỗi|từng", finds: ["mỗi", "từng"], skips: ["các"] };

/** What is told of a person at a meeting. */
export const presidingRow: Row = {
  pattern:
    "(?:đã |đồng )?chủ trì(?: và (?:kết luận|phát biểu))?(?: tại)? (?:hội nghị|cuộc họp|buổi (?:họp|làm việc)|phiên họp|kỳ họp|hội thảo|lễ)",
  finds: ["chủ trì hội nghị", "đã chủ trì cuộc họp", "chủ trì và kết luận phiên họp"],
  skips: ["chủ trì thẩm định"],
};

/** Behind the units of a heading: which of them are meant, or, no part of the name (`duty`), that they have something to do. */
export const labelTails: readonly (Row & { readonly duty?: true })[] = [
  {
    pattern:
      "(?:nơi|được|thuộc|tham gia|có liên quan|liên quan|trên địa bàn|khác|có(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|phương án))|ven|nằm|vùng|miền)(?: \\p{L}+){0,8}",
    finds: ["nơi được kiểm tra", "trên địa bàn", "có rừng", "ven biển"],
    skips: ["chủ trì", "có trách nhiệm"],
  },
  {
    duty: true,
    pattern: "(?:có|chịu) (?:các )?(?:trách nhiệm|nhiệm vụ)(?:(?:,| và) (?:trách nhiệm|quyền hạn|nhiệm vụ))?(?: sau(?: đây)?)?",
    finds: ["có nhiệm vụ", "có trách nhiệm", "có nhiệm vụ, quyền hạn sau đây"],
    skips: ["có kế hoạch"],
  },
];

/** Behind the leads of a charge that says no more than with whom they are to do what the items under it say, up to the colon. */
export const chargeTail: Row = {
  pattern:
    "(?:,? (?:chịu trách nhiệm )?(?:là (?:cơ quan|đơn vị) )?chủ trì)?(?:,? (?:và )?phối hợp(?: chặt chẽ)?(?: với| cùng)? [^.;:]{3,240}?)?(?:,? (?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|tổ chức|tập trung|triển khai|khẩn trương|nghiêm túc|chủ động|lãnh đạo|chỉ đạo))*(?:,? (?:thực hiện|triển khai|tham mưu(?: (?:cho )?(?:ubnd|[uủ]y ban nhân dân|giám đốc|lãnh đạo|ban thường vụ|thường trực)(?: \\p{L}+){0,3})?|giải quyết))?(?: (?:tốt|nghiêm túc|ngay))?(?: (?:(?:các|một số|những) )?(?:nội dung|nhiệm vụ|công việc|việc|giải pháp|biện pháp)(?:(?:,| và) (?:nội dung|nhiệm vụ|công việc|việc|giải pháp|biện pháp))?(?: (?:chủ yếu|trọng tâm|cụ thể|chính|cơ bản))?)?(?: sau(?: đây)?)? ?:",
  finds: [
    ":",
    " tập trung thực hiện một số nhiệm vụ và giải pháp sau đây:",
    " chủ trì, phối hợp với các sở, ngành, địa phương thực hiện:",
    " chủ trì, phối hợp với sở y tế triển khai thực hiện các nhiệm vụ sau:",
    " chịu trách nhiệm:",
    " thực hiện nội dung sau:",
    " lãnh đạo, chỉ đạo:",
    " tham mưu ubnd tỉnh:",
  ],
  skips: [" chủ trì tham mưu ban hành quy chế, trong đó:", " rà soát các dự án sau:"],
};

/** Before the name of a person who is to act. */
export const personTitles: readonly Row[] = [
  {
    pattern:
      "(?:đ/c|đ\\.c|đồng chí|ông|bà|thầy|cô)(?: (?:ông|bà)| ?(?:\\(bà\\)|/ ?bà))?|(?:gs|pgs|ts|ths|bs|ks|ds|cn)(?:\\.(?:ts|ths|bs|cki{1,2}|bscki{1,2})){0,3}\\.|(?:pgs|gs)(?:(?:\\. ?| )ts)?|ts(?:(?:\\. ?| )bs)?|ths|bs(?:(?:\\. ?| )ck ?i{1,2})?|bscki|bsckii",
    finds: ["đ/c", "đồng chí", "ông", "ông (bà)", "ông/bà", "BS.", "TS.BS."],
    skips: ["đồng bào"],
  },
];

/** Parts of one office that act by themselves. */
export const insideUnits: readonly Row[] = [
  {
    pattern:
      "(?:bộ phận|tổ(?! chức)|nhóm(?! (?:nhiệm vụ|giải pháp|nội dung|các|vấn đề|chỉ tiêu|tiêu chí|hoạt động))|đội(?! ngũ)|khối(?! lượng)|khoa(?! học)|chi đoàn|công đoàn|kế toán(?: trưởng)?|thủ quỹ|văn thư|(?:phó )?trưởng (?:đoàn|tiểu ban|nhóm|tổ)|thư ký|tiểu ban|(?:công chức|cán bộ) (?:văn hóa|địa chính|tư pháp|tài chính|kế toán|văn phòng|lao động|chuyên môn|phụ trách)|giáo viên(?: chủ nhiệm)?|gvcn|gvbm|gv|cbgv(?:nv)?|bgh|ban giám hiệu|tpt(?: đội)?|tổng phụ trách|ttcm|pht|cvht|cố vấn học tập|lãnh đạo (?:khoa|phòng|trường|đơn vị|cơ quan|văn phòng|tổ)|(?:phó )?hiệu trưởng|hiệu phó|chủ nhiệm|các (?:thành viên|chủ|hộ|đồng chí|cán bộ|công chức|viên chức|giáo viên|trưởng|đảng viên|hội viên|tổ|nhóm trưởng|bí thư|chi bộ|cơ sở|phòng|khoa|lớp))",
    finds: ["bộ phận", "tổ", "văn thư", "giáo viên", "BGH", "TPT Đội"],
    skips: ["tổ chức", "đội ngũ", "khoa học", "nhóm nhiệm vụ"],
  },
];

/** What an officer without a body's name is in charge of: `Phó Hiệu trưởng | phụ trách | cơ sở vật chất`. */
export const officerDuty: Row = {
  pattern: "(?:được phân công )?phụ trách(?: (?:lĩnh vực|khối|công tác|mảng))?|chuyên môn|thường trực",
  finds: ["phụ trách", "phụ trách công tác", "chuyên môn"],
  skips: ["chủ trì"],
};

/** Heads of any body, whom only its name tells apart. */
export const anyHead: Row = {
  pattern: "lãnh đạo|người đứng đầu|thủ trưởng",
  finds: ["lãnh đạo", "thủ trưởng"],
  skips: ["hiệu trưởng"],
};

/** Words between two units of a list. */
export const listJoints: readonly Row[] = [{ pattern: "và|cùng với|cùng|hoặc|với", finds: ["và", "cùng với", "hoặc"] }];

/** A charge inside a sentence (`…; giao Sở Y tế …`) and the words that lead on to it. */
export const innerCharges: readonly Row[] = [
  { pattern: "(?:đồng thời,? |và )?giao(?: cho)?", finds: ["giao", "đồng thời giao", "giao cho"] },
];
