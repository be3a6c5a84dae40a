/**
 * Common words of more than one syllable in administrative texts that no other table has. What is printed as one of them is no
 * misprint of something else, however near to it (`chi tiêu`, not `chỉ tiêu`; `quy định tại khoản`, not `tài khoản`).
 */
export const vocabulary: readonly string[] = (
  "an dân|an ninh|an sinh|an toàn|anh hùng|ban hành|bao gồm|biên bản|biên chế|biên giới|biên phòng|biến chứng|biến đổi|biến động|" +
  "biển đảo|biểu dương|biểu hiện|biện pháp|buôn lậu|bà mẹ|bài giảng|bài tập|bàn bạc|bàn giao|bàn thảo|bán hàng|báo chí|báo cáo|" +
  "báo cáo viên|bãi bỏ|bão lũ|bên cạnh|bình an|bình chọn|bình quân|bình tĩnh|bình xét|bình đẳng|bí mật|bí thư|bưu chính|bước đầu|" +
  "bạo lực|bản sao|bản thân|bản án|bản địa|bản đồ|bảo hiểm|bảo mật|bảo quản|bảo trì|bảo trợ|bảo tồn|bảo vệ|bảo vệ rừng|bảo đảm|" +
  "bầu cử|bắt buộc|bắt đầu|bằng cấp|bế mạc|bến xe|bề mặt|bền vững|bệnh binh|bệnh nhân|bệnh tật|bệnh viện|bị thương|bỏ phiếu|bố trí|" +
  "bồi dưỡng|bồi thường|bổ sung|bộ máy|bộ phận|bộ trưởng|bộ đội|bức xúc|cam kết|cao tuổi|cao đẳng|chi nhánh|chi phí|" +
  "chi thường xuyên|chi tiêu|chi tiết|chi trả|chiến dịch|chiến lược|chiến tranh|chiến đấu|cho vay|chu kỳ|chuyên khoa|chuyên môn|chuyên ngành|" +
  "chuyên trách|chuyên viên|chuyên đề|chuyển biến|chuyển giao|chuyển ngành|chuyển tiếp|chuyển đổi|chuyển đổi số|cháy rừng|chân thật|" +
  "chí công|chính phủ|chính quyền|chính quyền số|chính sách|chính thống|chính thức|chính trị|chính xác|chú trọng|chú ý|chăm lo|" +
  "chăm sóc|chăn nuôi|chương trình|chấn chỉnh|chấp hành|chấp thuận|chất lượng|chất thải|chất độc|chặt chẽ|chế biến|chế tạo|chế độ|" +
  "chỉ huy|chỉ số|chỉ thị|chỉ tiêu|chỉ đạo|chỉnh hình|chỉnh trang|chống dịch|chống tham nhũng|chủ nghĩa|chủ trì|chủ trương|chủ tịch|" +
  "chủ yếu|chủ đề|chức năng|chứng minh|chứng nhận|chứng thực|chứng từ|chữ cái|chữ ký|chữ ký số|chữ nghĩa|chữ số|chữ viết|chữa bệnh|" +
  "chữa cháy|con giống|con số|cung cấp|cung cầu|cung ứng|cuối năm|cá nhân|cách mạng|cán bộ|cán sự|cân đối|cây giống|cây trồng|" +
  "có mặt|có thể|công an|công bằng|công bố|công chức|công chứng|công cộng|công dân|công dân số|công khai|công nghiệp|công nghệ|" +
  "công nghệ số|công nhân|công nhận|công nợ|công sản|công sự|công trình|công trường|công ty|công tác|công viên|công việc|công văn|công vụ|công điện|" +
  "công đoàn|căn cứ|cơ chế|cơ cấu|cơ hội|cơ quan|cơ sở|cơ thể|cơ động|cư trú|cường độ|cạnh tranh|cả nước|cải cách|cải thiện|cải tạo|" +
  "cấp bách|cấp bậc|cấp cứu|cấp dưới|cấp giấy|cấp nước|cấp phát|cấp phép|cấp thiết|cấp trên|cần thiết|cầu nối|cầu thị|cầu đường|" +
  "cập nhật|cổ phần|cổ tức|cổng thông|cổng ttđt|cộng hòa|cộng sản|cộng tác viên|cộng đồng|cờ bạc|cụ thể|cục bộ|củng cố|cứu hộ|cứu nạn|" +
  "cử tri|cửa hàng|cửa khẩu|danh mục|danh sách|danh tính|di chuyển|di dời|di sản|di tích|di động|diễn biến|diễn ra|diễn tập|" +
  "diễn viên|diễn đàn|diện rộng|diện tích|do vậy|do đó|doanh nghiệp|doanh thu|du lịch|duy trì|duyệt binh|dân chủ|dân cư|dân quân|" +
  "dân sinh|dân số|dân sự|dân tình|dân tộc|dân vận|dư nợ|dưới đây|dược phẩm|dị đoan|dịch bệnh|dịch chuyển|dịch tễ|dịch vụ|dụng cụ|" +
  "dứt điểm|dữ liệu|dữ liệu số|dự báo|dự kiến|dự phòng|dự thảo|dự toán|dự án|ghi chú|ghi nhớ|gia công|gia cầm|gia hạn|gia súc|" +
  "gia tăng|gia tộc|gia đình|giai cấp|giai đoạn|gian lận|giao ban|giao dịch|giao lưu|giao nhận|giao thông|giao thừa|giao đất|giá cả|" +
  "giá trị|giám sát|giám định|giám đốc|giáo dân|giáo dục|giáo viên|giáo xứ|giúp việc|giúp đỡ|giả mạo|giải ngân|giải pháp|giải phóng|" +
  "giải quyết|giải thích|giải thưởng|giải thể|giải trình|giảm nghèo|giảng dạy|giảng viên|giấy chứng|giấy tờ|giới thiệu|giữ gìn|" +
  "giữa năm|góp phần|gần đây|gắn liền|gọi chung|gọi tắt|hiện có|hiện hành|hiện nay|hiện trường|hiện trạng|hiện vật|hiện đại|" +
  "hiệp hội|hiệu lực|hiệu quả|hoàn cảnh|hoàn thiện|hoàn thuế|hoàn thành|hoạt động|huy động|huyện lỵ|huấn luyện|hài cốt|hàng giả|" +
  "hàng hóa|hàng loạt|hàng quý|hàng đầu|hành chính|hành khách|hành lang|hành trình|hành vi|hành động|hát văn|hình sự|hình thức|" +
  "hình ảnh|hòa giải|hóa học|hư hỏng|hưu trí|hương ước|hướng dẫn|hướng nghiệp|hướng tới|hưởng lương|hưởng ứng|hạ tầng|hạ tầng số|" +
  "hạn chế|hạn hán|hạng mục|hạng nhất|hạnh phúc|hạt nhân|hải phòng|hải quan|hết sức|hệ số|hệ thống|họ tên|học kỳ|học sinh|học tập|" +
  "học viên|học đường|họp báo|hồ sơ|hỗ trợ|hộ dân|hộ khẩu|hộ nghèo|hộ pháp|hộ tịch|hội họp|hội nghị|hội nhập|hội thảo|hội viên|" +
  "hội đồng|hợp lý|hợp pháp|hợp tác|hợp đồng|khai giảng|khai mạc|khai thác|khen thưởng|khiếu kiện|khiếu nại|kho bạc|khoa học|" +
  "khoáng sản|khoản mục|khoảng cách|khu dân cư|khu vực|khuyến khích|khuyết tật|khách quan|kháng chiến|khánh thành|khí hậu|khó khăn|" +
  "khóa học|khôi phục|không thể|khả năng|khẩn cấp|khẩn trương|khắc phục|khối lượng|khởi công|khởi nghiệp|khởi tố|kinh doanh|" +
  "kinh nghiệm|kinh phí|kinh tế|kinh tế số|kiêm nhiệm|kiến nghị|kiểm kê|kiểm soát|kiểm sát|kiểm sát viên|kiểm tra|kè biển|kéo dài|" +
  "kê khai|kính gửi|kính trình|kế hoạch|kết cấu|kết hợp|kết luận|kết nghĩa|kết nối|kết quả|kết thúc|kịp thời|kỳ hạn|kỳ họp|kỳ thi|" +
  "kỷ cương|kỷ luật|kỷ niệm|kỹ năng số|kỹ thuật|kỹ thuật số|lan tỏa|lao động|linh hoạt|liên doanh|liên kết|liên lạc|liên ngành|" +
  "liên quan|liên thông|liên tục|liệt sĩ|liệt sỹ|luyện tập|luận số|làm chủ|làm rõ|làm việc|làng nghề|lâm nghiệp|lâu dài|lâu năm|" +
  "lãi suất|lãng phí|lãnh đạo|lý do|lý luận|lý lịch|lĩnh vực|lũ lụt|lưu hành|lưu niệm|lưu thông|lưu trữ|lưu ý|lưới điện|lấy phiếu|" +
  "lần thứ|lắp ráp|lắp đặt|lễ hội|lễ lớn|lệ phí|lịch sử|lỗi vi phạm|lộ trình|lớp học|lợi nhuận|lợi ích|lừa đảo|lựa chọn|lực lượng|" +
  "ma túy|mai táng|minh bạch|miền núi|miễn giảm|miễn phí|mua bán|mua sắm|mã số|mê tín|mô hình|mô tô|môi sinh|môi trường|" +
  "môi trường số|mùa vụ|mưa bão|mạng lưới|mất mát|mầm non|mật ong|mật độ|mặc dù|mặt bằng|mặt hàng|mặt trận|một cửa|một số|mở lớp|" +
  "mở rộng|mục tiêu|mục đích|mức độ|mừng xuân|mỹ phẩm|ngang bộ|ngay từ|nghiêm trọng|nghiêm túc|nghiên cứu|nghiệm thu|nghiệp vụ|nghèo đa chiều|" +
  "nghĩa vụ|nghề cá|nghề nghiệp|nghỉ hưu|nghỉ phép|nghị quyết|nghị trường|nghị định|ngoài nước|ngoài ra|ngoại giao|ngoại ngữ|" +
  "nguy cơ|nguyên tắc|nguồn lực|nguồn thu|nguồn vốn|ngành nghề|ngày càng|ngày lễ|ngày nghỉ|ngân hàng|ngân sách|ngăn chặn|ngư dân|" +
  "người bệnh|người dân|người lao động|nhi đồng|nhiệm kỳ|nhiệm vụ|nhu cầu|nhà máy|nhà nước|nhà thầu|nhà trường|nhân dân|nhân khẩu|" +
  "nhân lên|nhân lực|nhân quyền|nhân rộng|nhân sự|nhân viên|như vậy|nhận diện|nhận thức|nhập khẩu|niên hạn|niên khóa|nuôi dưỡng|" +
  "nâng bậc|nâng cao|nâng cấp|nâng hạng|nâng lương|nông dân|nông hộ|nông nghiệp|nông sản|nông thôn|năm học|năm nay|năng lực|" +
  "năng suất|nơi nhận|nước ngoài|nước sạch|nước thải|nắm bắt|nền tảng|nền tảng số|nồng độ|nội bộ|nội dung|nội vụ|nộp ngân sách|nộp thuế|" +
  "nợ đọng|phiên họp|phiếu tín nhiệm|phong phú|phong trào|phong tỏa|phong tục|phá rừng|pháp luật|pháp lý|pháp lệnh|phát hiện|" +
  "phát huy|phát hành|phát ngôn|phát sinh|phát thanh|phát triển|phát động|phân bổ|phân tích|phép năm|phê duyệt|phí dịch vụ|" +
  "phòng bệnh|phòng cháy|phòng chống|phòng dịch|phòng học|phòng khám|phòng ngừa|phòng trọ|phòng vệ|phóng sự|phóng viên|phù hợp|" +
  "phương hướng|phương pháp|phương thức|phương tiện|phương án|phạm vi|phản ánh|phấn đấu|phần mềm|phần thưởng|phẩm chất|phật tử|" +
  "phỏng vấn|phố cổ|phối hợp|phổ biến|phổ cập|phổ thông|phụ cấp|phụ lục|phụ nữ|phục hồi|phục vụ|phức tạp|quan trọng|quan tâm|" +
  "quy chuẩn|quy chế|quy hoạch|quy mô|quy phạm|quy trình|quy tắc|quy định|quy đổi|quy ước|quyết liệt|quyết nghị|quyết toán|" +
  "quyết tâm|quyết định|quyền hạn|quyền lợi|quyền sử dụng|quà tết|quá trình|quá tải|quán triệt|quân nhân|quân sự|quân đội|quân ủy|" +
  "quý báu|quả thực|quản lý|quảng bá|quốc gia|quốc hội|quốc phòng|quốc tế|quỹ nhà|quỹ đất|rà soát|rác thải|rèn luyện|rõ ràng|" +
  "rừng trồng|sai phạm|sau đây|sinh hoạt|sinh học|sinh thái|sinh viên|so sánh|so với|soạn thảo|suy giảm|sách giáo khoa|sách nhiễu|" +
  "sáng tạo|sáp nhập|sâu rộng|sơ bộ|sơ kết|sơ tuyển|sơ đồ|sạch đẹp|sản lượng|sản nghiệp|sản phẩm|sản xuất|sắp xếp|số hóa|số hộ|" +
  "số liệu|số lượng|số tiền|số vốn|sổ sách|sổ tay|sở hữu|sở tại|sức khoẻ|sức khỏe|sức ép|sử dụng|sửa chữa|sửa đổi|sự cố|sự nghiệp|" +
  "sự việc|sự vụ|tai nạn|tham gia|tham khảo|tham mưu|tham nhũng|tham quan|tham vấn|thanh khoản|thanh lý|thanh niên|thanh toán|" +
  "thanh tra|thanh tra viên|thay thế|thay đổi|thi công|thi hành|thi hành án|thi tuyển|thi đua|thiên tai|thiếu hụt|thiếu nhi|" +
  "thiếu niên|thiểu số|thiện chí|thu chi|thu gom|thu hút|thu hồi|thu nhập|thu phí|thu thập|thu đất|thuyết minh|thuận lợi|thuận tiện|" +
  "thuế suất|thành công|thành lập|thành phần|thành phố|thành quả|thành tích|thành viên|thách thức|thái độ|tháo gỡ|thâm canh|" +
  "thâm niên|thân nhân|thân thiện|thí điểm|thôi việc|thôn bản|thông báo|thông qua|thông suốt|thông thoáng|thông thương|thông thường|" +
  "thông tin|thông tư|thù lao|thúc đẩy|thăm hỏi|thăm viếng|thư viện|thư điện tử|thương binh|thương lái|thương lượng|thương mại|" +
  "thường kỳ|thường trú|thường trực|thường vụ|thường xuyên|thưởng phạt|thảo dược|thảo luận|thấp hơn|thất nghiệp|thất thoát|thất thu|" +
  "thẩm phán|thẩm quyền|thẩm tra|thẩm định|thật sự|thắng lợi|thế giới|thế hệ|thể chế|thể hiện|thể lực|thể thao|thị số|thị trường|" +
  "thị trấn|thị xã|thống kê|thống nhất|thời gian|thời hạn|thời kỳ|thời tiết|thời vụ|thời điểm|thụ hưởng|thủ công|thủ trưởng|" +
  "thủ tướng|thủ tục|thủy lợi|thứ hai|thứ tự|thức tỉnh|thức ăn|thừa lệnh|thừa thiếu|thực hiện|thực phẩm|thực sự|thực thi|thực tiễn|" +
  "thực trạng|thực tập|thực tế|thực vật|tinh thần|tiêm chủng|tiên tiến|tiêu chuẩn|tiêu chí|tiêu cực|tiêu thụ|tiêu đề|tiến bộ|" +
  "tiến hành|tiến độ|tiếng việt|tiếp cận|tiếp dân|tiếp khách|tiếp nhận|tiếp thu|tiếp tục|tiếp xúc|tiết kiệm|tiền lương|tiền lệ|" +
  "tiền mặt|tiểu học|tiểu khoản|toàn bộ|toàn cầu|toàn diện|toàn dân|toàn huyện|toàn quốc|toàn tỉnh|tranh chấp|trao tặng|trao đổi|" +
  "tri thức|triển khai|triệu đồng|trong lành|trong nước|trong sạch|trong đó|trung bình|trung thành|trung thực|trung tâm|trung ương|" +
  "truy tố|truyền hình|truyền thông|truyền thống|trách nhiệm|trân trọng|trên đây|trình tự|trình độ|trước hết|trước mắt|trước đây|" +
  "trước đó|trường học|trường hợp|trưởng thành|trả lời|trật tự|trẻ em|trọng tài|trọng tâm|trọng tải|trọng điểm|trồng rừng|" +
  "trồng trọt|trộm cắp|trở lại|trợ cấp|trợ giúp|trụ sở|trục lợi|trực ban|trực thuộc|trực tiếp|trực tuyến|tuy nhiên|tuyên truyền|" +
  "tuyên truyền viên|tuyển dụng|tuyển sinh|tài chính|tài khoản|tài liệu|tài nguyên|tài sản|tài trợ|tàu cá|tác giả|tác phong|" +
  "tác phẩm|tác động|tái định cư|tâm lý|tìm kiếm|tình báo|tình huống|tình hình|tình nguyện|tình nguyện viên|tình trạng|tình yêu|" +
  "tích cực|tích hợp|tín dụng|tín ngưỡng|tín nhiệm|tính chất|tính mạng|tính toán|tòa án|tôn giáo|tôn trọng|tôn tạo|tôn vinh|" +
  "tăng cường|tăng trưởng|tĩnh điện|tư cách|tư duy|tư nhân|tư pháp|tư tưởng|tư vấn|tương tự|tương đương|tương ứng|tại chỗ|tạm giữ|" +
  "tạm thời|tạm trú|tạm ứng|tạp chí|tải trọng|tất cả|tầm nhìn|tận dụng|tập huấn|tập thể|tập trung|tập đoàn|tặng quà|tệ nạn|tỉnh lộ|" +
  "tỉnh thành|tỉnh táo|tỉnh uỷ|tỉnh ủy|tố cáo|tốc độ|tối cao|tối thiểu|tối đa|tồn tại|tồn đọng|tổ chức|tổ quốc|tổn thương|tổng hợp|" +
  "tổng kết|tổng quan|tổng số|tổng thể|tội phạm|tờ trình|từ ngày|từ thiện|từ trường|từng bước|tử tuất|tự chủ|tự do|tự giác|" +
  "tự kiểm tra|tự nguyện|tự nhiên|tự túc|tự động|tỷ lệ|tỷ đồng|vai trò|vay vốn|ven biển|vi phạm|vi phạm hành chính|viên chức|" +
  "viết tắt|viễn thông|việc làm|viện kiểm|việt nam|vành đai|vì vậy|ví dụ|văn bản|văn bằng|văn hóa|văn phòng|văn thư|vũ trang|" +
  "vướng mắc|vượt quá|vấn nạn|vấn đề|vận chuyển|vận hành|vận tải|vận động|vận động viên|vật chất|vật tư|vắc xin|vắng mặt|vết thương|" +
  "vệ sinh|vị trí|vụ mùa|vụ việc|vụ xuân|vụ án|vụ đông|vững mạnh|xe buýt|xe máy|xem trọng|xem xét|xin lỗi|xin phép|xu hướng|" +
  "xuất bản|xuất hiện|xuất khẩu|xuất nhập khẩu|xà phòng|xác nhận|xác định|xâm hại|xâm nhập mặn|xây dựng|xã hội|xã hội hóa|xã hội số|" +
  "xét duyệt|xét xử|xóa đói|xúc tiến|xăng dầu|xếp hạng|xếp loại|xử lý|xử phạt|y tế|yêu cầu|yêu thương|án phí|án treo|áp dụng|" +
  "ân tình|ô tô|ý chí|ý kiến|ý thức|đa dạng|đa khoa|đa số|đau thương|điều chỉnh|điều dưỡng|điều hành|điều kiện|điều lệ|điều phối|điều tiết|" +
  "điều tra|điều trị|điểm khoản|điểm nghẽn|điển hình|điện lực|điện thoại|điện tử|điện áp|đoàn thể|đoàn viên|đào tạo|đánh bắt|" +
  "đánh giá|đáp nghĩa|đáp án|đáp ứng|đê điều|đính kèm|đòi hỏi|đóng dấu|đóng góp|đô thị|đôn đốc|đông người|đăng ký|đơn giá|đơn thuần|" +
  "đơn thư|đơn vị|đường bộ|đường dây|đường phố|đường sắt|đường thủy|đại biểu|đại diện|đại dịch|đại học|đại hội|đạo lý|đạo đức|" +
  "đạt chuẩn|đảm bảo|đảng uỷ|đảng viên|đất nông nghiệp|đất nước|đất đai|đất ở|đấu giá|đấu nối|đấu thầu|đấu tranh|đầu cơ|đầu mối|" +
  "đầu năm|đầu ra|đầu tiên|đầu tư|đầu vào|đầy đủ|đẩy mạnh|đẩy nhanh|đặc biệt|đặc thù|đặc tính|đặt hàng|đặt ra|đề cương|đề nghị|" +
  "đề phòng|đề tài|đề xuất|đề án|đền bù|địa bàn|địa chất|địa chỉ|địa giới|địa hình|địa phương|địa điểm|địa ốc|định cư|định hướng|" +
  "định kỳ|định mức|định số|đối chiếu|đối ngoại|đối tượng|đồng bào|đồng bộ|đồng chí|đồng loạt|đồng thuận|đồng thời|đồng ý|đổi mới|" +
  "độ tuổi|độc lập|đội ngũ|động cơ|động lực|động viên|đột phá|đời sống|đủ điều kiện|đứng đầu|ưu tiên|ưu đãi|ảnh hưởng|ấn định|" +
  "ổn định|ủy ban|ủy viên|ứng cử|ứng dụng"
).split("|");
