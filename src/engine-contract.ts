/** What the API, the command line and the evaluation ask of the engine. */
import type { ChecksRequest, ChecksResponse } from "./contract/checks.ts";
import type { CodeSets } from "./contract/code-sets.ts";
import type { CodeDetail, CodeSearchRequest, CodeSearchResponse, CodeSystem } from "./contract/codes.ts";
import type { Readiness } from "./contract/problem.ts";
import type { SuggestionRequest, SuggestionResponse } from "./contract/suggestions.ts";

export interface Engine {
  /** Never throws for any note the contract accepts. */
  suggest(request: SuggestionRequest): Promise<SuggestionResponse>;
  /** @throws UnavailableSystem where the system is not installed */
  search(request: CodeSearchRequest): Promise<CodeSearchResponse>;
  /** @returns undefined where the release has no such code @throws UnavailableSystem */
  detail(system: CodeSystem, code: string, date: string): CodeDetail | undefined;
  /** Checks a set of codes as the release of the date of service has them. @throws UnavailableSystem */
  check(request: ChecksRequest): ChecksResponse;
  /** Releases and warnings ("no release in force today"), for /readyz, start-up and the page. */
  releases(): Pick<Readiness, "releases" | "warnings">;
  /** What is installed, as of a day `YYYY-MM-DD`, and what suggests from it. */
  codeSets(date: string): CodeSets;
  close(): void;
}

/** The system is known to the contract but the site has not installed it. */
export class UnavailableSystem extends Error {
  readonly system: CodeSystem;
  constructor(system: CodeSystem) {
    super(`${system} is not installed`);
    this.name = "UnavailableSystem";
    this.system = system;
  }
}
