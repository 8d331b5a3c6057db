import type { ReactElement, ReactNode } from "react";
import { useArrival } from "./arrival";

/** The top of every view: what it is, and one line on what it is of. Room is kept for Excel's own menu. */
export function Heading({
  title,
  below,
  arrived,
  children,
}: {
  title: string;
  below?: string;
  arrived: boolean;
  children?: ReactNode;
}): ReactElement {
  const ref = useArrival<HTMLHeadingElement>(arrived);
  return (
    <header>
      <h1 ref={ref} tabIndex={-1}>
        {title}
      </h1>
      {below !== undefined && <p className="below">{below}</p>}
      {children}
    </header>
  );
}
