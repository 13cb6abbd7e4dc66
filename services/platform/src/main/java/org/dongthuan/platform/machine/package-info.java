/** State machines as tables: what may follow what, who may ask for it, and the one refusal of everything else. */
package org.dongthuan.platform.machine;
