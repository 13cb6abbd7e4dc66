/**
 * A simulated SMS centre: speaks SMPP 3.4 to the platform, keeps what phones received, and behaves per phone as told over a
 * small HTTP port. It is an outside party: everything is in memory and bounded.
 */
package org.dongthuan.local.sms;
