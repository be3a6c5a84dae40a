/** Small letters; vowels without and with a mark, and those consonants too that only words of other languages have. */
export const letters = {
  vowels: "aeiouy",
  markedVowels: "àáạảãăằắặẳẵâầấậẩẫèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹ",
  consonants: "bcdđfghjklmnpqrstvwxz",
};

/** The shape of a Vietnamese syllable without its marks (`đ` as `d`): onset, vowels, coda. */
export const syllable = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Letters that can only be part of a syllable. */
export const consonants = /^(?:ngh|ng|gh|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])$/;

/** Syllables that administrative texts use all the time, folded: what is printed as one of them may well be meant. */
export const commonSyllables: ReadonlySet<string> = new Set(
  (
    "an anh at ba ban bao be bia binh biên biến biết biển biểu biện biệt buôn buổi buộc by bà bài bàn bào bày bác bách bán báo bãi " +
    "bão bên bình bí bù bơm bưu bước bạc bạch bạn bản bảng bảo bảy bất bầu bậc bắt bằng bến bền bệnh bị bỏ bố bồi bổ bộ bởi bức ca " +
    "cam can cao chi chia chinh chiến chiếu chiều cho chu chung chuyên chuyển chuẩn chuỗi chào chánh cháy chân châu chí chính chú " +
    "chúng chăm chăn chưa chương chạy chấm chấn chấp chất chậm chắc chặn chặt chẽ chế chết chỉ chỉnh chịu chọn chống chồng chỗ chợ " +
    "chụp chủ chứa chức chứng chữ chữa coi con cung cuối cuộc càng cá các cách cán cáo cân câu cây còn có công cùng căn cũ cũng cơ cư " +
    "cương cường cạnh cả cải cảm cảng cảnh cấm cấp cất cấu cầm cần cầu cận cập cắt cố cống cốt cổ cổng cộng cụ cục cụm của củng cứ " +
    "cứng cứu cử cửa cực dai danh day di diễn diện do doanh du dung duy duyệt dài dành dân dây dòng dõi dù dùng dư dương dưới dưỡng " +
    "dạng dạy dấu dầu dẫn dễ dị dịch dọc dụ dục dụng dứt dừng dữ dự dựng each em ghi ghép gia giai gian giao giá giác giám giáo giáp " +
    "giúp giường giả giải giảm giản giảng giấy giống giới giờ giữ giữa gom gây gìn gói góp gạch gần gắn gặp gọi gọn gốc gồm gởi gỡ " +
    "gửi ha hai hay hiểm hiểu hiện hiệp hiệu ho hoa hoàn hoạch hoạt hoặc huy huyết huyện huấn hài hàng hành hè hình hòa hóa hùng hút " +
    "hơn hư hưu hướng hưởng hạ hại hạn hạng hạt hải hậu hằng hết hệ họ học họp hỏa hỏi hỏng hồ hồi hỗ hộ hội hợp hữu in it iịỉ khai " +
    "khen khi khiếu kho khoa khoán khoáng khoản khoảng khoẻ khu khung khuyến khuyết khác khách khám kháng khâu khí khích khó khóa " +
    "khôi không khăn khả khảo khẩn khẩu khắc khỏe khối khổ khớp khởi kinh kiêm kiên kiếm kiến kiểm kiệm kiện kèm kéo kê kênh kính ký " +
    "kế kết kề kể kịp kỳ kỷ kỹ lai lan lang lao linh liên liền liệt liệu lo loại luyện luận luật ly là làm làng lành lá lâm lâu lãi " +
    "lãng lãnh lên lò lòng lúa lúc lý lĩnh lũ lưu lương lưới lường lược lượng lượt lạc lại lấy lần lận lập lậu lắp lẻ lễ lệ lệch lệnh " +
    "lịch lọc lối lồng lộ lớn lớp lời lợi lợn lục lụt lựa lực ma mai mang may minh miền miễn mua mà màu máy mã mình mô môi môn mùa " +
    "mưa mưu mười mạc mại mạng mạnh mất mầm mẫu mật mắc mắt mặc mặt mẹ mềm mọi mối mỗi mộ một mới mời mở mục mức mừng mực nam nay " +
    "ngang ngay nghe nghiêm nghiên nghiệm nghiệp nghèo nghìn nghĩa nghề nghệ nghỉ nghị ngoài ngoại nguy nguyên nguyện nguồn ngành " +
    "ngày ngân ngăn ngũ người ngạch ngắn ngừa ngữ nhanh nhiên nhiều nhiễm nhiệm nhu nhuận nhà nhánh nhân nhìn nhóm nhũng như nhưng " +
    "nhượng nhất nhận nhập nhật nhằm nhỏ nhớ những ninh niên niệm no non not noun nuôi nào này nâng nét nêu nói nông núi năm năng nơi " +
    "nước nại nạn nắm nặng nếu nền nối nổ nổi nội nộp nợ nữ on out phai phi phiên phiếu phong phá pháp phát phân phép phê phí phía " +
    "phòng phó phóng phù phú phúc phút phương phường phạm phạt phải phản phấn phần phẩm phận phỏng phố phối phổ phụ phục phủ phức qu " +
    "qua quan qui quy quyết quyền quà quá quán quân quý quả quản quảng quần quận quốc quỹ ra ranh riêng rà ràng rác rèn rõ rút rồi " +
    "rộng rừng sai san sang sao sau say sinh so song soát soạn such sung suy suất sàng sách sáng sánh sáp sát sân sâu sóc sóng sót " +
    "sông sĩ sơ sư sạch sản sắm sắp sẵn sẽ số sống sổ sớm sở sức sử sửa sự sỹ tai tay tham thanh thao that thay the them theo they " +
    "thi thing thiên thiết thiếu thiều thiểu thiện thiệu thong thoát thoại thu thuyết thuê thuận thuật thuế thuốc thuộc thành thác " +
    "thách thái tháng tháo thâm thân thêm thì thí thích thôi thôn thông thù thúc thăm thư thương thường thưởng thượng thải thảo thấp " +
    "thất thấy thần thầu thẩm thập thật thắng thẻ thế thể thị thỏa thống thời thụ thủ thủy thứ thức thừa thực tin tinh tiên tiêu tiến " +
    "tiếng tiếp tiết tiềm tiền tiểu tiễn tiện to too toàn toán tra trang tranh trao treo tri triển triệt triệu trong true trung truy " +
    "truyền trào trách trái tránh trân trên trì trình trí trích trò trù trùng trú trúc trương trước trường trưởng trạm trạng trả trấn " +
    "trần trận trật trẻ trễ trị trọng trồng trở trợ trụ trục trừ trữ trực tu tuyên tuyến tuyển tuyệt tuất tuần tuệ tuổi ty tài tác " +
    "tách tái tám táng tâm tên tìm tình tích tín tính tòa tô tôn tùy túc túy tăng tư tương tướng tưởng tượng tại tạm tạo tạp tả tải " +
    "tảng tấn tất tầm tầng tận tập tật tắc tắt tặng tế tết tỉnh tịch tỏa tố tốc tối tốt tồn tổ tổn tổng tộc tội tới tờ tục từ từng tử " +
    "tự tỷ up uy uư uống uủ vai van vay ven vi vinh viên viếng viết viễn việc viện việt và vành vào vì ví vòng vùng văn vũ vướng vườn " +
    "vượt vải vấn vẫn vận vật vậy về vệ vị vọng vốn với vợ vụ vừa vững vực xa xanh xe xem xin xong xung xuyên xuân xuất xuống xác xâm " +
    "xây xã xét xóa xóm xúc xăng xảy xấu xếp xử yêu yếu án ánh áp âm ích ít ông úy ăn đa đai đang đi điều điểm điển điện đo đoàn đoạn " +
    "đua đuối đài đàm đàn đào đánh đáp đây đã đãi đê đêm đình đích đính đòi đó đón đóng đô đôn đông đúng đăng đơn đưa đương đường " +
    "được đại đạo đạt đảm đảng đảo đất đấu đầu đầy đẩy đập đẳng đặc đặt đến đề đền đều để địa định đọng đỏ đốc đối đốt đồ đồng đổi độ " +
    "độc đội động đột đời đỡ đợt đủ đức đứng ơn ưu ương ước ảnh ấn ấp ổn ủu ủy ứng y ý"
  ).split(" "),
);

/** Words and names of other languages that stand as one, though their letters fall into such syllables: `Mác - Lênin`. */
export const wholeWords: ReadonlySet<string> = new Set("lênin cơtu cơho viênchăn catốt cátốt đêca ápxe kýninh".split(" "));
