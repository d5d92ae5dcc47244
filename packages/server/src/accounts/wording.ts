/** Mails of accounts, in the languages of `locales`. Plain text: nothing to load, nothing that counts who reads. */
export type MailWords = { readonly subject: string; readonly text: string };

export const verificationMail = {
  en: (alias: string, link: string): MailWords => ({
    subject: 'Confirm your e-mail address',
    text: `Hello ${alias},\n\nplease confirm that this address is yours:\n\n${link}\n\nThe link works for one day. If you did not sign up, you need do nothing.\n`,
  }),
  es: (alias: string, link: string): MailWords => ({
    subject: 'Confirma tu dirección de correo',
    text: `Hola, ${alias}:\n\nconfirma que esta dirección es tuya:\n\n${link}\n\nEl enlace vale un día. Si no te has registrado, no tienes que hacer nada.\n`,
  }),
};

export const resetMail = {
  en: (alias: string, link: string): MailWords => ({
    subject: 'Set a new password',
    text: `Hello ${alias},\n\nhere you can set a new password:\n\n${link}\n\nThe link works once and for one hour. If you did not ask for it, your password stays as it is.\n`,
  }),
  es: (alias: string, link: string): MailWords => ({
    subject: 'Pon una contraseña nueva',
    text: `Hola, ${alias}:\n\naquí puedes poner una contraseña nueva:\n\n${link}\n\nEl enlace vale una sola vez y durante una hora. Si no lo has pedido, tu contraseña sigue igual.\n`,
  }),
};
