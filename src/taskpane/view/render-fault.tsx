import { Button } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { Heading } from "./heading";

interface Given {
  readonly children: ReactNode;
  /** What the pane begins with once it is drawn again. */
  readonly onAgain: () => void;
  /** Loads the page anew: for a fault that starting again did not help. */
  readonly onReload: () => void;
  /** What stands untouched whatever the pane does: "Your workbook is as it was." */
  readonly calm: string;
}

interface Seen {
  readonly fault: string | null;
  /** How often it was started again. */
  readonly again: number;
}

/** Where a view cannot be drawn, says so in its place and gives a way out. */
export class RenderFault extends Component<Given, Seen> {
  override state: Seen = { fault: null, again: 0 };

  static getDerivedStateFromError(fault: unknown): Partial<Seen> {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { fault, again } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Broken
        fault={fault}
        calm={this.props.calm}
        onAgain={() => {
          this.startAgain(again);
        }}
      />
    );
  }

  private startAgain(times: number): void {
    if (times > 0) {
      this.props.onReload();
      return;
    }
    this.setState({ fault: null, again: times + 1 });
    this.props.onAgain();
  }
}

function Broken({
  fault,
  calm,
  onAgain,
}: {
  fault: string;
  calm: string;
  onAgain: () => void;
}): ReactElement {
  return (
    <>
      <Heading arrived title="Muster could not show this" />
      <main>
        <section className="card trouble" aria-label="What is wrong" role="alert">
          <p className="say strong">The pane met a fault of its own. {calm}</p>
          <p className="say">
            Start again; if it comes back, report these words: <q>{fault}</q>
          </p>
          <div className="buttons">
            <Button appearance="primary" onClick={onAgain}>
              Start again
            </Button>
          </div>
        </section>
      </main>
    </>
  );
}
