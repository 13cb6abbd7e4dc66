/**
 * What the sandbox did, counted, so that a test can ask for exactly one effect.
 */
package org.dongthuan.banksandbox.effect;
