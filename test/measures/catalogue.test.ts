import { buildCatalogue } from "../../src/measures/catalogue";
import { toWords } from "../../src/language/words";

test("every line of the catalogue holds in names, kinds and units", () => {
  const result = buildCatalogue();
  if (!result.ok) throw new Error(result.error);
  const { measures } = result.value;
  for (const m of measures.values())
    console.log(
      m.id,
      "::",
      toWords(m.term, (id) => measures.get(id)!.name.toLowerCase())
    );
});
