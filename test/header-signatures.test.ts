import { expect, test } from "vitest";
import { headerOf } from "./tools/header-of.ts";

const head =
  "UBND TỈNH AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 7/BC-UBND\nAn Phú, ngày 20/12/2022\nBÁO CÁO\nKết quả năm 2022\n\nI. KẾT QUẢ\n\n1. Kết quả tốt.\n\n";

test.each([
  ["(Đã ký điện tử)"],
  ["Đã ký số"],
  ["[Chữ ký]"],
  ["[Con dấu]"],
  ["Signature Not Verified"],
  ["ký"],
  ["/m"],
  ["★"],
  ["ỦY BAN\nNHÂN DÂN ★"],
])("reads a name under what a pen, a seal or a program left below the office: %s", (left) => {
  const found = headerOf(`${head}KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n${left}\n\nTrần Văn An\n`);
  expect(found.value.signer).toEqual({ mode: "KT.", onBehalfOf: "Chủ tịch", position: "Phó Chủ tịch", name: "Trần Văn An" });
});

test.each([
  ["(Đã ký) Trần Văn An"],
  ["Đã ký Trần Văn An"],
  ["ĐÃ KÝ TRẦN VĂN AN"],
  ["[Đã ký] (Đã ký) Trần Văn An"],
  ["<!-- image --> Trần Văn An"],
  ["![](dau.png) Trần Văn An"],
  ["PGS.TS. Trần Văn An"],
  ["(Đã ký) TS. TRẦN VĂN AN"],
])("leaves out of an office what stands between it and the name on its line: %s", (behind) => {
  const found = headerOf(`${head}Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC PHÓ GIÁM ĐỐC ${behind}\n`);
  expect(found.value.signer?.position).toBe("Phó Giám đốc");
  expect(found.value.signer?.name?.toLowerCase()).toBe("trần văn an");
});

test.each([
  ["CHẤP HÀNH VIÊN", "Chấp hành viên"],
  ["NGƯỜI PHÁT NGÔN", "Người phát ngôn"],
  ["PHÓ GIÁM ĐỐC PHỤ TRÁCH", "Phó Giám đốc phụ trách"],
])("an office beside the recipients signs: %s", (printed, position) => {
  const { value } = headerOf(
    `${head}Nơi nhận:                         ${printed}\n- Như trên;\n- Lưu: VT.\n\n                                 Trần Văn An\n`,
  );
  expect(value.signer).toEqual({ mode: null, onBehalfOf: null, position, name: "Trần Văn An" });
  expect(value.recipients).toEqual(["Như trên", "Lưu: VT"]);
});

test.each([["Phó Chủ tịch UBND tỉnh"], ["Giám đốc Sở Nội vụ"]])("an office held besides, under the name, is no annex: %s", (office) => {
  const { value } = headerOf(`${head}Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTRƯỞNG BAN\n\nTrần Văn An\n${office}\n`);
  expect(value.signer).toEqual({ mode: null, onBehalfOf: null, position: "Trưởng ban", name: "Trần Văn An" });
  expect(value.annex).toBeNull();
});

test("names behind bars that no recipients stand above are left where they are", async () => {
  const { value } = headerOf(`${head}Danh sách tổ công tác:\n- Tổ trưởng; | Trần Văn An\n- Tổ phó; | Trần Văn Bình\n`);
  expect(value.signer).toBeNull();
});

test("a name behind the bar of the last recipient's line is the signer's", () => {
  const { value } = headerOf(`${head}Nơi nhận: | KT. CHỦ TỊCH\n- Như trên; | PHÓ CHỦ TỊCH\n- Các xã; |\n- Lưu: VT. | Trần Văn An\n`);
  expect(value.signer).toEqual({ mode: "KT.", onBehalfOf: "Chủ tịch", position: "Phó Chủ tịch", name: "Trần Văn An" });
  expect(value.recipients).toEqual(["Như trên", "Các xã", "Lưu: VT"]);
});

test("takes apart two columns that a scan put on the same lines", () => {
  const found = headerOf(
    `${head}Nơi nhận: T/M BAN THƯỜNG VỤ\n- Tỉnh ủy; PHÓ BÍ THƯ\n- Các chi bộ; (Đã ký)\n- Lưu Văn phòng. TS. Trần Văn An\n`,
  );
  expect(found.value.recipients).toEqual(["Tỉnh ủy", "Các chi bộ", "Lưu Văn phòng"]);
  expect(found.value.signer).toEqual({ mode: "TM.", onBehalfOf: "Ban Thường vụ", position: "Phó Bí thư", name: "Trần Văn An" });
});

test("a scan's comma behind a signing right is its full stop", () => {
  const found = headerOf(`${head}Nơi nhận:\n- Lưu: VT.\n\nTL.CHỦ TỊCH\nKT, CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Văn An\n`);
  expect(found.value.signer).toEqual({ mode: "TL.", onBehalfOf: "Chủ tịch", position: "Phó Chánh Văn phòng", name: "Trần Văn An" });
});

test("a scan's comma behind a signing right opens a signature set apart from the list, and its deputy may have lost the first letter", () => {
  const found = headerOf(`${head}Nơi nhận:\n- Như trên;\nBản điện tử:\n- Các phòng;\n\nKT, CHỦ TỊCH\nHÓ CHỦ TỊCH\n\nsẽ\n`);
  expect(found.value).toMatchObject({ signer: { mode: "KT.", onBehalfOf: "Chủ tịch", position: "Phó Chủ tịch", name: null }, annex: null });
});

test("the rest of a recipient that looks like a name signs nothing, and a letterhead below is no recipient", () => {
  const close =
    "Nơi nhận:                        CHỦ TỊCH\n- Như trên;                      Trần Văn An\n- Hội Thủy lợi, Hội Làm vườn tỉnh\nBình An;\n- Báo Bình An;\n- Lưu: VT.\n";
  const annex =
    "\n\nỦY BAN NHÂN DÂN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN PHÚ                      Độc lập - Tự do - Hạnh phúc\n\nQUY ĐỊNH\nVề nạo vét kênh\n(Kèm theo Báo cáo số 7/BC-UBND)\n";
  const { recipients, signer } = headerOf(`${head}${close}${annex}`).value;
  expect(recipients).toEqual(["Như trên", "Hội Thủy lợi, Hội Làm vườn tỉnh Bình An", "Báo Bình An", "Lưu: VT"]);
  expect(signer?.name).toBe("Trần Văn An");
});

test("says so where an office signs and nobody is named", () => {
  const found = headerOf(`Số: 7/BC-UBND\nAn Phú, ngày 20/12/2022\nBÁO CÁO\nKết quả năm 2022\n\n1. Tốt.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n`);
  expect(found.value.signer).toMatchObject({ mode: "KT.", position: "Phó Chủ tịch", name: null });
  expect(found.messages.map(({ id }) => id)).toContain("signer-unnamed");
});

test("ends an office at its table: capitals below are the annex's title", () => {
  const { value } = headerOf(`HỘI ĐỒNG NHÂN DÂN TỈNH AN PHÚ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 07/2016/NQ-HĐND | An Phú, ngày 05 tháng 07 năm 2016 |
NGHỊ QUYẾT
Ban hành định mức phân bổ vốn
Điều 1. Ban hành kèm theo Nghị quyết này định mức phân bổ vốn.
Điều 2. Nghị quyết có hiệu lực từ ngày ký./.
Nơi nhận: | CHỦ TỊCH |
CÁC NGUYÊN TẮC, TIÊU CHÍ PHÂN BỔ VỐN
1. Mức vốn là 5 tỷ đồng.`);
  expect(value.signer).toMatchObject({ position: "Chủ tịch", name: null });
});

test.each(["KT. BỘ TRƯỞNG, CHỦ NHIỆM\nVĂN PHÒNG CHÍNH PHỦ", "KT. BỘ TRƯỞNG, CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ"])(
  "an office that goes on with a body's name is signed by the person below: %s",
  (office) => {
    const { value } = headerOf(
      `Số: 7/VPCP-TH\nHà Nội, ngày 20/12/2002\n\nKính gửi: Bộ Y tế\n\nBộ Y tế rà soát.\n\n${office}\nPHÓ CHỦ NHIỆM\n\nLê Văn An\n`,
    );
    expect(value.signer).toEqual({
      mode: "KT.",
      onBehalfOf: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
      position: "Phó Chủ nhiệm",
      name: "Lê Văn An",
    });
  },
);

test.each([["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH     Trần Văn An"], ["TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH     Trần Văn An"]])(
  "reads a name that wide blanks part from the office on its line: %s",
  (signature) => {
    const found = headerOf(`${head}${signature}\n`);
    expect(found.value.signer).toEqual({ mode: "TM.", onBehalfOf: "Ủy ban nhân dân", position: "Chủ tịch", name: "Trần Văn An" });
  },
);
