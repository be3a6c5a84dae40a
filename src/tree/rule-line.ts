import { pageLine } from "../vi/marks.ts";

/** No year, with which a wrapped sentence may end. */
const pageNumber = "(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}";
/** Rules, fences, page numbers and pages' labels. */
const printed = `\`{3,}[a-z]{0,12}|[-–—_=*~.\\s]{3,}|[*>]|${pageNumber}|[-–—]\\s?\\d{1,4}\\s?[-–—]|\\*{1,3}${pageNumber}\\*{1,3}|\\{\\d{1,4}\\}-{3,}|[-–—=#*[\\s]{0,8}(?:${pageLine.pattern})[-–—=*\\]\\s]{0,8}|[-–—]{2,8} ?\\d{1,4} (?:of|/) \\d{1,4} ?[-–—]{2,8}|\\[page ?break\\]`;
/** Pictures, by their place or their bytes. */
const picture =
  "!\\[[^[\\]]{0,80}\\](?:\\([^()\\s]+\\)|\\[[^[\\]]{1,40}\\])(?:\\{[^{}]{0,120}\\})?|\\[[^[\\]\\s]{1,40}\\]: <?data:\\S+|\\*{0,2}==> picture \\[[\\d x]{3,12}\\] intentionally omitted <==\\*{0,2}|\\*{0,2}-{3,} ?(?:Start|End) of picture text ?-{3,}\\*{0,2}(?:<br>)?";
/** Comments that hold no footnote, the seams of pages, and what is told of a page or a picture in tags of its own. */
const told =
  "<!--(?! ?Footnote)[^<>]{0,400}-->|<-{2,3} ?Page Split ?-{2,3}>|\\\\(?:newpage|pagebreak|clearpage)|(?:<\\|(?:ref|det)\\|>[^<>|\\n]{0,200}<\\|/(?:ref|det)\\|>){1,2}|<(?<name>page_number|page_header|page_footer|watermark|img|image)>[^<>\\n]{0,300}</\\k<name>>|(?::(?:un)?selected:\\s?){1,8}";
/** Nothing but tags that print no words. */
const tags =
  "(?:<div\\b[^<>]{0,120}>\\s?)?<(?:/?(?:figure|center|hr|html|body|page(?:_?break)?)|img|image)\\b[^<>]*>(?:\\s?</(?:div|figure)>)?";
/** A footnote's definition whose number stands under it. */
const unnumbered = "\\[\\^0\\]:?";

/** A line that prints no words: a rule, a page number, a comment, a picture, a tag. */
const ruleLine = new RegExp(`^(?:${printed}|${picture}|${told}|${tags}|${unnumbered})$`, "iu");
/** What a line of tags, or of a picture's bytes, may open with; such a line may be long. */
const mayBeLong = /^(?:<|!\[|\[[^\]\s]{1,40}\]: <?data:)/;
const longest = 120;

/** Whether a line prints no words. */
export function isRule(line: string): boolean {
  return (line.length < longest || mayBeLong.test(line)) && ruleLine.test(line);
}
