/** Why a database does not take a backup; it is as it was. */
export class RestoreRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "RestoreRefused";
  }
}
