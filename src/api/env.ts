/** What the application's middleware leaves in a request's context. */
export interface ApiEnv {
  Variables: { requestId: string };
}
