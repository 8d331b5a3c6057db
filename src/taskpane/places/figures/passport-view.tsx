import type { ReactElement, ReactNode } from "react";
import type { Figure } from "../../../measures/figure";
import { longDay, type Day } from "../../../units/day";
import type { Passport } from "../../engine/passport";
import { intervalEnds } from "../../words/interval-words";
import { sentence } from "../../words/sentence";
import { sourceRange } from "../../words/source-range";
import { AssumptionLines } from "./assumption-lines";
import { FormulaCode } from "./formula-code";
import { RangeLink, type ShowCells } from "./range-link";

export interface PassportProps {
  readonly figure: Figure;
  readonly passport: Passport | undefined;
  readonly asAt: Day;
  readonly onShow: ShowCells;
}

/** A figure's definition in words, formula, assumptions, rows, dates and notes. */
export function PassportView({ figure, passport, asAt, onShow }: PassportProps): ReactElement {
  const { definition, formula, interval, notes, sources } = figure;
  const read = sources.map(sourceRange).filter((place) => place !== null);
  const rows = passport?.rows ?? [];
  return (
    <dl className="passport">
      <div>
        <dt>In words</dt>
        <dd>{sentence(definition)}</dd>
        {passport?.terms.map((term) => (
          <dd key={term.name} className="term">
            <b>{term.name}:</b> {term.definition}.
          </dd>
        ))}
      </div>
      {interval !== null && (
        <Line name="Likely range">
          {intervalEnds(figure)}: {interval.method}.
        </Line>
      )}
      {rows.length > 0 && (
        <Line name="Rows it counts">
          {rows.map((place) => (
            <RangeLink key={`${place.sheet} ${place.range}`} place={place} onShow={onShow} />
          ))}
        </Line>
      )}
      {read.length > 0 && (
        <Line name="Read from">
          {read.map((place) => (
            <RangeLink key={`${place.sheet} ${place.range}`} place={place} onShow={onShow} />
          ))}
        </Line>
      )}
      {passport !== undefined && <AssumptionLines passport={passport} onShow={onShow} />}
      <Line name="As at">{longDay(asAt)}</Line>
      {passport?.historyFrom != null && (
        <Line name="Leavers known from">{longDay(passport.historyFrom)}</Line>
      )}
      {notes.filter(isOwn).map((note) => (
        <Line key={note} name="Note">
          {sentence(note)}
        </Line>
      ))}
      <Line name="In Excel">
        <FormulaCode formula={`=${formula}`} />
        <span className="why">Its tables and names are those of the figures workbook.</span>
      </Line>
    </dl>
  );
}

/** Why a figure is withheld is said beside it. */
const isOwn = (note: string): boolean => !note.startsWith("Withheld:");

function Line({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
