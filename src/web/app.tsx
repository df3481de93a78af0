/** The page: a note is written in the composer, its review decided, the queue worked off. The address holds a review's id and nothing else. */
import { useCallback, useEffect, useState } from "react";
import { Link, Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Review } from "../contract/reviews.ts";
import type { QueueFilter } from "./api.ts";
import { useApi } from "./api-context.ts";
import { CodeSetsPage } from "./code-sets-page.tsx";
import { Composer } from "./composer.tsx";
import { DifferencesPage } from "./differences-page.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { forAnotherNote, initialOptions, type Options, requestFor } from "./options.ts";
import { QualityPage } from "./quality-page.tsx";
import { QueuePage } from "./queue-page.tsx";
import { ReviewPage } from "./review-page.tsx";
import { ServiceBanner } from "./service-banner.tsx";
import { applySettings, keepSettings, readSettings } from "./settings.ts";
import { SettingsDialog } from "./settings-dialog.tsx";
import { UnsavedBanner } from "./unsaved-banner.tsx";
import { closeReplaced, useBegin } from "./use-begin.ts";
import { nextInQueue } from "./use-queue.ts";
import { useReadiness } from "./use-readiness.ts";

export function App() {
  return (
    <Router hook={useHashLocation}>
      <Page />
    </Router>
  );
}

function Page() {
  const api = useApi();
  const service = useReadiness(api);
  const exchange = useBegin(api);
  const [, navigate] = useLocation();
  const [note, setNote] = useState("");
  const [options, setOptions] = useState<Options>(initialOptions);
  const [token, setToken] = useState("");
  const [begun, setBegun] = useState<Review>();
  const [last, setLast] = useState<string>();
  /** The review whose note is being edited, and whether the new one takes its place. */
  const [edited, setEdited] = useState<{ readonly id: string; readonly isReplaced: boolean }>();
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [filter, setFilter] = useState<QueueFilter>({ status: "open" });
  const [settings, setSettings] = useState(readSettings);
  const [overlay, setOverlay] = useState<"help" | "settings">();
  const [said, say] = useState("");
  useEffect(() => applySettings(settings), [settings]);
  const showHelp = useCallback(() => setOverlay("help"), []);
  const forget = useCallback(() => setBegun(undefined), []);
  const hasKeys = settings.keys === "on";

  const suggest = async () => {
    if (note.trim() === "") {
      const message = "Paste or type a note first.";
      return exchange.refuse({
        title: "There is no note yet",
        fields: [{ pointer: "#/note/text", message }],
      });
    }
    if (token !== "") api.setToken(token);
    const review = await exchange.begin(requestFor(note, options));
    if (review === undefined) return;
    if (edited !== undefined) {
      setEdited(undefined);
      if (edited.isReplaced && (await closeReplaced(api, edited.id)))
        say("The review of the note before is closed.");
    }
    setBegun(review);
    setLast(review.id);
    navigate(`/reviews/${review.id}`);
  };
  const edit = (text: string, from: string) => {
    setNote(text);
    setEdited({ id: from, isReplaced: true });
    navigate("/");
  };
  const goToNext = async (from: string) => {
    const next = await nextInQueue(api, from);
    say(next === undefined ? "No other note is waiting." : "");
    navigate(next === undefined ? "/queue" : `/reviews/${next}`);
  };

  return (
    <>
      <header className="masthead">
        <h1>Chartcode</h1>
        <p className="promise">Suggestions for a person to confirm.</p>
        <nav aria-label="Pages">
          <Link
            href="/"
            onClick={() => {
              setNote("");
              setEdited(undefined);
              setOptions(forAnotherNote);
            }}
          >
            New note
          </Link>
          <Link href="/queue">Queue</Link>
          <Link href="/quality">Quality</Link>
          <Link href="/codes">Codes</Link>
          <button type="button" className="plain" onClick={() => setOverlay("settings")}>
            Settings
          </button>
          <button type="button" className="plain" onClick={showHelp}>
            Keys
          </button>
        </nav>
      </header>
      <ServiceBanner service={service} notices={notices} />
      <UnsavedBanner />
      <output className="unseen">{exchange.state.kind === "waiting" ? "Reading the note." : said}</output>
      <main>
        <Switch>
          <Route path="/reviews/:id/differences">{({ id }) => <DifferencesPage key={id} id={id} />}</Route>
          <Route path="/reviews/:id">
            {({ id }) => (
              <ReviewPage
                key={id}
                id={id}
                begun={begun?.id === id ? begun : undefined}
                hasKeys={hasKeys}
                onOpened={forget}
                onNotices={setNotices}
                onEdit={(text) => edit(text, id)}
                onNext={() => void goToNext(id)}
                onHelp={showHelp}
              />
            )}
          </Route>
          <Route path="/queue">
            <QueuePage filter={filter} onFilter={setFilter} hasKeys={hasKeys} onHelp={showHelp} />
          </Route>
          <Route path="/quality" component={QualityPage} />
          <Route path="/codes" component={CodeSetsPage} />
          <Route>
            <Composer
              note={note}
              options={options}
              token={token}
              exchange={exchange.state}
              onNote={setNote}
              onOptions={setOptions}
              onToken={setToken}
              onSuggest={suggest}
              onCancel={exchange.cancel}
              isReplacing={edited?.isReplaced}
              onReplacing={(isReplaced) => setEdited(edited && { ...edited, isReplaced })}
              onBack={last === undefined ? undefined : () => navigate(`/reviews/${last}`)}
            />
          </Route>
        </Switch>
      </main>
      {overlay === "help" ? <HelpDialog onClose={() => setOverlay(undefined)} /> : null}
      {overlay === "settings" ? (
        <SettingsDialog
          settings={settings}
          onSettings={(chosen) => {
            setSettings(chosen);
            keepSettings(chosen);
          }}
          onClose={() => setOverlay(undefined)}
        />
      ) : null}
    </>
  );
}
