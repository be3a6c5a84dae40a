import { expect, test } from "vitest";
import { ingest } from "../src/index.ts";

const wrapped = `ỦY BAN NHÂN
DÂN
TỈNH AN PHÚ
-------
CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:
5/KH-UBND
An
Phú, ngày 3 tháng 2 năm 2020

KẾ HOẠCH
Phát triển kinh tế số trên địa bàn tỉnh An Phú
giai đoạn 2020 - 2025

I. MỤC TIÊU
Đến năm 2025 mọi xã, phường có điểm truy cập công cộng, người
dân được hướng dẫn sử dụng dịch vụ.

II. TỔ CHỨC THỰC HIỆN
1. Sở Thông tin và Truyền thông chủ trì, phối hợp với Sở Tài
chính rà soát hạ tầng, báo cáo Ủy ban nhân dân tỉnh trước ngày
30/6/2020.
2. Ủy ban nhân dân các huyện, thành phố khảo sát nhu cầu của
người dân, hoàn thành trong quý
III năm 2020.

CHỦ TỊCH

Trần Văn Bình
`;

const facts = async (text: string) => {
  const read = await ingest("a.txt", Buffer.from(text));
  if (!read.ok) throw new Error(read.id);
  const { header, tasks, deadlines } = read.record;
  return { header, tasks, deadlines: deadlines.map(({ due }) => due) };
};

test("a blank line behind every line of a wrapped text parts nothing", async () => {
  const plain = await facts(wrapped);
  expect(plain).toMatchObject({
    header: {
      number: "5/KH-UBND",
      place: "An Phú",
      issuer: "Ủy ban nhân dân tỉnh An Phú",
      date: "2020-02-03",
      signer: { name: "Trần Văn Bình" },
    },
    tasks: [{ unit: "Sở Thông tin và Truyền thông" }, { unit: "UBND các huyện, thành phố" }],
    deadlines: ["2020-06-29", "2020-09-30"],
  });
  expect(await facts(wrapped.replaceAll("\n", "\n\n"))).toEqual(plain);
});

test("a basis under a title that is wrapped with a blank line behind every line is whole", async () => {
  const titled = wrapped.replace(
    "I. MỤC TIÊU",
    "Căn cứ Luật Giao dịch điện tử và Luật Tổ chức chính quyền địa phương\nngày 19 tháng 6 năm 2015;\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU",
  );
  const { header } = await facts(titled.replaceAll("\n", "\n\n"));
  expect(header.bases).toEqual(["Căn cứ Luật Giao dịch điện tử và Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"]);
});

test("a figure alone on its line between the words of a date is no page's number", async () => {
  const [before, after] = wrapped.split("30/6/2020");
  const { deadlines } = await facts(`${before?.trimEnd()}\n30\ntháng 6 năm 2020${after}`);
  expect(deadlines).toEqual(["2020-06-29", "2020-09-30"]);
});
