/** The injected clock. No code of the platform asks the system for the time in any other way. */
package org.dongthuan.platform.time;
