import { z } from "zod";
import { edtf, text } from "./values.ts";

export const documentType = z
  .strictObject({
    code: text.describe("Abbreviation of the type: QĐ, KH, TB, BC, CTr, CV, NQ, CT …"),
    name: text.describe("Vietnamese name of the type: Quyết định, Kế hoạch …"),
  })
  .meta({ id: "documentType", description: "Document type of Nghị định 30/2020/NĐ-CP, or one outside it" });

export const signer = z
  .strictObject({
    mode: z.enum(["TM.", "KT.", "TL.", "TUQ.", "Q."]).nullable().describe("Signing authority"),
    onBehalfOf: text.nullable().describe("For whom: the collective body or the head"),
    position: text.nullable().describe("The signer's own position"),
    name: text.nullable().describe("The signer's name"),
  })
  .meta({ id: "signer", description: "Who signed, and with what authority" });

export const annex = z
  .strictObject({
    type: documentType.nullable().describe("Type of the annexed document, where its heading names one"),
    title: text.nullable().describe("The annex heading"),
    ofNumber: text.nullable().describe("Number of the decision that it says it belongs to"),
    ofDate: edtf.nullable().describe("Date of that decision (EDTF)"),
  })
  .meta({ id: "annex", description: "The annex printed after the signature" });

export const header = z
  .strictObject({
    type: documentType.nullable().describe("Read from the printed name, else from the symbol"),
    number: text.nullable().describe("As written after 'Số:', white space removed: 284/QĐ-UBND"),
    serial: text.nullable().describe("The running number: 284"),
    year: z.int().nullable().describe("The year inside the number (normative acts)"),
    symbol: text.nullable().describe("The rest: QĐ-UBND"),
    issuer: text.nullable().describe("The issuing body, in full"),
    place: text.nullable().describe("The place of 'Bắc Giang, ngày …'"),
    date: edtf.nullable().describe("Date of issue (EDTF): 2020-02-20, 2022-01 where the day is blank"),
    title: text.nullable().describe("The trích yếu, without the type"),
    bases: z.array(text).describe("Sentences of the preamble: Căn cứ …, Xét …, Theo đề nghị …"),
    articles: z
      .array(
        z
          .strictObject({ number: text.describe("The number of the Điều"), text: z.string().describe("Its words") })
          .meta({ id: "article", description: "One Điều of the document itself" }),
      )
      .describe("The articles of the document itself, not of an annex"),
    signer: signer.nullable().describe("Null where no signature was found"),
    recipients: z.array(text).describe("Lines of 'Nơi nhận'"),
    status: z.enum(["draft", "issued"]).describe("draft where the document says 'Dự thảo' of itself"),
    urgency: text.nullable().describe("KHẨN, THƯỢNG KHẨN, HỎA TỐC"),
    secrecy: text.nullable().describe("MẬT, TỐI MẬT, TUYỆT MẬT"),
    annex: annex.nullable().describe("Null where nothing is printed after the signature"),
  })
  .meta({ id: "header", description: "The decision's header" });
