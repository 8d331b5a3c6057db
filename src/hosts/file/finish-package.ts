import { finishChart } from "./finish-chart";
import { packedBytes, zipDirectory } from "./zip-directory";
import { deflatedPart, packZip, type ZipPart } from "./zip-pack";
import { unpack } from "./zip-unpack";

const APP = "docProps/app.xml";

function finishPart(name: string, xml: string): string {
  if (name === APP)
    return xml.replace(/<Application>.*?<\/Application>/, "<Application>Muster</Application>");
  return finishChart(xml);
}

/** A workbook as the library wrote it, with the parts finished that the library leaves short. */
export async function finishPackage(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = zipDirectory(bytes);
  if (!entries.ok) throw new Error("the library wrote no zip file");
  const parts: ZipPart[] = [];
  for (const entry of entries.value) {
    if (entry.name === APP || entry.name.startsWith("xl/charts/chart")) {
      const part = await unpack(bytes, entry);
      if (!part.ok) throw new Error(part.error);
      const xml = finishPart(entry.name, new TextDecoder().decode(part.value));
      parts.push(await deflatedPart(entry.name, new TextEncoder().encode(xml)));
    } else {
      const { name, method, crc, size } = entry;
      parts.push({
        name,
        method,
        crc,
        size,
        packed: packedBytes(bytes, entry) ?? new Uint8Array(),
      });
    }
  }
  return packZip(parts);
}
