/** Scenarios played from outside: through the gateway with the roles' own sign-ins, and through the simulators of bank and phones. */
package org.dongthuan.acceptance;
