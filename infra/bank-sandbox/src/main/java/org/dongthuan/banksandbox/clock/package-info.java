/**
 * Time for everything that stands in a body: real, or the scenario's virtual time.
 */
package org.dongthuan.banksandbox.clock;
