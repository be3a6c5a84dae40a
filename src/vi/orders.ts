import type { Row } from "./row.ts";

/** Openings of a sentence before the body that it tells to act. */
export const introRows: readonly Row[] = [
  {
    pattern:
      "trong (?:quá trình|thời gian|khi|trường hợp|thời hạn|vòng)|(?:chậm|muộn) nhất|để|nhằm|căn cứ|trên cơ sở|trước|sau|hàng|hằng|định kỳ|kết thúc|khi|nếu|trường hợp|theo|đối với|ngoài ra|đồng thời|bên cạnh đó|riêng|từ|đến|tại|về|ngay sau|hết|cuối|đầu|nhận được|với|do|vì|qua|xét|(?:tiếp tục )?(?:triển khai )?(?:thực hiện|thi hành) (?:ý kiến|chỉ đạo|sự chỉ đạo|công văn|công điện|quyết định|nghị quyết|kế hoạch|chỉ thị|văn bản|luật|thông báo|kết luận|nghị định|thông tư|chương trình|đề án|quy định|hướng dẫn)",
    finds: [
      "trong quá trình",
      "trong thời hạn",
      "chậm nhất",
      "nhận được",
      "để",
      "hằng",
      "định kỳ",
      "kết thúc",
      "trên cơ sở",
      "thực hiện công văn",
    ],
    skips: ["giao sở nội vụ", "thực hiện nghiêm"],
  },
];

/** Those that say what for: who speaks may stand behind them without a comma (`Để có cơ sở tổng hợp | Sở Nội vụ đề nghị …`). */
export const purposeRow: Row = { pattern: "để|nhằm", finds: ["để", "nhằm"], skips: ["đề"] };

/** Labels of a note, before the sentence that tells somebody to act. */
export const noteRows: readonly Row[] = [
  { pattern: "(?:ghi chú|lưu ý|chú ý) ?: ?", finds: ["ghi chú: ", "lưu ý:"], skips: ["ghi chú ý kiến"] },
];

/** Topics before a colon, and the sentence behind it tells somebody to act: `Về cải cách hành chính: Sở Nội vụ …`. */
export const topicLabelRows: readonly Row[] = [
  {
    pattern: "(?:về|đối với|liên quan(?: đến)?|riêng|công tác|nội dung|lĩnh vực|dự án)(?: (?:[^:;.\\n]|\\.(?=[^\\s])){1,260})? ?: ?",
    finds: ["về công tác cải cách hành chính: ", "đối với dự án khu đô thị: "],
    skips: ["về công tác cải cách hành chính"],
  },
  {
    pattern: "(?:nguồn )?kinh phí(?: [^:;.\\n]{1,60})? ?: ?",
    finds: ["kinh phí thực hiện: ", "nguồn kinh phí:"],
    skips: ["kinh phí thực hiện"],
  },
  {
    pattern: "(?:bước|giai đoạn|đợt) (?:\\d{1,2}|[ivx]{1,4})(?: ?[.)–-])?(?: [^:;.\\n]{1,160})? ?: ?(?:[^:;.,\\n]{2,60}\\. )?",
    finds: ["bước 1: ", "bước 2. triển khai (tháng 9/2025): ", "giai đoạn ii: ", "bước 2: rà soát. "],
    skips: ["bước đầu: "],
  },
];

/** After a body that opens an item: it is no subject that is to act, but named, described, or told of. */
export const noSubjectRows: readonly Row[] = [
  {
    pattern:
      "là(?! (?:cơ quan|đơn vị) (?:đầu mối|chủ trì|thường trực))|của|và|hoặc|về|được(?! giao chủ trì)|bị|đã|đang|vừa|mới|chưa|không(?! (?:được|sử dụng|để|lợi dụng|tự ý|tiếp khách|chúc|tặng|biếu|mua sắm|tổ chức (?:liên hoan|chúc|đón|tiệc|gặp mặt|du xuân|đoàn|ăn)))|cũng|đều|có(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|phương án|văn bản|ý kiến(?! (?:tại|như|cho|là|rằng|đề|khác|về việc|thống nhất|đồng ý|nhất trí|của))))|tại|ở|với|nơi|trong(?! (?:tháng|quý|tuần) [\\d/.ivx]{1,7}(?: năm \\d{4})? (?!đã|đang|chưa|không|được|bị|còn|có|vẫn|mới|chỉ|đạt|là|của|và|với|so|vừa|năm|cũng|đều)\\p{L})|trên|dưới|gồm|cho|từ|do|để|đến|này|nêu|nói|năm|tháng|quý|giai đoạn|khác|mà|thì|nhằm|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|(?:cơ bản )?(?:nhất trí|thống nhất|đồng ý)|nhận được|nhận thấy",
    finds: ["của", "được", "đã", "là", "ghi nhận", "cơ bản nhất trí", "trong"],
    skips: ["lãnh đạo", "công khai", "được giao chủ trì", "không tổ chức liên hoan", "có ý kiến bằng văn bản", "có phương án"],
  },
];

/** Behind a body, or whose it is: what is told of it, so that no list of what it is to do follows. */
export const toldState: Row = {
  pattern: "có(?! liên quan)|còn|chưa|không|đạt|đã|đang|bị|là|vẫn",
  finds: ["có", "còn", "chưa"],
  skips: ["có liên quan"],
};

/** How a sentence opens with a time that no comma parts from who is told to act: `Trước ngày 15 hằng tháng | các xã báo cáo …`. */
export const bareTime: Row = {
  pattern:
    "(?:định kỳ |(?:trước|chậm nhất|muộn nhất)(?: vào)? (?:\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2} ?(?:phút)? )?)?(?:ngày (?:thứ )?\\d{1,2} )?(?:của )?)?(?:hàng|hằng) (?:ngày|tuần|tháng|quý|năm)|(?:trước|chậm nhất|muộn nhất|đến hết)(?: là)?(?: ngày)? \\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?",
  finds: ["trước ngày 15 hằng tháng", "định kỳ hằng tháng", "trước 15 giờ 00 phút hằng ngày", "chậm nhất ngày 20/12/2023"],
  skips: ["hàng hóa", "trước mắt"],
};

/** Before the body that an item tells to act: how often, by when, or when in a period. */
export const subjectTimes: readonly Row[] = [
  {
    pattern: "(?:hàng|hằng|đầu|cuối|giữa|mỗi) (?:ngày|tuần|tháng|quý|năm|học kỳ|năm học)(?: và (?:hàng|hằng|đầu|cuối) \\p{L}+)?",
    finds: ["hàng tháng", "cuối học kỳ", "đầu năm"],
    skips: ["hàng hóa"],
  },
  {
    pattern:
      "(?:(?:phấn đấu )?(?:hoàn thành )?(?:xong )?(?:trước|trong)|(?:chậm|muộn) nhất(?: là)?(?: đến| trong| trước)?|đến(?: hết)?|từ) (?:ngày|tuần|tháng|quý|năm|\\d{1,3} ngày)(?: [^\\s,;:.]{1,12}){0,7},",
    finds: ["trước ngày 15/9/2022,", "trong quý ii năm 2022,", "chậm nhất đến ngày 10/10,", "hoàn thành trước ngày 30/4,"],
    skips: ["trong khi chờ,", "trước mắt,"],
  },
  {
    pattern: "(?:tuần|tháng|quý|năm|\\d tháng) (?:\\d{1,2}|[ivx]{1,4}|\\d{4}|đầu|cuối)(?: ?[/.-] ?\\d{1,4}| (?:tháng|năm) (?:\\d{1,4}))*,",
    finds: ["năm 2025,", "quý ii/2024,", "tháng 6 năm 2024,"],
    skips: ["năm 2025", "tháng 6:", "ngày 15/6/2024,"],
  },
];

/** Behind the body that is to act: a clause before its verb, and no words of its name. */
export const subjectStops: readonly Row[] = [
  {
    pattern: "ngoài|khi|nếu|sau|trước|theo|vì|bằng|qua|thông qua|phụ trách|mời|được|không|t[ùu]y|tuỳ|căn cứ|trên cơ sở",
    finds: ["ngoài", "khi", "theo", "được", "mời"],
    skips: ["chuyên trách"],
  },
];

/** Behind a body: what is done to it says which is meant (`UBND các xã | được kiểm tra: …`). */
export const passiveRow: Row = { pattern: "được|bị", finds: ["được", "bị"], skips: ["đã"] };

/** Behind a verb: how many of what a body has done (`Công an tỉnh xử lý | 230 trường hợp`). */
export const countedDeeds: Row = {
  pattern:
    "(?:\\p{L}+,? ){0,8}?(?:(?:hơn|trên|gần|được|khoảng|tổng cộng|thêm) ){0,2}\\d{1,3}(?:[.,]\\d{1,3}){0,4} (?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:lượt|người|hộ|vụ|trường hợp|đối tượng|triệu|tỷ|tỉ|đồng|km|m|m2|m3|ha|héc-ta|tấn|kg|công trình|cơ sở|doanh nghiệp|hồ sơ|đơn|buổi|lớp|cuộc|đợt|ca|giấy|phương tiện|xe|tàu|học sinh|sinh viên|suất|cây|điểm|ổ|kiến nghị|ý kiến|đảng viên|đoàn viên|hội viên|viên chức|cán bộ|chiến sĩ|lều|nhà|căn|phòng|tuyến|máy|bệnh nhân|thửa|gói thầu|dự án|sản phẩm|văn bản|tin|bài|tổ chức|cá nhân|đơn vị|trường|xã|thôn)",
  finds: ["230 trường hợp", "quà cho 120 bệnh nhân", "1,2 tấn", "phân tán được 12.000 cây", "20 triệu đồng"],
  skips: ["02 lần", "kế hoạch số 12/kh", "24/24 giờ"],
};

/** Verbs by which a body that is told to act hands over, holds or makes so many: a number behind them counts no deeds. */
export const countedOrders: Row = {
  pattern:
    "cử|bố trí|phân công|chuẩn bị|gửi|gởi|nộp|lập|thành lập|giới thiệu|đăng ký|lựa chọn|phấn đấu|đảm bảo|bảo đảm|duy trì|xây dựng|đề cử|đề xuất|trực|huy động|trích|dành|giao|cần|phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|khẩn trương|nghiêm túc|chủ trì",
  finds: ["cử", "bố trí"],
  skips: ["xử lý"],
};

/** Behind a verb: what binds, so that the words order something. */
export const bindingWords: readonly Row[] = [
  {
    pattern:
      "trước(?! (?:khi|đó|đây|mắt|hết))|chậm nhất|muộn nhất|đến hết|thời hạn|trong (?:ngày|tuần|tháng|quý|năm|vòng|thời)|phải|cần|tối thiểu|ít nhất|phấn đấu|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|định kỳ",
    finds: ["trước", "chậm nhất", "trong quý", "phải"],
    skips: ["trước khi", "trong trường"],
  },
];

/** What binds where nothing is counted: of so many cases it is told too (`xử lý nghiêm 14 trường hợp`). */
export const mannersBinding: Row = {
  pattern:
    "nghiêm(?: túc)?|khẩn trương|ngay|kịp thời|đầy đủ|theo (?:quy định|kế hoạch|hướng dẫn|mẫu)|bảo đảm|đảm bảo|mỗi (?:ngày|tuần|tháng|quý|năm)",
  finds: ["nghiêm túc", "ngay", "theo hướng dẫn", "mỗi quý"],
  skips: ["theo dõi"],
};

/** A verb and the paper that was written by it: `Sở Nội vụ | trình UBND tỉnh tại Tờ trình số 15`, `Bộ Tài chính | ban hành Công văn số 122`. */
export const writtenDeeds: Row = {
  pattern:
    "(?:(?:(?:tham mưu|trình|ký)(?: \\p{L}+){0,6} )?(?:ban hành|phát hành|có|ra|cấp) (?!.{0,40} theo )(?:\\p{L}+ ){1,5}số:? ?\\d[^ ]{0,30}|(?:báo cáo|trình|đề nghị|kiến nghị|đề xuất|phê duyệt|thông báo|trả lời|tham mưu|cho ý kiến|có ý kiến)(?:(?! (?:thực hiện|theo|được|nêu|giao|của|yêu cầu|chỉ đạo) )[^.;:]){1,160}? tại (?:\\p{L}+ ){1,3}số:? ?\\d[^ ]{0,30}(?: ngày \\d{1,2}/\\d{1,2}/\\d{4})?(?! của| ngày))",
  finds: ["ban hành công văn số 122/btc-nsnn", "trình ubnd tỉnh tại tờ trình số 15/ttr-snv ngày 02/3/2021", "cấp giấy phép xây dựng số 45"],
  skips: ["báo cáo theo mẫu tại công văn số 12/snv", "ban hành kế hoạch"],
};

/** Between a body and its verb: told of, not told to. */
export const pastRows: readonly Row[] = [
  { pattern: "(?:cũng |vừa )?(?:đã|đang)(?: và đang)?", finds: ["đã", "đã và đang", "cũng đã"], skips: ["sẽ"] },
  {
    pattern: "(?:về )?cơ bản (?:đã|chấp hành|tuân thủ|đáp ứng|bảo đảm|đảm bảo|thực hiện|đúng|đầy đủ|đạt)",
    finds: ["cơ bản chấp hành", "về cơ bản đáp ứng"],
    skips: ["cơ bản hoàn thành"],
  },
];

/** Between a body and what it would ask: words of a paper that it got or wrote, which asks (`Sở A nhận được | Công văn số 12 của Bộ B yêu cầu …`). */
export const reportedRow: Row = {
  pattern:
    "nhận được|về việc|(?:có|ban hành|gửi|ký|phát hành)(?: kèm)? (?:\\p{L}+ ){0,3}(?:công văn|văn bản|công điện|quyết định|chỉ thị|thông báo|tờ trình|báo cáo|kế hoạch|nghị quyết|kết luận) số:? ?\\d+",
  finds: ["nhận được", "ban hành chỉ thị số 05", "có công văn số 12"],
  skips: ["ban hành chỉ thị này", "có trách nhiệm", "có văn bản yêu cầu"],
};

/** Before a comma and a body that asked for something in a paper: `Tại Công văn số 12/BYT-KCB ngày 02/3/2021, | Bộ Y tế yêu cầu …`. */
export const citedIntro: Row = {
  pattern:
    "(?:ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4},? )?tại (?:điểm \\p{L} |khoản \\d+ |mục [\\p{L}\\d.]+ ){0,3}(?:công văn|văn bản|công điện|tờ trình|thông báo|chỉ thị|báo cáo|quyết định|kế hoạch|nghị quyết|kết luận) số:? ?\\d+",
  finds: ["tại công văn số 12", "ngày 02/3/2021, tại tờ trình số 5", "tại khoản 2 công điện số 9"],
  skips: ["tại công văn này", "tại cuộc họp"],
};

/** Before what has come of an order that is told of: `UBND tỉnh giao Sở A kiểm tra, | đến nay | chưa có kết quả`. */
export const sinceRow: Row = { pattern: "đến nay|qua đó|nhờ (?:đó|vậy)", finds: ["đến nay", "qua đó", "nhờ vậy"], skips: ["đến ngày"] };

/** Openings of items that only say what somebody thinks of a thing. */
export const viewRows: readonly Row[] = [
  {
    pattern:
      "(?:đánh giá cao|ghi nhận|biểu dương(?! ?,| và)|hoan nghênh|đồng tình|tán thành|chia sẻ(?! thông tin| dữ liệu))|(?:cơ bản |về cơ bản |về chủ trương,? )?(?:nhất trí|thống nhất|đồng ý)(?: (?:cao|về|với|chủ trương|thông qua|nội dung|như|đề nghị|đề xuất|cho|ban hành))|(?:về nguyên tắc,? )?đồng ý(?: về nguyên tắc,?)?(?! (?:giao|yêu cầu|để[^.;]{0,80} (?:chủ trì|báo cáo)))|(?:chưa|không|tạm thời (?:chưa|không)) (?:xem xét|chấp thuận|đồng ý|nhất trí|thống nhất)|[^,.;:]{3,90} (?:là (?:đúng|sai|có cơ sở|không|phù hợp|cần thiết)|không có cơ sở|không đúng)",
    finds: [
      "nội dung tố cáo thứ nhất là đúng",
      "chưa xem xét",
      "đánh giá cao",
      "ghi nhận",
      "cơ bản nhất trí với",
      "đồng ý chủ trương",
      "đồng ý",
    ],
    skips: ["thống nhất quản lý"],
  },
  {
    pattern:
      "buông lỏng|để xảy ra|thiếu (?:kiểm tra|trách nhiệm|đôn đốc|sâu sát|giám sát|kiên quyết|quan tâm|thường xuyên)|(?:chưa|không) (?:kịp thời|thường xuyên|đầy đủ|nghiêm túc)|chưa (?:đúng|kiểm tra|thực hiện|chấp hành|tổ chức|xử lý|quan tâm|lập|ban hành|xây dựng|rà soát)[^.;:]{0,120}(?:kịp thời|đầy đủ|theo quy định|đúng quy định|vi phạm|dẫn đến|nghiêm túc|triệt để|thường xuyên)",
    finds: ["buông lỏng", "thiếu trách nhiệm", "chưa kiểm tra, xử lý vi phạm", "không kịp thời"],
    skips: ["không tổ chức lễ hội không đúng quy định", "thiếu nhi"],
  },
  {
    pattern:
      "(?:chậm(?! nhất) \\p{L}+|đạt kết quả|(?:\\p{L}+ ){1,2}(?:chưa|không) (?:đúng|nghiêm|tốt|chặt chẽ|kịp thời|đầy đủ|hiệu quả|triệt để|thường xuyên|sâu sát|quyết liệt)(?! thì))(?![^;]{0,200} (?:phải|khẩn trương|cần|có trách nhiệm|yêu cầu|đề nghị|nghiêm túc) )",
    finds: ["thực hiện chưa đúng", "chậm xử", "đạt kết quả", "thẩm định chưa chặt chẽ"],
    skips: ["chậm nhất", "thực hiện chưa tốt phải kiểm điểm", "rà soát, xử lý"],
  },
  {
    pattern:
      "(?:nhìn chung|đây là|(?:trong )?(?:tuần|tháng|quý|thời gian|những năm|các năm)(?: vừa)? qua)(?![^;]{0,200} (?:phải|khẩn trương|cần|yêu cầu|đề nghị) )|(?!(?:tiếp tục )?xác định |coi |xem )[^,.;:]{3,90} là (?:một trong (?:những|các) |một |những |các )?(?:nhiệm vụ|chủ trương|vấn đề|lĩnh vực|công trình|dự án|nội dung|yếu tố|nhân tố|động lực|nền tảng|khâu|công việc|giải pháp)(?: chính trị| rất| hết sức| đặc biệt)* (?:quan trọng|trọng tâm|trọng điểm|then chốt|quyết định|cấp bách|hàng đầu|lớn|chiến lược|thường xuyên|lâu dài)(?![^;]{0,200} (?:phải|khẩn trương|cần|có trách nhiệm|yêu cầu|đề nghị) )",
    finds: ["chuyển đổi số là nhiệm vụ chính trị quan trọng", "nhìn chung", "tuần qua", "dự án là công trình trọng điểm"],
    skips: ["dự án là công trình trọng điểm, các đơn vị cần tập trung"],
  },
  {
    pattern:
      "(?:công suất|tỷ lệ|tổng (?:số|thu|chi|giá trị|sản lượng|diện tích|kim ngạch)|thu ngân sách|doanh thu|sản lượng|giá trị (?:sản xuất|xuất khẩu|giải ngân)|kim ngạch|diện tích|chỉ số|tốc độ tăng trưởng|lượng khách)(?! [^.;:]{0,160}(?:phấn đấu|phải|cần|tối thiểu) )[^.;:]{0,120} (?:đạt|tăng|giảm|ước|còn|bằng) [^.;:]{0,40}\\d[^.;:]{0,40} (?:so với|cùng kỳ|kế hoạch|dự toán)",
    finds: ["công suất sử dụng giường bệnh tháng 5 đạt 112%, tăng 6% so với", "thu ngân sách ước đạt 85% dự toán"],
    skips: ["phấn đấu thu ngân sách tăng", "thu ngân sách phấn đấu đạt 102% dự toán"],
  },
];

/** In a view, what lets go ahead: who is the subject of the sentence behind it is told to act; behind praise that tells what was done. */
export const agreedRow: Row = { pattern: "nhất trí|thống nhất|đồng ý|chấp thuận", finds: ["đồng ý", "nhất trí"], skips: ["đánh giá cao"] };

/** What a law lays down for somebody, and nobody asks by it: `Theo Điều 5 Luật Lâm nghiệp, UBND cấp xã có trách nhiệm …`. */
export const lawTells: Row = {
  pattern:
    "theo (?:quy định (?:tại|của) )?(?:khoản|điểm|điều|mục) (?:\\d{1,3}|[a-zđ]|[ivx]{1,4})(?![\\p{L}\\d])(?:[^.;:]|\\.(?=\\d)){0,100} (?:luật|nghị định|thông tư|pháp lệnh)(?![^.;]{0,300} (?:đề nghị|yêu cầu|giao) )[^.;:]{0,160} (?:có trách nhiệm|phải)",
  finds: [
    "theo quy định tại điểm 1.2 mục iii phần b thông tư số 32 thì hàng hóa phải",
    "theo điều 5 luật lâm nghiệp, ubnd cấp xã có trách nhiệm",
    "theo quy định tại khoản 2 điều 10 thông tư số 39, doanh nghiệp phải",
  ],
  skips: ["theo điều 5 luật lâm nghiệp, đề nghị sở y tế có trách nhiệm"],
};

/** Ties an order to the view before it: `đồng ý chủ trương | và giao Sở A …`. */
export const furtherOrder: Row = { pattern: "và|đồng thời", finds: ["và", "đồng thời"] };

/** Before the body that an order goes on to: `Sở A lập dự toán; | đồng thời, Sở B …`. */
export const besidesRow: Row = { pattern: "đồng thời|ngoài ra|bên cạnh đó", finds: ["đồng thời", "ngoài ra"] };

/** Words that bind the bodies before them, even behind a clause. */
export const modalRows: readonly Row[] = [
  {
    pattern: "chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|phải|(?<=, )khẩn trương",
    finds: ["chịu trách nhiệm", "có trách nhiệm", "phải"],
    skips: ["trách nhiệm của"],
  },
];

/** Behind a group: which of its members are meant, by the paper that has their names; what they are to do stands behind that. */
export const listedRow: Row = {
  pattern: "(?:có tên|(?:được |đã được )?nêu(?: tên)?) (?:tại|trong|ở)",
  finds: ["có tên tại", "có tên trong", "nêu tại", "được nêu tên trong"],
  skips: ["có tên gọi"],
};

/** How what is ordered is to be done: behind the words that say which members of a group are meant, the order begins with it. */
export const urgedRow: Row = {
  pattern: "khẩn trương|chủ động|nghiêm túc|tập trung",
  finds: ["khẩn trương", "nghiêm túc"],
};

/** Who watches over the whole document, behind its last item: `Sở A theo dõi, đôn đốc việc thực hiện Chỉ thị này`. */
export const watchRow: Row = {
  pattern:
    "(?:theo dõi|đôn đốc|giám sát|kiểm tra)[^.;:]{0,60} (?:thực hiện|triển khai)(?: [^.;:]{1,30})? (?:chỉ thị|kế hoạch|công điện|thông báo|chương trình|công văn|quyết định|nghị quyết|kết luận|văn bản) này",
  finds: ["theo dõi, kiểm tra, đôn đốc việc thực hiện chỉ thị này", "đôn đốc các đơn vị triển khai kế hoạch này"],
  skips: ["kinh phí thực hiện kế hoạch này"],
};

/**
 * Openings of list items that state a condition, a thing or a paper, not something to do. They count only where nobody is charged
 * with the list.
 */
export const topicRows: readonly Row[] = [
  {
    pattern:
      "là|đang|được|bị|thuộc|không thuộc|hộ|hộ gia đình|người|nhà ở|đối tượng|trường hợp|mức|bản sao|bản chính|đơn(?! vị| giản hóa)|giấy|biên bản|hồ sơ|danh sách|các chứng từ|chứng từ|số lượng|tổng số|tỷ lệ|diện tích|việc|thời gian|địa điểm|thành phần|số(?! hóa)|tên|địa chỉ|điện thoại|đối với (?:trường hợp|các trường hợp|hộ|người)|có (?:đăng ký|tên|hộ khẩu|trình độ|đủ|độ tuổi)|tiêu chí|điều kiện|tình hình|thực trạng|khó khăn|thuận lợi|ưu điểm|nhược điểm|nguyên nhân|(?:(?:một số|những|các) )?(?:tồn tại|hạn chế|khuyết điểm|bất cập)|(?:ước )?(?:tổng )?thiệt hại|trình tự|phương thức|quy trình|cách thức|bước \\d{1,2}(?= ?:?$)|các vấn đề|kết quả|hình thức|phụ lục|mẫu|đề án(?! này)|chương trình(?! này)|dự án",
    finds: ["là", "hộ gia đình", "đơn", "biên bản", "trường hợp", "có đăng ký", "một số tồn tại", "thiệt hại"],
    skips: ["xây dựng", "đơn vị", "số hóa", "đơn giản hóa"],
  },
  {
    pattern: "(?:các )?(?:môn|nội dung|thể thức|hình thức|bảng) thi(?: đấu)?(?= ?(?::|$))",
    finds: ["các môn thi đấu"],
    skips: ["thi đấu"],
  },
];

/** An item that says one side of what the sentence before its list asks for: `1. Nội dung báo cáo: …`, `2. Thời hạn gửi: …`. */
export const aspectRow: Row = {
  pattern:
    "(?:về )?(?:nội dung|thời gian|thời hạn|thời điểm|địa điểm|thành phần|đối tượng|hình thức|phương thức|cách thức|đề cương|biểu mẫu|mẫu (?:biểu|báo cáo)|phạm vi|số lượng|nơi (?:nhận|gửi)|hồ sơ|mốc|kỳ báo cáo|số liệu|chủ đề|quy mô|thể lệ|(?:cơ cấu )?giải thưởng|lệ phí|kinh phí|(?:thông tin|đầu mối|địa chỉ)(?= (?:liên hệ|tiếp nhận|chi tiết)))(?: [^ :.;,]+){0,6} ?:",
  finds: ["nội dung báo cáo:", "thời hạn gửi báo cáo:", "về thời gian:", "thể lệ cuộc thi:", "thông tin liên hệ:"],
  skips: ["nội dung thứ nhất"],
};

/** A heading that only says what its items are about: `1. Về công tác tuyên truyền`. */
export const aboutRow: Row = {
  pattern: "(?:về|(?:trên |trong )?(?:các )?lĩnh vực) [^:]{3,160}(?=$)",
  finds: ["về công tác tuyên truyền", "lĩnh vực kinh tế"],
  skips: ["về thu ngân sách:"],
};

/** A heading that only says for what its items are: `2. Đối với vùng ven biển`. */
export const addressRow: Row = {
  pattern: "(?:riêng )?đối với [^,:.;]{3,160}(?=$)",
  finds: ["đối với vùng ven biển"],
  skips: ["đối với vùng ven biển, tập trung trồng rừng"],
};

/** Before a body that is asked for something besides: `Riêng Sở Y tế báo cáo thêm …`. */
export const apartRow: Row = { pattern: "riêng(?: đối với)?", finds: ["riêng"] };

/** A stretch of one sentence: a full stop inside an address or a number ends none. */
const inSentence = "(?:(?! đã )[^.;]|\\.(?=\\S)){1,200}";
const byWhen = "(?:trước(?! khi)|chậm nhất|muộn nhất|đến hết|không quá(?! \\d+ lần)|trong ngày)";

/** A paragraph that only says by when, and where to, a result is sent: `Kết quả thực hiện gửi về Sở Y tế trước ngày 10/4.` */
export const dueLine: Row = {
  pattern:
    `(?:kết quả|tình hình|văn bản|báo cáo|ý kiến|hồ sơ|danh sách|số liệu|thông tin)(?: [^.;:]{1,80})? (?:(?:xin|đề nghị|yêu cầu|được|phải) )?(?:gửi|báo cáo) ${inSentence} ${byWhen}|` +
    `(?:(?:đề nghị|yêu cầu) )?(?:tổng hợp,? )?(?:báo cáo|gửi(?! kèm)) ${inSentence} ${byWhen}|` +
    "(?:định kỳ(?: [^.;:,]{1,40})?|(?:hàng|hằng) (?:tuần|tháng|quý|năm)),? (?:(?:đề nghị|yêu cầu) )?(?:tổng hợp,? )?(?:báo cáo|gửi)",
  finds: [
    "báo cáo xin gửi về sở nội vụ (phòng tổ chức) trước",
    "kết quả thực hiện báo cáo về ubnd tỉnh trước",
    "văn bản góp ý gửi về sở tư pháp, email: gopy@anphu.gov.vn trước",
    "đề nghị báo cáo kết quả về ubnd tỉnh chậm nhất",
    "định kỳ hằng quý, tổng hợp, báo cáo",
  ],
  skips: [
    "báo cáo kết quả",
    "báo cáo ubnd tỉnh trước khi thực hiện",
    "gửi kết quả. trước",
    "gửi kèm dự thảo đã lấy ý kiến trước",
    "báo cáo bộ không quá 3 lần",
  ],
};

/** A paragraph behind an order that says by when it is to be done: such a one, or `Thời gian gửi báo cáo trước ngày 20/3.` */
export const termLine: Row = {
  pattern: `(?:thời (?:gian|hạn|điểm)|hạn(?: chót| cuối)?)(?: [^.;:]{1,40})? ?:? (?:là )?(?:xong )?(?:trước|chậm nhất|muộn nhất|đến hết|không quá)|${dueLine.pattern}`,
  finds: ["thời gian gửi báo cáo trước", "thời hạn: chậm nhất", "kết quả thực hiện báo cáo về ubnd tỉnh trước"],
  skips: ["báo cáo kết quả", "thời gian qua, các đơn vị"],
};

/** In such a paragraph: it tells what was not sent, and asks for nothing. */
export const notSent: Row = { pattern: "chưa|không(?! quá)|đã", finds: ["chưa", "không"], skips: ["không quá"] };

/** Behind a body, at the end of the sentence before a list: the body tells something, and is told nothing. */
export const tellsRow: Row = {
  pattern:
    "(?:xin |kính )?(?:thông báo|công bố|kết luận|hướng dẫn|trả lời|phúc đáp|giải đáp|thông tin|báo cáo|có ý kiến)(?: (?!sau)\\p{L}+,?){0,16} (?:như )?sau(?: đây)? ?:$|(?:đã )?(?:chỉ đạo|nhấn mạnh|quán triệt|thống nhất|phát biểu|lưu ý)(?: (?:một số|các|những|nội dung|vấn đề|nhiệm vụ|công việc|công tác|cụ thể|chỉ đạo|kết luận|và|cho ý kiến))*,? (?:như )?sau(?: đây)? ?:$|(?:đã )?(?:chỉ đạo|kết luận|nhấn mạnh|quán triệt|lưu ý) ?:$|(?:ban hành|xây dựng) (?:kế hoạch|chương trình|phương án|đề án|hướng dẫn|quy chế)[^:;.]{0,200} sau(?: đây)? ?:$",
  finds: [
    "thông báo kết luận như sau:",
    "hướng dẫn một số nội dung sau:",
    "chỉ đạo như sau:",
    "thống nhất một số nội dung sau:",
    "kết luận:",
  ],
  skips: ["báo cáo:", "thông báo cho các đơn vị biết", "chỉ đạo các phòng thực hiện các nội dung sau:"],
};

/** The end of a sentence behind which those who are named are to act, whatever it calls what they are told. */
export const directsRow: Row = {
  pattern: "(?:có (?:một số )?ý kiến|chỉ đạo|kết luận|quán triệt|lưu ý|phân công)(?: (?!kết quả |tình hình )\\p{L}+){0,6} ?:$",
  finds: ["có ý kiến như sau:", "kết luận:", "chỉ đạo một số nội dung sau:"],
  skips: ["báo cáo như sau:", "có ý kiến như sau."],
};

/** The end of the sentence before a list in which somebody speaks: who was told something further before it is told something else. */
export const opinionRow: Row = {
  pattern: ", [^,;:]{3,90} (?:đã )?(?:có (?:một số )?ý kiến|kết luận)(?: \\p{L}+){0,5} ?:$",
  finds: [", phó thủ tướng lê văn an có ý kiến chỉ đạo như sau:", ", chủ tịch ubnd tỉnh kết luận:"],
  skips: [", ngành triển khai các nội dung sau:"],
};

/** How the lists of a document are to be read, by its type's code. Types that are not named here: `sections`. */
export interface ListRow {
  readonly code: string;
  /**
   * `all`: every item tells somebody to do something, unless its heading says otherwise. `sections`: the items under a heading or a
   * lead-in that speaks of things to do. `plan`: the same, and what an item says that a body does is to be done anywhere but under
   * findings. `orders`: only articles that charge somebody and what stands under the carrying out, for the rest are standing rules.
   * `duties`: the same, and the duties under the name of a body (`Điều 7. Trách nhiệm của Sở Y tế`). `minutes`: as `sections`, without what
   * was talked about. `none`: the type gives no tasks.
   */
  readonly lists: "all" | "sections" | "plan" | "orders" | "duties" | "minutes" | "none";
  /** How they are read where the title says that the document lays down what an office is there for. */
  readonly ofOffice?: "orders";
  /** How they are read where its articles stand in chapters: a decision is a regulation itself. */
  readonly inChapters?: "duties";
  /** How they are read where the title says that the document is the programme of a month, a week or a quarter. */
  readonly ofPeriod?: "all";
}

export const listRows: readonly ListRow[] = [
  { code: "CTr", lists: "all" },
  { code: "KH", lists: "plan", ofPeriod: "all" },
  { code: "TB", lists: "plan" },
  { code: "KL", lists: "sections" },
  { code: "CT", lists: "all" },
  { code: "CĐ", lists: "all" },
  { code: "BC", lists: "sections" },
  { code: "QĐ", lists: "sections", ofOffice: "orders", inChapters: "duties" },
  { code: "NQ", lists: "sections" },
  { code: "ĐA", lists: "sections" },
  { code: "PA", lists: "plan" },
  { code: "HD", lists: "sections" },
  { code: "CV", lists: "sections" },
  { code: "TTr", lists: "orders" },
  { code: "GM", lists: "orders" },
  { code: "L", lists: "none" },
  { code: "BL", lists: "none" },
  { code: "PL", lists: "none" },
  { code: "NĐ", lists: "duties", ofOffice: "orders" },
  { code: "TT", lists: "duties", ofOffice: "orders" },
  { code: "TTLT", lists: "duties", ofOffice: "orders" },
  { code: "HP", lists: "none" },
  { code: "Lệnh", lists: "none" },
  { code: "VBHN", lists: "duties", ofOffice: "orders" },
  { code: "QC", lists: "duties", ofOffice: "orders" },
  { code: "TL", lists: "none" },
  { code: "QyĐ", lists: "duties", ofOffice: "orders" },
  { code: "HĐ", lists: "none" },
  { code: "BB", lists: "minutes" },
  { code: "GUQ", lists: "none" },
  { code: "GGT", lists: "none" },
  { code: "GNP", lists: "none" },
  { code: "PTr", lists: "orders" },
  { code: "PG", lists: "none" },
  { code: "PC", lists: "orders" },
  { code: "PB", lists: "none" },
  { code: "TC", lists: "none" },
];
