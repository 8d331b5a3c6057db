import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { longDay, type Day } from "../../../units/day";
import { typedDay } from "../../words/typed-day";

/** The day the sheets are as at, and the changing of it. */
export function DayCard({ asAt, onDay }: { asAt: Day; onDay: (day: Day) => void }): ReactElement {
  const [typing, setTyping] = useState(false);
  const [text, setText] = useState("");
  const [fault, setFault] = useState("");
  return (
    <section className="card" aria-labelledby="day-title">
      <h2 id="day-title">As at</h2>
      <p className="say strong">{longDay(asAt)}</p>
      {typing ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const day = typedDay(text);
            if (day === null) {
              setFault("Give the day, month and year, such as 20/06/2022.");
              return;
            }
            setTyping(false);
            onDay(day);
          }}
        >
          <Field
            label="Another day"
            hint="Who had started, and had not left, at its close is in post"
            {...(fault === "" ? {} : { validationMessage: fault })}
          >
            <Input
              autoComplete="off"
              value={text}
              onChange={(_, { value }) => {
                setText(value);
                setFault("");
              }}
            />
          </Field>
          <div className="buttons">
            <Button type="submit">Read as at this day</Button>
            <Button
              onClick={() => {
                setTyping(false);
              }}
            >
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => {
            setTyping(true);
          }}
        >
          Change the day
        </button>
      )}
    </section>
  );
}
