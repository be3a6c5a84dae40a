import type { Row } from "./row.ts";

/** What opens a group: `các sở, ngành`, `một số địa phương`. */
export const groupOpenings: readonly Row[] = [
  {
    pattern: "(?:tất cả |toàn thể |toàn bộ |một số )?các(?: (?:đồng chí|đ/c|ông,? (?:và )?bà|ông ?\\(bà\\)|bác))?|một số|mọi",
    finds: ["các", "Tất cả các", "một số", "các đồng chí", "Các ông (bà)"],
  },
];

/** A committee of one level, which is one body where it has a capital. */
export const levelCommittee: Row = {
  pattern: "(?:tỉnh|thành|huyện|quận|thị) ?(?:[uủ]y|đoàn)",
  finds: ["tỉnh đoàn", "huyện ủy"],
  skips: ["đảng ủy"],
};

/** Between a kind and the colon before the fields that it is of: `các Bộ, cơ quan: Công Thương, Y tế`. */
export const kindTails: readonly Row[] = [
  {
    pattern: "(?:,| và)? ?(?:cơ quan ngang bộ|cơ quan|ngành|ban|đơn vị|địa phương)(?: có liên quan| liên quan| sau)?",
    finds: [", cơ quan", " và cơ quan ngang bộ", ", ngành liên quan"],
  },
];

/** Kinds that stand before a list of names: `các Cục: Hàng hải, Hàng không`. */
export const listedKinds: readonly Row[] = [
  {
    pattern:
      "tổng cục|cục|chi cục|vụ|ban quản lý rừng (?:phòng hộ|đặc dụng)|công ty (?:tnhh|cổ phần|cp)(?: mtv| một thành viên)?(?: (?:lâm nghiệp|thủy lợi|điện lực|cấp nước))?|ban|hội|tổng công ty|công ty|tập đoàn|trung tâm|phòng|khoa|viện|học viện|trường(?: (?:thpt|thcs|tiểu học|mầm non))?|đội|tổ|hạt(?: kiểm lâm)?|trạm|đồn|đài|báo|bệnh viện|ngân hàng",
    finds: ["Cục", "Vụ", "Tổng công ty", "phòng"],
    skips: ["sở"],
  },
];

/** Before a word for a body: the one that a letter is written to. */
export const courtesy: Row = { pattern: "quý", finds: ["quý"] };

/** Ends of groups that mostly say only half of who is meant: `các tổ | công nghệ số`, `các bộ phận | liên quan`. */
export const halfKinds: Row = {
  pattern: "tổ|đội|nhóm|bộ phận|cấp|ban quản lý|hợp tác xã|htx|xí nghiệp|phân xưởng|nhà máy|hồ chứa|viện kiểm sát nhân dân|tòa án nhân dân",
  finds: ["tổ", "hợp tác xã", "hồ chứa"],
  skips: ["đơn vị", "cơ quan", "trường"],
};

/** What opens one more group behind a comma, and what narrows a group down by what its members were given. */
export const furtherGroup: Row = { pattern: "các|những", finds: ["các"] };
export const givenTail: Row = { pattern: "được \\p{L}+(?: nhiệm vụ)?", finds: ["được giao", "được giao nhiệm vụ"] };

/** What a school teaches, as it stands behind the word. */
const schoolGrade =
  "(?:trung học (?:phổ thông|cơ sở)|phổ thông dân tộc (?:nội|bán) trú|dân tộc (?:nội|bán) trú|đại học|học|cao đẳng(?: (?:sư phạm|nghề))?|trung cấp(?: nghề)?|thpt|thcs|tiểu học|mầm non|mẫu giáo|phổ thông)(?! ?&)";

/** A kind of body that words under one "các" name. */
export interface GroupNounRow extends Row {
  /** Names a group without "các" too, where a tail or another such noun follows (`cơ quan thuế`, `Sở, ban, ngành`). */
  readonly bare: boolean;
}

export const groupNouns: readonly GroupNounRow[] = [
  {
    pattern: "(?:tỉnh|huyện|thị|thành|quận|xã|phường)(?:(?:,| và) (?:huyện|thị|thành|quận|xã|phường)){0,3} ?(?:đoàn|[uủ]y)(?! viên)",
    skips: ["huyện ủy viên"],
    finds: ["huyện, thị, thành đoàn", "huyện đoàn", "huyện, thành ủy", "xã, phường ủy"],
    bare: false,
  },
  {
    pattern: `liên đoàn lao động|công đoàn (?:ngành(?: (?:trung ương|địa phương))?|tổng công ty|cấp trên(?: trực tiếp)? cơ sở|cơ sở|bộ phận|viên chức|các khu công nghiệp)|thương nhân(?: đầu mối)?|chủ (?:rừng|đập,? (?:và )?(?:chủ )?hồ(?: chứa)?(?: (?:thủy (?:điện|lợi)|nước))?|hồ(?: chứa)?(?: (?:nước|thủy (?:điện|lợi)))?|đập|phương tiện|tàu(?: cá| thuyền)?)|nhà thầu(?: (?:thi công|tư vấn|xây dựng|xây lắp))?|tập đoàn kinh tế|tổng công ty nhà nước|tổ chức (?:cơ sở đảng|đại diện (?:doanh nghiệp|người lao động)|chính trị ?[-–] ?xã hội|xã hội ?[-–] ?nghề nghiệp|xã hội|tín dụng|đoàn thể|đảng|quốc tế|phi chính phủ|khoa học và công nghệ|hội|quần chúng|chính trị)|xã hội ?[-–] ?nghề nghiệp|[uủ]y ban|ban (?:cán sự đảng|cán sự|chuyên môn|nghiệp vụ|đảng|của đảng|quản lý dự án|quản lý|hđnd|chỉ đạo|điều hành|chỉ huy)|bql(?:da)?|ban qlda|phòng (?:chuyên môn(?:,? (?:và )?nghiệp vụ)?|nghiệp vụ)|đơn vị (?:sự nghiệp|dự toán|chủ đầu tư|thành viên|thi công|tư vấn|vận hành|cung cấp)|cơ quan (?:báo,? đài|báo chí|thông (?:tấn|tin),? (?:và )?báo chí|ngang bộ|truyền thông|thông tin,? (?:và )?truyền thông|thông tin đại chúng|chuyên môn|chức năng|tham mưu|tư pháp|trung ương|đảng|nội chính|hành chính|nhà nước|quản lý nhà nước|ngành dọc|đại diện|kiểm tra)|viện nghiên cứu|viện|trường ${schoolGrade}(?:(?:, ?| và |, và | ?[-&] ?)${schoolGrade})*|trung tâm (?:giáo dục thường xuyên|gdtx|(?:giáo dục nghề nghiệp|gdnn)(?: ?[-–,] ?(?:giáo dục thường xuyên|gdtx))?)|đại học|cao đẳng|học viện|cơ sở(?=(?:,| và) (?:doanh nghiệp|hộ kinh doanh|tổ chức|đơn vị))|cơ sở (?:đoàn|hội|đội|đảng|giáo dục nghề nghiệp|giáo dục|đào tạo|y tế|khám(?: bệnh)?,? chữa bệnh|lưu trú|chăn nuôi|giết mổ|thờ tự|(?:sản xuất|kinh doanh|dịch vụ)(?:(?:, ?| và |, và )(?:sản xuất|kinh doanh|dịch vụ|buôn bán))*)|chủ đầu tư(?: (?:các )?(?:dự án|công trình))?|nhà đầu tư|nhà thầu(?: (?:thi công|tư vấn|xây lắp))?|ngân hàng(?: thương mại)?|tập đoàn|tổng công ty|công ty (?:con|thành viên|liên kết)|công ty|hợp tác xã|htx|doanh nghiệp|hiệp hội(?: (?:doanh nghiệp|ngành nghề|ngành hàng|nghề nghiệp|chuyên ngành|thương mại|du lịch|vận tải|làng nghề))?|hội (?:đoàn thể|quần chúng|đặc thù|nghề nghiệp|doanh nghiệp|doanh nhân|viên)|cấp ủy(?! viên)(?: đảng)?|(?:tỉnh|thành|huyện|quận|thị|xã|phường|đảng) ủy(?! viên)|đảng đoàn|(?:chi,? (?:và )?đảng bộ|đảng bộ|chi bộ)(?: cơ sở| (?:thôn|bản|buôn|ấp|khu phố|tổ dân phố)(?:(?:,| và) (?:thôn|bản|buôn|ấp|khu phố|tổ dân phố)){0,3})?|(?:liên )?chi đoàn|chi hội|liên đội|đoàn (?:cơ sở|trực thuộc)|thành viên|trưởng (?:thôn|bản|ấp|xóm|khu phố)|tổ trưởng tổ dân phố|chính quyền|nhà trường|nhà mạng|tổ chức|cá nhân|hội|đoàn|vụ(?! (?:việc|án|kiện|mùa|tai nạn|tranh chấp|khiếu|tố|cháy|nổ|vi phạm|phạm|lúa|xuân|đông|hè|chiêm|sản xuất|thu|ngộ|cưỡng|mâu|đình))|cục(?! bộ)|chi cục|tổng cục(?! trưởng)|trung tâm|bệnh viện|trường|báo|đài|khoa|trạm y tế|trạm|bộ phận(?: (?:chuyên môn|nghiệp vụ|một cửa))?|cấp (?:công đoàn|bộ đoàn|hội(?: (?:phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi))?)|tổ (?:công nghệ số cộng đồng|bầu cử|tự quản|hòa giải)|tổ(?! (?:trưởng|phó|viên)(?!\\p{L}))|đội(?! trưởng)|điện lực|chi nhánh|nhà máy|xí nghiệp|phân xưởng|lực lượng(?: vũ trang(?: nhân dân)?| công an(?:, (?:quân đội|quân sự|biên phòng|dân quân)){0,3}| chức năng| kiểm lâm| quân đội| dân quân)?`,
    finds: [
      "tổ chức chính trị - xã hội",
      "tập đoàn kinh tế",
      "thương nhân",
      "chủ hồ chứa",
      "chủ tàu cá",
      "liên đoàn lao động",
      "công đoàn ngành",
      "cơ quan báo, đài",
      "đơn vị sự nghiệp",
      "trường Đại học",
      "trường trung học phổ thông",
      "trường tiểu học, trung học cơ sở",
      "trung tâm giáo dục thường xuyên",
      "doanh nghiệp",
      "hiệp hội doanh nghiệp",
      "Viện nghiên cứu",
      "bộ phận",
      "cấp công đoàn",
      "cấp hội phụ nữ",
      "tổ bầu cử",
      "tổ",
    ],
    skips: ["tổ trưởng", "tổ viên", "cấp ủy viên", "đảng ủy viên"],
    bare: false,
  },
  {
    pattern: "chi nhánh ngân hàng(?: nước ngoài)?|trung tâm thương mại|siêu thị|chợ|khách sạn|hợp tác xã vận tải|bến xe|bến tàu",
    finds: ["trung tâm thương mại", "siêu thị"],
    bare: false,
  },
  {
    pattern:
      "sở,? ban,? ngành|sở ngành|ban ngành|bộ ngành|cơ quan đơn vị|phòng ban(?! hành)|sở|ban|ngành|bộ(?! trưởng| phận)|đoàn thể|cơ quan|đơn vị|địa phương|phòng",
    finds: ["sở", "ngành", "cơ quan", "đơn vị", "địa phương", "phòng ban"],
    skips: ["bộ phận", "bộ trưởng"],
    bare: true,
  },
  {
    pattern:
      "tỉnh|huyện|thành phố|tp|thị xã|tx|thị trấn|thị|quận|xã|phường|đặc khu|cấp|(?:thôn|bản(?=,| và (?:thôn|buôn|tiểu khu))|buôn|bon|ấp|khóm|xóm|khu phố|khối phố|tiểu khu|tổ dân phố)(?:(?:,| và) (?:thôn|bản(?! (?:đồ|sao|án|vẽ|kê|tin|làm|cam))|buôn|bon|làng(?! (?:nghề|văn|xã|trẻ))|ấp|khóm|xóm|khu phố|khối phố|tiểu khu|tổ dân phố)){0,4}(?: (?:số )?\\d{1,2}(?:(?:, ?| và |, và )(?:số )?\\d{1,2}){1,12}(?! ?[\\d/.%]| \\p{L}+ \\d))?",
    finds: [
      "thôn 1, 2, 3",
      "tổ dân phố số 4 và 5",
      "huyện",
      "thành phố",
      "xã",
      "thị trấn",
      "đặc khu",
      "thôn, bản",
      "tiểu khu",
      "thôn, buôn, bon",
      "thôn, làng",
    ],
    skips: ["bản đồ", "bản án"],
    bare: false,
  },
];

/** Names that are a group by themselves. */
export const groupNames: readonly Row[] = [
  {
    pattern:
      "(?:chánh )?thanh tra (?:các )?(?:bộ|sở|cục|huyện|quận|thị xã|thành phố)(?:(?:,| và)(?: các)? (?:bộ|sở|ban|ngành|cục|huyện|quận|thị xã|thành phố)){1,5}|(?:chánh )?thanh tra các (?:bộ|sở|cục|huyện|quận|thành phố)",
    finds: ["Thanh tra các sở", "Thanh tra huyện, thị xã, thành phố", "Chánh Thanh tra các sở, ngành"],
    skips: ["Thanh tra huyện", "thanh tra các dự án"],
  },
  {
    pattern: "các bộ trưởng(?! (?:các|bộ) )|bộ trưởng(?=, (?:các )?thủ trưởng )",
    finds: ["các Bộ trưởng"],
    skips: ["các bộ", "Bộ trưởng"],
  },
  {
    pattern:
      "(?:tòa án|viện kiểm sát|cơ quan thi hành án)(?: nhân dân| quân sự| dân sự)?(?:(?:,| và) (?:tòa án|viện kiểm sát)(?: nhân dân| quân sự)?)? các cấp|các (?:tòa án|viện kiểm sát)(?:(?:,| và) (?:tòa án|viện kiểm sát))?(?! (?:nhân dân|quân sự))|(?:các )?tòa chuyên trách",
    finds: ["Tòa án nhân dân các cấp", "các Tòa án", "các Tòa chuyên trách", "Viện kiểm sát các cấp", "các Tòa án, Viện kiểm sát"],
    skips: ["Tòa án nhân dân tỉnh", "các Tòa án nhân dân"],
  },
  {
    pattern: "các (?:đồng chí |đ/c )?(?:tỉnh|thành|huyện|quận|thị|đảng|cấp|chi) [uủ]y viên",
    finds: ["các đồng chí đảng ủy viên", "các cấp ủy viên"],
    skips: ["các cấp ủy", "đảng ủy viên"],
  },
  { pattern: "các (?:đồng chí |đ/c )?thứ trưởng(?! (?:các|bộ) )", finds: ["các Thứ trưởng", "các đồng chí Thứ trưởng"] },
  {
    pattern:
      "các (?:đồng chí |đ/c )?thành viên (?:ban chỉ đạo|bcđ|ban chỉ huy|ban tổ chức|tổ công tác|hội đồng(?! quản trị)|đoàn kiểm tra)",
    finds: ["các thành viên Ban Chỉ đạo", "các đ/c thành viên BCĐ"],
    skips: ["thành viên Ban Chỉ đạo"],
  },
  {
    pattern:
      "quý (?:cơ quan|đơn vị|bộ|sở|ban|ngành|công ty|tổng công ty|tập đoàn|[uủ]y ban|ngân hàng|tổng cục|cục|chi cục|trường|viện|hội|địa phương|doanh nghiệp)(?:,? (?:và )?(?:quý )?(?:cơ quan|đơn vị|ngành|địa phương|doanh nghiệp))*",
    finds: ["quý Bộ", "quý cơ quan, đơn vị", "quý Bộ, ngành và địa phương"],
    skips: ["quý I"],
  },
  {
    pattern:
      "các (?:đồng chí|đ/c|ông,? (?:và )?bà|ông ?\\(bà\\))(?=$| (?:dành thời gian|xem xét|nghiên cứu|cho ý kiến|tham gia|góp ý|gửi|có ý kiến|báo cáo(?! viên)|sắp xếp|bố trí)[ ,])",
    finds: ["các đồng chí", "các ông (bà)"],
    skips: ["các đồng chí lãnh đạo", "các đồng chí báo cáo viên"],
  },
  {
    pattern:
      "giáo viên (?:chủ nhiệm|bộ môn)(?: các lớp)?|(?:tổ trưởng(?: tổ)?|tổ) chuyên môn|ban đại diện cha mẹ học sinh|tổng phụ trách đội|(?:bí thư )?đoàn trường|công đoàn(?: (?:nhà )?trường|(?=[,;:]| (?:phát động|tổ chức|phối hợp|vận động|tuyên truyền|chăm lo)(?![\\p{L}])))|văn phòng nhà trường",
    finds: ["giáo viên chủ nhiệm", "tổ chuyên môn", "Đoàn trường", "Công đoàn trường", "Văn phòng nhà trường"],
    skips: ["giáo viên"],
  },
  {
    pattern:
      "(?:trưởng (?:thôn|bản|buôn|ấp|xóm|khóm|khu phố|khu|khối|tiểu khu|tổ dân phố)|(?:thôn|bản|buôn|ấp|khu) trưởng|tổ trưởng tổ dân phố)(?:,? (?:và )?(?:trưởng (?:thôn|bản|buôn|ấp|xóm|khóm|khu phố|khu|khối|tiểu khu|tổ dân phố)|(?:thôn|bản|buôn|ấp|khu) trưởng|tổ trưởng tổ dân phố))*",
    finds: ["Trưởng thôn", "Tổ trưởng tổ dân phố", "Trưởng thôn, tổ trưởng tổ dân phố", "Trưởng thôn, buôn trưởng"],
    skips: ["trưởng phòng"],
  },
  {
    pattern:
      "ban (?:quản lý|công tác mặt trận|mặt trận|cán sự|phát triển|nhân dân) các (?:thôn|bản|buôn|ấp|xóm|khóm|khối phố|khu phố|khu dân cư|tổ dân phố|làng)(?:(?:,| và) (?:thôn|bản|buôn|ấp|xóm|khu phố|khu dân cư|tổ dân phố))*",
    finds: ["Ban quản lý các thôn", "Ban công tác Mặt trận các thôn, tổ dân phố"],
    skips: ["ban quản lý các dự án"],
  },
  {
    pattern:
      "trường (?:thpt|thcs|tiểu học|th|mầm non|mn)(?:(?:,| và|,? các| ?[-–]) ?(?:trường )?(?:thpt|thcs|tiểu học|th|mầm non|mn)){1,4}(?: trên địa bàn(?: xã| phường| huyện)?)?",
    finds: ["Trường THCS, Tiểu học, Mầm non", "trường Mầm non, trường Tiểu học"],
    skips: ["trường THCS"],
  },
  {
    pattern: "(?:các )?(?:vị )?(?:tổ đại biểu(?: (?:hội đồng nhân dân|hđnd))?|đại biểu (?:quốc hội|hội đồng nhân dân|hđnd))",
    finds: ["Tổ đại biểu", "các Tổ đại biểu HĐND", "đại biểu Quốc hội"],
    skips: ["đại biểu"],
  },
  {
    pattern:
      "đoàn thể(?: nhân dân)? các cấp|chính quyền (?:địa phương|các cấp|cơ sở)(?: các cấp)?|cấp ủy(?:,? (?:đảng|chính quyền))* các cấp",
    finds: ["đoàn thể nhân dân các cấp", "chính quyền địa phương", "chính quyền các cấp"],
  },
  {
    pattern:
      "(?:cơ quan|ngành|đơn vị) (?:lao động ?[-–,]? ?thương binh (?:và|&) xã hội|tài nguyên (?:và|&) môi trường|nông nghiệp (?:và|&) (?:phát triển nông thôn|môi trường)|khoa học (?:và|&) công nghệ|giao thông vận tải|thông tin (?:và|&) truyền thông|kế hoạch (?:và|&) đầu tư|thuế|công an|quân sự|hải quan|thống kê|báo chí|kiểm sát|tòa án|thi hành án(?: dân sự)?|kiểm toán|bảo hiểm xã hội|bhxh|tài chính|y tế|giáo dục(?: và đào tạo)?|điện(?: lực)?|ngân hàng|nội vụ|nông nghiệp|công thương|tư pháp|văn hóa|kiểm lâm|kho bạc)|(?<!(?:bộ|sở|ban|cơ quan|đơn vị),? (?:và )?)ngành (?:xây dựng|thanh tra)|cơ quan thanh tra|(?:cơ quan|đơn vị) (?:chức năng|chuyên môn|(?:có )?liên quan|có thẩm quyền|tư vấn|thi công|quản lý nhà nước)|chủ đầu tư|nhà đầu tư|nhà thầu|(?:đơn vị )?tư vấn (?:giám sát|thiết kế|thẩm tra|khảo sát|quản lý dự án)|chủ rừng|chủ (?:hồ(?: chứa)?|đập|phương tiện)(?= |[,;.:)]|$)",
    finds: ["chủ rừng", "cơ quan thuế", "ngành Y tế", "cơ quan chức năng", "chủ đầu tư", "Tư vấn giám sát"],
    skips: ["tư vấn pháp luật"],
  },
];

/** What narrows a group down: `liên quan`, `trên địa bàn tỉnh`, `cấp huyện`. */
export const groupTails: readonly Row[] = [
  {
    pattern: "(?:chịu sự|được) (?:giám sát|kiểm tra|thanh tra|kiểm toán|khảo sát)",
    finds: ["chịu sự giám sát", "được thanh tra"],
    skips: ["được giao"],
  },
  {
    pattern:
      "chuyên trách(?: (?:về )?(?:công nghệ thông tin|cntt|chuyển đổi số|an toàn thông tin(?: mạng)?|pháp chế|cải cách hành chính|bảo vệ môi trường|phòng,? chống (?:thiên tai|tham nhũng)))?",
    finds: ["chuyên trách", "chuyên trách CNTT", "chuyên trách về công nghệ thông tin"],
  },
  {
    pattern:
      "giáo dục(?: và| ?[-–&]) ?đào tạo|lao động(?: ?[-–,])? ?thương binh và xã hội|nông nghiệp và (?:môi trường|phát triển nông thôn)|tài nguyên và môi trường|thông tin và truyền thông|khoa học và công nghệ|kế hoạch và đầu tư|giao thông vận tải|văn hóa,? thể thao và du lịch",
    finds: ["giáo dục và đào tạo", "nông nghiệp và môi trường"],
  },
  {
    pattern:
      "(?:cận )?lâm sàng(?:,? (?:và )?(?:cận )?lâm sàng)?|và tương đương|có liên quan|liên quan(?: khác)?|khác(?: có)?(?: liên quan)?|chuyên môn|chuyên trách(?: về \\p{L}+(?: \\p{L}+){0,4}?(?= ?[,;:.()]| (?:của|thuộc|có|chủ|cần|phải)(?!\\p{L})))?|chức năng|nhân dân|địa phương|hữu quan|sự nghiệp(?: công lập)?|công lập|ngang bộ|chính trị(?: ?[-–] ?xã hội)?|quần chúng|đoàn thể|nhà nước|tư nhân|trực thuộc trung ương|trực thuộc tw|trực thuộc tỉnh|trực thuộc|trung ương|tw|nêu trên|trên|giáp ranh|lân cận|bạn|nước ngoài|dự toán|ngân sách|thông tin,? (?:và )?truyền thông|thông tin đại chúng|báo chí|truyền thông|đại chúng|báo,? đài(?: (?:của )?tỉnh(?: và trung ương)?)?|đảng viên|đảng|đóng trên địa bàn|đóng tại địa phương|trong (?:toàn )?(?:tỉnh|huyện|thành phố|ngành|cả nước)|toàn (?:tỉnh|huyện|thành phố|quốc)|các cấp|ở địa phương|thành viên|quản lý (?:nhà nước|dự án|chuyên ngành)|ngành dọc|được (?:phân công|giao)(?: nhiệm vụ)?|chủ đầu tư|thụ hưởng|viễn thông|quân đội|vũ trang|y tế|giáo dục|tín dụng|đại học|có thẩm quyền|sử dụng (?:ngân sách|lao động)",
    finds: [
      "liên quan",
      "có liên quan",
      "và tương đương",
      "trực thuộc",
      "chuyên môn",
      "giáp ranh",
      "trong tỉnh",
      "được giao nhiệm vụ",
      "chuyên trách",
    ],
  },
  {
    pattern:
      "(?:của )?(?:tỉnh|thành|huyện|quận|thị|đảng) ?[uủ]y|(?:(?:nêu|quy định|được nêu|có tên|(?:được giao|được phân công)(?: nhiệm vụ| chủ trì| thực hiện| phụ trách){0,2}) )?(?:nêu )?tại (?:mục|điểm|khoản|điều) [\\p{L}\\d.]{1,6}(?:,? (?:mục|khoản|điều) [\\p{L}\\d.]{1,6})*(?: nêu)?(?: trên| này| quyết định này| của quyết định này)?",
    finds: [
      "Tỉnh ủy",
      "của Huyện ủy",
      "nêu tại điểm 1",
      "nêu tại khoản 2 mục III",
      "tại Điều 1",
      "được giao nhiệm vụ tại Điều 1",
      "được giao chủ trì tại mục II",
    ],
  },
  {
    pattern:
      "(?:cùng|đồng) cấp(?! (?:phát|cứu|giấy|phép|bù|kinh phí))|cấp (?:tỉnh|sở|huyện|xã|cơ sở|trên|dưới|trung ương)(?:(?:, | và )(?:cấp )?(?:huyện|xã))*|tuyến (?:tỉnh|huyện|xã|trên|dưới|trung ương)(?:(?:, | và )(?:tuyến )?(?:huyện|xã))*|ven biển|miền núi|biên giới",
    finds: ["tuyến tỉnh", "ven biển", "cùng cấp", "cấp tỉnh", "cấp sở", "cấp huyện, cấp xã", "cấp huyện và xã"],
  },
  {
    pattern:
      "(?:ở |đóng )?trên địa bàn(?: (?:tỉnh|huyện|thành phố|xã|phường|toàn tỉnh|quản lý))?|của (?:đảng|tỉnh|huyện|thành phố|trung ương|nhà nước|bộ|sở|xã|địa phương)|(?:ở |tại )?(?:tỉnh|huyện|thành phố)(?! ?[uủ]y)(?: và (?:trung ương|tw|tỉnh|huyện))?|thuộc (?:tỉnh|huyện|thành phố|bộ|sở|chính phủ|quyền quản lý|phạm vi quản lý)",
    finds: ["trên địa bàn tỉnh", "của Đảng", "thuộc tỉnh", "tỉnh"],
  },
];

/** Between a group and the body that it belongs to: `các đơn vị thuộc Sở Y tế`. */
export const groupOwners: readonly Row[] = [
  { pattern: "trực thuộc|thuộc|của|(?:là )?thành viên(?: của)?", finds: ["thuộc", "thành viên", "trực thuộc", "của"] },
];

/** Between two kinds of one group. */
export const groupJoints: readonly Row[] = [{ pattern: "và|hoặc", finds: ["và", "hoặc"] }];

/** Fields that printed in small letters behind "các Bộ" are what these do. */
export const verbFields: readonly Row[] = [{ pattern: "xây dựng", finds: ["xây dựng"] }];
