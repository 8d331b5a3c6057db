import { finishChart } from "./finish-chart";
import { packedBytes, zipDirectory, type ZipEntry } from "./zip-directory";
import { deflatedPart, packZip, type ZipPart } from "./zip-pack";
import { unpack } from "./zip-unpack";

/** What a part is to hold instead, given what it holds; null leaves it as it is. */
export type Finish = (name: string) => ((xml: string) => string) | null;

/** What every workbook needs, whatever is in it. */
export function finishPart(name: string): ((xml: string) => string) | null {
  if (name === "docProps/app.xml")
    return (xml) =>
      xml.replace(/<Application>.*?<\/Application>/, "<Application>Muster</Application>");
  return name.startsWith("xl/charts/chart") ? finishChart : null;
}

/** The text of one part of a workbook that the library wrote. */
export async function partText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const part = await unpack(bytes, entry);
  if (!part.ok) throw new Error(part.error);
  return new TextDecoder().decode(part.value);
}

/** The parts of a workbook that the library wrote. */
export function partsOf(bytes: Uint8Array): ZipEntry[] {
  const entries = zipDirectory(bytes);
  if (!entries.ok) throw new Error("the library wrote no zip file");
  return entries.value;
}

/** A workbook as the library wrote it, with the parts finished that the library leaves short. */
export async function finishPackage(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const parts = partsOf(bytes).map(async (entry): Promise<ZipPart> => {
    const { name, method, crc, size } = entry;
    const finished = finish(name);
    if (finished !== null)
      return deflatedPart(name, new TextEncoder().encode(finished(await partText(bytes, entry))));
    return { name, method, crc, size, packed: packedBytes(bytes, entry) ?? new Uint8Array() };
  });
  return packZip(await Promise.all(parts));
}
