/**
 * Detached JWS over bodies in both directions: signing, checking, replay window.
 */
package org.dongthuan.banksandbox.signing;
