import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The PDF engine. */
export type Pdfium = WrappedPdfiumModule;

/** Kinds of page objects, as the engine numbers them (`fpdf_edit.h`). */
export const objectKind = { path: 2, image: 3, form: 5 } as const;

let loading: Promise<Pdfium> | null = null;

/** The PDF engine, loaded once in a process. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfium> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm")));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  const pdfium = await init({ wasmBinary });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** The engine's memory as it is now; a call that needs more of it moves the views. */
export function memoryOf(pdfium: Pdfium): Memory {
  return pdfium.pdfium as unknown as Memory;
}

interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

/** The address of some bytes of the engine's memory, to be freed with `free`; throws where it has no more. */
export function allocate({ pdfium }: Pdfium, bytes: number): number {
  const at = pdfium.wasmExports.malloc(bytes);
  if (at === 0) throw new Error(`the PDF engine has no room for ${bytes} bytes`);
  return at;
}

/** Gives memory back that was allocated. */
export function free({ pdfium }: Pdfium, at: number): void {
  pdfium.wasmExports.free(at);
}

/** Lends some bytes of the engine's memory, which its functions write their answers into. */
export function withMemory<T>(pdfium: Pdfium, bytes: number, use: (at: number) => T): T {
  const at = allocate(pdfium, bytes);
  try {
    return use(at);
  } finally {
    free(pdfium, at);
  }
}

/** Lends a page of an open document, its `index` from 0; null where the engine cannot read it. */
export function withPage<T>(pdfium: Pdfium, document: number, index: number, use: (page: number) => T): T | null {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    return use(page);
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}
