import { themeRow } from "./letterhead.ts";
import type { Row } from "./row.ts";

/** What stands under a heading that speaks so: things to do, none (aims, results, costs, rules of law, forms), or only what somebody is told. */
export interface SectionRow extends Row {
  readonly holds: "tasks" | "none" | "orders";
  /** Among what is no task there are sentences that charge a body or set a term: of money, who is to find it; of time, who is to be done by when. */
  readonly charges?: true;
  /** What has been done or found: whoever is named in it has done it. */
  readonly past?: true;
}

/** Words that may stand before the one that decides what a heading is. */
export const sectionOpeningRows: readonly Row[] = [
  {
    pattern: "(?:(?:một số|những|các|về|phần|công tác|đánh giá|nhận định|đề xuất|giới thiệu|thông tin) )*",
    finds: ["một số ", "về các "],
    printed: true,
  },
];

/** Searched in a heading's words; where several rows are found, the one that stands first decides. */
export const sectionRows: readonly SectionRow[] = [
  {
    holds: "none",
    pattern:
      "(?:mục đích|yêu cầu(?! (?:về|đối với) )|mục tiêu|quan điểm|nguyên tắc|phương châm|định hướng|tầm nhìn|căn cứ(?= (?:pháp lý|lập|xây dựng|ban hành|thực hiện|để|thực tiễn|khoa học|chính trị|đề xuất|pháp luật)|[ :.]*$)|cơ sở pháp lý|sự cần thiết|phạm vi|đối tượng|tiêu chí|tiêu chuẩn|điều kiện|thành phần)(?![^.;:]{0,60}(?:,| và) (?:các |những )?(?:nhiệm vụ|giải pháp))",
    finds: ["mục đích", "yêu cầu", "mục tiêu", "quan điểm", "sự cần thiết"],
    skips: ["mục tiêu, nhiệm vụ và giải pháp", "căn cứ chỉ tiêu được giao"],
  },
  {
    holds: "orders",
    pattern: "yêu cầu (?:về|đối với)|(?:lưu ý|chú ý|ghi chú)(?: (?:khác|chung|thêm))?(?=[ :.]*$)",
    finds: ["yêu cầu về", "yêu cầu đối với", "lưu ý", "ghi chú"],
    skips: ["yêu cầu", "lưu ý các đơn vị"],
  },
  {
    holds: "none",
    past: true,
    pattern:
      "(?:khái quát|tổng quan|(?:thông tin|giới thiệu|đặc điểm) chung|đánh giá(?: chung| tình hình| kết quả| (?:(?:việc|kết quả) )?(?:thực hiện )?(?:công tác|nhiệm vụ|hoạt động) (?:trong )?(?:tháng|quý|tuần|năm|6 tháng|9 tháng) [\\p{L}\\d]*)|tình hình(?! hình)|kết quả(?: nổi bật| đạt được| thực hiện| chủ yếu)?|ưu điểm|tồn tại|hạn chế|nguyên nhân|bài học kinh nghiệm|khó khăn|thuận lợi|(?:thực|hiện) trạng|dự báo|bối cảnh|đặc điểm)(?![^.;:]{0,60}(?:,| và) (?:các |những )?(?:nhiệm vụ|giải pháp))",
    finds: ["đánh giá chung", "khái quát", "tình hình", "kết quả đạt được", "tồn tại", "hạn chế", "dự báo", "hiện trạng"],
    skips: ["tình hình và nhiệm vụ trọng tâm", "kết quả thực hiện, nhiệm vụ trọng tâm"],
  },
  {
    holds: "none",
    pattern: "(?:dự kiến )?(?:hiệu quả|tác động|lợi ích)(?: (?:của|kinh tế|xã hội|đề án|dự án|mang lại|dự kiến))+",
    finds: ["dự kiến hiệu quả của", "hiệu quả kinh tế"],
    skips: ["nâng cao hiệu quả"],
  },
  {
    holds: "none",
    charges: true,
    pattern:
      "(?:kinh phí|dự toán|nguồn (?:vốn|lực|kinh phí)|khái toán|chi phí)(?![^.;:]{0,60}(?:,| và) (?:tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|giải pháp))",
    finds: ["kinh phí", "dự toán"],
    skips: ["nhiệm vụ", "kinh phí và tổ chức thực hiện"],
  },
  {
    holds: "none",
    charges: true,
    pattern: "thời (?:gian|hạn)(?: (?:thực hiện|tiến hành|tổ chức|triển khai|hoàn thành|báo cáo))*(?=[ :.]*$)",
    finds: ["thời gian thực hiện", "thời hạn hoàn thành"],
    skips: ["thời gian qua các đơn vị đã triển khai"],
  },
  {
    holds: "none",
    pattern:
      "(?:phụ lục|biểu mẫu|hồ sơ|giải thích từ ngữ|hiệu lực|điều khoản(?! thi hành)|khen thưởng|kỷ luật|xử lý vi phạm|thông tin liên hệ|quyền lợi|chế độ (?:chính sách|đãi ngộ))",
    finds: ["hiệu lực", "giải thích từ ngữ"],
    skips: ["nhiệm vụ", "điều khoản thi hành"],
  },
  {
    holds: "tasks",
    pattern:
      "(?:(?:nhiệm vụ|giải pháp|biện pháp)(?: (?:trọng tâm|chủ yếu|cụ thể|chung|và giải pháp))?|(?:t[ổôoố] chức|triển khai) thực hiện|(?:tiến độ|tiến trình|lộ trình)(?: triển khai)? thực hiện|(?:tiến độ|lộ trình)(?: (?:triển khai|tiến hành))?(?=[ :.]*$)|các bước (?:thực hiện|tiến hành|triển khai)|phương án (?:triển khai(?: thực hiện)?|tổ chức (?:thực hiện|triển khai))(?=[ :.]*$)|phân công(?: thực hiện| nhiệm vụ| trách nhiệm)?|công việc|trách nhiệm(?: của| thực hiện)?|nội dung (?:phối hợp|thực hiện|công việc|công tác|triển khai|chỉ đạo|trọng tâm)|(?:các )?nội dung(?: (?:kế hoạch|chủ yếu|chính|cụ thể))?(?=[ :.]*$)|nội dung,? (?:và )?(?:thời gian|địa điểm|thành phần|hình thức|tiến độ|lộ trình)(?:(?:,| và) (?:thời gian|thành phần|địa điểm|hình thức|đối tượng|phân công|tiến độ)){0,4}(?=[ :.]*$)|nội dung(?:,| và) (?:các )?(?:biện pháp|giải pháp|hoạt động|công việc|phương thức|hình thức|cách thức|phương pháp)|các nội dung|(?:các )?hoạt động(?: (?:cụ thể|chủ yếu|trọng tâm|chính))?(?=[ :.]*$)|chương trình công tác|lịch (?:công tác|hoạt động|làm việc|thực hiện|triển khai)|kế hoạch công tác|hội nghị|phiên họp|tiến độ thực hiện|ý kiến chỉ đạo|kết luận|(?<!về )(?:đề nghị|kiến nghị))",
    finds: [
      "nhiệm vụ trọng tâm",
      "giải pháp",
      "tổ chức thực hiện",
      "công việc",
      "phân công nhiệm vụ",
      "phương án triển khai",
      "nội dung",
      "các hoạt động",
      "hội nghị",
      "trách nhiệm của",
      "tiến trình thực hiện",
    ],
    skips: ["mục đích", "về kiến nghị nâng cấp đường", "phương án thực hiện"],
  },
  {
    holds: "tasks",
    pattern:
      "công tác trọng tâm(?! đã)|trọng tâm (?:công tác|công việc|hoạt động)|phương hướng,? (?:công tác|hoạt động|nhiệm vụ|(?:trong )?(?:tháng|quý|năm|6 tháng|thời gian tới))|(?:công tác|kế hoạch|chương trình)(?: công tác| hoạt động)?(?: trong)? (?:tháng|quý|tuần|thời gian) (?:tới|sau)|kế hoạch (?:hoạt động )?(?:tháng|quý|tuần) (?:\\d{1,2}|i{1,3}|iv)|dự kiến (?:một số )?(?:công tác|hoạt động)(?! phí)",
    finds: [
      "công tác trọng tâm",
      "phương hướng công tác",
      "phương hướng tháng",
      "kế hoạch tháng 8",
      "công tác tháng tới",
      "dự kiến công tác",
    ],
    skips: ["công tác trọng tâm đã hoàn thành", "phương hướng chung", "công tác tháng 5"],
  },
];

/** Opens a heading that names the finding of which the conclusions under it speak: `Về kết quả kiểm tra`. */
export const findingOpening: Row = { pattern: "về", finds: ["về"] };

/** The whole of a heading over paragraphs that say what was found, among which only those that tell somebody to act are tasks. */
export const findingHeading: Row = {
  pattern: "kết luận(?: chung)?[ :]*$",
  finds: ["kết luận", "kết luận chung"],
  skips: ["kết luận của chủ tịch"],
};

/** A heading over what an inspection concludes of those it looked at, where one over what they are to do about it stands below. */
export const conclusionHeading: Row = {
  pattern:
    "(?:(?:nhận xét|đánh giá)(?:,| và) )?kết luận(?: chung| thanh tra| kiểm tra| xác minh| về (?:những |các )?(?:nội dung|kết quả|việc)[^.;:]{0,100})?[ :.]*$",
  finds: ["kết luận", "nhận xét, kết luận", "kết luận về những nội dung đã tiến hành thanh tra"],
  skips: ["kết luận của chủ tịch"],
};

/** In a heading over findings, or over what is concluded of them: they are those of an inspection. */
export const inspectedHeading: Row = {
  pattern:
    "(?:thanh tra|kiểm tra,? xác minh|xác minh|kiểm toán|nội dung tố cáo)(?! (?:bộ|tỉnh|huyện|sở|thành phố))|(?:kết quả|nội dung) (?:kiểm tra|giám sát)",
  finds: ["thanh tra", "kiểm tra, xác minh", "kết quả kiểm tra", "nội dung tố cáo"],
  skips: ["thanh tra tỉnh", "ý kiến thảo luận"],
};

/** A heading over what is to be done about the findings above it. */
export const remedyHeading: Row = {
  pattern: "(?:(?:các|những|nội dung|một số) )?(?:kiến nghị|biện pháp xử lý|xử lý|đề xuất|yêu cầu)",
  finds: ["kiến nghị", "các biện pháp xử lý", "xử lý"],
  skips: ["kết luận"],
};

/** Sentences that put a list of things to do before those who must do them. */
export interface LeadInRow extends Row {
  /** `unknown`: the sentence only leads on, and each item speaks for itself. */
  readonly holds: "tasks" | "none" | "unknown";
  /** Says so only where the sentence also names who is to act. */
  readonly needsBody?: true;
  /** Says so of items, not of headings: `ban hành Kế hoạch với các nội dung sau: I. Mục đích …`. */
  readonly itemsOnly?: true;
}

/** Searched in the sentence before a list, which ends in a colon. */
/** The last sentence before a list, where it only says of what an order speaks: `… khẩn trương góp ý. | Nội dung góp ý tập trung vào các vấn đề sau:` */
export const contentsRow: Row = {
  pattern:
    "(?:các |những )?nội dung (?:cần )?(?:báo cáo|góp ý|tham gia ý kiến|kiểm tra|giám sát|khảo sát|thống kê|rà soát|đánh giá|đăng ký|phản ánh|kê khai|tổng kết|sơ kết|hồ sơ|tuyên truyền)[^.;:]{0,90} ?:$",
  finds: ["Nội dung góp ý tập trung vào các vấn đề sau đây:", "Nội dung báo cáo gồm:"],
  skips: ["Nội dung thực hiện:"],
};

/** What a sentence before a list ends in, where its colon was left out or became a full stop: `… thực hiện các nội dung như sau.`. */
export const announcingEnd: Row = {
  pattern: "như sau|sau đây|dưới đây|(?:nội dung|nhiệm vụ|công việc|việc|giải pháp|biện pháp|vấn đề|yêu cầu)(?: \\p{L}+){0,3} sau",
  finds: ["như sau", "sau đây", "nội dung cụ thể sau", "việc sau"],
  skips: ["trước và sau", "tháng sau"],
};

/** Before a list: a body carries it out, which orders nothing by itself. */
export const doingLead: Row = {
  pattern:
    "(?<!(?:đã|đang|được|do) (?:tổ chức )?)(?:thực hiện|triển khai)(?: (?:ngay|tốt|nghiêm|cụ thể|(?:các |những |một số )?(?:việc|công việc|nội dung))){0,3} ?:$",
  finds: ["thực hiện:", "triển khai ngay các việc:"],
  skips: ["đã tổ chức thực hiện:", "thực hiện kế hoạch:"],
};

export const leadInRows: readonly LeadInRow[] = [
  {
    holds: "unknown",
    pattern:
      "(?:trả lời|phúc đáp|giải đáp|giải trình|làm rõ)(?: (?!(?:yêu cầu|đề nghị|giao|phân công|và) )[^ .;:]+){0,14} (?:như )?sau(?: đây)? ?:",
    finds: ["trả lời như sau:", "giải trình một số nội dung như sau:"],
    skips: ["trả lời và yêu cầu các đơn vị thực hiện như sau:"],
  },
  {
    holds: "unknown",
    pattern:
      "(?:thông báo|công bố)(?![^:]{0,160}(?:ý kiến|kết luận|chỉ đạo|phân công|giao|nhiệm vụ|yêu cầu|đề nghị|triển khai|thực hiện))[^:;.]{0,160} sau(?: đây)?",
    finds: ["thông báo lịch thi như sau", "thông báo một số nội dung sau đây"],
    skips: ["thông báo kết luận của chủ tịch như sau", "thông báo và yêu cầu các đơn vị thực hiện như sau"],
  },
  {
    holds: "none",
    itemsOnly: true,
    pattern: "báo cáo(?! và)(?: (?!và |yêu cầu|đề nghị|phân công)\\p{L}+){0,16} như sau ?:",
    finds: ["báo cáo như sau:", "báo cáo kết quả thực hiện nhiệm vụ cụ thể như sau:"],
    skips: ["báo cáo và đề nghị các đơn vị như sau:"],
  },
  {
    holds: "none",
    pattern:
      "báo cáo(?![^:]{0,240} (?:thông qua|phê duyệt|phương hướng|nhiệm vụ(?:,| và) giải pháp))[^.;:]{0,200} (?:theo|gồm|bao gồm|với|về)(?: các| những| một số)? (?:nội dung|vấn đề)(?:(?: \\p{L}+){0,3} sau(?: đây)?|(?: \\p{L}+){0,2} ?:$)",
    finds: ["báo cáo tình hình quản lý tài sản công theo các nội dung sau", "báo cáo về các nội dung:"],
    skips: ["báo cáo kết quả và thực hiện các nội dung sau", "báo cáo của ubnd tỉnh và thông qua kế hoạch năm 2023 với các nội dung sau"],
  },
  {
    holds: "none",
    pattern:
      "(?:kết quả|tồn tại|hạn chế|nguyên nhân|quan điểm|mục tiêu|điều kiện|thứ tự ưu tiên|tiêu chí|đối tượng|nguyên tắc|(?:^|(?:các|những|một số|số|đáp ứng|bảo đảm|đảm bảo|theo|với|về) )yêu cầu|hồ sơ|tài liệu)(?: \\p{L}+){0,2} (?:như )?sau(?: đây)?|(?:bao gồm|gồm)(?: (?:có|các|những))?(?: \\p{L}+){0,4} ?:",
    finds: ["kết quả như sau", "quan điểm sau", "bao gồm các:", "thứ tự ưu tiên sau đây", "gồm có:"],
    skips: ["nhiệm vụ sau", "ủy ban nhân dân tỉnh yêu cầu như sau"],
  },
  {
    holds: "unknown",
    itemsOnly: true,
    pattern:
      "(?:thông qua|phê duyệt|phê chuẩn|chấp thuận|sửa đổi)(?![^:]{0,400}(?:nhiệm vụ|giải pháp|công việc|thực hiện))[^:;.]{0,400} nội dung (?:\\p{L}+ ){0,3}(?:sau|dưới đây)",
    finds: ["thông qua quy hoạch vùng ven biển với các nội dung chủ yếu sau", "phê duyệt dự án với nội dung sau"],
    skips: ["phê duyệt kế hoạch thực hiện đề án với các nội dung sau", "thống nhất các nội dung sau"],
  },
  {
    holds: "tasks",
    pattern: "(?:nhiệm vụ|giải pháp|công việc) (?:\\p{L}+ ){0,3}(?:sau|dưới đây)",
    finds: ["nhiệm vụ sau", "giải pháp chủ yếu sau"],
  },
  {
    holds: "tasks",
    itemsOnly: true,
    pattern: "nội dung (?:\\p{L}+ ){0,3}(?:sau|dưới đây)",
    finds: ["nội dung sau", "nội dung chủ yếu sau"],
  },
  {
    holds: "tasks",
    pattern: "(?:kết luận|chỉ đạo|thống nhất)(?: \\p{L}+){0,6} (?:như sau|sau)|(?:kết luận|chỉ đạo|giao nhiệm vụ) ?:",
    finds: ["kết luận như sau", "kết luận:", "kết luận một số nội dung sau"],
  },
  {
    holds: "tasks",
    pattern:
      "(?:giám đốc|hiệu trưởng|viện trưởng|cục trưởng|vụ trưởng|bộ trưởng|thủ trưởng|trưởng (?:phòng|ban|khoa|đoàn)|chủ nhiệm|đội trưởng|chủ tịch|bí thư)(?: \\p{L}+){0,6}? (?:yêu cầu|đề nghị|phân công|giao)(?: cụ thể| nhiệm vụ)?(?: (?:như )?sau)? ?:",
    finds: ["giám đốc sở yêu cầu:", "hiệu trưởng phân công cụ thể như sau:", "trưởng phòng đề nghị:"],
    skips: ["giám đốc sở đề nghị hỗ trợ kinh phí:"],
  },
  {
    holds: "tasks",
    needsBody: true,
    itemsOnly: true,
    ...doingLead,
  },
  {
    holds: "tasks",
    needsBody: true,
    pattern: "(?:yêu cầu|đề nghị|kiến nghị|phân công|chịu trách nhiệm|có trách nhiệm)|giao(?! (?:thông|dịch|lưu|tiếp|ban|dự toán|đất))",
    finds: ["yêu cầu", "đề nghị", "giao", "có trách nhiệm"],
    skips: ["giao thông", "giao ban"],
  },
];

/** What somebody found of work that was done. */
const found =
  "(?:ưu điểm|kết quả (?:đạt được|nổi bật)|mặt (?:được|mạnh|yếu|tích cực|làm được|hạn chế)|tồn tại|hạn chế|khuyết điểm|yếu kém|thiếu sót|vi phạm|sai phạm|nguyên nhân|khó khăn|thuận lợi|vướng mắc|bất cập|đánh giá(?: chung)?)";

/** Aims, costs, pledges and closing words that no one is told to do; searched at the start of an item. */
export const noTaskRows: readonly Row[] = [
  themeRow,
  {
    pattern: "[^:;]{3,160}: ?(?:không|không có|chưa có|không phát sinh)[ ./]*$",
    finds: ["biện pháp đã áp dụng: không."],
    skips: ["không"],
  },
  {
    pattern: `(?:(?:về|những|một số|các|nhóm) )*${found}(?:(?:,| và|,? những| ?[/-])+ ?${found}){0,3} ?:(?! ?(?:giao|đề nghị|yêu cầu|kiến nghị|phân công|tiếp tục|kịp thời|khắc phục|xử lý|rà soát|tổng hợp|phản ánh|báo cáo) )`,
    finds: ["ưu điểm:", "tồn tại, thiếu sót:", "những hạn chế và nguyên nhân:"],
    skips: ["khó khăn, vướng mắc: giao sở tài chính", "tồn tại"],
  },
  {
    pattern: "[^.;:]{3,80} (?:sẽ )?(?:tự (?:động )?)?(?:giải thể|chấm dứt hoạt động)(?: sau| khi|[ ./;]*$)",
    finds: ["tổ công tác tự giải thể sau", "ban chỉ đạo sẽ tự động giải thể khi"],
    skips: ["rà soát, đề xuất giải thể các quỹ"],
  },
  {
    pattern: "[^:]{3,80}: ?(?:gồm |có )?\\d{1,4} (?:người|đồng chí|thành viên|biên chế|cán bộ)(?=[ ,;.(]|$)",
    finds: ["văn phòng: 12 người", "tổ giúp việc: gồm 05 thành viên"],
    skips: ["thanh tra tỉnh: 03 đoàn", "cử 12 người"],
  },
  {
    pattern:
      "[^:]{3,80}: ?(?:gồm )?(?:các )?(?:ông|bà|đồng chí|đ/c)(?: \\p{L}+){2,5}(?:,| [-–]| làm| là) (?:phó|trưởng|tổ trưởng|chủ tịch|giám đốc|bí thư|chánh|hiệu trưởng|thư ký|ủy viên|thành viên)(?: \\p{L}+){0,5} ?(?:[.;]|$)",
    finds: ["hội đồng tuyển dụng: ông nguyễn văn an, chủ tịch;", "ban tổ chức: đồng chí lê văn cường làm trưởng ban."],
    skips: ["phòng nội vụ: đồng chí lê văn cường, phó phòng, theo dõi"],
  },
  {
    pattern:
      "(?!(?:nguồn )?kinh phí[^:.;]{0,60}: ?(?:giao|đề nghị|yêu cầu) )(?:nguồn )?(?:kinh phí|ngân sách|dự toán)(?: (?:thực hiện|tổ chức|triển khai|nhà nước|địa phương))?[^.;]{0,120}(?:bảo đảm|đảm bảo|bố trí|cấp|chi trả|từ nguồn|do|được)",
    finds: ["kinh phí thực hiện do ngân sách nhà nước bảo đảm", "nguồn kinh phí được"],
    skips: ["bố trí kinh phí thực hiện", "kinh phí thực hiện: giao sở tài chính bố trí"],
  },
  {
    pattern:
      "(?:quyết định|nghị quyết|thông tư|kế hoạch|chỉ thị|quy chế|quy định|nghị định|chương trình|văn bản|thông báo|hướng dẫn|kết luận|đề án|phương án|công văn)(?: hành động| liên tịch)? này (?:có hiệu lực|thay thế|(?:đã )?được|gồm|áp dụng)",
    finds: ["quyết định này có hiệu lực", "nghị quyết này đã được", "quyết định này thay thế"],
    skips: ["thực hiện quyết định này"],
  },
  {
    pattern: "(?:tại |theo )?(?:khoản|điểm|điều) (?:\\d{1,3}|[a-zđ])(?![\\p{L}\\d])[^.;:]{0,160} quy định",
    finds: ["khoản 3 điều 15 nghị định số 126/2024/nđ-cp quy định", "tại điểm b khoản 4 điều 19 luật quy định"],
    skips: ["điều chỉnh quy định"],
  },
  {
    pattern: "(?:mục đích|mục tiêu|quan điểm)(?: (?!tại|theo|nêu)[\\p{L}\\d-]+){1,5} ?:",
    finds: ["quan điểm phát triển:", "mục tiêu đến năm 2030:"],
    skips: ["mục tiêu nêu trên: giao sở y tế"],
  },
  {
    pattern:
      "(?!kinh phí[^:.;]{0,60}: ?(?:giao|đề nghị|yêu cầu) )(?:mục đích|mục tiêu|chỉ tiêu|yêu cầu|quan điểm|kinh phí|đối tượng|thời gian|thời lượng|địa điểm|thành phần(?: (?:tham gia|tham dự|dự|họp|mời))*|phạm vi|quy mô|chủ đề|báo cáo viên|giảng viên|diễn giả|chủ tọa)(?: (?:chung|cụ thể|thực hiện|tổ chức))?(?: ?:|$)",
    finds: [
      "mục đích",
      "mục tiêu cụ thể",
      "chỉ tiêu:",
      "kinh phí thực hiện",
      "đối tượng:",
      "quy mô:",
      "thành phần tham gia:",
      "thành phần dự họp:",
    ],
    skips: ["yêu cầu các đơn vị"],
  },
  {
    pattern: "địa chỉ(?: (?:nộp|nhận|gửi|liên hệ|tiếp nhận)(?: (?!báo cáo)\\p{L}+){0,6})? ?:",
    finds: ["địa chỉ:", "địa chỉ nộp bài dự thi:"],
    skips: ["địa chỉ đỏ của huyện:"],
  },
  {
    pattern:
      "(?:lãnh đạo|(?:phó )?chủ tịch|(?:phó )?giám đốc|bộ trưởng|thứ trưởng|(?:phó )?bí thư)(?: \\p{L}+){0,4} (?:phụ trách|chỉ đạo|theo dõi) ?: ?(?!(?:chỉ đạo|theo dõi|phụ trách|giúp) )(?:(?:đồng chí|đ/c|ông|bà) )?\\p{L}+(?: \\p{L}+){1,4}[ .;]*$",
    finds: ["phó chủ tịch phụ trách: nguyễn văn hạnh.", "lãnh đạo ubnd tỉnh chỉ đạo: đồng chí trần a"],
    skips: ["phó chủ tịch phụ trách: chỉ đạo chung", "lãnh đạo phụ trách: rà soát hồ sơ, báo cáo chủ tịch"],
  },
  {
    pattern: "[^;:]{5,200} trách nhiệm (?:tổ chức )?thi hành(?: (?:quyết định|nghị quyết|quy chế|quy định|thông tư|chỉ thị) này)?[ ./]*$",
    finds: [
      "chánh văn phòng bộ, vụ trưởng vụ đào tạo chịu trách nhiệm thi hành quyết định này./.",
      "chánh văn phòng bộ, vụ trưởng vụ đào tạo chịu trách nhiệm thi hành./.",
    ],
    skips: ["chịu trách nhiệm thi hành quyết định này và báo cáo kết quả"],
  },
  {
    pattern: "(?:nhận xét,? )?(?:và )?đánh giá chung(?: ?:|$)|nhận xét(?: chung)?(?: ?:|$)",
    finds: ["đánh giá chung:", "nhận xét, đánh giá chung", "nhận xét:"],
    skips: ["đánh giá chung tình hình"],
  },
  {
    pattern:
      "(?:(?:các )?(?:phó )?(?:trưởng (?:tiểu )?ban|tổ trưởng|trưởng đoàn|chủ tịch)|(?:các )?(?:thành|ủy) viên|ban|hội đồng|tổ|đoàn)(?: (?!(?:rà soát|kiểm tra|theo dõi|hướng dẫn|xử lý|thống kê|tổng hợp|giám sát|báo cáo|yêu cầu|đề nghị|thực hiện|phải|cần) )\\p{L}+){0,12}(?<!(?:quản lý|việc|và)) sử dụng (?:con )?dấu(?![\\p{L}])",
    finds: ["trưởng ban chỉ đạo sử dụng con dấu", "phó trưởng ban thường trực được sử dụng con dấu", "hội đồng sử dụng con dấu"],
    skips: [
      "ban quản lý dự án kiểm tra việc sử dụng con dấu",
      "tổ công tác hướng dẫn sử dụng con dấu",
      "tổ rà soát các xã sử dụng con dấu",
    ],
  },
  {
    pattern:
      "(?:nhóm |tập thể |đại diện )?(?:các )?(?:hộ )?(?:gia đình |công dân |hộ dân |người dân )?(?:ông|bà|anh|chị|công dân|hộ dân|người dân)(?: (?!(?:giám|chủ|trưởng|chánh|phó|bí|thủ|hiệu|cục|tổ|đội|thư)(?!\\p{L}))[^ :;]+){1,30}? (?:khiếu nại|tố cáo|phản ánh|kiến nghị|thắc mắc|không đồng ý|yêu cầu|đề nghị|đòi|xin)(?!\\p{L})",
    finds: [
      "bà lê thị sáu, ngụ ấp 3, xã vĩnh lộc, khiếu nại",
      "hộ ông trần văn bảy (thôn 2) đề nghị",
      "các hộ dân thôn nà khoang kiến nghị",
    ],
    skips: ["bà lê thị sáu, giám đốc sở y tế đề nghị", "ông trần văn bảy báo cáo kết quả"],
  },
  {
    pattern: "được (?:quyền|phép|sử dụng|hưởng|mời|ủy quyền)(?![\\p{L}])",
    finds: ["được quyền", "được sử dụng"],
    skips: ["được giao chủ trì"],
  },
];

/** Words that close a document; what opens so is no part of the item above it. */
export const closingRows: readonly Row[] = [
  {
    pattern:
      "(?:cuộc họp|hội nghị|phiên họp|buổi (?:họp|làm việc)) (?:đã )?(?:kết thúc|bế mạc)|biên bản (?:này )?(?:(?:đã )?được (?:lập|đọc|thông qua)|lập thành|kết thúc)|trên đây là|(?:quyết định|nghị quyết|kế hoạch|chỉ thị|chương trình|kết luận|quy định|quy chế|hướng dẫn|thông tư)(?: hành động| liên tịch| liên ngành)? này (?:(?:được )?(?:phổ biến|gửi|thông báo)|có hiệu lực|thay thế)|nay thông báo|(?:(?:văn phòng|ban thường vụ|thường trực|tỉnh ủy|thành ủy|huyện ủy|đảng ủy) (?:(?:\\p{L}+,?|[-–]) ){0,10}?(?:xin )?)?thông báo (?:(?:nội dung|ý kiến|kết luận)[^.;]{0,120}? )?(?:để|đến|tới|cho) (?:\\p{L}+,? ){1,16}?(?:được )?(?:biết|(?:tổ chức )?(?:triển khai )?thực hiện(?=[ ./]*$))|xin trân trọng|trân trọng (?:báo cáo|thông báo|cảm ơn|kính)|kính (?:trình|mời|báo cáo)|(?:kính đề nghị|trân trọng đề nghị|kính mong) (?![^.;:]{3,120} xem xét,? (?:và )?(?:bổ sung|hướng dẫn|hỗ trợ|bố trí|cấp|điều chỉnh|tháo gỡ|giải quyết|trả lời|cho ý kiến|có ý kiến|cho phép|chỉ đạo|tạo điều kiện|thẩm định|tham mưu) )(?:(?! (?:thẩm định|tham mưu|cung cấp|rà soát|góp ý|bố trí) )[^.;:]){3,120}? (?:xem xét|quan tâm|phê duyệt|thông qua|chấp thuận|quyết định|giúp đỡ)|(?:\\p{L}+ ){1,8}(?:trân trọng (?:báo cáo|thông báo|cảm ơn)|kính (?:báo cáo|trình))|thừa lệnh(?! [^.;:]{3,200} (?:chuyển|giao|yêu cầu|đề nghị) )|trân trọng[ !./]*$",
    finds: [
      "trên đây là",
      "cuộc họp kết thúc",
      "biên bản được lập",
      "hướng dẫn liên ngành này có hiệu lực",
      "trân trọng!",
      "chương trình hành động này được phổ biến",
      "kế hoạch này phổ biến",
      "nay thông báo",
      "trân trọng báo cáo",
      "ủy ban nhân dân tỉnh trân trọng báo cáo",
      "thông báo để các cơ quan, đơn vị biết",
      "văn phòng sở thông báo để các phòng, đơn vị triển khai thực hiện",
      "văn phòng ubnd tỉnh thông báo ý kiến kết luận của chủ tịch để các sở, ngành biết",
      "văn phòng hđnd và ubnd huyện thông báo đến các đơn vị biết",
      "ban thường vụ huyện ủy thông báo kết luận để các cấp ủy biết",
      "văn phòng hđnd - ubnd tỉnh xin thông báo để các ngành, các cấp biết",
      "cục xúc tiến thương mại kính báo cáo",
      "kính đề nghị hội đồng nhân dân tỉnh xem xét",
    ],
    skips: [
      "báo cáo ủy ban nhân dân",
      "thông báo đến các xã, phường",
      "trân trọng gìn giữ",
      "kính đề nghị quý cơ quan cung cấp",
      "kính đề nghị bộ tài chính xem xét, bổ sung kinh phí",
      "kính đề nghị sở tài chính thẩm định, tham mưu ubnd tỉnh quyết định",
      "thừa lệnh chủ tịch ubnd huyện, văn phòng chuyển văn bản đến phòng nội vụ",
    ],
  },
];

/** A sentence that says whom to turn to: it stands under no item, and asks for nothing. Who is told to report what is in the way has a task. */
export const difficultyRow: Row = {
  pattern:
    "(?:(?:trong )?quá trình[^.;:]{0,60} )?(?:nếu|trường hợp|khi)(?: có| gặp| còn| phát sinh)?(?: những| các)?(?: \\p{L}+,?){0,3}? ?(?:khó khăn|vướng mắc|thắc mắc)[^.;:]{0,90} (?:liên hệ|trao đổi)(?! [^.;]{0,160} (?:chậm nhất|muộn nhất|trước ngày) )",
  finds: [
    "trường hợp vướng mắc, đề nghị liên hệ",
    "trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời trao đổi",
    "nếu có vướng mắc, các trường liên hệ",
  ],
  skips: [
    "khi giải quyết khó khăn cho doanh nghiệp",
    "rà soát khó khăn, vướng mắc, báo cáo",
    "nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh",
  ],
};

/** A paragraph that opens so speaks to all, and of the whole document, under whatever item it stands. */
export const wholeRows: readonly Row[] = [
  {
    pattern:
      "(?:khi )?nhận được (?:công văn|công điện|chỉ thị|thông báo|kế hoạch|văn bản|hướng dẫn|chương trình) này|(?:trong )?quá trình (?:tổ chức |triển khai )*thực hiện(?: \\p{L}+){0,4},? (?:nếu|trường hợp|có|mọi)",
    finds: ["nhận được công văn này", "trong quá trình triển khai thực hiện kế hoạch này, nếu", "quá trình thực hiện nếu"],
    skips: ["trong quá trình xử lý hồ sơ, nếu"],
  },
  {
    pattern:
      "(?:(?:thủ trưởng|người đứng đầu|lãnh đạo) )?các (?:cơ quan|sở|đơn vị|địa phương)(?:,? (?:và )?(?:các )?(?:cơ quan|ban|ngành|đơn vị|địa phương)){0,4}(?: (?:có )?liên quan| nêu trên)?,? (?:định kỳ )?(?:gửi )?báo cáo (?:kết quả|tiến độ|tình hình)",
    finds: ["các cơ quan, đơn vị báo cáo kết quả", "thủ trưởng các sở, ngành, địa phương định kỳ báo cáo tiến độ"],
    skips: ["các cơ quan, đơn vị liên quan tổng hợp"],
  },
  {
    pattern:
      "(?:yêu cầu|đề nghị) (?:(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu) )?(?:tất cả )?các (?:sở|cơ quan|đơn vị|ngành|địa phương)(?: [^.;]{1,100})?(?:,? (?:nghiêm túc|khẩn trương|chủ động|quan tâm)){1,2}(?: (?:triển khai|tổ chức|phối hợp|chỉ đạo)){0,2} thực hiện(?= ?[.;,/]| (?:tốt|nghiêm|có hiệu quả|đầy đủ|nội dung|các nội dung)|$)",
    finds: ["yêu cầu các đơn vị nghiêm túc triển khai thực hiện"],
    skips: ["yêu cầu các đơn vị khẩn trương rà soát hồ sơ"],
  },
  difficultyRow,
  {
    pattern: "mọi (?:khó khăn|vướng mắc|thắc mắc|ý kiến|thông tin|chi tiết)[^.;]{0,60} (?:liên hệ|trao đổi)",
    finds: ["mọi vướng mắc xin liên hệ", "mọi thông tin chi tiết liên hệ"],
    skips: ["mọi vướng mắc của người dân được giải quyết"],
  },
];

export interface BareHeadingRow extends Row {
  readonly isTime?: true;
}

/** The whole of a heading that only says when or on which level: `Tháng 02`, `Tuần thứ hai`, `Cấp huyện và cơ sở`. */
export const bareHeadingRows: readonly BareHeadingRow[] = [
  {
    pattern:
      "(?:ở |tại |đối với )?(?:các )?cấp (?:trung ương|tỉnh|thành phố|huyện|xã|cơ sở|chi bộ)(?:(?:,| và|,? ở| ?[-–]) ?(?:cấp )?(?:tỉnh|huyện|xã|cơ sở|chi bộ|thành phố)){0,3}[ :.]*",
    finds: ["cấp tỉnh", "cấp huyện và cơ sở", "ở cấp xã:"],
    skips: ["cấp phép xây dựng"],
  },
  {
    isTime: true,
    pattern:
      "(?:(?:tháng|quý|tuần|ngày|thứ|năm|đợt|buổi|sáng|chiều|(?:6|9|sáu|chín) tháng(?: đầu| cuối)?)(?: ?thứ)? ?(?:[\\d./ivx–-]+(?:(?:,| và) ?[\\d./ivx–-]{1,8}){0,3}|nhất|hai|ba|tư|bốn|năm|sáu|bảy)?[ ,:;()]*)+(?:từ (?:ngày )?[\\d./-]{1,10} (?:đến|-|–) ?(?:hết )?(?:ngày )?[\\d./-]{1,10}[ ):.]*)?",
    finds: ["tháng 02", "quý i", "tuần thứ hai", "tuần 1 (từ ngày 02/8 đến 06/8)", "6 tháng đầu năm 2024", "thứ hai, ngày 15/7/2020"],
    skips: ["báo cáo"],
  },
];

/** A time before words that say what was or will be reached, rather than what is to be done then. */
export const wholeYearRow: Row = { pattern: "năm|giai đoạn", finds: ["năm", "giai đoạn"], skips: ["tháng", "quý"] };

/** A line under a heading that speaks of time: who or what is to be done by when. */
export const termRow: Row = {
  pattern:
    "(?:[^:.;]{2,80}(?: |: ?))?(?:phải )?(?:hoàn thành|hoàn tất|xong)(?: [^:.;]{1,60})? (?:trước|trong|chậm nhất|muộn nhất|vào)|(?:gửi |nộp )?báo cáo(?: [^:.;]{1,60})?(?: ?: ?| \\(?)(?:gửi |nộp )?(?:trước|chậm nhất|muộn nhất)",
  finds: [
    "cấp xã hoàn thành trước",
    "cấp tỉnh: xong trước",
    "hoàn thành việc rà soát chậm nhất",
    "báo cáo quý: trước",
    "nộp báo cáo năm chậm nhất",
  ],
  skips: ["từ ngày 01/4 đến ngày 30/4"],
};

/** A heading over what is to be reported, and when. */
export const reportHeading: Row = {
  pattern: "(?:về )?(?:chế độ|công tác|quy định) (?:thông tin,? (?:và )?)?báo cáo",
  finds: ["chế độ báo cáo", "chế độ thông tin, báo cáo", "về công tác báo cáo"],
  skips: ["báo cáo"],
};

export interface EnforcementRow extends Row {
  /** Binds only in general: where a duty of its own is named beside it, it is an order. */
  readonly general?: true;
}

/** Duties beside the carrying out of the document; what has been done is none. */
export const dutyRow: Row = {
  pattern: "(?<!đã )(?:chủ trì|theo dõi|đôn đốc|tổng hợp|định kỳ|báo cáo kết quả|hướng dẫn)",
  finds: ["chủ trì", "theo dõi", "định kỳ"],
  skips: ["thực hiện"],
};

/** The last word of what enforces a paper as a whole, before more that is to be done: `… nghiêm Chỉ thị | này; bố trí kinh phí`. */
export const enforcedRow: Row = { pattern: "này", finds: ["này"], skips: ["nào"] };

/** A last sentence that says whom to tell what is in the way: whoever reads it is asked nothing else. */
export const difficultiesRow: Row = {
  pattern: "(?:(?:trong )?quá trình|nếu|mọi)[^.;]{0,80}(?:khó khăn|vướng mắc)[^.;]{0,240}",
  finds: ["trong quá trình thực hiện, nếu có vướng mắc, phản ánh về công an tỉnh để tổng hợp"],
  skips: ["trong quá trình thực hiện, báo cáo kết quả"],
};

/** The end of an item that does no more than bind everybody to the whole. */
export const bindingEnd: Row = {
  pattern: "(?:chịu )?trách nhiệm thi hành (?:quyết định|nghị quyết|thông tư|chỉ thị|quy chế|quy định|nghị định)(?: này)?",
  finds: ["chịu trách nhiệm thi hành chỉ thị này", "trách nhiệm thi hành quyết định này"],
  skips: ["chịu trách nhiệm thực hiện kế hoạch này"],
};

/** `… chịu trách nhiệm thi hành Quyết định này`: binds everybody, tells nobody what to do. */
export const enforcementRows: readonly EnforcementRow[] = [
  {
    pattern:
      "(?:khi )?nhận được (?:công văn|công điện|chỉ thị|thông báo|kế hoạch|văn bản|hướng dẫn|chương trình) này,? (?:(?:yêu cầu|đề nghị) )?(?:\\p{L}+[,;]? ){1,24}(?:thực hiện|triển khai)(?:[;,] (?:trong quá trình|quá trình|nếu|mọi) [^.;]{0,200})?[ ./]*$",
    finds: [
      "nhận được hướng dẫn này, đề nghị các đơn vị triển khai thực hiện./.",
      "nhận được chỉ thị này, các đơn vị triển khai thực hiện./.",
      "nhận được văn bản này, yêu cầu các đơn vị triển khai thực hiện; nếu có vướng mắc, liên hệ sở y tế",
    ],
    skips: ["nhận được hướng dẫn này, đề nghị các đơn vị triển khai thực hiện và báo cáo"],
  },
  {
    pattern:
      "(?:chịu )?trách nhiệm (?:tổ chức )?thi hành(?: \\p{L}+){0,3} (?:quyết định|nghị quyết|thông tư|kế hoạch|chỉ thị|quy chế|nghị định)(?: này)?",
    finds: ["chịu trách nhiệm thi hành quyết định này", "trách nhiệm thi hành nghị quyết này"],
    skips: ["chịu trách nhiệm xây dựng kế hoạch"],
  },
  {
    general: true,
    pattern:
      "(?:chịu )?trách nhiệm (?:tổ chức )?(?:triển khai )?thực hiện(?: \\p{L}+){0,3} (?:quyết định|nghị quyết|thông tư|kế hoạch|chỉ thị|quy chế|nghị định)(?: này)?",
    finds: ["chịu trách nhiệm thực hiện quyết định này", "trách nhiệm tổ chức thực hiện nghiêm chỉ thị này"],
    skips: ["chịu trách nhiệm xây dựng kế hoạch"],
  },
  {
    general: true,
    pattern:
      "(?<!việc )(?:thực hiện|triển khai|chấp hành)(?: (?:nghiêm túc|nghiêm|tốt|đầy đủ|hiệu quả|có hiệu quả|kịp thời|đồng bộ|và))*,?(?: \\p{L}+,?){0,4} (?:chỉ thị|kế hoạch|thông báo|công điện|công văn|chương trình) này",
    finds: ["thực hiện nghiêm túc, hiệu quả chỉ thị này", "triển khai thực hiện kế hoạch này"],
    skips: ["tuyên truyền về kế hoạch này", "kiểm tra việc thực hiện chỉ thị này"],
  },
  {
    pattern: "căn cứ (?:quyết định|nghị quyết)(?: này)? (?:thi hành|thực hiện)",
    finds: ["căn cứ quyết định thi hành", "căn cứ quyết định này thi hành"],
  },
  {
    pattern:
      "(?:yêu cầu|đề nghị) (?:\\p{L}+[,;]? ){1,24}(?:(?:nghiêm túc|khẩn trương|quan tâm|kịp thời|phối hợp),? (?:tổ chức |triển khai |phối hợp |chỉ đạo )*(?:thực hiện|triển khai)|(?:tổ chức |triển khai )*thực hiện nghiêm(?: túc)?|(?:thực hiện|triển khai)(?: thực hiện)? (?:ngay|khẩn trương|kịp thời)|(?:quan tâm|tích cực),? phối hợp)(?:[ ./]*$|\\. (?:mọi|nếu|trong quá trình|quá trình|thông tin) [^.;]{0,160} (?:liên hệ|vướng mắc|khó khăn))",
    finds: [
      "yêu cầu các đơn vị triển khai thực hiện nghiêm túc./.",
      "yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.",
      "đề nghị các bộ, ngành quan tâm phối hợp./.",
      "yêu cầu các đơn vị nghiêm túc thực hiện. mọi vướng mắc liên hệ",
    ],
    skips: ["yêu cầu các đơn vị nghiêm túc thực hiện, báo cáo kết quả"],
  },
  {
    pattern:
      "(?:(?:giao|phân công)(?: \\p{L}+){0,12}|(?:giao|phân bổ)(?:,? (?!(?:thực hiện|hoàn thành|phấn đấu|xây dựng|lập|tổ chức|triển khai|rà soát|căn cứ|quản lý|sử dụng) )[\\p{L}\\d]+){1,24},? (?:chỉ tiêu|dự toán|kế hoạch|biên chế|kinh phí)(?:(?:,| ?[-–])? [\\p{L}\\d]+){0,24}|(?:giao|phân công) (?:chỉ tiêu,? )?(?:các )?nhiệm vụ(?: \\p{L}+)? cho(?:,? [\\p{L}\\d]+){1,40}|(?:giao|phân công)(?:,? [\\p{L}\\d]+){1,40} (?:các|những) (?:nhiệm vụ|vụ việc|nội dung|công việc|kiến nghị|đề án|chỉ tiêu)(?: \\p{L}+){0,6}) ?\\(?(?:có |theo |chi tiết (?:tại |theo )?)(?:các )?(?:biểu|phụ lục|danh mục|bảng)(?: \\p{L}+| \\d+){0,3} (?:đính )?kèm(?: theo)?",
    finds: [
      "giao nhiệm vụ cho các sở (có biểu chi tiết kèm theo",
      "giao nhiệm vụ cho các sở, ngành, ubnd các huyện, thành phố giải quyết kiến nghị (có danh mục kèm theo",
      "phân công nhiệm vụ theo phụ lục đính kèm",
      "giao các ngành, ubnd các huyện, thị xã chỉ tiêu trồng rừng - chăn nuôi năm 1996 (có biểu kèm theo",
      "phân công các phòng, ban giải quyết các vụ việc theo danh mục đính kèm",
    ],
    skips: [
      "gửi kèm theo",
      "phân công công chức trực",
      "giao sở nội vụ rà soát hồ sơ, biểu mẫu theo phụ lục đính kèm",
      "giao các huyện phấn đấu hoàn thành chỉ tiêu trồng rừng, chi tiết theo biểu đính kèm",
    ],
  },
];

/** The whole of a paragraph that only points at an annex. */
export const annexPointer: Row = {
  pattern: "\\([^()]{3,160}(?:kèm theo|đính kèm)[^()]{0,40}\\)[ ./]*",
  finds: ["(có phụ lục các đề án, nhiệm vụ kèm theo)", "(chi tiết tại phụ lục đính kèm)./."],
  skips: ["gửi kèm theo công văn này"],
};

/** Sentences before a list that only gives reasons or quotes the law: whoever is named in it, nobody is told to act. */
export const reasonRows: readonly Row[] = [
  {
    pattern: "(?:lý do|nguyên nhân|căn cứ pháp lý)(?: \\p{L}+){0,4} ?:|(?:lý do|nguyên nhân|vi phạm)[^.;]{0,160} (?:như )?sau(?: đây)? ?:$",
    finds: ["lý do:", "nguyên nhân chủ yếu:", "vi phạm các quy định cụ thể như sau:"],
    skips: ["xử lý các vi phạm"],
  },
];

/** Headings of articles that lay down how something is done. */
export const procedureRows: readonly Row[] = [
  { pattern: "trình tự|thủ tục|quy trình|hồ sơ|cách thức", finds: ["trình tự", "thủ tục"], skips: ["trình bày"] },
];

/** In the title of a decision: it lays down what an office is there for and how it is made up, and few of its articles tell somebody to act now. */
export const officeTitle: Row = {
  pattern:
    "(?:quy định|ban hành|điều chỉnh|bổ sung|về|việc|và)(?: (?:về|tạm thời))? (?:vị trí(?: pháp lý)?(?: ?,| và) chức năng|chức năng|nhiệm vụ(?: ?,| và) quyền hạn|cơ cấu tổ chức|tổ chức bộ máy|tổ chức và hoạt động của)|(?:^|quy chế (?:tạm thời )?)(?:tổ chức(?: ?,| và) )?(?:hoạt động|làm việc)(?: của|$)",
  finds: [
    "quy định vị trí, chức năng",
    "quy định chức năng",
    "về chức năng",
    "quy định nhiệm vụ, quyền hạn",
    "về tổ chức và hoạt động của",
    "quy chế làm việc của",
    "quy chế hoạt động của",
    "hoạt động của",
  ],
  skips: ["rà soát chức năng", "về việc giao nhiệm vụ"],
};

/** In minutes: the heading over what was reported and said, or over who was there. */
export const talkHeading: Row = {
  pattern:
    "(?:(?:các|phần|một số|tóm tắt) )?(?:nội dung(?! (?:kết luận|thống nhất|chỉ đạo|yêu cầu|kiến nghị|phân công|giao))|diễn biến|(?:ý kiến )?(?:thảo luận|phát biểu|tham luận|trao đổi)|ý kiến(?! (?:chỉ đạo|kết luận))|thành phần|báo cáo|hội nghị|phiên họp|đại diện)",
  finds: ["nội dung", "diễn biến", "các ý kiến", "tóm tắt ý kiến phát biểu", "thành phần"],
  skips: ["nội dung thống nhất", "ý kiến chỉ đạo của chủ tịch", "kết luận"],
};

/** In minutes: what was agreed or ordered in the end, under its heading or behind who says it. */
export const conclusionOpening: Row = {
  pattern:
    "(?:(?:\\p{L}+,? ){0,8}(?:kết luận|thống nhất|ý kiến chỉ đạo)|(?:nội dung )?(?:phân công|giao nhiệm vụ|nhiệm vụ|kiến nghị))(?!\\p{L})",
  finds: ["kết luận", "chủ tọa kết luận", "các nội dung thống nhất", "phân công"],
  skips: ["thảo luận", "nội dung bàn giao"],
};

/** The title of an article of a regulation under which bodies have duties: `Điều 35. Trách nhiệm quản lý công tác văn thư`. */
export const dutyTitle: Row = {
  pattern:
    "(?:phân công |quyền hạn,? (?:và )?)?trách nhiệm(?! (?:bồi (?:thường|hoàn)|pháp lý|hình sự|dân sự|kỷ luật|hành chính|vật chất|liên đới|khi vi phạm|do vi phạm))",
  finds: ["trách nhiệm", "phân công trách nhiệm", "quyền hạn và trách nhiệm"],
  skips: ["nhiệm vụ, quyền hạn", "trách nhiệm bồi thường"],
};

/** What an item among the duties of a body opens with where it gives a right: `2. Được thuê tư vấn …`, `3. Có quyền từ chối …`. */
export const rightOpening: Row = { pattern: "được|có quyền|quyền", finds: ["được", "có quyền"], skips: ["đề xuất"] };

/** In a title: what is to be done within a time, whatever it is about. */
export const plannedTitle: Row = {
  pattern: "đề án|kế hoạch|phương án|chương trình|lộ trình|giải pháp",
  finds: ["đề án", "kế hoạch"],
  skips: ["quy định"],
};

/** What the title of a programme of a month, a week or a quarter opens with. */
export const periodTitle: Row = {
  pattern:
    "(?:(?:triển khai|thực hiện) )?(?:(?:các |một số )?nhiệm vụ |chương trình )?(?:công tác|hoạt động|nhiệm vụ|chuyên môn)(?: (?!kỷ niệm|hưởng ứng|chào mừng|kiểm tra|thanh tra|giám sát|tuyển sinh|tuyển dụng|khảo sát|thi )\\p{L}+,?){0,8} (?:tháng|tuần|quý) (?:thứ )?(?:\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])",
  finds: ["công tác đội tháng 10", "thực hiện nhiệm vụ công tác tháng 9", "hoạt động chuyên môn tuần 12", "công tác quý ii"],
  skips: ["hoạt động kỷ niệm ngày 30 tháng 4", "công tác năm 2020", "rà soát hồ sơ tháng 9", "công tác kiểm tra quý 4"],
};

/** The heading of what such a decision does tell somebody to do. */
export const carryingOut: Row = {
  pattern:
    "(?:t[ổôoố] chức|triển khai|trách nhiệm)(?: (?:tổ chức|triển khai))? (?:thực hiện|thi hành)|(?:quy định|điều khoản) (?:chuyển tiếp|thi hành)",
  finds: ["tổ chức thực hiện", "trách nhiệm thi hành", "điều khoản thi hành", "quy định chuyển tiếp"],
  skips: ["tổ chức bộ máy"],
};
