/** The parts of the stack and the one list of them. */
package org.dongthuan.local.part;
