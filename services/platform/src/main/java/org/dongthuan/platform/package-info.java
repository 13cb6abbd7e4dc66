/** What every service shares and no service owns: errors, messaging, identity of the caller, time, keys, paging, audit. */
package org.dongthuan.platform;
