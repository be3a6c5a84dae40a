import { expect, test } from "vitest";
import { read } from "./planned-tasks.ts";

/** The footnotes below a task: marker, announced count, and the number and first letters of the kinds of each case. */
async function casesOf(task: string, ...notes: string[]) {
  const { footnotes } = await read(["II. NHIỆM VỤ", `1. ${task}`, "2. Sở Y tế phối hợp thực hiện.", ...notes]);
  const shown = footnotes.map(({ marker, declared, cases }) => {
    const list = cases.map(({ number, kinds }) => `${number ?? ""}${kinds.map((kind) => kind.charAt(0)).join("")}`);
    return `${marker} ${declared ?? "-"}: ${list.join(" ")}`;
  });
  return shown.join("; ");
}

test.each([
  ["01 vụ việc¹", "¹ Vụ ông Lò Văn A khiếu nại về thu hồi đất.", "1 1: c"],
  ["01 vụ việc\\[1\\]", "\\[1\\] Vụ ông Lò Văn A khiếu nại về thu hồi đất.", "1 1: c"],
  ["01 vụ việc^1", "^1 Vụ ông Lò Văn A khiếu nại về thu hồi đất.", "1 1: c"],
  ["01 vụ việc⁽¹⁾", "⁽¹⁾ Vụ ông Lò Văn A khiếu nại về thu hồi đất.", "1 1: c"],
  ["02 vụ việc 1", "- 1 Gồm: (1) Vụ ông A khiếu nại; (2) Vụ bà B tố cáo.", "1 2: 1c 2d"],
  ["01 kết luận¹", "¹ Kết luận số 05/KL-TTr ngày 02/3/2022.", "1 1: r"],
  ["01 nhiệm vụ¹", "¹ Thực hiện theo Quyết định số 05/QĐ-UBND.", "1 1: "],
  ["ba (03) vụ việc¹", "¹ Vụ ông A khiếu nại; vụ bà B đòi lại đất; vụ công dân xã C tố cáo ông D.", "1 3: c c d"],
  ["các vụ việc tồn đọng¹", "¹ Ông Lò Văn A khiếu nại về đất; bà Lò Thị B tố cáo Trưởng bản.", "1 -: c d"],
  ["các nội dung¹", "¹ Ông Lò Văn A làm Tổ trưởng; bà Lò Thị B làm Tổ phó.", "1 -: "],
  ["05 dự án¹", "¹ Khu đô thị A, Khu dân cư B, Khu nhà ở C, Chợ D và Bến xe E.", "1 5: p p p p p"],
  ["02 đảng viên¹", "¹ Ông Lò Văn A, Bí thư Chi bộ bản B.", "1 2: "],
  ["tố cáo đối với 02 đảng viên¹", "¹ Đồng chí Lò Văn A; đồng chí Lò Văn B.", "1 2: d d"],
  ["03 vụ việc¹", "¹ Vụ khiếu nại của bà Lò Thị A; ông Lò Văn B; bà Lò Thị C.", "1 3: c c c"],
  ["02 vụ án¹", "¹ Vụ ông A khởi kiện Chủ tịch UBND huyện; vụ bà B kiện UBND xã về thu hồi đất.", "1 2: c c"],
  ["02 vụ việc¹", "¹ Vụ bà A xin giao đất ở; vụ ông B yêu cầu bồi thường.", "1 2: c c"],
  [
    "02 vụ việc¹",
    "¹ Đơn của ông A, trú tại: thôn B; nội dung: khiếu nại về đất; đơn của bà C, trú tại: thôn D; nội dung: đề nghị cấp đất.",
    "1 2: c c",
  ],
  ["03 vụ việc¹", "¹ 02 vụ khiếu nại: ông Lò Văn A, xã B; bà Lò Thị C; 01 vụ tố cáo: công dân xã D.", "1 3: c c d"],
  ["02 cuộc thanh tra¹", "¹ Gồm: Sở Kế hoạch và Đầu tư và UBND huyện An Lạc.", "1 2: o o"],
  ["02 cuộc thanh tra¹", "¹ Gồm: Sở Kế hoạch và Đầu tư.", "1 2: o"],
  ["03 hộ¹", "¹ Hộ các ông, bà: Lò Văn A, Y Krông B, Lường Thị C.", "1 3: o o o"],
  ["03 hộ¹", "¹ Ông Lò Văn A, Trưởng bản B, Chủ tịch UBND xã C.", "1 3: "],
  ["02 vụ việc1", "1Ông Lò Văn A khiếu nại về đất; bà Lò Thị B đòi lại đất.", "1 2: c c"],
  ["03 vụ việc¹", "¹ Ông Lò Văn A, bà Lò Thị B và ông Lò Văn C cùng khiếu nại về đất.", "1 3: "],
  ["02 kết luận¹", "¹ Sở Y tế và UBND huyện An Lạc chưa thực hiện.", "1 2: "],
  ["01 đơn¹", "¹ Đơn đã được UBND huyện trả lời.", "1 1: "],
  ["01 dự án¹", "¹ Dự án đã được Sở Y tế thẩm định.", "1 1: "],
  ["02 vụ việc¹", "¹ 01 vụ khiếu nại: đã giải quyết xong; 01 vụ tố cáo: đang xác minh.", "1 2: c d"],
  ["các nội dung¹", "¹ Gồm: văn bản theo yêu cầu của UBND tỉnh; đòi hỏi của thực tiễn.", "1 -: o o"],
  ["02 dự án¹", "¹ Dự án cấp điện đủ điều kiện khởi công; dự án kiện toàn mạng lưới.", "1 2: p p"],
])("%s | %s", async (announced, note, want) => {
  expect(await casesOf(`Thanh tra tỉnh giải quyết ${announced}.`, note)).toBe(want);
});

test.each([
  ["giải quyết 02 vụ việc (1), tháo gỡ vướng mắc 03 dự án (2).", "1 2: c c; 2 3: p p p"],
  ["giải quyết 02 vụ tranh chấp (1) và 03 công trình (2).", "1 2: c c; 2 3: p p p"],
  ["giải quyết 02 vụ việc trọng điểm(1). Sở Xây dựng gỡ vướng 03 dự án(2).", "1 2: c c; 2 3: p p p"],
  ["giải quyết 02 vụ việc (1) và đẩy nhanh 03 dự án (2) xong trước ngày 30/6/2021.", "1 2: c c; 2 3: p p p"],
  ["tổ chức 02 đợt kiểm tra (1) đợt đầu năm; (2) đợt cuối năm.", ""],
  ["thực hiện theo điểm (1) và điểm (2) của Kế hoạch.", ""],
  ["thực hiện các nội dung (1), (2) của Kế hoạch.", ""],
  ["báo cáo về (1) tiến độ; (2) vướng mắc.", ""],
])("two marks in brackets: %s", async (task, want) => {
  const notes = ["(1) Ông Lò Văn A khiếu nại; bà Lò Thị B đòi lại đất.", "(2) Khu đô thị A; Khu dân cư B; Chợ đầu mối C."];
  expect(await casesOf(`Thanh tra tỉnh ${task}`, ...notes)).toBe(want);
});

test("a power in a formula is no mark of a footnote", async () => {
  const { tasks, diagnostics } = await read(["II. NHIỆM VỤ", "1. Sở Y tế giảm nồng độ CO^2, tính lại hệ số R^2 và x^2 + y^2."]);
  expect(tasks[0]?.text).toContain("CO^2, tính lại hệ số R^2 và x^2 + y^2");
  expect(diagnostics.filter(({ code }) => code === "footnote-unmatched")).toEqual([]);
});
