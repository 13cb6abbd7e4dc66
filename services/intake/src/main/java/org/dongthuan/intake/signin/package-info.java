/** Citizen sign-in: case code and one-time password by text; tokens of our own issuer. */
package org.dongthuan.intake.signin;
