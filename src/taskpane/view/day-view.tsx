import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { longDay, type Day } from "../../units/day";
import { typedDay } from "../words/typed-day";
import { Heading } from "./heading";

/** Asks what day the sheets are as at, where nothing in them says so. */
export function DayView({
  file,
  onDay,
  onBack,
}: {
  file: string;
  onDay: (day: Day) => void;
  onBack: () => void;
}): ReactElement {
  const [text, setText] = useState("");
  const [fault, setFault] = useState("");
  const day = typedDay(text);
  const submit = (): void => {
    if (day !== null) onDay(day);
    else setFault("Give the day, month and year, such as 20/06/2022 or 20 June 2022.");
  };
  return (
    <>
      <Heading arrived title="One date is missing" below={file} />
      <main>
        <form
          className="card"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <p className="say">
            Nothing in the workbook says what day it is as at, and Muster never takes the computer’s
            clock for it. Who had started, and had not left, at the close of that day is in post.
          </p>
          <Field
            label="What day are the sheets as at?"
            hint={day === null ? "For example, 20/06/2022" : `Read as ${longDay(day)}`}
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
            <Button type="submit" appearance="primary">
              Show the figures
            </Button>
            <Button onClick={onBack}>Back</Button>
          </div>
        </form>
      </main>
    </>
  );
}
