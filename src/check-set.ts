/** Checks a set of codes that a person put together: each system's by its own release on the date of service. */
import { checkCodes } from "./checks/check.ts";
import type { CodeCatalog } from "./codes/catalog.ts";
import { writtenCode } from "./codes/code.ts";
import type { ChecksRequest, ChecksResponse } from "./contract/checks.ts";
import { UnavailableSystem } from "./engine-contract.ts";
import { knownOfPatient } from "./patient.ts";

/** @throws UnavailableSystem where one of the systems is not installed */
export function checkSet({ codes, encounter, patient }: ChecksRequest, catalog: CodeCatalog): ChecksResponse {
  const date = encounter?.dateOfService ?? new Date().toISOString().slice(0, 10);
  const written = codes.map(({ system, code }) => ({ system, code: writtenCode(system, code) }));
  const systems = [...new Set(written.map(({ system }) => system))].map((system) => {
    const dated = catalog.on(system, date);
    if (dated === undefined) throw new UnavailableSystem(system);
    const own = written.filter((one) => one.system === system).map(({ code }) => code);
    return { system, dated, flags: checkCodes(dated, own, knownOfPatient(patient, date)) };
  });
  return {
    codes: written.map(({ system, code }) => {
      const checked = systems.find((one) => one.system === system);
      const display = checked?.dated.release.get(code)?.title;
      return {
        system,
        code,
        ...(display === undefined ? {} : { display }),
        flags: checked?.flags.get(code) ?? [],
      };
    }),
    codeSets: Object.fromEntries(systems.map(({ system, dated }) => [system, dated.release.version])),
  };
}
