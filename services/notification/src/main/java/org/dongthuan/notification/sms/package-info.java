/** Short messages: alphabet and parts, the SMPP session, receipts. */
package org.dongthuan.notification.sms;
