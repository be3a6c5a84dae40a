import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readHtml } from "../src/readers/html.ts";
import { readSource } from "../src/readers/list.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const sentence = "Sở Nội vụ chủ trì, phối hợp với các sở, ngành lập kế hoạch và báo cáo kết quả thực hiện.";

function source(bytes: Uint8Array) {
  const result = readHtml("a.html", bytes);
  if (!result.ok) throw new Error(result.id);
  return result.source;
}

const read = (body: string) =>
  source(utf8(`<html><body>${body}</body></html>`))
    .text.split("\n")
    .filter((line) => line !== "");

describe("a page", () => {
  test("folds white space, and keeps line breaks and hard spaces", () => {
    expect(read("<p>một\n   hai<br> ba&nbsp;&nbsp; bốn</p>")).toEqual(["một hai", "ba\u00a0\u00a0 bốn"]);
  });

  test("gives cells over several rows and columns once", () => {
    const rows = "<tr><td rowspan=2>TT<td colspan=2>Phân công<td rowspan=2>Hạn<tr><td>Chủ trì<td>Phối hợp<tr><td>1<td>a<td>b<td>c";
    expect(read(`<table>${rows}</table>`)).toEqual(["TT\tPhân công\t\tHạn", "\tChủ trì\tPhối hợp\t", "1\ta\tb\tc"]);
  });

  test("numbers lists as a browser does", () => {
    const list =
      '<ol><li>một<li><p>hai</p><p>nữa</p><ol type="a"><li>ba</ol><li value="7">bốn</ol><ul><li>năm</ul><ul style="list-style:none"><li>sáu</ul>';
    expect(read(list)).toEqual(["1. một", "2. hai", "nữa", "a. ba", "7. bốn", "• năm", "sáu"]);
  });

  test("leaves out what is not printed", () => {
    const hidden = '<p style="display: none">ẩn</p><div hidden>ẩn</div><script>ẩn</script><div style="mso-element:footer">trang</div>';
    expect(read(`${hidden}<p>m<sup>2</sup> <span style="text-transform:uppercase">sở</span></p>`)).toEqual(["m² SỞ"]);
  });

  test("knows footnotes by links that lead to each other", () => {
    const mark = '<sup><a href="a.htm#_ftn1" name="_ftnref1"><span>[1]</span></a></sup>';
    const note = '<p><a href="#_ftnref1" name="_ftn1">[1]</a> Nguồn: báo cáo</p>';
    expect(read(`<p>một${mark}, hai <a href="#x" name="y">3</a></p>${note}`)).toEqual(["một[^1], hai 3", "[^1] Nguồn: báo cáo"]);
  });

  test("keeps the lines of preformatted text, a blank line between paragraphs", () => {
    expect(source(utf8("<html><pre>một\nhai\n\nba</pre></html>")).text).toBe("một\nhai\n\nba\n");
  });
});

describe("finding the document in a page", () => {
  const menu = `<div class="menu"><ul>${"<li><a href=x>Văn bản chỉ đạo điều hành của Ủy ban nhân dân tỉnh</a>".repeat(20)}</ul></div>`;
  const foot = "<div><p>Bản quyền thuộc Cổng thông tin điện tử; ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></div>";
  const letterhead = "<table><tr><td>UBND TỈNH A</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>";

  test("takes the part with the letterhead and the prose", () => {
    const document = `<div><div>${letterhead}${`<p>${sentence}</p>`.repeat(8)}</div></div>`;
    expect(read(`${menu}${document}${foot}`)).toEqual(["UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ...Array(8).fill(sentence)]);
  });

  test("looks into tables that only lay out the page", () => {
    const document = `${letterhead}${`<p>${sentence}</p>`.repeat(8)}`;
    expect(read(`<table><tr><td>${menu}</td><td>${document}</td></tr></table>${foot}`)).toHaveLength(9);
  });

  test("keeps a document of two parts whole", () => {
    const part = `<div>${`<p>${sentence}</p>`.repeat(6)}</div>`;
    expect(read(`${letterhead}${part}${part}`)).toHaveLength(13);
  });

  test("keeps a table that is nearly all of the document", () => {
    expect(read(`<p>Biểu</p><table>${`<tr><td>1</td><td>${sentence}</td></tr>`.repeat(30)}</table>`)).toHaveLength(31);
  });

  test("keeps the short lines around a single long one", () => {
    expect(read(`<p>KẾ HOẠCH</p><table><tr><td>1</td><td>${sentence}</td></tr></table>`)).toEqual(["KẾ HOẠCH", `1\t${sentence}`]);
  });
});

describe("the encoding of a page", () => {
  test.each(['<meta charset="windows-1258">', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">'])(
    "is what %s says",
    (meta) => {
      const bytes = Buffer.from(`<html><head>${meta}</head><body><p>S\u00f5\u00d2 N\u00f4\u00f2i vu\u00f2</p></body></html>`, "latin1");
      const { text, encoding } = source(bytes);
      expect([text.normalize("NFC"), encoding]).toEqual(["Sở Nội vụ\n", "windows-1258"]);
    },
  );

  test("is UTF-8 where the bytes are, whatever the page says", () => {
    expect(source(utf8('<html><head><meta charset="windows-1252"></head><body>Sở Nội vụ</body></html>'))).toMatchObject({
      text: "Sở Nội vụ\n",
      encoding: "utf-8",
    });
  });

  test("is UTF-16 by its byte order mark", () => {
    expect(source(iconv.encode("<html><body>Sở Nội vụ</body></html>", "utf-16le", { addBOM: true }))).toMatchObject({
      text: "Sở Nội vụ\n",
      encoding: "utf-16le",
    });
  });
});

test("a page with the name of a Word file is read as a page, with a message", async () => {
  const result = await readSource("a.doc", utf8("<!-- x -->\n<!DOCTYPE html><html><body><p>Sở Nội vụ</p></body></html>"));
  expect(result).toMatchObject({ ok: true, source: { format: "html", text: "Sở Nội vụ\n" } });
});

test("a part cut out of a page is one by its name, and text without it", async () => {
  const part = utf8('<div class="content"><p>Sở Nội vụ</p><p>Sở Y tế</p></div>');
  expect(await readSource("a.html", part)).toMatchObject({ ok: true, source: { format: "html", text: "Sở Nội vụ\n\nSở Y tế\n" } });
  expect(await readSource("a.txt", part)).toMatchObject({ ok: true, source: { format: "text" } });
});

test("a page of elements inside one another without end is no document", () => {
  const page = `<html><body>${"<div>".repeat(60_000)}Sở${"</div>".repeat(60_000)}</body></html>`;
  expect(readHtml("a.html", utf8(page))).toEqual({ ok: false, id: "file-unsafe", words: {} });
});

describe("a page saved with its pictures in one file", () => {
  const archive = (way: string, body: string) =>
    [
      "MIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\tboundary="----=_Part.01"',
      "",
      "------=_Part.01",
      "Content-Location: file:///C:/a.htm",
      `Content-Transfer-Encoding: ${way}`,
      'Content-Type: text/html; charset="utf-8"',
      "",
      body,
      "------=_Part.01",
      "Content-Type: image/png",
      "",
      "AAAA",
      "------=_Part.01--",
    ].join("\r\n");

  test.each([
    ["quoted-printable", "<html><body><p>S=E1=BB=9F N=\r\n=E1=BB=99i v=E1=BB=A5</p></body></html>"],
    ["base64", Buffer.from("<html><body><p>Sở Nội vụ</p></body></html>").toString("base64")],
  ])("is read from its part in %s", async (way, body) => {
    const result = await readSource("a.doc", utf8(archive(way, body)));
    expect(result).toMatchObject({ ok: true, source: { format: "html", text: "Sở Nội vụ\n" } });
  });
});
