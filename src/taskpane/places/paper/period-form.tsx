import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { longPeriod, type Period } from "../../../units/period";
import { periodGiven } from "./period-given";

/** The period the paper is about: the usual ones, or dates of the user's own. */
export function PeriodForm({
  period,
  onPeriod,
}: {
  period: Period | null;
  onPeriod: (period: Period | null) => void;
}): ReactElement {
  const [typing, setTyping] = useState(false);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [fault, setFault] = useState("");
  return (
    <section className="card" aria-labelledby="period-title">
      <h2 id="period-title">Period</h2>
      <p className="say">
        {period === null
          ? "Leavers since taking office or this year to date, last year for the Home Office rate, and money for the financial year."
          : `Leavers of ${longPeriod(period)}; money for the financial year.`}
      </p>
      {typing ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const given = periodGiven(from, to);
            if (!given.ok) {
              setFault(given.error);
              return;
            }
            setTyping(false);
            onPeriod(given.value);
          }}
        >
          <Field label="From" hint="For example, 01/04/2022">
            <Input
              autoComplete="off"
              value={from}
              onChange={(_, { value }) => {
                setFrom(value);
                setFault("");
              }}
            />
          </Field>
          <Field
            label="To"
            hint="The last day is counted"
            {...(fault === "" ? {} : { validationMessage: fault })}
          >
            <Input
              autoComplete="off"
              value={to}
              onChange={(_, { value }) => {
                setTo(value);
                setFault("");
              }}
            />
          </Field>
          <div className="buttons">
            <Button type="submit">Use these dates</Button>
            <Button
              onClick={() => {
                setTyping(false);
                setFault("");
              }}
            >
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <div className="buttons">
          <Button
            onClick={() => {
              setTyping(true);
            }}
          >
            Give dates
          </Button>
          {period !== null && (
            <Button
              onClick={() => {
                onPeriod(null);
              }}
            >
              Use the usual periods
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
