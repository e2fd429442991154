/** Vietnamese cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list, months } from './cues.ts';

export const cues: Cues = {
  months: months('vi', {
    1: 'tháng một, tháng giêng, tháng 01',
    2: 'tháng hai, tháng 02',
    3: 'tháng ba, tháng 03',
    4: 'tháng tư, tháng 04',
    5: 'tháng năm, tháng 05',
    6: 'tháng sáu, tháng 06',
    7: 'tháng bảy, tháng 07',
    8: 'tháng tám, tháng 08',
    9: 'tháng chín, tháng 09',
    10: 'tháng mười',
    11: 'tháng mười một',
    12: 'tháng mười hai, tháng chạp',
  }),
  dayFirst: true,
  askers: list(`
    câu hỏi, hỏi, h, q, phóng viên, pv, nhà báo, ký giả, báo chí, truyền thông, người phỏng vấn,
    người hỏi, câu hỏi bổ sung, câu hỏi tiếp theo, hỏi thêm, không rõ, không rõ người nói, người
    nói #, đại biểu #, phóng viên #, tiếng nói từ khán phòng
  `),
  askerEndings: [],
  answerers: list(`
    trả lời, đáp, đ, tl, a, khách mời
  `),
  helpers: list(`
    người dẫn chương trình, mc, người điều hành, điều phối, người điều phối, phiên dịch, phiên
    dịch viên, thông dịch viên, biên dịch, dịch, cả hội trường, hội trường, khán giả, mọi người,
    tất cả, phát thanh viên
  `),
  honorifics: list(`
    ông, bà, anh, chị, cô, ngài, quý ông, quý bà, ts, tiến sĩ, gs, giáo sư, gs. ts, pgs, pgs.
    ts, ths, bs, bác sĩ, đồng chí, đ/c, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng
    tá
  `),
  offices: list(`
    chủ tịch nước, phó chủ tịch nước, chủ tịch quốc hội, chủ tịch, phó chủ tịch, tổng thống, phó
    tổng thống, tổng bí thư, bí thư, thủ tướng, thủ tướng chính phủ, phó thủ tướng thường trực,
    phó thủ tướng, bộ trưởng bộ ngoại giao, bộ trưởng ngoại giao, bộ trưởng quốc phòng, bộ
    trưởng y tế, bộ trưởng, bộ trưởng chủ nhiệm văn phòng chính phủ, thứ trưởng, trợ lý bộ
    trưởng, người phát ngôn bộ ngoại giao, người phát ngôn chính phủ, người phát ngôn, phó phát
    ngôn, phó người phát ngôn, tổng thư ký, thư ký, ngoại trưởng, đại sứ, tổng lãnh sự, cao ủy,
    ủy viên, đặc phái viên, thống đốc, phó thống đốc, thị trưởng, đại biểu quốc hội, nghị sĩ,
    thượng nghị sĩ, tổng giám đốc, giám đốc, phó giám đốc, vụ trưởng, cục trưởng, phó cục
    trưởng, chánh văn phòng, viện trưởng, trưởng ban, đại tướng, thượng tướng, trung tướng,
    thiếu tướng, đại tá, tư lệnh, cố vấn, thẩm phán, kiểm sát viên, vua, nữ hoàng, giáo hoàng,
    huấn luyện viên
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    họp báo chung, họp báo thường kỳ, họp báo quốc tế, cuộc họp báo, buổi họp báo, họp báo, gặp
    gỡ báo chí, phát biểu báo chí, phát biểu với báo chí, trả lời báo chí, trả lời phỏng vấn,
    phỏng vấn, tuyên bố chung, tuyên bố, bài phát biểu, phát biểu, diễn văn, đối thoại
  `),
  interviews: list(`
    phỏng vấn, trả lời phỏng vấn, trò chuyện
  `),
  records: ['bản ghi', 'bản dịch'],
  openerInTitle: [
    '(?:họp báo|phát biểu|trả lời|phỏng vấn|tuyên bố|diễn văn)(?: chung| thường kỳ| báo chí| với báo chí)?(?: của| do)? (?:[^,]{1,80} )?{name}',
    '{name} (?:trả lời|phát biểu|họp báo|chủ trì)',
  ],
  guestInTitle: ['(?: với | cùng | cùng với | và )(?:[^,]{1,80} )?{name}'],
  furniture: list(`
    chuyển đến nội dung, chuyển đến nội dung chính, nhảy đến nội dung, bỏ qua nội dung, chuyển
    tới nội dung, bạn đang ở đây, bạn ở đây, vị trí hiện tại, trang chủ, menu, danh mục, menu
    chính, mở menu, đóng, đóng menu, tìm kiếm, tìm, đăng nhập, đăng ký, đăng ký nhận tin, bản
    tin, ngôn ngữ, tiếng việt, english, hỗ trợ tiếp cận, cỡ chữ, tăng cỡ chữ, giảm cỡ chữ, nghe,
    in, in trang, bản in, gửi email, chia sẻ, chia sẻ facebook, facebook, twitter, zalo, sao
    chép liên kết, cookie, đồng ý, chấp nhận, chính sách bảo mật, quảng cáo, quay lại, trở về,
    sơ đồ trang, tin tức, tin tức sự kiện, thông cáo báo chí, xem video
  `),
  endMatter: list(`
    xem thêm, xem tiếp, đọc thêm, đọc tiếp, thông tin thêm, tin liên quan, bài liên quan, bài
    viết liên quan, tin cùng chuyên mục, tài liệu liên quan, tài liệu đính kèm, tệp đính kèm, từ
    khóa, thư viện ảnh, theo dõi chúng tôi, tin mới nhất, tin mới, tin khác, các tin khác, bài
    trước, bài sau, trang trước, trang sau, về đầu trang, lên đầu trang, bản quyền thuộc về
  `),
  questionHeadings: list(`
    hỏi đáp, hỏi và đáp, câu hỏi và trả lời, phần hỏi đáp, câu hỏi, câu hỏi của phóng viên, hỏi
    - đáp
  `),
  summaryHeadings: list(`
    tóm tắt, tóm lược, điểm chính, những điểm chính, nội dung chính
  `),
  headKeys: list(`
    chủ đề, nội dung, địa điểm, nơi, ngày, thời gian, giờ, thành phần, thành phần tham dự, tham
    dự, người tham dự, diễn giả, khách mời, nguồn, tác giả, theo, đăng ngày, ngày đăng, cập
    nhật, cập nhật lần cuối, chuyên mục, loại, ngôn ngữ, thời lượng, bản ghi, toàn văn, ảnh
  `),
  ends: list(`
    hết, kết thúc, kết thúc họp báo, kết thúc bản ghi
  `),
  firstPerson: list(`
    tôi, chúng tôi, chúng ta, ta, bạn, quý vị, các bạn, xin, cảm, kính, thưa, chào
  `),
  common: list(`
    và, của, là, có, các, được, cho, trong, với, không, những, này, đã, người, một, để, chúng,
    tôi, về, cũng, đó, từ, ở, sẽ, đến, như, khi, việc, theo, trên, nước, phải, đang, vào, rất,
    nhưng, sự, ông, tại
  `),
  sections: { opening: 'Phát biểu mở đầu', questions: 'Hỏi và đáp' },
};
