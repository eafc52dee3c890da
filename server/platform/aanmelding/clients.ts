/** Client id of the backoffice at the identity provider: a public client. */
export const BACKOFFICE_CLIENT = 'domeinbrug-backoffice';
