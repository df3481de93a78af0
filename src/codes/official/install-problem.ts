/** Why a release cannot be installed, in one line an operator can act on. */
export class InstallProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "InstallProblem";
  }
}
